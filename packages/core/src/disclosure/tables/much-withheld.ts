import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ProtectOutput } from './protect-output.ts';

/** Of so many cells one may be lost before coarser tables say more. */
const oneIn = 3;

/** Whether so much of the tables is withheld that coarser ones would tell readers more. */
export function muchWithheld({ tables }: ProtectOutput): readonly Finding[] {
  const cells = tables.flatMap((table) => table.cells);
  const withheld = cells.filter(({ status }) => status === 'withheld').length;
  if (withheld * oneIn <= cells.length) return [];
  return [finding('disclosure/much-withheld', '', {}, { withheld, cells: cells.length })];
}
