import type { Meaning } from './system-of-tables.ts';
import { nameOfCell } from './table-cells.ts';

/** A cell in words of the tables: `kh-1 / female`, of an earlier release `kh-1 / female (1)`. */
export function nameOfMeaning({ at, release, since }: Meaning, latest: number): string {
  const name = nameOfCell(at);
  if (since !== undefined) return `${name} (${since} → ${release})`;
  return release === latest ? name : `${name} (${release})`;
}
