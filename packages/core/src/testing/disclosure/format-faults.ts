import type { ProtectInput } from '../../disclosure/tables/protect-input.ts';
import type { OutputCell, ProtectOutput } from '../../disclosure/tables/protect-output.ts';
import type { BareCell } from './patterns.ts';
import { bareCellsOf } from './patterns.ts';

/**
 * What is wrong with a pattern as such, whatever can be worked out from it: one sentence a fault.
 *
 * @source issue 5, points 3 and 5 to 7 of the stand-alone format
 */
export function formatFaults(input: ProtectInput, output: ProtectOutput): readonly string[] {
  const faults: string[] = [];
  const bare = bareCellsOf(input);
  const printed = output.tables.map(({ dimensions }) => dimensions);
  if (JSON.stringify(printed) !== JSON.stringify(input.tables)) faults.push('Tables out of order.');
  const status = new Map<string, OutputCell['status']>();
  output.tables.forEach(({ cells }, table) => {
    const own = new Map(
      bare.filter((cell) => cell.table === table).map((cell) => [keyOf(cell.at), cell]),
    );
    for (const cell of cells) {
      const place = `${table} ${keyOf(cell.at)}`;
      const truth = own.get(keyOf(cell.at));
      own.delete(keyOf(cell.at));
      if (truth === undefined) faults.push(`${place}: no such cell, or twice.`);
      else faults.push(...cellFaults(cell, truth).map((fault) => `${place}: ${fault}`));
      const leaves = truth?.leaves.join() ?? '';
      if ((status.get(leaves) ?? cell.status) !== cell.status)
        faults.push(`${place}: shown elsewhere.`);
      status.set(leaves, cell.status);
    }
    for (const key of own.keys()) faults.push(`${table} ${key}: left out.`);
  });
  return faults;
}

function cellFaults(cell: OutputCell, { count, isSmall }: BareCell): readonly string[] {
  const keys = Object.keys(cell).toSorted().join();
  if (cell.status === 'shown') {
    return [
      ...(keys === 'at,count,status' ? [] : [`keys ${keys}.`]),
      ...(cell.count === count ? [] : [`${cell.count} instead of ${count}.`]),
      ...(isSmall ? ['a small count is shown.'] : []),
    ];
  }
  const reason = isSmall ? 'small' : 'complement';
  return [
    ...(keys === 'at,reason,status' ? [] : [`keys ${keys}.`]),
    ...(cell.reason === reason ? [] : [`reason ${String(cell.reason)} instead of ${reason}.`]),
  ];
}

function keyOf(at: OutputCell['at']): string {
  return JSON.stringify(Object.entries(at).toSorted());
}
