import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { day } from '../testing/brands.ts';
import { realContent } from '../testing/scratch-folder.ts';
import { questionIn, smallQuestion } from '../testing/small-content.ts';
import { completenessInHand, matrixOf } from './status-matrix.ts';

describe('the matrix of returns', () => {
  test('R-16 says of each reporter and month what became of the return', () => {
    const [stratum, ...others] = matrixOf(smallQuestion('2017-03-24'));
    expect(others).toEqual([]);
    expect(stratum?.stratum).toBe('capital-province');
    const first = stratum?.reporters.map(({ reporter, months }) => [
      reporter,
      months['2017-01'],
      months['2017-02'],
      months['2017-03'],
    ]);
    expect(first).toEqual([
      ['p-1', { status: 'received' }, { status: 'received' }, { status: 'not-due' }],
      ['p-2', { status: 'nil' }, { status: 'overdue' }, { status: 'not-due' }],
      ['p-3', { status: 'received' }, { status: 'received', daysLate: 14 }, { status: 'not-due' }],
    ]);
  });

  test('R-20 has no cell for a month in which a reporter did not exist', () => {
    const founded = ['reference/places.json', ['places', 1, 'from'], '2017-02'] as const;
    const [stratum] = matrixOf(
      smallQuestion('2017-03-24', founded, [
        'periods/2017-S1/collected/returns/p-2/2017-01.json',
        [],
      ]),
    );
    const second = stratum?.reporters.find(({ reporter }) => String(reporter) === 'p-2');
    expect(Object.keys(second?.months ?? {})[0]).toBe('2017-02');
  });

  test('R-17 is empty where only the desks say what they hold', async () => {
    const { corpus } = await loadCorpus(realContent);
    const question = questionIn(corpus, '2017-S1', day('2017-06-13'));
    expect(matrixOf(question)).toEqual([]);
    expect(completenessInHand(question)).toEqual([]);
  });
});

test('R-12 the completeness of a stratum whose returns are in hand is told in counts', () => {
  const quiet = { received: 0, nil: 0, late: 0, partial: 0, excused: 0, expected: 3, missing: 3 };
  const answered = { received: 2, late: 0, nil: 1, missing: 0 };
  expect(completenessInHand(smallQuestion('2017-03-24'))).toEqual([
    {
      months: [
        { ...quiet, ...answered, month: '2017-01' },
        { ...quiet, ...answered, month: '2017-02', late: 1, nil: 0, missing: 1 },
        ...['2017-03', '2017-04', '2017-05', '2017-06'].map((month) => ({ ...quiet, month })),
      ],
      stratum: 'capital-province',
      status: 'incomplete',
      expected: 18,
      received: 4,
      nil: 1,
      late: 1,
      partial: 0,
      excused: 0,
      missing: 13,
    },
  ]);
});
