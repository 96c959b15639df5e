import type { OpenProgram, ProgramRow, Solver } from '../../disclosure/solver.ts';
import type { AskedForm, LeafPair, PlainReading } from './plain-reading.ts';

/** A withheld count or a small change that an attacker has found, and what it is. */
export interface Breach {
  readonly form: AskedForm;
  readonly value: number;
}

/** What came of an attack. */
export interface Attack {
  readonly breaches: readonly Breach[];
  /** Forms of which the solver gave up before it was known whether they have two whole values. */
  readonly undecided: readonly AskedForm[];
}

/** What an attacker knows beside what is printed. */
export interface AttackerKnowledge {
  /** Which leaves did not change from release to release. */
  readonly ofRevisions: boolean;
}

/**
 * Works out every withheld count that has only one whole value in all that is printed, by asking for
 * its least and its greatest.
 *
 * Written from the definition, apart from whoever protects and from the audit: one column for each leaf
 * of each release and one row for each printed number. A whole table that the solver meets on its way
 * and that agrees with every row, checked in whole numbers, serves all forms to which it gives another
 * value than an earlier one.
 *
 * @throws {RangeError} where what is shown contradicts itself
 * @source Handbook on Statistical Disclosure Control, chapter 4: feasibility intervals
 */
export function attackTables(
  reading: PlainReading,
  solver: Solver,
  knowledge: AttackerKnowledge = { ofRevisions: true },
): Attack {
  const rows = rowsOf(reading, knowledge);
  const columns = Array.from({ length: reading.leaves }, () => ({ least: 0, greatest: Infinity }));
  const program = solver.open({ columns, rows });
  try {
    return attackOpen(reading, rows, program);
  } finally {
    program.close();
  }
}

/** What is known of the leaves, apart from their being whole and no less than 0. */
function rowsOf(reading: PlainReading, { ofRevisions }: AttackerKnowledge): readonly ProgramRow[] {
  const shown = reading.shown.map(({ of, count }) => ({
    least: count,
    greatest: count,
    terms: of.map((leaf) => [leaf, 1] as const),
  }));
  const grown = reading.grown.map((pair) => ({
    least: 0,
    greatest: Infinity,
    terms: termsOf(pair),
  }));
  const same = reading.unchanged.map((pair) => ({ least: 0, greatest: 0, terms: termsOf(pair) }));
  return [...shown, ...grown, ...(ofRevisions ? same : [])];
}

function termsOf({ newer, older }: LeafPair): ProgramRow['terms'] {
  return [
    ...(newer === undefined ? [] : [[newer, 1] as const]),
    ...(older === undefined ? [] : [[older, -1] as const]),
  ];
}

type Bound = number | 'unbounded' | 'gave-up';

function attackOpen(
  reading: PlainReading,
  rows: readonly ProgramRow[],
  program: OpenProgram,
): Attack {
  const witnesses: Float64Array[] = [];
  const breaches: Breach[] = [];
  const undecided: AskedForm[] = [];
  const boundOf = (sense: 'least' | 'greatest', form: AskedForm): Bound => {
    const found = program.optimise(sense, formTerms(form));
    if (found.status === 'infeasible') throw new RangeError('What is shown contradicts itself.');
    if (found.status !== 'optimal') return found.status;
    const whole = found.columns.map((value) => Math.round(value));
    if (agrees(whole, rows)) witnesses.push(whole);
    return found.value;
  };
  for (const form of reading.asked) {
    const settle = (): boolean => {
      if (differs(form, witnesses)) return true;
      const [least, greatest] = [boundOf('least', form), boundOf('greatest', form)];
      if (greatest === 'unbounded' || least === 'unbounded' || differs(form, witnesses))
        return true;
      if (least === 'gave-up' || greatest === 'gave-up') return false;
      if (Math.ceil(least - tolerance) < Math.floor(greatest + tolerance)) return false;
      breaches.push({ form, value: Math.ceil(least - tolerance) });
      return true;
    };
    if (settle()) continue;
    program.askWhole(Array.from({ length: reading.leaves }, (_, leaf) => leaf));
    if (!settle()) undecided.push(form);
    program.askWhole([]);
  }
  return { breaches, undecided };
}

const tolerance = 1e-5;

function formTerms({ plus, minus }: AskedForm): ProgramRow['terms'] {
  const terms = new Map<number, number>();
  for (const leaf of plus) terms.set(leaf, (terms.get(leaf) ?? 0) + 1);
  for (const leaf of minus) terms.set(leaf, (terms.get(leaf) ?? 0) - 1);
  return Array.from(terms);
}

function differs(form: AskedForm, witnesses: readonly Float64Array[]): boolean {
  return new Set(witnesses.map((witness) => valueOf(formTerms(form), witness))).size > 1;
}

function agrees(whole: Float64Array, rows: readonly ProgramRow[]): boolean {
  return (
    whole.every((value) => value >= 0) &&
    rows.every(({ least, greatest, terms }) => {
      const value = valueOf(terms, whole);
      return value >= least && value <= greatest;
    })
  );
}

function valueOf(terms: ProgramRow['terms'], columns: Float64Array): number {
  return terms.reduce((sum, [leaf, sign]) => sum + sign * (columns[leaf] ?? NaN), 0);
}
