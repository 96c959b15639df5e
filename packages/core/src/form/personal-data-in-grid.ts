import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { personalDataIn } from '../language/personal-data.ts';
import { cellPlace } from './cell-place.ts';
import type { Grid } from './grid.ts';

/** As many cells as are told of one sheet. */
const mostTold = 50;

/**
 * Cells of a sheet that may tell who a person is. Nothing of them is imported; they are named so that the
 * file is not kept or passed on with them, and what they say is not repeated.
 *
 * @source brief R-53
 */
export function personalDataInGrid(grid: Grid): readonly Finding[] {
  const found: Finding[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.value.kind !== 'text') continue;
      const kinds = personalDataIn(cell.value.text).map(({ kind }) => kind);
      // A number or an account leads to a person; a title may stand before an office.
      const kind = kinds.find((each) => each !== 'honorific') ?? kinds[0];
      if (kind === undefined) continue;
      found.push(finding('form/personal-data', '', cellPlace(grid, { row, column }), { kind }));
      if (found.length === mostTold) return found;
    }
  }
  return found;
}
