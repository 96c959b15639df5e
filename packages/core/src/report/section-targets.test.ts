import { expect, test } from 'vitest';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { targetsOf } from './section-targets.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const steps = [
  { to: 'group-edited', by: 'desk', on: '2017-06-20' },
  { to: 'handed-over', by: 'desk', on: '2017-06-25' },
];
const target = (id: string, more: object) => ({ id, name: { km: 'មុខសញ្ញា' }, ...more });
const planned = { kind: 'exact', n: 20 };

function targetsOn(asOf: string, ...edits: readonly Edit[]) {
  const targets = [
    target('t1', { figure: 'cases/xs', planned }),
    target('t2', { figure: 'victims/xs' }),
  ];
  const {
    corpus,
    period,
    asOf: today,
  } = smallQuestion(asOf, [desk, ['events'], steps], [desk, ['targets'], targets], ...edits);
  return targetsOf(corpus, period, today);
}

test('R-34 what was planned is asked of its group by its figure, where a number was planned', () => {
  expect(targetsOn('2017-06-25')).toEqual([{ figure: 'cases/xs', planned, group: 'desk' }]);
});

test('R-35 a section that is not handed over yet has no target', () => {
  expect(targetsOn('2017-06-24')).toEqual([]);
  expect(targetsOn('2017-06-25', [desk, ['events'], []])).toEqual([]);
});

test('a section without targets has none', () => {
  expect(targetsOn('2017-06-25', [desk, ['targets']])).toEqual([]);
});
