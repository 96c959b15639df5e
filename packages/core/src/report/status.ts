import type { Conservation } from '../aggregation/conservation.ts';
import { isAnswered } from '../collection/ledger.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween } from '../kernel/calendar-date.ts';
import type { EtaState } from '../kernel/eta.ts';
import type { Finding } from '../kernel/finding.ts';
import { ofSeverity } from '../kernel/finding.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { Interval } from '../kernel/quantity.ts';
import { partition } from '../kernel/quantity.ts';
import { stateOn, stateWhenPublished } from '../kernel/transitions.ts';
import { reportersOf } from '../reference/reporters-of.ts';
import type { PublishedStratum } from '../release/release-files.ts';
import { groupsOf, listsOf, sectionOf } from './corpus.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { stillStanding } from './let-pass.ts';
import type { MissedMeetingPoint } from './plenary-agenda.ts';
import { plenaryAgenda } from './plenary-agenda.ts';
import type { PublicationRecord } from './publication-steps.ts';
import { publicationSteps } from './publication-steps.ts';
import { readinessOf } from './readiness.ts';
import { monthCountOf, monthsElapsed, statementsBy } from './receipts.ts';
import type { DeskConflict } from './status-conflicts.ts';
import { conflictsOf } from './status-conflicts.ts';
import type { StatusConfirmation } from './status-confirmations.ts';
import { confirmationsOf } from './status-confirmations.ts';
import type { StatusDifference } from './status-differences.ts';
import { differencesOf } from './status-differences.ts';
import { etasOf } from './status-etas.ts';
import type { StratumMatrix } from './status-matrix.ts';
import { completenessInHand, matrixOf, strataInHand } from './status-matrix.ts';
import type { OutstandingStratum } from './status-outstanding.ts';
import { outstandingOf } from './status-outstanding.ts';
import type { StatusToday } from './status-today.ts';
import { todayOf } from './status-today.ts';
import type { UnexpectedArrival } from './status-unexpected.ts';
import { unexpectedOf } from './status-unexpected.ts';
import { strataOf } from './strata.ts';

/** How many months a desk holds, of those that are over and of those of the semester. */
export interface MonthsHeld {
  readonly months: number;
  /** Share of the months that are over, to three decimals; absent before the first is. */
  readonly ofElapsed?: number;
  /** Share of the six months, to three decimals. */
  readonly ofSemester: number;
}

/**
 * How many returns came for a month, and out of how many; several bases where it is not known. Where
 * returns are in hand, those of their strata; otherwise what the desks say.
 */
export interface ReturnsOfMonth {
  readonly received: number;
  readonly base: readonly number[];
}

/** The state of a semester on a day, as the daily page of the secretariat. */
export interface SemesterStatus {
  readonly semester: string;
  readonly asOf: CalendarDate;
  readonly state: string;
  readonly monthsElapsed: number;
  /** Negative once the deadline has passed. */
  readonly daysToDeadline: number;
  /** What is to be done first. */
  readonly today: StatusToday;
  /** Months that each group says that it has collected. */
  readonly groups: Readonly<Record<string, MonthsHeld>>;
  /** Months of one reporter, as each desk holds them: two desks may hold different numbers. */
  readonly reporters: Readonly<Record<string, readonly (MonthsHeld & { readonly by: string })[]>>;
  readonly returns: Readonly<Record<string, ReturnsOfMonth>>;
  /** Inexact quantities, as least and greatest value. */
  readonly quantities: Readonly<Record<string, Interval>>;
  readonly strata: Readonly<Record<string, PublishedStratum['status']>>;
  /** By group that hands a section over, how far it has come. */
  readonly sections: Readonly<Record<string, string>>;
  /** Meetings that were not held, to which a group was not invited, or of which nobody has said. */
  readonly missedMeetings: readonly MissedMeetingPoint[];
  /** By group, the day for which its section is promised. */
  readonly etas: Readonly<Record<string, EtaState>>;
  /** Counts of the strata of which the returns are in hand; of the others nobody knows them. */
  readonly completeness: readonly PublishedStratum[];
  readonly matrix: readonly StratumMatrix[];
  readonly outstanding: readonly OutstandingStratum[];
  readonly unexpected: readonly UnexpectedArrival[];
  /** Desks that contradict each other on how many months they hold. */
  readonly conflicts: readonly DeskConflict[];
  /** Sources that contradict each other on a count. */
  readonly differences: readonly StatusDifference[];
  /** What is counted though it was gathered elsewhere, and what competent bodies say of it. */
  readonly confirmations: readonly StatusConfirmation[];
  /** How many numbers arrived, and where each of them ended. */
  readonly conservation: Conservation;
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * What is there, what is missing and what blocks, on a day.
 *
 * @param published what stands in the releases; without it nothing counts as published
 */
export function statusOf(
  question: ReadinessQuestion,
  published?: PublicationRecord,
): SemesterStatus {
  const { corpus, period, cycle, asOf } = question;
  const { semester } = period;
  const elapsed = monthsElapsed(semester, asOf).length;
  const steps = published === undefined ? [] : publicationSteps(published, semester, asOf);
  // What was let pass or acknowledged blocks no longer, and publish says the same.
  const findings = stillStanding(readinessOf(question), cycle.value, asOf);
  return {
    semester,
    asOf,
    state:
      steps.length > 0
        ? stateWhenPublished('report', steps)
        : stateOn('report', cycle.value.events, asOf),
    monthsElapsed: elapsed,
    daysToDeadline: daysBetween(asOf, cycle.value.dueOn),
    today: todayOf(question, findings),
    groups: groupsHeld(question, elapsed),
    reporters: reportersHeld(question, elapsed),
    returns: returnsByMonth(question),
    quantities: quantitiesOf(question),
    strata: Object.fromEntries(
      strataOf(cycle.value, question.collected.ledger).map(({ stratum, status }) => [
        stratum,
        status,
      ]),
    ),
    sections: Object.fromEntries(
      groupsOf(corpus, period).flatMap(({ id, kind }) => {
        const section = sectionOf(period, id)?.value;
        return section === undefined || kind === 'general-administration'
          ? []
          : [[id, stateOn('section', section.events, asOf)]];
      }),
    ),
    missedMeetings: plenaryAgenda(question).filter((point) => point.kind === 'meeting'),
    etas: etasOf(question),
    completeness: completenessInHand(question),
    matrix: matrixOf(question),
    outstanding: outstandingOf(question),
    unexpected: unexpectedOf(question),
    conflicts: conflictsOf(question),
    differences: differencesOf(question),
    confirmations: confirmationsOf(question),
    conservation: question.collected.conservation,
    blockers: ofSeverity(findings, 'blocker'),
    warnings: ofSeverity(findings, 'warning'),
  };
}

function held(months: number, elapsed: number): MonthsHeld {
  const ofSemester = Number((months / 6).toFixed(3));
  if (elapsed === 0) return { months, ofSemester };
  return { months, ofElapsed: Number((months / elapsed).toFixed(3)), ofSemester };
}

function groupsHeld(question: ReadinessQuestion, elapsed: number) {
  return Object.fromEntries(
    statementsBy(question).flatMap((statement) => {
      const months = monthCountOf(statement);
      return statement.about.kind === 'group' && months !== undefined
        ? [[statement.about.group, held(months, elapsed)] as const]
        : [];
    }),
  );
}

function reportersHeld(question: ReadinessQuestion, elapsed: number) {
  const said = statementsBy(question).flatMap((statement) => {
    const months = monthCountOf(statement);
    return statement.about.kind === 'reporter' && months !== undefined
      ? [{ reporter: statement.about.reporter, by: statement.by, ...held(months, elapsed) }]
      : [];
  });
  const byReporter = groupBy(said, ({ reporter }) => reporter);
  return Object.fromEntries(
    Array.from(byReporter, ([reporter, each]) => [
      reporter,
      each.map(({ reporter: _, ...rest }) => rest),
    ]),
  );
}

function returnsByMonth(question: ReadinessQuestion): Record<string, ReturnsOfMonth> {
  const { corpus, period, asOf } = question;
  const lists = listsOf(corpus);
  const fromStatements = statementsBy(question).flatMap(({ about, received }) =>
    about.kind === 'month' && received.kind === 'reporter-count'
      ? [[about.month, { received: received.count, base: basesOf(received.bases) }] as const]
      : [],
  );
  function basesOf(bases: readonly Parameters<typeof reportersOf>[0][]) {
    return bases.map((base) => reportersOf(base, lists).length).toSorted((a, b) => a - b);
  }
  if (period.returns.length === 0) return Object.fromEntries(fromStatements);
  const inHand = strataInHand(question);
  const rows = question.collected.ledger.filter(
    ({ stratum, state }) => inHand.includes(stratum) && state.status !== 'not-applicable',
  );
  return Object.fromEntries(
    monthsElapsed(period.semester, asOf).map((month) => {
      const owed = rows.filter((row) => row.month === month);
      const came = owed.filter(({ state }) => isAnswered(state));
      return [month, { received: came.length, base: [owed.length] }];
    }),
  );
}

function quantitiesOf({ corpus, period }: ReadinessQuestion): Record<string, Interval> {
  const lists = listsOf(corpus);
  const intervals = period.sections
    .flatMap(({ value }) => value.partitions ?? [])
    .flatMap(({ base, parts, remainder }) => {
      const divided = partition(reportersOf(base, lists).length, parts);
      return [...Object.entries(divided.parts), [remainder, divided.remainder] as const];
    });
  return Object.fromEntries(intervals.filter(([, [least, most]]) => least !== most));
}
