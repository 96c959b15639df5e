import { describe, expect, test } from 'vitest';
import { provincesBySex } from '../../testing/counts.ts';
import { hideCells, lineOf } from '../../testing/disclosure/hide-cells.ts';
import type { ProtectInput } from '../tables/protect-input.ts';
import { releaseChain } from './release-chain.ts';
import { atKey, tablesKnowledge } from './tables-knowledge.ts';

type Counts = Parameters<typeof provincesBySex>[0];

/** A file of releases, each with everything shown but what is hidden in it. */
const releases = (
  ...each: readonly (readonly [counts: Counts, ...hidden: readonly string[]])[]
) => {
  const [last, ...earlier] = each.toReversed();
  if (last === undefined) throw new RangeError('Expected a release.');
  const inputOf = ([[counts] = [{}], ...before]: readonly (readonly [
    Counts,
    ...(readonly string[]),
  ])[]): ProtectInput => {
    const [[, ...hidden] = [{}]] = before;
    if (before.length === 0) return provincesBySex(counts);
    const input = inputOf(before);
    return provincesBySex(counts, { previous: { input, output: hideCells(input, ...hidden) } });
  };
  const [, ...hidden] = last;
  const input = inputOf([last, ...earlier]);
  return tablesKnowledge(releaseChain(input, hideCells(input, ...hidden)), 5);
};

const changesOf = ({ changes }: ReturnType<typeof tablesKnowledge>) =>
  changes.map(
    ({ release, since, at, count }) =>
      `${since}–${release} ${lineOf(at)}: ${count > 0 ? '+' : ''}${count}`,
  );

describe('what tables say', () => {
  test('is each shown cell, as the sum of its leaves; each withheld one is a secret', () => {
    const { knowledge, cells } = releases([{ ka: [9, 8] }, 'ka male', 'all male']);
    expect(knowledge.unknowns.map(({ count }) => count)).toEqual([9, 8]);
    const said = new Map(cells.map(({ id, at }) => [id, lineOf(at)]));
    const statements = knowledge.statements.map(({ id, terms, least, greatest }) => [
      said.get(id),
      terms.map(([unknown]) => unknown),
      least,
      greatest,
    ]);
    expect(statements).toHaveLength(4);
    expect(statements).toContainEqual(['all both', [0, 1], 17, 17]);
    expect(statements).toContainEqual(['ka both', [0, 1], 17, 17]);
    expect(statements).toContainEqual(['all female', [0], 9, 9]);
    expect(statements).toContainEqual(['ka female', [0], 9, 9]);
    const secrets = knowledge.secrets.map(({ id, kind }) => `${kind} ${said.get(id) ?? ''}`);
    expect(secrets.toSorted()).toEqual(['withheld all male', 'withheld ka male']);
  });

  test('is in one order, whatever that of codes and cells', () => {
    const input = provincesBySex({ ka: [9, 8], kho: [7, 6] });
    const turned = { ...input, cells: input.cells.toReversed() };
    const told = (each: ProtectInput) =>
      tablesKnowledge(releaseChain(each, hideCells(each, 'ka male')), 5).knowledge;
    expect(told(turned)).toEqual(told(input));
    const ids = told(input).statements.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  test('is nothing of a cell that the output does not have', () => {
    const input = provincesBySex({ ka: [9, 8] });
    const { cells, knowledge } = tablesKnowledge(releaseChain(input, { tables: [] }), 5);
    expect(cells.map(({ status }) => status)).toEqual(cells.map(() => undefined));
    expect(knowledge.statements).toEqual([]);
    expect(knowledge.secrets).toEqual([]);
  });
});

describe('a small change of a cell', () => {
  test('is a secret whether it is up or down, and whether or not the cell is shown', () => {
    const told = releases([{ ka: [9, 8] }], [{ ka: [13, 4] }, 'ka male']);
    expect(changesOf(told)).toEqual([
      '1–2 all female: +4',
      '1–2 all male: -4',
      '1–2 ka female: +4',
      '1–2 ka male: -4',
    ]);
    const ids = new Set(told.changes.map(({ id }) => id));
    const asSecrets = told.knowledge.secrets.filter(({ id }) => ids.has(id));
    expect(asSecrets.map(({ kind }) => kind)).toEqual(['change', 'change', 'change', 'change']);
  });

  test('is none from the threshold on, and none where nothing changed', () => {
    expect(changesOf(releases([{ ka: [9, 8] }], [{ ka: [14, 3] }]))).toEqual([]);
    expect(changesOf(releases([{ ka: [9, 8] }], [{ ka: [9, 8] }]))).toEqual([]);
  });

  test('is told since every earlier release, each by a name of its own', () => {
    const told = releases([{ ka: [9, 8] }], [{ ka: [10, 8] }], [{ ka: [12, 8] }]);
    expect(changesOf(told).filter((each) => each.includes('ka female'))).toEqual([
      '1–2 ka female: +1',
      '1–3 ka female: +3',
      '2–3 ka female: +2',
    ]);
    const ids = [...told.cells, ...told.changes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is not told since a release that did not have the dimension', () => {
    const bare: ProtectInput = {
      threshold: 5,
      hierarchies: { province: { total: 'all' } },
      tables: [['province']],
      cells: [{ province: 'ka', count: 17 }],
    };
    const previous = { input: bare, output: hideCells(bare) };
    const input = provincesBySex({ ka: [9, 9] }, { previous });
    const told = tablesKnowledge(releaseChain(input, hideCells(input)), 5);
    expect(changesOf(told)).toEqual(['1–2 all both: +1', '1–2 ka both: +1']);
  });
});

describe('the key of a cell', () => {
  test('is the same for the same codes, whatever their order, and another for others', () => {
    expect(atKey({ sex: 'male', province: 'ka' })).toBe(atKey({ province: 'ka', sex: 'male' }));
    expect(atKey({ sex: 'male', province: 'ka' })).not.toBe(atKey({ province: 'male', sex: 'ka' }));
  });
});
