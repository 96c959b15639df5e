import fc from 'fast-check';
import type { Solver } from '../../disclosure/solver.ts';
import type { ProtectInput } from '../../disclosure/tables/protect-input.ts';
import { protectTables } from '../../disclosure/tables/protect-tables.ts';
import { checkProtection } from './check-protection.ts';
import { leastLoss } from './least-loss.ts';
import { bareCellsOf } from './patterns.ts';
import { publishInTurn } from './publish-in-turn.ts';
import type { RandomSize } from './random-tables.ts';
import { randomTables } from './random-tables.ts';

/** A part of a long run: so many files, drawn from a seed. */
export interface SliceTask {
  readonly act: 'attack' | 'optimum';
  readonly size: RandomSize;
  readonly seed: number;
  readonly runs: number;
}

/** What came of it; counts add up over slices. */
export interface SliceResult {
  readonly attack: AttackTotals;
  /** One for each small file of which the exact optimum is known. */
  readonly optimum: readonly OptimumMeasured[];
}

/** What the attackers made of some files. */
export interface AttackTotals {
  readonly files: number;
  /** Files with more than one release. */
  readonly chains: number;
  /** Files of which a first release, or a later one, was refused: what had been published is attacked. */
  readonly firstRefused: number;
  readonly laterRefused: number;
  readonly printed: number;
  readonly withheld: number;
  /** Files of which all tables that there can be were written down. */
  readonly guessed: number;
  readonly undecided: number;
  /** What was found, with the seed and the number of the file. */
  readonly faults: readonly string[];
}

/** How many cells were withheld beside the small ones, and how many at least must be. */
export interface OptimumMeasured {
  readonly small: number;
  readonly complements: number;
  readonly least: number;
}

/** Draws the files of a slice, protects them and holds them against the attackers or the optimum. */
export function runSlice(task: SliceTask, solver: Solver): SliceResult {
  return task.act === 'attack'
    ? { attack: attackSlice(task, solver), optimum: [] }
    : { attack: noFiles, optimum: optimumSlice(task, solver) };
}

/** The totals of no file. */
export const noFiles: AttackTotals = {
  ...{ files: 0, chains: 0, firstRefused: 0, laterRefused: 0, printed: 0, withheld: 0 },
  ...{ guessed: 0, undecided: 0, faults: [] },
};

/** The totals of the files of both. */
export function addTotals(a: AttackTotals, b: AttackTotals): AttackTotals {
  return {
    files: a.files + b.files,
    chains: a.chains + b.chains,
    firstRefused: a.firstRefused + b.firstRefused,
    laterRefused: a.laterRefused + b.laterRefused,
    printed: a.printed + b.printed,
    withheld: a.withheld + b.withheld,
    guessed: a.guessed + b.guessed,
    undecided: a.undecided + b.undecided,
    faults: [...a.faults, ...b.faults],
  };
}

function attackSlice({ size, seed, runs }: SliceTask, solver: Solver): AttackTotals {
  const protect = (input: ProtectInput) => protectTables(input, solver).output;
  const drawn = fc.sample(randomTables(size), { seed, numRuns: runs });
  return drawn.reduce((totals, drafts, index) => {
    const published = publishInTurn(drafts, protect);
    const chains = published?.input.previous === undefined ? 0 : 1;
    if (published === undefined) {
      return addTotals(totals, { ...noFiles, files: 1, firstRefused: 1 });
    }
    const { faults, printed, withheld, undecided, isGuessed } = checkProtection(published, solver);
    return addTotals(totals, {
      ...{ files: 1, chains, firstRefused: 0, laterRefused: published.refused ? 1 : 0 },
      ...{ printed, withheld, undecided, guessed: isGuessed ? 1 : 0 },
      faults: faults.map(
        (fault) => `seed ${seed}, file ${index} of ${size.leaves}/${size.earlier}: ${fault}`,
      ),
    });
  }, noFiles);
}

function optimumSlice({ size, seed, runs }: SliceTask, solver: Solver): readonly OptimumMeasured[] {
  const drawn = fc.sample(randomTables(size), { seed, numRuns: runs });
  return drawn.flatMap(([draft]) => {
    if (draft === undefined) return [];
    const { input } = draft;
    const small = bareCellsOf(input).filter(({ isSmall }) => isSmall).length;
    const { output } = protectTables(input, solver);
    // Below three, who knows the policy may learn more than the optimum asks about.
    if (small === 0 || output === undefined || input.threshold < 3) return [];
    const best = leastLoss(input, solver);
    if (best === undefined) return [];
    const withheld = output.tables
      .flatMap(({ cells }) => cells)
      .filter(({ status }) => status === 'withheld').length;
    return [{ small, complements: withheld - small, least: best.cost }];
  });
}
