import { expect, test } from 'vitest';
import { ofSeverity } from '../kernel/finding.ts';
import { day } from '../testing/brands.ts';
import { name } from '../testing/say.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { solver } from '../testing/solver.ts';
import { figureAt } from './figure-at.ts';
import { figuresOf } from './figures-of.ts';
import { publishSemester } from './publish.ts';
import { readinessOf } from './readiness.ts';

const text = { km: 'អត្ថបទ' };
const cycle = 'periods/2017-S1/cycle.json';
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
    cycle,
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

test('R-33 courts that sent nothing hold the report up; let pass, the other figures are published', () => {
  const on = '2017-07-31';
  const nothing = {
    id: 's-1',
    by: 'desk',
    asOf: on,
    about: { kind: 'reporter', reporter: 'courts' },
    received: { kind: 'none', why: 'not-obtained' },
    source: 'letter-2017',
  };
  const said: readonly Edit[] = [
    [
      'periods/2017-S1/collected/statements.json',
      [],
      { schema: 1, statements: [nothing], resolutions: [] },
    ],
    [cycle, ['expected', 1, 'reporters'], { kind: 'bodies', ids: ['courts'] }],
  ];
  const open = readinessOf(smallQuestion(on, ...courts, ...said));
  expect(name(open)).toContain('collection/source-not-received courts');

  const exceptions = ofSeverity(open, 'blocker').map(({ code, subject, values: { counts } }) => ({
    code,
    subject,
    counts,
    caveat: text,
    by: 'permanent-vice-chair',
    on,
  }));
  const acknowledged = ofSeverity(open, 'warning').map(({ code, subject, values: { counts } }) => ({
    code,
    subject,
    counts,
    reason: text,
  }));
  const { corpus, period } = smallQuestion(
    on,
    ...courts,
    ...said,
    [cycle, ['exceptions'], exceptions],
    [cycle, ['acknowledged'], acknowledged],
  );
  const { content } = publishSemester({ corpus, period, today: day(on), earlier: [], solver });
  const figures = { figures: content?.figures.figures ?? [], semester: period.semester };
  expect(figureAt(figures, 'convicted/xs')?.cell).toEqual({ status: 'no-return' });
  expect(figureAt(figures, 'cases/xs')?.cell.status).toBe('shown');
});
