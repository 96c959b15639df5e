import { describe, expect, test } from 'vitest';
import type { CountsInWords } from '../../testing/disclosure/knowledge-in-words.ts';
import { knowledgeInWords, plainRules } from '../../testing/disclosure/knowledge-in-words.ts';
import { solver } from '../../testing/solver.ts';
import type { Solver } from '../solver.ts';
import type { Breach } from './audit-knowledge.ts';
import { earlyBreaches } from './early-breaches.ts';
import type { AuditRules } from './knowledge.ts';
import type { AuditedCell, TablesKnowledge } from './tables-knowledge.ts';

/** What a release shows and withholds, and which changes since the one before are small. */
interface Told {
  readonly shown?: readonly string[];
  readonly withheld?: readonly string[];
  readonly changes?: readonly string[];
}

/** The knowledge of some releases, the oldest first; each cell is called as its sum. */
function toldBy(counts: CountsInWords, ...releases: readonly Told[]): TablesKnowledge {
  const cellsOf = (ids: readonly string[], release: number, status: AuditedCell['status']) =>
    ids.map((id): AuditedCell => ({ id, release, table: 0, at: {}, count: 0, status, terms: [] }));
  const changed = releases.flatMap(({ changes = [] }) => changes);
  return {
    knowledge: knowledgeInWords(
      counts,
      releases.flatMap(({ shown = [] }) => shown),
      releases.flatMap(({ withheld = [] }) => withheld),
      Object.fromEntries(changed.map((id) => [id, 'change' as const])),
    ),
    cells: releases.flatMap(({ shown = [], withheld = [] }, at) => [
      ...cellsOf(shown, at + 1, 'shown'),
      ...cellsOf(withheld, at + 1, 'withheld'),
    ]),
    changes: releases.flatMap(({ changes = [] }, at) =>
      cellsOf(changes, at + 1, undefined).map((cell) => ({ ...cell, since: at })),
    ),
  };
}

const breach = (secret: number, insider?: number): Breach => ({
  secret,
  least: 0,
  greatest: 0,
  ...(insider === undefined ? {} : { insider }),
});

const early = (
  told: TablesKnowledge,
  breaches: readonly Breach[],
  rules: Partial<AuditRules> = {},
) => Array.from(earlyBreaches(told, breaches, { ...plainRules, ...rules }, solver));

describe('R-53 what follows from earlier releases alone', () => {
  const counts = { a: 3, b: 12, c: 4, d: 9 };

  test('is what an earlier release gave away', () => {
    const told = toldBy(
      counts,
      { shown: ['a + b', 'b', 'c + d'], withheld: ['a', 'c'] },
      { shown: ['d'], withheld: [] },
    );
    const [old, young] = [breach(0), breach(1)];
    // c follows only with d, which is new.
    expect(early(told, [old, young])).toEqual([old]);
  });

  test('is nothing where there are none', () => {
    // A cell without a leaf is known to be 0 whatever is shown.
    const told = toldBy(counts, { shown: ['a'], withheld: ['a', ''] });
    expect(early(told, [breach(0), breach(1)])).toEqual([]);
  });

  test('is what two earlier releases gave away together', () => {
    const told = toldBy(
      counts,
      { shown: ['a + b'], withheld: ['a'] },
      { shown: ['b'] },
      { shown: ['c + d'] },
    );
    expect(early(told, [breach(0)])).toEqual([breach(0)]);
  });

  test('is a cell of the new release too, where the earlier ones gave it away', () => {
    const told = toldBy(counts, { shown: ['a', 'b'] }, { withheld: ['a + b'] });
    expect(early(told, [breach(0)])).toEqual([breach(0)]);
  });

  test('is no change to the new release, which is told there', () => {
    const told = toldBy(counts, { shown: ['a', 'b'] }, { shown: ['c'], changes: ['c - a'] });
    expect(early(told, [breach(0)])).toEqual([]);
  });

  test('finds no comfort in a cell that only the new release withholds', () => {
    // 1 and 1 below 2: one of them is small, so both are 1. That c is small too is not known yet.
    const told = toldBy(
      { a: 1, b: 1, c: 1 },
      { shown: ['a + b'], withheld: ['a', 'b'] },
      { withheld: ['a + c', 'c'] },
    );
    const both = [breach(0), breach(1)];
    expect(early(told, both, { threshold: 2 })).toEqual(both);
  });

  test('finds no comfort in a small change to the new release', () => {
    const told = toldBy(
      { a: 1, b: 1, c: 2 },
      { shown: ['a + b'], withheld: ['a', 'b'] },
      { shown: ['a + b + c >= 0'], changes: ['c - a'] },
    );
    const both = [breach(0), breach(1)];
    expect(early(told, both, { threshold: 2 })).toEqual(both);
  });

  test('is what an insider could work out before, and what anybody could', () => {
    const told = toldBy(
      { a: 1, b: 4, c: 1, d: 9 },
      { shown: ['a + b', 'c + d', 'd'], withheld: ['a', 'b', 'c'] },
      { shown: ['a + b + c + d'] },
    );
    const known = [breach(1, 0), breach(2, 0)];
    // Nobody in c learns of b; and b was not open to a reader from outside.
    expect(early(told, [...known, breach(1, 2), breach(1)], { insiders: 'singletons' })).toEqual(
      known,
    );
    expect(early(told, known)).toEqual([breach(2, 0)]);
  });

  test('is not asked for where nothing can be worked out', () => {
    const refusing: Solver = {
      open: () => {
        throw new TypeError('Expected no question.');
      },
    };
    const told = toldBy(counts, { shown: ['a + b'], withheld: ['a'] }, { withheld: ['b'] });
    expect(earlyBreaches(told, [], plainRules, refusing)).toEqual(new Set());
  });
});
