import { indicatorsOf } from './indicators.ts';
import { semesterFiles } from './semester-files.ts';
import type { Size } from './size.ts';
import { semestersOf } from './size.ts';
import { reportersOf, worldFiles } from './world.ts';

/** The seed of the decade: another one gives other numbers and the same load. */
export const seed = 20170613;

/**
 * A decade of national reporting in the layout of `content`, the same for the same seed.
 *
 * @returns path from the content folder, and text
 */
export function makeDecade(size: Size): ReadonlyMap<string, string> {
  const [reporters, indicators] = [reportersOf(size), indicatorsOf(size)];
  return new Map([
    ...worldFiles(size),
    ...semestersOf(size).flatMap((semester) => [
      ...semesterFiles(semester, reporters, indicators, seed),
    ]),
  ]);
}
