import type { Difference } from '../aggregation/disposition.ts';
import { inquiryAbout } from '../aggregation/inquiry-state.ts';
import type { InquiryState } from '../aggregation/inquiry-state.ts';
import type { Deviation } from '../evidence/deviation.ts';
import { deviationOf } from '../evidence/deviation.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { IndicatorId, LocalId, ReporterId, SourceId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import type { Period } from './corpus.ts';
import type { ReadinessQuestion } from './readiness-question.ts';

/** A total that somebody states, and where it stands. */
export interface StatedTotal {
  /** The least that it may be, in the unit of the indicator. */
  readonly total: number;
  /** The return or claim; absent of our own sum, and of equals of which none is counted. */
  readonly document?: LocalId;
  /** The source of a claim; absent of a reporter's own return and of our own sum. */
  readonly source?: SourceId;
}

/** Two sources that differ on one count, what is counted meanwhile, and who asked. */
export interface StatusDifference {
  readonly indicator: IndicatorId;
  /** A reporter, or the country. */
  readonly reporter: ReporterId;
  /** The whole semester where absent. */
  readonly month?: Month;
  /** `none` while two counts of equal standing contradict each other. */
  readonly counted: 'own-return' | 'other-source' | 'our-sum' | 'none';
  readonly ours: StatedTotal;
  readonly theirs: StatedTotal;
  /** How far ours lies above or below theirs; absent where only a split differs. */
  readonly deviation?: Deviation;
  readonly inquiry: InquiryState;
  /** The day on which somebody asked, and that of the answer. */
  readonly askedOn?: CalendarDate;
  readonly answeredOn?: CalendarDate;
}

/**
 * Every difference between sources, the settled ones too, with what is counted meanwhile.
 *
 * @source minutes, paragraph G6.r; brief
 */
export function differencesOf({
  period,
  collected,
  asOf,
}: ReadinessQuestion): readonly StatusDifference[] {
  const inquiries = period.inquiries
    .flatMap(({ value }) => value.inquiries)
    .filter(({ on }) => on <= asOf);
  return collected.differences.map((difference) => {
    const { indicator, reporter, month, chosen, other, totals, inquiry } = difference;
    const [ours, theirs] = totals;
    const asked = inquiryAbout(inquiries, { reporter, month, indicator });
    const deviation = deviationOf(ours, theirs);
    const answer = inquiry === 'answered' ? asked?.answer : undefined;
    return {
      indicator,
      reporter,
      ...(month === undefined ? {} : { month }),
      counted: countedOf(difference, period),
      ours: statedIn(chosen === 'sum' ? undefined : chosen, ours, period),
      theirs: statedIn(other, theirs, period),
      ...(deviation === undefined ? {} : { deviation }),
      inquiry,
      ...(asked === undefined ? {} : { askedOn: asked.on }),
      ...(answer === undefined ? {} : { answeredOn: answer.on }),
    };
  });
}

function countedOf({ chosen }: Difference, period: Period): StatusDifference['counted'] {
  if (chosen === undefined) return 'none';
  if (chosen === 'sum') return 'our-sum';
  return sourceOfClaim(chosen, period) === undefined ? 'own-return' : 'other-source';
}

function statedIn(document: LocalId | undefined, total: number, period: Period): StatedTotal {
  if (document === undefined) return { total };
  const source = sourceOfClaim(document, period);
  return { total, document, ...(source === undefined ? {} : { source }) };
}

function sourceOfClaim(document: LocalId, { claims }: Period): SourceId | undefined {
  return claims.flatMap(({ value }) => value.claims).find(({ id }) => id === document)?.source;
}
