import { expect, test } from 'vitest';
import { name } from '../testing/say.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { figureAt } from './figure-at.ts';
import { figuresOf } from './figures-of.ts';
import { readinessOf } from './readiness.ts';

const text = { km: 'អត្ថបទ' };
const courts: readonly Edit[] = [
  ['reference/bodies.json', ['bodies', 2], { id: 'courts', kind: 'court', name: text }],
  ['reference/groups.json', ['groups', 0, 'bodies', 1], 'courts'],
  [
    'indicators/convicted.json',
    [],
    {
      schema: 1,
      id: 'convicted',
      name: text,
      definition: text,
      unit: 'person',
      countingRule: text,
      addition: 'sum',
      splits: [],
      owner: 'desk',
      expectedFrom: { kind: 'bodies-of-kind', of: 'court' },
    },
  ],
  [
    'publication-policy.json',
    ['tables', 2],
    { id: 'convicted', indicator: 'convicted', rows: 'country', columns: 'months', title: text },
  ],
  [
    'periods/2017-S1/cycle.json',
    ['expected', 1],
    { stratum: 'court', reporters: { kind: 'bodies-of-kind', of: 'court' } },
  ],
];

test('R-33 courts that sent nothing leave their own figures without a number, and no others', () => {
  const question = smallQuestion('2017-03-31', ...courts);
  const { corpus, period, collected, asOf } = question;
  const figures = { ...figuresOf(corpus, period, collected, asOf), semester: period.semester };
  expect(figureAt(figures, 'convicted/xs')?.cell).toEqual({ status: 'no-return' });
  expect(figureAt(figures, 'cases/xs')?.cell).toEqual({
    status: 'shown',
    quantity: { kind: 'atLeast', n: 22 },
  });
  expect(name(readinessOf(question))).toContain('collection/receipts-not-recorded 2017-01/2017-02');
});
