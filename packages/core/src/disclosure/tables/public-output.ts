import type { OutputCell, ProtectOutput } from './protect-output.ts';

/** The tables as readers may have them: nothing says why a cell is withheld. */
export function publicOutput({ tables }: ProtectOutput): ProtectOutput {
  return {
    tables: tables.map(({ dimensions, cells }) => ({
      dimensions,
      cells: cells.map(withoutReason),
    })),
  };
}

function withoutReason(cell: OutputCell): OutputCell {
  return cell.status === 'shown' ? cell : { at: cell.at, status: 'withheld' };
}
