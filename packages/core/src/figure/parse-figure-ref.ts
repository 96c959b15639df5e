import type { Semester } from '../kernel/semester.ts';
import { FigureAt } from './figure.ts';

/** Parts of a reference that say its time; every other one is a split. */
const times: ReadonlySet<string> = new Set(['month', 'semester', 'from', 'to']);

/**
 * Where the figure stands that a reference names: the inverse of `figureRefOf`.
 *
 * @param own the semester of the report, which a reference without a time means
 * @returns undefined for a text that names no place, or no time
 * @example parseFigureRef('cases/p-1?month=2017-05', own)?.period //=> { month: '2017-05' }
 */
export function parseFigureRef(ref: string, own: Semester): FigureAt | undefined {
  const [path = '', query = ''] = ref.split('?', 2);
  const [indicator, place] = path.split('/', 2);
  const split = splitOfRef(ref);
  const time = Object.fromEntries(partsOf(query).filter(([key]) => times.has(key)));
  const period = Object.keys(time).length === 0 ? { semester: own } : time;
  const at = FigureAt.safeParse({ indicator, place, period, split });
  return at.success ? at.data : undefined;
}

/** The codes that a reference narrows its figure down to, by their dimension; none where it is a total. */
export function splitOfRef(ref: string): Readonly<Record<string, string>> {
  const [, query = ''] = ref.split('?', 2);
  return Object.fromEntries(partsOf(query).filter(([key]) => !times.has(key)));
}

function partsOf(query: string): readonly (readonly [key: string, value: string])[] {
  return query === '' ? [] : query.split('&').map(keyAndValue);
}

function keyAndValue(part: string): readonly [key: string, value: string] {
  const [key = '', value = ''] = part.split('=', 2);
  return [key, value];
}
