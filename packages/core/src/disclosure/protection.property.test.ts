import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkProtection } from '../testing/disclosure/check-protection.ts';
import { guessTables } from '../testing/disclosure/guess-attack.ts';
import { attackTables } from '../testing/disclosure/lp-attack.ts';
import { patternOf } from '../testing/disclosure/patterns.ts';
import { readPlainly } from '../testing/disclosure/plain-reading.ts';
import type { Published } from '../testing/disclosure/publish-in-turn.ts';
import { publishInTurn } from '../testing/disclosure/publish-in-turn.ts';
import { randomTables } from '../testing/disclosure/random-tables.ts';
import { contentOf, shuffleFile } from '../testing/disclosure/shuffle-file.ts';
import { holds } from '../testing/holds.ts';
import { auditTables } from './audit/audit-tables.ts';
import type { Solver } from './solver.ts';
import { loadSolver } from './solver.ts';
import type { ProtectInput } from './tables/protect-input.ts';
import { protectTables } from './tables/protect-tables.ts';

// What is left to protectTables is attacked by ways that it does not know; ten thousand more of these
// files are in protection.long.test.ts.

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const protect = (input: ProtectInput) => protectTables(input, solver).output;
const small = randomTables({ leaves: 18, earlier: 0 });
const large = randomTables({ leaves: 48, earlier: 0 });
const chained = randomTables({ leaves: 18, earlier: 2 });
const minute = 60_000;

describe('whatever is counted', () => {
  test.each([
    ['of small tables', small, 60],
    ['of larger tables', large, 20],
    ['of tables with earlier releases', chained, 40],
  ])(
    'no withheld count %s can be worked out, and every other is shown as it is',
    (_, drafts, runs) => {
      holds(
        fc.property(drafts, (each) => {
          const published = publishInTurn(each, protect);
          if (published === undefined) return;
          expect(checkProtection(published, solver)).toMatchObject({ faults: [], undecided: 0 });
        }),
        runs,
      );
    },
    minute,
  );

  test(
    'a first release can be published',
    () => {
      // Below a threshold of 2 there is nothing but 1: a table of it alone is refused.
      const first = small.filter(([draft]) => (draft?.input.threshold ?? 0) > 2);
      holds(
        fc.property(first, ([draft]) => {
          if (draft !== undefined) expect(protectTables(draft.input, solver).findings).toEqual([]);
        }),
        40,
      );
    },
    minute,
  );

  test(
    'the order of cells, codes, groups, hierarchies and tables changes nothing',
    () => {
      holds(
        fc.property(chained, fc.nat(), (drafts, seed) => {
          const there = publishInTurn(drafts, protect);
          if (there === undefined) return;
          const shuffled = protect(shuffleFile(there.input, seed));
          expect(shuffled && contentOf(shuffled)).toEqual(contentOf(there.output));
        }),
        40,
      );
    },
    minute,
  );
});

describe('the audit', () => {
  const exposuresOf = ({ input, output }: Published) =>
    auditTables(input, output, solver).exposures;

  test(
    'finds nothing in what was protected',
    () => {
      holds(
        fc.property(chained, (drafts) => {
          const published = publishInTurn(drafts, protect);
          if (published !== undefined) expect(exposuresOf(published)).toEqual([]);
        }),
        40,
      );
    },
    minute,
  );

  test(
    'refuses every pattern that an attack lays open, and no pattern that all attacks leave closed',
    () => {
      const withholding = fc.tuple(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }));
      holds(
        fc.property(randomTables({ leaves: 8, earlier: 0 }), withholding, ([draft], [choice]) => {
          if (draft === undefined) return;
          const { input } = draft;
          // More than the small counts: any others, all that count the same leaves alike.
          const output = patternOf(
            input,
            ({ isSmall, leaves }) => isSmall || choice[sumOf(leaves) % choice.length] === true,
          );
          const reading = readPlainly(input, output);
          const limits = { threshold: input.threshold, greatest: 30, steps: 20_000 };
          const guesses = guessTables(reading, limits);
          const isOpen =
            attackTables(reading, solver).breaches.length > 0 || guesses.settled.length > 0;
          const isRefused = exposuresOf({ input, output }).length > 0;
          if (isOpen) expect(isRefused).toBe(true);
          else if (guesses.isComplete && guesses.tables > 0) expect(isRefused).toBe(false);
        }),
        150,
      );
    },
    minute,
  );
});

// Files that a long run once found: zeros that an earlier release tells were withheld again.
test.each([
  [20470618, 20],
  [20470622, 31],
  [20470658, 32],
])('what follows from an earlier release is shown: file of seed %d, number %d', (seed, number) => {
  const files = fc.sample(randomTables({ leaves: 12, earlier: 2 }), { seed, numRuns: 50 });
  const published = publishInTurn(files[number] ?? [], protect);
  if (published === undefined) throw new RangeError('Expected a file that can be protected.');
  expect(checkProtection(published, solver)).toMatchObject({ faults: [], undecided: 0 });
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number + 1, 0);
}
