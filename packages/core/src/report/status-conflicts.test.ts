import { expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { day } from '../testing/brands.ts';
import { realContent } from '../testing/scratch-folder.ts';
import type { Edit } from '../testing/small-content.ts';
import { questionIn, smallQuestion } from '../testing/small-content.ts';
import { conflictsOf } from './status-conflicts.ts';

const says = (id: string, by: string, count: number) => ({
  id,
  by,
  asOf: '2017-03-20',
  about: { kind: 'reporter', reporter: 'p-1' },
  received: { kind: 'month-count', count },
  source: 'form-2017',
});
const statements = (resolutions: readonly object[]): Edit => [
  'periods/2017-S1/collected/statements.json',
  [],
  { schema: 1, statements: [says('s1', 'desk', 1), says('s2', 'admin', 2)], resolutions },
];

test('R-18 of Social Affairs two desks differ, and nothing of it is in hand', async () => {
  const { corpus } = await loadCorpus(realContent);
  expect(conflictsOf(questionIn(corpus, '2017-S1', day('2017-06-13')))).toEqual([
    {
      reporter: 'mosvy',
      desks: [
        { by: 'victim-protection', months: 5 },
        { by: 'general-admin', months: 3 },
      ],
    },
  ]);
});

test('R-18 whatever the desks say, the returns in hand are counted', () => {
  const [conflict] = conflictsOf(smallQuestion('2017-03-24', statements([])));
  expect(conflict).toMatchObject({ reporter: 'p-1', inHand: 2 });
  expect(conflict).not.toHaveProperty('resolved');
});

test('R-18 a resolved conflict stays on record, with the desk that was right', () => {
  const note = { km: 'បានប្រៀបធៀប', en: 'Compared' };
  const resolution = { reporter: 'p-1', chosen: 's2', by: 'admin', on: '2017-03-22', note };
  expect(conflictsOf(smallQuestion('2017-03-24', statements([resolution])))).toMatchObject([
    { resolved: { holds: 'admin', on: '2017-03-22' } },
  ]);
  expect(conflictsOf(smallQuestion('2017-03-21', statements([resolution])))[0]).not.toHaveProperty(
    'resolved',
  );
});
