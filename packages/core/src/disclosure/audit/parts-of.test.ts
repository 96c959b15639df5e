import { describe, expect, test } from 'vitest';
import type { CountsInWords } from '../../testing/disclosure/knowledge-in-words.ts';
import { knowledgeInWords, plainRules } from '../../testing/disclosure/knowledge-in-words.ts';
import type { AuditRules, Knowledge } from './knowledge.ts';
import { partsOf } from './parts-of.ts';

const split = (knowledge: Knowledge, rules: Partial<AuditRules> = {}) =>
  partsOf(knowledge, { ...plainRules, ...rules });

/** The true counts of each part. */
const countsIn = ({ parts }: ReturnType<typeof split>) =>
  parts.map(({ unknowns }) => unknowns.map(({ count }) => count));

/** The least and greatest of each reason of each part. */
const reasonsIn = ({ parts }: ReturnType<typeof split>) =>
  parts.map(({ reasons }) => reasons.map(({ sum, least, greatest }) => [sum, least, greatest]));

describe('R-53 parts of what is public', () => {
  const four: CountsInWords = { a: 3, b: 12, c: 7, d: 8 };

  test('are apart where no statement and no withheld cell ties them', () => {
    const { parts, secrets } = split(knowledgeInWords(four, ['a + b', 'c + d'], ['a', 'd']));
    expect(parts).toMatchObject([
      {
        unknowns: [
          { least: 0, count: 3 },
          { least: 0, count: 12 },
        ],
        rows: [
          {
            terms: [
              [0, 1],
              [1, 1],
            ],
            least: 15,
            greatest: 15,
          },
        ],
        sums: [[[0, 1]]],
      },
      {
        unknowns: [{ count: 7 }, { count: 8 }],
        rows: [
          {
            terms: [
              [0, 1],
              [1, 1],
            ],
            least: 15,
            greatest: 15,
          },
        ],
        sums: [[[1, 1]]],
      },
    ]);
    expect(secrets).toMatchObject([
      { settled: 0, sums: [{ part: 0, sum: 0 }] },
      { settled: 0, sums: [{ part: 1, sum: 0 }] },
    ]);
  });

  test('are one where statements reach from each to the next', () => {
    const chained = ['a + b', 'c + d', 'b + c'];
    expect(countsIn(split(knowledgeInWords(four, chained, ['a'])))).toEqual([[3, 12, 7, 8]]);
    const turned = ['d + c', 'b + a', 'd + a'];
    expect(countsIn(split(knowledgeInWords(four, turned, ['a'])))).toEqual([[3, 12, 7, 8]]);
  });

  test('are one where a withheld cell joins them, and not where a change does', () => {
    const said = ['a + b', 'c + d'];
    const cell = knowledgeInWords(four, said, ['b + c']);
    expect(countsIn(split(cell))).toEqual([[3, 12, 7, 8]]);
    const change = knowledgeInWords(four, said, [], { 'b + c': 'change' });
    expect(countsIn(split(change))).toEqual([
      [3, 12],
      [7, 8],
    ]);
  });

  test('are left out where nothing is asked of them', () => {
    const { parts, secrets } = split(knowledgeInWords(four, ['a + b', 'c + d'], ['d']));
    expect(parts.map(({ sums }) => sums)).toEqual([[[[1, 1]]]]);
    expect(secrets).toMatchObject([{ settled: 0, sums: [{ part: 0, sum: 0 }] }]);
  });

  test('tell a secret that lies in two of them as one sum in each', () => {
    const change = { 'd - b': 'change' } as const;
    const knowledge = knowledgeInWords(four, ['a + b', 'c + d'], ['a'], change);
    const { parts, secrets } = split(knowledge);
    expect(parts.map(({ sums }) => sums)).toEqual([[[[0, 1]], [[1, -1]]], [[[1, 1]]]]);
    expect(secrets[1]).toMatchObject({
      settled: 0,
      sums: [
        { part: 1, sum: 0 },
        { part: 0, sum: 1 },
      ],
    });
  });

  test('tell what is settled of a secret, and nothing else where all of it is', () => {
    const knowledge = knowledgeInWords(four, ['a + b', 'c'], ['a + c', 'c']);
    expect(split(knowledge).secrets).toMatchObject([
      { settled: 7, sums: [{ part: 0, sum: 0 }] },
      { settled: 7, sums: [] },
    ]);
  });

  test('know sums that add up the same as one', () => {
    const { parts, secrets } = split(
      knowledgeInWords(four, ['a + b + c + d'], ['a + b', 'b + a', 'a + c']),
    );
    expect(parts[0]?.sums).toHaveLength(2);
    expect(secrets.map(({ sums }) => sums[0]?.sum)).toEqual([0, 0, 1]);
  });

  test('are of counts that there are', () => {
    const none = { id: 'none', kind: 'withheld', terms: [[7, 1]] } as const;
    const knowledge = { ...knowledgeInWords(four, ['a + b'], []), secrets: [none] };
    expect(() => split(knowledge)).toThrow('Expected an unknown, got number 7.');
  });
});

describe('R-53 the reasons of a part', () => {
  const counts: CountsInWords = { a: 3, b: 12, c: 7 };

  test('are withheld cells that are small: from 1, or from 0, to below the threshold', () => {
    const knowledge = knowledgeInWords(counts, ['a + b'], ['b', 'a']);
    expect(reasonsIn(split(knowledge))).toEqual([
      [
        [0, 1, 4],
        [1, 1, 4],
      ],
    ]);
    expect(reasonsIn(split(knowledge, { smallFrom: 0, threshold: 3 }))).toEqual([
      [
        [0, 0, 2],
        [1, 0, 2],
      ],
    ]);
  });

  test('are changes that are small upwards or downwards, but for no change', () => {
    const knowledge = knowledgeInWords(counts, ['a + b'], [], { 'b - a': 'change' });
    expect(reasonsIn(split(knowledge, { smallFrom: 0 }))).toEqual([
      [
        [0, 1, 4],
        [0, -4, -1],
      ],
    ]);
  });

  test('are told without what is settled of a cell', () => {
    const knowledge = knowledgeInWords({ ...counts, c: 2 }, ['a + b', 'c'], ['a + c']);
    expect(reasonsIn(split(knowledge))).toEqual([[[0, -1, 2]]]);
  });

  test('are no sums that are only asked about, and none that lie in two parts', () => {
    const other = knowledgeInWords(counts, ['a + b'], [], { a: 'other' });
    expect(reasonsIn(split(other))).toEqual([[]]);
    const apart = knowledgeInWords(counts, [], [], { 'a - c': 'change' });
    expect(reasonsIn(split(apart))).toEqual([[], []]);
  });
});

describe('R-53 the insiders of a part', () => {
  const insidersIn = (knowledge: Knowledge) =>
    split(knowledge).parts.map(({ insiders }) => insiders);

  test('are those who are alone in a withheld cell, with all counts within it', () => {
    const counts = { a: 7, b: 0, c: 1, d: 4 };
    const knowledge = knowledgeInWords(counts, ['a + b + c + d'], ['d', 'c', 'c + b']);
    expect(insidersIn(knowledge)).toEqual([
      [
        { secret: 1, unknowns: [2] },
        { secret: 2, unknowns: [2, 1] },
      ],
    ]);
  });

  test('are numbered by the counts of their part', () => {
    const knowledge = knowledgeInWords(
      { a: 7, b: 8, c: 4, d: 1 },
      ['a + b', 'c + d'],
      ['a', 'd', 'c'],
    );
    expect(insidersIn(knowledge)).toEqual([[], [{ secret: 1, unknowns: [1] }]]);
  });

  test('are nobody where a change is 1, or where a sum is only asked about', () => {
    const counts = { a: 7, b: 8, c: 1 };
    const asked = { 'b - a': 'change', c: 'other' } as const;
    expect(insidersIn(knowledgeInWords(counts, ['a + b + c'], [], asked))).toEqual([[]]);
  });
});
