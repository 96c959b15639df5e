import type { ProtectInput, ProtectOutput } from '@chhamas/core/disclosure';
import { auditTables, loadSolver, protectTables } from '@chhamas/core/disclosure';
import { askFreshBounds } from '../disclosure/fresh-bounds.ts';
import { makeLoadFile, shuffleRows } from '../disclosure/load-file.ts';
import { medianOf, timeOf } from '../median.ts';

/** What protecting a file of the size of a semester takes. */
export interface DisclosureMeasured {
  readonly leaves: number;
  readonly cells: number;
  readonly small: number;
  readonly withheld: number;
  /** In milliseconds, the median of the runs; loading the solver is not in it. */
  readonly protecting: number;
  /** In milliseconds: whether each interval is wide enough. */
  readonly auditing: number;
  /** In milliseconds: each interval exactly. */
  readonly bounding: number;
  /** What the intervals would take with a program built anew for each bound, from a sample of them. */
  readonly boundingAfresh: number;
  /** The most memory that the process held until then, in megabytes. */
  readonly peak: number;
  /** Whether runs and orders of the rows all came to the same tables. */
  readonly isSame: boolean;
  readonly exposures: number;
}

const sampled = 12;
const solver = await loadSolver();
const input = makeLoadFile(20170613);
const protectings: number[] = [];
const protect = (file: ProtectInput): ProtectOutput => {
  let protectedTables: ReturnType<typeof protectTables> | undefined;
  protectings.push(timeOf(() => (protectedTables = protectTables(file, solver))));
  if (protectedTables?.output === undefined) throw new RangeError('Expected a safe pattern.');
  return protectedTables.output;
};
const output = protect(input);
let exposures = 0;
const auditing = timeOf(() => {
  exposures = auditTables(input, output, solver, 'enough').exposures.length;
});
// In kilobytes, on every system.
const peak = process.resourceUsage().maxRSS / 2 ** 10;
const others = [input, shuffleRows(input, 1), shuffleRows(input, 2)].map(protect);
const bounding = timeOf(() => auditTables(input, output, solver));
let bounds = 1;
const sample = timeOf(() => (bounds = askFreshBounds(input, output, solver, sampled)));

const cells = output.tables.flatMap((table) => table.cells);
const withheld = cells.filter(({ status }) => status === 'withheld');
const result: DisclosureMeasured = {
  leaves: input.cells.length,
  cells: cells.length,
  small: withheld.filter((cell) => cell.status === 'withheld' && cell.reason === 'small').length,
  withheld: withheld.length,
  protecting: medianOf(protectings),
  auditing,
  bounding,
  boundingAfresh: (sample / bounds) * 2 * withheld.length,
  peak,
  isSame: others.every((other) => contentOf(other) === contentOf(output)),
  exposures,
};
process.stdout.write(JSON.stringify(result));

function contentOf({ tables }: ProtectOutput): string {
  const lines = tables.flatMap(({ cells: own }, table) =>
    own.map((cell) => JSON.stringify([table, Object.entries(cell.at).toSorted(), cell.status])),
  );
  return lines.toSorted().join();
}
