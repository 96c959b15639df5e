import type { AskedForm, PlainReading } from './plain-reading.ts';

/** What an attacker finds who writes down all tables that there can be. */
export interface Guesses {
  /** How many whole tables agree with what is printed, and have a reason for each withheld cell. */
  readonly tables: number;
  /** Forms that are the same in all of them. */
  readonly settled: readonly AskedForm[];
  /** False where there are more tables than could be written down: then nothing is settled. */
  readonly isComplete: boolean;
}

/** What may be tried. */
export interface GuessLimits {
  /** A count below which 1 and more is small. */
  readonly threshold: number;
  /** The greatest count that a leaf is given. */
  readonly greatest: number;
  readonly steps: number;
}

/**
 * Writes down every whole table that agrees with all that is printed, and keeps those in which each
 * connected set of withheld cells has a small count: the attacker knows the policy, and that nothing is
 * withheld without a reason. After an earlier release a small change is a reason too, of which nothing
 * is printed, so that no table falls away there.
 *
 * For tiny tables only: an end to the guessing at `steps` is told, and so is a `greatest` that was met.
 *
 * @source brief §10.4: with the threshold known, three intervals shrink
 */
export function guessTables(reading: PlainReading, limits: GuessLimits): Guesses {
  const groups = connectedForms(reading);
  const found = new Map<AskedForm, Set<number>>(reading.asked.map((form) => [form, new Set()]));
  const state = { tables: 0, steps: 0, isCapped: false };
  const counts = new Array<number>(reading.leaves).fill(0);
  const rules = rulesOf(reading);
  const isReasoned = () =>
    reading.releases > 1 ||
    groups.every((forms) =>
      forms.some((form) => {
        const size = Math.abs(formValue(form, counts));
        return size >= 1 && size < limits.threshold;
      }),
    );
  const write = (leaf: number): void => {
    state.steps += 1;
    if (state.steps > limits.steps) return;
    if (leaf === reading.leaves) {
      if (!isReasoned()) return;
      state.tables += 1;
      for (const [form, values] of found) values.add(formValue(form, counts));
      return;
    }
    const [least, most] = roomFor(leaf, rules, counts);
    if (most > limits.greatest) state.isCapped = true;
    for (let count = least; count <= Math.min(most, limits.greatest); count += 1) {
      counts[leaf] = count;
      write(leaf + 1);
    }
    counts[leaf] = 0;
  };
  write(0);
  const isComplete = state.steps <= limits.steps && !state.isCapped;
  const settled = Array.from(found).flatMap(([form, { size }]) => (size === 1 ? [form] : []));
  return { tables: state.tables, settled: isComplete ? settled : [], isComplete };
}

/** What limits each leaf: the sums it is in, and the same leaf in other releases. */
interface Rules {
  readonly sums: readonly (readonly { readonly of: readonly number[]; readonly count: number }[])[];
  readonly atLeast: ReadonlyMap<number, readonly (number | undefined)[]>;
  readonly atMost: ReadonlyMap<number, readonly (number | undefined)[]>;
}

function rulesOf({ leaves, shown, grown, unchanged }: PlainReading): Rules {
  const [atLeast, atMost] = [
    new Map<number, (number | undefined)[]>(),
    new Map<number, (number | undefined)[]>(),
  ];
  const put = (map: typeof atLeast, leaf: number | undefined, other: number | undefined) => {
    if (leaf !== undefined) map.set(leaf, [...(map.get(leaf) ?? []), other]);
  };
  for (const { newer, older } of [...grown, ...unchanged]) put(atLeast, newer, older);
  for (const { newer, older } of [...grown, ...unchanged]) put(atMost, older, newer);
  for (const { newer, older } of unchanged) put(atMost, newer, older);
  for (const { newer, older } of unchanged) put(atLeast, older, newer);
  const sums = Array.from({ length: leaves }, (_, leaf) =>
    shown.filter(({ of }) => of.includes(leaf)),
  );
  return { sums, atLeast, atMost };
}

/** The least and the most that a leaf can count when those before it are written. */
function roomFor(leaf: number, rules: Rules, counts: readonly number[]): readonly [number, number] {
  let [least, most] = [0, Infinity];
  for (const { of, count } of rules.sums[leaf] ?? []) {
    const rest = of.reduce(
      (left, other) => (other < leaf ? left - (counts[other] ?? 0) : left),
      count,
    );
    most = Math.min(most, rest);
    if (of.every((other) => other <= leaf)) least = Math.max(least, rest);
  }
  const written = (other: number | undefined) => (other === undefined ? 0 : (counts[other] ?? 0));
  for (const other of rules.atLeast.get(leaf) ?? []) {
    if (other === undefined || other < leaf) least = Math.max(least, written(other));
  }
  for (const other of rules.atMost.get(leaf) ?? []) {
    if (other === undefined || other < leaf) most = Math.min(most, written(other));
  }
  return [least, most];
}

/** Withheld cells and changes in sets: those of a set share leaves, or sums that are shown. */
function connectedForms({ asked, shown, leaves }: PlainReading): readonly (readonly AskedForm[])[] {
  const fixed = new Set(shown.flatMap(({ of, count }) => (count === 0 ? of : [])));
  const leader = Array.from({ length: leaves }, (_, leaf) => leaf);
  const find = (leaf: number): number => {
    const above = leader[leaf] ?? leaf;
    return above === leaf ? leaf : find(above);
  };
  const join = (of: readonly number[]) => {
    const [first, ...others] = of.filter((leaf) => !fixed.has(leaf));
    if (first !== undefined) for (const other of others) leader[find(other)] = find(first);
  };
  for (const { plus, minus } of asked) join([...plus, ...minus]);
  for (const { of } of shown) join(of);
  const groups = new Map<number, AskedForm[]>();
  for (const form of asked) {
    const first = [...form.plus, ...form.minus].find((leaf) => !fixed.has(leaf));
    if (first !== undefined) groups.set(find(first), [...(groups.get(find(first)) ?? []), form]);
  }
  return Array.from(groups.values());
}

function formValue({ plus, minus }: AskedForm, counts: readonly number[]): number {
  const sum = (of: readonly number[]) => of.reduce((total, leaf) => total + (counts[leaf] ?? 0), 0);
  return sum(plus) - sum(minus);
}
