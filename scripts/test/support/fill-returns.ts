import { utils } from '@e965/xlsx';
import { fillForm, formRows } from './form-rows.ts';

/** A return as it lies in a file: as much of it as a form can say. */
export interface FiledReturn {
  readonly month: string;
  readonly answer: string;
  readonly supersedes?: string;
  readonly id: string;
  readonly confirmedBy?: string;
  readonly confirmedOn?: string;
  readonly counts?: readonly {
    readonly indicator: string;
    readonly total: number | { readonly kind: string; readonly n?: number };
    readonly female?: number;
    readonly sexNotSpecified?: number;
    readonly parts?: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly cells?: readonly {
      readonly by: Readonly<Record<string, string>>;
      readonly count: number;
    }[];
    readonly days?: unknown;
  }[];
}

/**
 * Writes returns into a form with another program than ours, as the official who sends them would: an answer
 * for each month, and the number of each row.
 *
 * @param file the form as `chhamas template` made it
 */
export function fillReturns(file: string, returns: readonly FiledReturn[]): Uint8Array {
  return fillForm(file, cellsOf(file, returns));
}

/** The values of the cells of a form, by their names: `{ E10: 'មាន' }`. */
export function cellsOf(
  file: string,
  returns: readonly FiledReturn[],
): Readonly<Record<string, string | number>> {
  const rows = formRows(file);
  const rowOf = new Map(rows.map(([id], row) => [typeof id === 'string' ? id : '', row]));
  const months = rows[rowOf.get('months') ?? -1] ?? [];
  const values: Record<string, string | number> = {};
  for (const each of returns) {
    const c = months.indexOf(each.month);
    const put = (id: string, value: string | number | undefined) => {
      const r = rowOf.get(id);
      if (r === undefined || c < 0)
        throw new RangeError(`Expected ${id} of ${each.month} in ${file}.`);
      if (value !== undefined) values[utils.encode_cell({ r, c })] = value;
    };
    if (each.answer === 'blank') continue;
    put('answer', each.answer === 'nil' ? 'គ្មាន' : 'មាន');
    put('confirmed-by', each.confirmedBy);
    put('confirmed-on', each.confirmedOn?.split('-').toReversed().join('/'));
    for (const { indicator, total, female, sexNotSpecified, parts, cells } of each.counts ?? []) {
      // What the form does not ask about, nobody can answer in it.
      if (!rowOf.has(indicator)) continue;
      put(indicator, typeof total === 'number' ? total : inWords(total));
      if (female !== undefined) put(`${indicator} sex=female`, female);
      if (sexNotSpecified !== undefined) put(`${indicator} sex=not-specified`, sexNotSpecified);
      for (const [dimension, codes] of Object.entries(parts ?? {})) {
        for (const [code, n] of Object.entries(codes)) put(`${indicator} ${dimension}=${code}`, n);
      }
      for (const { by, count } of cells ?? []) {
        const split = Object.entries(by).map(([dimension, code]) => `${dimension}=${code}`);
        put(`${indicator} ${split.toSorted().join(' ')}`, count);
      }
    }
  }
  return values;
}

function inWords({ kind, n = 0 }: { readonly kind: string; readonly n?: number }): string | number {
  const words: Readonly<Record<string, string>> = {
    atLeast: 'យ៉ាងតិច',
    moreThan: 'ជាង',
    about: 'ប្រមាណ',
  };
  return kind === 'exact' ? n : `${words[kind] ?? ''} ${n}`;
}
