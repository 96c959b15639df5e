import { expect, test } from 'vitest';
import type { Edit } from '../testing/small-content.ts';
import { smallQuestion } from '../testing/small-content.ts';
import { etasOf } from './status-etas.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const eta: Edit = [desk, ['eta'], { base: '2017-06-13', offsetDays: 10, qualifier: 'about' }];
const notHandedOver: Edit = [desk, ['events'], []];

test('R-23 “in about 10 more days” is a day with its margin before the deadline', () => {
  expect(etasOf(smallQuestion('2017-06-13', eta, notHandedOver))).toEqual({
    desk: { on: '2017-06-23', qualifier: 'about', marginDays: 7, status: 'on-track' },
  });
});

test('R-23 a promised day that is over is overdue', () => {
  expect(etasOf(smallQuestion('2017-06-24', eta, notHandedOver))).toMatchObject({
    desk: { status: 'overdue' },
  });
});

test('R-23 what was handed over is promised no longer', () => {
  expect(etasOf(smallQuestion('2017-06-24', eta))).toEqual({});
});
