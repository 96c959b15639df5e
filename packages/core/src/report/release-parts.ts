import type { Figure } from '../figure/figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Finding } from '../kernel/finding.ts';
import { eventsBy } from '../kernel/transitions.ts';
import type { PublishedTable, ReportHead } from '../release/release-files.ts';
import type { Corpus, Period } from './corpus.ts';
import { figuresOf } from './figures-of.ts';
import { stillStanding, used } from './let-pass.ts';
import type { PressFigures } from './press-figures.ts';
import { pressFigures } from './press-figures.ts';
import { publishedEvidence } from './published-evidence.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { readinessOf } from './readiness.ts';
import { completenessOfStrata, strataOf } from './strata.ts';

/** Which semester is published, and on which day. */
interface PartsRequest {
  readonly corpus: Corpus;
  readonly period: Period;
  readonly today: CalendarDate;
}

/** What the head of a release says of how it was made. */
type MadeHead = Pick<
  ReportHead,
  | 'kind'
  | 'documentNo'
  | 'completeness'
  | 'strata'
  | 'evidence'
  | 'caveats'
  | 'exceptions'
  | 'acknowledged'
  | 'approval'
>;

/** What a release is made from, before disclosure control. */
export interface ReleaseParts {
  readonly head: MadeHead;
  readonly figures: readonly Figure[];
  /** All that was collected, also what no table shows. */
  readonly indicators: readonly Indicator[];
  readonly tables: readonly PublishedTable[];
  readonly notes: PressFigures['notes'];
  readonly findings: readonly Finding[];
}

/**
 * The parts of a report, from the returns that had come by a day.
 *
 * @returns with everything that still stands in its way
 */
export function partsFromReturns(
  { corpus, period, today }: PartsRequest,
  question: ReadinessQuestion,
): ReleaseParts {
  const { collected } = question;
  const cycle = question.cycle.value;
  const { figures, tables } = figuresOf(corpus, period, collected, today);
  const strata = [...strataOf(cycle, collected.ledger)];
  const standing = readinessOf(question);
  const owed = new Set(
    collected.ledger.flatMap(({ answers }) => answers.map(({ indicator }) => indicator)),
  );
  return {
    head: {
      kind: 'report',
      documentNo: cycle.documentNo,
      completeness: completenessOfStrata(strata),
      strata,
      ...publishedEvidence(question),
      caveats: [],
      exceptions: used(cycle.exceptions, standing, today).map(({ code, caveat }) => ({
        code,
        text: caveat,
      })),
      acknowledged: used(cycle.acknowledged, standing, today).map(({ code, reason }) => ({
        code,
        text: reason,
      })),
      approval: eventsBy(cycle.events, today).map(({ to, by, on }) =>
        on === undefined ? { to, by } : { to, by, on },
      ),
    },
    figures,
    // What was asked of nobody was not counted.
    indicators: collected.indicators.filter(({ id }) => owed.has(id)),
    tables,
    notes: [],
    findings: stillStanding(standing, cycle, today),
  };
}

/** The parts of a compilation, from what newspapers printed. */
export function partsFromPress({ corpus, period }: PartsRequest): ReleaseParts {
  const country = corpus.places?.value.country.id;
  const press = country === undefined ? undefined : pressFigures(period, country);
  const printed = new Set(press?.figures.map(({ at }) => at.indicator));
  return {
    head: {
      kind: 'press',
      documentNo: null,
      completeness: { status: 'undetermined' },
      strata: [],
      caveats: period.press.flatMap(({ value }) => value.caveats ?? []),
      exceptions: [],
      acknowledged: [],
      approval: [],
    },
    figures: press?.figures ?? [],
    indicators: corpus.indicators.map(({ value }) => value).filter(({ id }) => printed.has(id)),
    tables: [],
    notes: press?.notes ?? [],
    findings: press?.findings ?? [],
  };
}
