import type { TallyColumns } from '@chhamas/core';

/** The fields of a tally, each of which is added up. */
export const fields = Object.keys({
  value: 0,
  about: 0,
  expected: 0,
  received: 0,
  nil: 0,
  elsewhere: 0,
  inexact: 0,
} satisfies Record<keyof TallyColumns, number>) as readonly (keyof TallyColumns)[];

/** One submitted number: which part of which indicator, when, and its tally. */
export interface Row extends Readonly<Record<keyof TallyColumns, number>> {
  /** The number of the indicator and its part. */
  readonly slot: number;
  /** The number of the semester. */
  readonly semester: number;
}

/** The submitted numbers of a decade, one row each, as every engine is given them. */
export interface Rows {
  readonly list: readonly Row[];
  readonly slots: number;
  readonly semesters: number;
}

/** The sums of one part in one semester, in the order of the fields. */
export type Sums = ReadonlyMap<string, readonly number[]>;

/** The name of a sum: its part and its semester. */
export function keyOf(slot: number, semester: number): string {
  return `${slot}/${semester}`;
}

/** The submitted numbers in the returns of a decade. */
export function rowsOf(texts: ReadonlyMap<string, string>): Rows {
  const list: Row[] = [];
  const slots = new Map<string, number>();
  const semesters = new Map<string, number>();
  const add = (semester: number, name: string, value: number) => {
    const slot = numberOf(name, slots);
    const tally = { value, about: 0, expected: 1, received: 1, nil: 0, elsewhere: 0, inexact: 0 };
    list.push({ slot, semester, ...tally });
  };
  for (const [path, text] of texts) {
    if (!path.includes('/collected/returns/')) continue;
    const semester = numberOf(path.split('/')[1] ?? '', semesters);
    for (const entry of entriesIn(text)) {
      const { indicator, total, female, parts = {}, cells = [] } = entry;
      add(semester, indicator, total);
      if (female !== undefined) add(semester, `${indicator} sex=female`, female);
      for (const [dimension, counts] of Object.entries(parts)) {
        for (const [code, count] of Object.entries(counts)) {
          add(semester, `${indicator} ${dimension}=${code}`, count);
        }
      }
      for (const { by, count } of cells)
        add(semester, `${indicator} ${Object.values(by).join(' ')}`, count);
    }
  }
  return { list, slots: slots.size, semesters: semesters.size };
}

interface Entry {
  readonly indicator: string;
  readonly total: number;
  readonly female?: number;
  readonly parts?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly cells?: readonly {
    readonly by: Readonly<Record<string, string>>;
    readonly count: number;
  }[];
}

function entriesIn(text: string): readonly Entry[] {
  // Our own generator wrote it.
  const file = JSON.parse(text) as {
    readonly returns: readonly { readonly counts?: readonly Entry[] }[];
  };
  return file.returns.flatMap(({ counts = [] }) => counts);
}

function numberOf(name: string, numbers: Map<string, number>): number {
  const number = numbers.get(name) ?? numbers.size;
  numbers.set(name, number);
  return number;
}
