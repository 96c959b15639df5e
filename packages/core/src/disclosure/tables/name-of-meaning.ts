import type { Exposure } from '../public-system.ts';
import type { Meaning } from './system-of-tables.ts';
import { nameOfCell } from './table-cells.ts';

/** A cell in words of the tables: `kh-1 / female`, of an earlier release `kh-1 / female (1)`. */
export function nameOfMeaning({ at, release, since }: Meaning, latest: number): string {
  const name = nameOfCell(at);
  if (since !== undefined) return `${name} (${since} → ${release})`;
  return release === latest ? name : `${name} (${release})`;
}

/** What shown cells come to: `KH / female − kh-1 / female`. */
export function sumOfNames(from: Exposure['from'], nameOf: (id: string) => string): string {
  return from
    .toSorted((a, b) => b.sign - a.sign)
    .map(({ id, sign }, index) => {
      const operator = sign < 0 ? '− ' : index === 0 ? '' : '+ ';
      return `${operator}${nameOf(id)}`;
    })
    .join(' ');
}
