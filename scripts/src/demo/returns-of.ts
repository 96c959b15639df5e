import { applyTrouble, raise } from './apply-trouble.ts';
import { returnsDueDay } from './cycle-of.ts';
import { daysAfter, monthAfter } from './days.ts';
import type { Entry } from './entry.ts';
import { numberOf } from './entry.ts';
import type { MonthlyReturn } from './plain.ts';
import { randomFor, wholeFrom } from './random.ts';
import { returnId } from './return-id.ts';
import type { Scenario, TroubleOfMonth } from './scenario.ts';
import { monthsIn } from './semester.ts';
import type { World } from './truth.ts';
import { truthOf } from './truth.ts';
import type { Reporter } from './world.ts';

/** Every return that came for a semester, by reporter and month; silence is left out. */
export function returnsOf(world: World, scenario: Scenario): readonly MonthlyReturn[] {
  return world.reporters.flatMap((reporter) =>
    monthsIn(scenario.semester).flatMap((month) => returnsFor(world, scenario, reporter, month)),
  );
}

function returnsFor(
  world: World,
  scenario: Scenario,
  reporter: Reporter,
  month: string,
): readonly MonthlyReturn[] {
  const truth = Array.from(truthOf(world, scenario, reporter, month).values());
  const troubles = troublesOf(scenario, reporter.id, month);
  if (truth.length === 0 || troubles === 'silent') return [];
  const counts = troubles.reduce(applyTrouble, truth);
  const first = headOf(world, scenario, reporter, month, troubles);
  const amended = troubles.find(({ kind }) => kind === 'amended');
  const twice = troubles.find(({ kind }) => kind === 'two-desks');
  const answer = answered(first, counts, reporter, troubles);
  if (amended?.kind === 'amended') {
    const wrong = counts.map((entry) =>
      entry.indicator === amended.indicator ? raise(entry, amended.excess) : entry,
    );
    const { on: receivedOn, reason } = amended;
    const id = returnId(world.seed, reporter.id, month, 1);
    return [
      answered(first, wrong, reporter, troubles),
      { ...answer, id, receivedOn, supersedes: first.id, reason },
    ];
  }
  if (twice?.kind === 'two-desks') {
    const again = counts
      .filter(({ indicator }) => twice.indicators.includes(indicator))
      .map((entry) => (twice.excess === undefined ? entry : raise(entry, twice.excess)));
    const id = returnId(world.seed, reporter.id, month, 1);
    const head = { ...first, id, receivedOn: twice.on, channel: twice.channel };
    return [answer, { ...head, answer: 'has-data', counts: again }];
  }
  return [answer];
}

type Head = Omit<MonthlyReturn, 'answer'>;

function headOf(
  { seed }: World,
  { latePercent }: Scenario,
  reporter: Reporter,
  month: string,
  troubles: readonly TroubleOfMonth[],
): Head {
  const random = randomFor(seed, 'received', reporter.id, month);
  const due = `${monthAfter(month, 1)}-${String(returnsDueDay).padStart(2, '0')}`;
  const isLate = random() * 100 < latePercent;
  const days = isLate ? wholeFrom(random, 1, 14) : -wholeFrom(random, 0, 7);
  const told = troubles.find(({ kind }) => kind === 'received');
  const way = troubles.find(({ kind }) => kind === 'came-by');
  return {
    schema: 1,
    id: returnId(seed, reporter.id, month),
    reporter: reporter.id,
    month,
    receivedOn: told?.kind === 'received' ? told.on : daysAfter(due, days),
    channel: usualChannel(reporter, random()),
    ...(way?.kind === 'came-by' ? wayOf(way) : {}),
  };
}

function wayOf({ channel, source, collected }: TroubleOfMonth & { readonly kind: 'came-by' }) {
  return {
    channel,
    ...(source === undefined ? {} : { source }),
    ...(collected === undefined ? {} : { enteredBy: 'secretariat-collected' as const }),
  };
}

function usualChannel({ kind }: Reporter, fraction: number): Head['channel'] {
  if (kind === 'place') return fraction < 0.06 ? 'official-letter' : 'monthly-form';
  return kind === 'cso' ? 'monthly-form' : 'official-letter';
}

/** A return with counts, a confirmed nil where there is nothing, or a blank form. */
function answered(
  head: Head,
  counts: readonly Entry[],
  { kind }: Reporter,
  troubles: readonly TroubleOfMonth[],
): MonthlyReturn {
  const is = (wanted: TroubleOfMonth['kind']) => troubles.some((each) => each.kind === wanted);
  if (is('blank')) return { ...head, answer: 'blank' };
  if (!is('nil') && counts.some((entry) => numberOf(entry) > 0)) {
    return { ...head, answer: 'has-data', counts: [...counts] };
  }
  const confirmedBy = kind === 'place' ? 'provincial-secretariat' : 'working-group';
  return { ...head, answer: 'nil', confirmedBy, confirmedOn: daysAfter(head.receivedOn, -1) };
}

function troublesOf(
  { troubles }: Scenario,
  reporter: string,
  month: string,
): 'silent' | readonly TroubleOfMonth[] {
  const own = troubles.filter((each) => each.reporter === reporter);
  if (own.some((each) => each.kind === 'silent' && each.months.includes(month))) return 'silent';
  return own.flatMap((each) => (each.kind !== 'silent' && each.month === month ? [each] : []));
}
