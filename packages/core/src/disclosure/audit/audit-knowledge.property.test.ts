import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Solver } from '../solver.ts';
import { loadSolver } from '../solver.ts';
import { auditKnowledge } from './audit-knowledge.ts';
import type { Knowledge, Terms } from './knowledge.ts';
import { sumOf } from './knowledge.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** Four counts of 0 to 4; of their sums, as sets of bits, some are shown and some withheld. The sum of all is shown. */
const systems = fc.record({
  counts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }),
  shown: fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 3 }),
  withheld: fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 5 }),
  threshold: fc.integer({ min: 2, max: 5 }),
});

const termsOf = (bits: number): Terms =>
  [0, 1, 2, 3].filter((bit) => (bits >> bit) % 2 === 1).map((bit) => [bit, 1]);

/** Every table of four counts that adds up to so much. */
function tablesOf(total: number): readonly (readonly number[])[] {
  const upTo = Array.from({ length: total + 1 }, (_, count) => count);
  return upTo.flatMap((a) =>
    upTo.flatMap((b) =>
      upTo.flatMap((c) => (a + b + c > total ? [] : [[a, b, c, total - a - b - c]])),
    ),
  );
}

function knowledgeOf(
  counts: readonly number[],
  shown: readonly number[],
  withheld: readonly number[],
): Knowledge {
  return {
    unknowns: counts.map((count) => ({ least: 0, count })),
    statements: [15, ...shown].map((bits) => {
      const sum = sumOf(termsOf(bits), counts);
      return { id: `shown ${bits}`, terms: termsOf(bits), least: sum, greatest: sum };
    }),
    secrets: withheld.map((bits) => ({
      id: `withheld ${bits}`,
      terms: termsOf(bits),
      kind: 'withheld',
    })),
  };
}

test('R-53 the audit finds the ranges, and refuses what, a list of all tables does', () => {
  fc.assert(
    fc.property(systems, ({ counts, shown, withheld, threshold }) => {
      const knowledge = knowledgeOf(counts, shown, withheld);
      const rules = { smallFrom: 1, threshold, width: 1, insiders: 'none' as const };
      const exact = auditKnowledge(knowledge, { ...rules, ask: 'intervals' }, solver);
      const quick = auditKnowledge(knowledge, { ...rules, ask: 'enough' }, solver);
      const all = tablesOf(sumOf(termsOf(15), counts)).filter((table) =>
        knowledge.statements.every(({ terms, least }) => sumOf(terms, table) === least),
      );
      const ranges = withheld.map((bits) => {
        const values = all.map((table) => sumOf(termsOf(bits), table));
        return { least: Math.min(...values), greatest: Math.max(...values) };
      });
      expect(exact.ranges).toEqual(ranges);
      expect(quick.breaches).toEqual(exact.breaches);

      // The parts are the business of the audit; where nothing is settled, all four hang together.
      if (ranges.some(({ least, greatest }) => least === greatest)) return;
      const isSmall = (count: number) => count >= 1 && count < threshold;
      const isExplained = (table: readonly number[]) =>
        withheld.some((bits) => isSmall(sumOf(termsOf(bits), table)));
      if (all.length < 2 || !isExplained(counts)) return;
      const believed = all.filter(isExplained);
      const known = withheld.flatMap((bits, secret) =>
        new Set(believed.map((table) => sumOf(termsOf(bits), table))).size === 1 ? [secret] : [],
      );
      const refused = exact.breaches.map(({ secret }) => secret);
      // More parts ask for more reasons: readers may know more than this list, never less.
      expect(refused).toEqual(expect.arrayContaining(known));
      if (shown.length === 0) expect(refused).toEqual(known);
    }),
    { numRuns: 80, seed: 53 },
  );
});
