import type { OpenProgram, ProgramRow, Solver } from '../../disclosure/solver.ts';
import { groupBy } from '../../kernel/group-by.ts';
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
  const rows = [...shown, ...grown, ...(ofRevisions ? same : [])];
  // A number that is printed twice says nothing the second time.
  return Array.from(groupBy(rows, (row) => JSON.stringify(row)).values(), ([row]) => row).flatMap(
    (row) => (row === undefined ? [] : [row]),
  );
}

function termsOf({ newer, older }: LeafPair): ProgramRow['terms'] {
  return [
    ...(newer === undefined ? [] : [[newer, 1] as const]),
    ...(older === undefined ? [] : [[older, -1] as const]),
  ];
}

type Bound = number | 'unbounded' | 'gave-up';

/** Forms that ask for the same sum, and the whole values that it was seen to have. */
interface Question {
  readonly forms: readonly AskedForm[];
  readonly terms: ProgramRow['terms'];
  readonly values: Set<number>;
}

function attackOpen(
  reading: PlainReading,
  rows: readonly ProgramRow[],
  program: OpenProgram,
): Attack {
  const questions = questionsOf(reading.asked);
  const breaches: Breach[] = [];
  const undecided: AskedForm[] = [];
  const boundOf = (sense: 'least' | 'greatest', { terms }: Question): Bound => {
    const found = program.optimise(sense, terms);
    if (found.status === 'infeasible') throw new RangeError('What is shown contradicts itself.');
    if (found.status !== 'optimal') return found.status;
    const whole = found.columns.map((value) => Math.round(value));
    if (agrees(whole, rows)) {
      for (const question of questions) question.values.add(valueOf(question.terms, whole));
    }
    return found.value;
  };
  const settle = (question: Question): boolean => {
    if (question.values.size > 1) return true;
    const [least, greatest] = [boundOf('least', question), boundOf('greatest', question)];
    if (greatest === 'unbounded' || least === 'unbounded') return true;
    if (question.values.size > 1) return true;
    if (least === 'gave-up' || greatest === 'gave-up') return false;
    if (Math.ceil(least - tolerance) < Math.floor(greatest + tolerance)) return false;
    const value = Math.ceil(least - tolerance);
    breaches.push(...question.forms.map((form) => ({ form, value })));
    return true;
  };
  for (const question of questions) {
    if (settle(question)) continue;
    program.askWhole(Array.from({ length: reading.leaves }, (_, leaf) => leaf));
    if (!settle(question)) undecided.push(...question.forms);
    program.askWhole([]);
  }
  return { breaches, undecided };
}

const tolerance = 1e-5;

function questionsOf(asked: readonly AskedForm[]): readonly Question[] {
  const byTerms = groupBy(asked, ({ plus, minus }) => `${plus.join()} ${minus.join()}`);
  return Array.from(byTerms.values(), (forms) => {
    const [first] = forms;
    const terms = [
      ...(first?.plus ?? []).map((leaf) => [leaf, 1] as const),
      ...(first?.minus ?? []).map((leaf) => [leaf, -1] as const),
    ];
    return { forms, terms, values: new Set() };
  });
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
  let sum = 0;
  for (const [leaf, sign] of terms) sum += sign * (columns[leaf] ?? NaN);
  return sum;
}
