import type { DisclosureRules } from '../public-system.ts';
import { linkedParts } from './linked-parts.ts';
import type { OrderedSystem } from './ordered-system.ts';

/** A table of whole numbers, other than the true one, that agrees with everything that is shown. */
interface Witness {
  /** How far each unknown lies from the truth, and each form. */
  readonly unknowns: Int32Array;
  readonly forms: Int32Array;
  /** Whether readers who know the policy must take it for possible. */
  readonly isPlausible: boolean;
}

/** Tables that readers cannot tell from the true one. A few of them vouch for many cells. */
export interface Witnesses {
  /**
   * @param unknowns how far each unknown lies from the truth
   * @returns whether it is a table at all, and whether one that a reader who knows the policy believes
   */
  readonly add: (unknowns: ArrayLike<number>) => 'none' | 'implausible' | 'plausible';
  /** The width that they vouch for: between the least and the greatest count among them. */
  readonly widthOf: (form: number) => number;
  /** The same among those that a reader who knows the policy must take for possible. */
  readonly plausibleWidthOf: (form: number) => number;
  /** True where one of them leaves these unknowns as they are and moves that form. */
  readonly moves: (form: number, stay: readonly number[]) => boolean;
  /** Withheld cells that hang together with a form and may be its reason, the true ones first. */
  readonly reasonsOf: (form: number) => readonly number[];
  /** To be called after cells were shown: forgets the tables in which they are another count. */
  readonly review: () => void;
  /** To be called after cells were withheld: all tables hold still. */
  readonly regroup: () => void;
  /** What is known now, to come back to. */
  readonly save: () => () => void;
}

const tolerance = 1e-6;

/**
 * @param isWithheld one entry a form, 1 where it is withheld; read anew at each review
 * @source Fischetti and Salazar (2001), protection by alternative tables
 */
export function gatherWitnesses(
  system: OrderedSystem,
  isWithheld: Uint8Array,
  { threshold, zeros }: DisclosureRules,
): Witnesses {
  const { forms, cells, unknowns, relations } = system;
  const extent = () => new Int32Array(forms.length);
  const [least, greatest, plausibleLeast, plausibleGreatest] = [
    extent(),
    extent(),
    extent(),
    extent(),
  ];
  const extents = [least, greatest, plausibleLeast, plausibleGreatest];
  let pool: Witness[] = [];
  let parts = linkedParts(system, isWithheld);
  let reasons = reasonsIn();

  function isSmall(count: number): boolean {
    return count < threshold && count >= (zeros === 'withhold' ? 0 : 1);
  }

  /** For each part the forms that may be its reason. A derived count is one of its own part. */
  function reasonsIn(): ReadonlyMap<number | undefined, readonly number[]> {
    const found = new Map<number, number[]>();
    parts.forEach((part, form) => {
      if (part < 0) return;
      const those = found.get(part);
      if (those === undefined) found.set(part, [form]);
      else those.push(form);
    });
    // A part that has no reason in truth is withheld for one that nobody sees here.
    return new Map(
      Array.from(found).filter(([, those]) => those.some((form) => isReason(form, countOf(form)))),
    );
  }

  function countOf(form: number): number {
    return forms[form]?.count ?? 0;
  }

  function isReason(form: number, count: number): boolean {
    return form < cells.length ? isSmall(count) : isSmall(Math.abs(count)) && count !== 0;
  }

  /** Where nothing of a part moves, the true reason is one still. */
  function isPlausible(moved: Int32Array): boolean {
    return Array.from(reasons.values()).every((those) =>
      those.some((form) => isReason(form, countOf(form) + (moved[form] ?? 0))),
    );
  }

  function movedForms(moved: ArrayLike<number>): Int32Array | undefined {
    for (const [index, { count, least: floor = 0, isKnown = false }] of unknowns.entries()) {
      const by = moved[index] ?? 0;
      if (count + by < floor || (isKnown && by !== 0)) return undefined;
    }
    for (const { least: floor, greatest: ceiling, terms } of relations) {
      let sum = 0;
      for (const [index, c] of terms)
        sum += c * ((unknowns[index]?.count ?? 0) + (moved[index] ?? 0));
      if (sum < floor || sum > ceiling) return undefined;
    }
    const result = new Int32Array(forms.length);
    for (const [form, { terms }] of forms.entries()) {
      let sum = 0;
      for (const [index, c] of terms) sum += c * (moved[index] ?? 0);
      if (sum !== 0 && isWithheld[form] !== 1) return undefined;
      result[form] = sum;
    }
    return result;
  }

  /** Parts fall asunder where a cell is shown, and grow together where one is withheld. */
  function regroup(): void {
    const before = parts;
    parts = linkedParts(system, isWithheld);
    if (parts.every((part, form) => part === before[form])) return;
    reasons = reasonsIn();
    pool = pool.map((each) => ({ ...each, isPlausible: isPlausible(each.forms) }));
  }

  function count(witness: Witness): void {
    witness.forms.forEach((by, form) => {
      least[form] = Math.min(least[form] ?? 0, by);
      greatest[form] = Math.max(greatest[form] ?? 0, by);
      if (!witness.isPlausible) return;
      plausibleLeast[form] = Math.min(plausibleLeast[form] ?? 0, by);
      plausibleGreatest[form] = Math.max(plausibleGreatest[form] ?? 0, by);
    });
  }

  function keep(moved: ArrayLike<number>): 'none' | 'implausible' | 'plausible' {
    const those = movedForms(moved);
    if (those === undefined) return 'none';
    const witness = {
      unknowns: Int32Array.from(moved),
      forms: those,
      isPlausible: isPlausible(those),
    };
    pool = [...pool, witness];
    count(witness);
    return witness.isPlausible ? 'plausible' : 'implausible';
  }

  return {
    add: (unknownsMoved) => {
      const whole = Array.from(unknownsMoved, Math.round);
      if (whole.some((by, i) => Math.abs(by - (unknownsMoved[i] ?? 0)) > tolerance)) return 'none';
      const kept = keep(whole);
      if (kept !== 'implausible') return kept;
      // On the way there lie other tables, one each step of the greatest common divisor.
      const steps = whole.reduce(greatestCommonDivisor, 0);
      for (let step = 1; step < Math.min(steps, threshold); step += 1) {
        const between = whole.map((by) => (by / steps) * step);
        if (keep(between) === 'plausible') return 'plausible';
      }
      return 'implausible';
    },
    widthOf: (form) => (greatest[form] ?? 0) - (least[form] ?? 0),
    plausibleWidthOf: (form) => (plausibleGreatest[form] ?? 0) - (plausibleLeast[form] ?? 0),
    moves: (form, stay) =>
      pool.some(
        (witness) =>
          witness.forms[form] !== 0 && stay.every((each) => witness.unknowns[each] === 0),
      ),
    reasonsOf: (form) =>
      reasons
        .get(parts[form])
        ?.filter((each) => each < cells.length)
        .toSorted((a, b) => Number(isSmall(countOf(b))) - Number(isSmall(countOf(a)))) ?? [],
    review: () => {
      pool = pool.filter(({ forms: moved }) =>
        moved.every((by, form) => by === 0 || isWithheld[form] === 1),
      );
      regroup();
      for (const each of extents) each.fill(0);
      for (const witness of pool) count(witness);
    },
    regroup,
    save: () => {
      const [pooled, linked, because] = [pool, parts, reasons];
      const ends = extents.map((each) => [each, each.slice()] as const);
      return () => {
        [pool, parts, reasons] = [pooled, linked, because];
        for (const [extent, end] of ends) extent.set(end);
      };
    },
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}
