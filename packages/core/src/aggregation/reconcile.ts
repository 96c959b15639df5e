import type { Decision } from '../collection/decision.ts';
import { decisionOn } from '../collection/decision.ts';
import type { Expectation } from '../collection/expectation.ts';
import type { MonthlyReturn } from '../collection/monthly-return.ts';
import { currentReturns } from '../collection/ledger.ts';
import type { Claim } from '../evidence/claim.ts';
import type { Verdict } from '../evidence/verification.ts';
import type { CountEntry } from '../indicator/count-entry.ts';
import { numbersIn } from '../indicator/count-entry.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { Month } from '../kernel/month.ts';
import type { Arrivals } from './arrivals.ts';
import { arrivedBy, verdictsOn } from './arrivals.ts';
import type { Candidate, Chosen } from './choose-count.ts';
import { chooseCount } from './choose-count.ts';
import type { Difference, Disposition, End, Submission } from './disposition.ts';
import { inquiryAbout, inquiryStateOf } from './inquiry-state.ts';
import { monthCounted, namedPeriod } from './month-counted.ts';
import { owedCellsOf } from './owed-cells.ts';

/** What arrived, with one count for each cell and an end for every number. */
export interface Reconciled {
  /** The entry that counts, by `cellKey`; a nil has none. */
  readonly counted: ReadonlyMap<string, Chosen>;
  /** Cells of which equals contradict each other, so that nobody is counted. */
  readonly contested: ReadonlySet<string>;
  readonly dispositions: readonly Disposition[];
  readonly differences: readonly Difference[];
  /** Claims about more than one reporter or month: compared with the sums, never added. */
  readonly overall: readonly Claim[];
  /** Returns that wait for verification or were found untrue. */
  readonly unverified: ReadonlySet<string>;
}

/** The name of one cell of the semester: a reporter, a month, an indicator. */
export function cellKey(reporter: string, month: string, indicator: string): string {
  return `${reporter} ${month} ${indicator}`;
}

/**
 * One count for each cell from everything that arrived by a day, and an end for every number.
 *
 * The reporter's own return comes first, then other sources as the indicator's owner ranks them; an
 * answered inquiry overrules both. Equals that contradict each other are counted by nobody until
 * the inquiry is answered: the last to speak is not the one who is right.
 *
 * @source minutes, paragraphs G4.r, G6.r and G7.5; brief
 */
export function reconcile(
  expectations: readonly Expectation[],
  indicators: readonly Indicator[],
  arrivals: Arrivals,
  { asOf, excused }: { readonly asOf: CalendarDate; readonly excused?: readonly Decision[] },
): Reconciled {
  const here = arrivedBy(asOf, arrivals);
  const verdictOn = verdictsOn(here);
  const definitions = new Map<string, Indicator>(indicators.map((each) => [each.id, each]));
  const owed = owedCellsOf(expectations);
  const unverified = new Set(
    here.returns.filter(({ id, channel }) => verdictOn(id, channel) !== 'true').map(({ id }) => id),
  );
  const current = new Set(currentReturns(here.returns, asOf, ({ id }) => !unverified.has(id)));
  const candidates = new Map<number, Candidate[]>();
  const dispositions: Disposition[] = [];
  const overall: Claim[] = [];

  const settle = (
    entry: CountEntry,
    of: Submission & { readonly month?: Month },
    end: End,
    why?: Disposition['why'],
  ) => {
    const { document, reporter, month } = of;
    const numbers = numbersIn(entry);
    const at = month === undefined ? {} : { month };
    const settled = { document, reporter, indicator: entry.indicator, ...at, numbers, end };
    dispositions.push(why === undefined ? settled : { ...settled, why });
  };
  const doesNotApply = (reporter: string, month: string, indicator: string) =>
    decisionOn(excused, asOf, reporter, month, indicator)?.kind === 'not-applicable';
  const submit = (entry: CountEntry, of: Submission, verdict: Verdict['verdict']) => {
    const { document, reporter, period, way, isOwn } = of;
    const definition = definitions.get(entry.indicator);
    const month = monthCounted(period, entry.days, definition?.toleranceDays ?? 0);
    const cell = owed.numberOf(reporter, month ?? '', entry.indicator);
    if (verdict === 'untrue') settle(entry, of, 'rejected', 'untrue');
    else if (month === undefined || !owed.hasMonth(month)) settle(entry, of, 'out-of-period');
    else if (cell === undefined) settle(entry, of, 'rejected', 'not-expected');
    // What another source says of what does not apply is as unasked for as anything else.
    else if (!isOwn && doesNotApply(reporter, month, entry.indicator)) {
      settle(entry, of, 'rejected', 'not-expected');
    } else if (verdict === 'pending') settle(entry, of, 'awaiting-verification');
    else {
      const rank = isOwn ? -1 : rankOf(definition, way);
      const candidate = { document, reporter, period, way, isOwn, month, entry, rank };
      const others = candidates.get(cell);
      if (others === undefined) candidates.set(cell, [candidate]);
      else others.push(candidate);
    }
  };

  for (const each of here.returns) {
    const of = submissionOf(each);
    const isCurrent = current.has(each);
    const verdict = verdictOn(each.id, each.channel);
    if (each.answer !== 'has-data') continue;
    for (const entry of each.counts) {
      if (isCurrent) submit(entry, of, verdict);
      else settle(entry, of, 'superseded');
    }
  }
  const reporters = new Set<string>(expectations.map(({ reporter }) => reporter));
  for (const stated of here.claims) {
    const claim = { ...stated, period: namedPeriod(stated.period) };
    const way = here.sourceKinds.get(claim.source) ?? 'media';
    const of = {
      document: claim.id,
      reporter: claim.about,
      period: claim.period,
      way,
      isOwn: false,
    };
    const verdict = verdictOn(claim.id, way);
    if ('semester' in claim.period || !reporters.has(claim.about)) {
      if (verdict === 'true') overall.push(claim);
      else {
        for (const entry of claim.counts) {
          if (verdict === 'untrue') settle(entry, of, 'rejected', 'untrue');
          else settle(entry, of, 'awaiting-verification');
        }
      }
      continue;
    }
    for (const entry of claim.counts) submit(entry, of, verdict);
  }

  // A nil is a count of 0 for all that its reporter owes; it submits no number of its own.
  // Of two nils of one month the first that came is named.
  const nils = new Map(
    here.returns
      .filter((each) => each.answer === 'nil' && current.has(each) && !unverified.has(each.id))
      .toSorted((a, b) => compareText(b.receivedOn, a.receivedOn) || compareText(b.id, a.id))
      .map((each) => [`${each.reporter} ${each.month}`, each]),
  );
  for (const nil of nils.values()) {
    for (const { id: indicator } of indicators) {
      const rivals = candidates.get(owed.numberOf(nil.reporter, nil.month, indicator) ?? -1);
      const entry = { indicator, total: 0 };
      rivals?.push({ ...submissionOf(nil), month: nil.month, entry, rank: -1, isNil: true });
    }
  }

  const counted = new Map<string, Chosen>();
  const contested = new Set<string>();
  const differences: Difference[] = [];
  for (const rivals of candidates.values()) {
    const [first] = rivals;
    if (first === undefined) continue;
    const { reporter, month, entry } = first;
    const key = cellKey(reporter, month, entry.indicator);
    // Nobody asks where nobody differs, which is so of most cells.
    if (rivals.length === 1) {
      counted.set(key, first);
      settle(entry, first, 'counted');
      continue;
    }
    const cell = { reporter, month, indicator: entry.indicator };
    const inquiry = inquiryAbout(here.inquiries, cell);
    const named = inquiry?.answer?.chosen;
    const choice = chooseCount(rivals, named, definitions);
    // An answer that names what speaks no longer, or never spoke of this, has settled nothing.
    const isBeside = named !== undefined && !rivals.some(({ document }) => document === named);
    const state = isBeside ? 'open' : inquiryStateOf(here.inquiries, cell);
    if (choice.chosen === undefined) contested.add(key);
    else counted.set(key, choice.chosen);
    for (const { candidate, end, why } of choice.ends) {
      if (candidate.isNil !== true) settle(candidate.entry, candidate, end, why);
    }
    for (const each of choice.differences) {
      differences.push({ ...each, inquiry: state });
    }
  }
  return { counted, contested, dispositions, differences, overall, unverified };
}

function submissionOf({ id, reporter, month, channel }: MonthlyReturn): Submission {
  return { document: id, reporter, period: { month }, way: channel, isOwn: true };
}

/** The rank that the owner gives to a kind of source; those that it does not name come last. */
function rankOf(definition: Indicator | undefined, way: string): number {
  const precedence: readonly string[] = definition?.precedence ?? [];
  const rank = precedence.indexOf(way);
  return rank < 0 ? precedence.length : rank;
}
