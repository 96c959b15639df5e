import { tablePlacesOf } from '../../disclosure/audit/table-places.ts';
import type { ProtectInput } from '../../disclosure/tables/protect-input.ts';
import type { ProtectOutput } from '../../disclosure/tables/protect-output.ts';

/** A cell by its codes alone, in the order of the dimensions of its table: `all female`. */
export function lineOf(at: Readonly<Record<string, string>>): string {
  return Object.values(at).join(' ');
}

/** Publishes every cell of every table but these, small or not. */
export function hideCells(input: ProtectInput, ...lines: readonly string[]): ProtectOutput {
  const places = tablePlacesOf(input);
  return {
    tables: input.tables.map((dimensions, table) => ({
      dimensions: [...dimensions],
      cells: places
        .filter((place) => place.table === table)
        .map(({ at, region }) => {
          if (lines.includes(lineOf(at))) return { at: { ...at }, status: 'withheld' };
          const inside = input.cells.filter((cell) =>
            Array.from(region).every(([base, codes]) => codes.has(String(cell[base]))),
          );
          const count = inside.reduce((sum, cell) => sum + cell.count, 0);
          return { at: { ...at }, status: 'shown', count };
        }),
    })),
  };
}
