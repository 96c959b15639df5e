import { expect, test } from 'vitest';
import { missionsFile } from '../../testing/missions.ts';
import { say } from '../../testing/say.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { missionsOrdered } from './missions-ordered.ts';

const order = (issuedBy: string) => ({ issuedBy, reference: '១២/១៧', on: '2017-06-12' });
const joint = { jointWith: ['ministry-a', 'ministry-b'] };
const findings = (asOf: string, change: object) =>
  missionsOrdered(smallQuestion(asOf, missionsFile(change)));

test('R-39 a joint mission goes under one order of each institution', () => {
  const orders = ['ministry-b', 'desk', 'ministry-a'].map(order);
  expect(findings('2017-06-20', { ...joint, orders })).toEqual([]);
});

test('R-39 a joint mission that lacks orders holds the report up, and says whose', () => {
  const orders = [order('ministry-a')];
  expect(say(findings('2017-06-20', { ...joint, orders }))).toMatchInlineSnapshot(`
    "blocker coordination/mission-order-missing periods/2017-S1/coordination/missions.json missions.0.orders
      km បេសកកម្មរួម mission-1 ខ្វះលិខិតបេសកកម្មរបស់desk, ministry-b | បេសកកម្មត្រូវចេញរៀងខ្លួន៖ បន្ថែមក្នុង "orders"
      en The joint mission mission-1 lacks the order of desk, ministry-b. | Each institution that goes issues its own: add it to "orders"."
  `);
});

test('R-39 a group that goes alone, and a mission that is only planned, need no orders yet', () => {
  expect(findings('2017-06-20', {})).toEqual([]);
  expect(findings('2017-06-19', joint)).toEqual([]);
  const approval = { by: 'chief', on: '2017-06-19' };
  expect(findings('2017-06-18', { ...joint, approval })).toEqual([]);
  expect(findings('2017-06-19', { ...joint, approval })).toHaveLength(1);
});
