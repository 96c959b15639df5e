import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { conflictsResolved } from './conflicts-resolved.ts';

const statement = (id: string, by: string, count: number) => ({
  id,
  by,
  asOf: '2017-04-01',
  source: 'form-2017',
  about: { kind: 'reporter', reporter: 'ministry-a' },
  received: { kind: 'month-count', count },
});
const resolution = {
  reporter: 'ministry-a',
  chosen: 's2',
  by: 'admin',
  on: '2017-04-10',
  note: { km: 'ព្រោះ' },
};
const findings = (
  asOf: string,
  counts: readonly [number, number],
  resolutions: readonly object[] = [],
) => {
  const statements = [statement('s1', 'desk', counts[0]), statement('s2', 'admin', counts[1])];
  const file = 'periods/2017-S1/collected/statements.json';
  return conflictsResolved(smallQuestion(asOf, [file, [], { schema: 1, statements, resolutions }]));
};

test('R-18 desks that agree are no conflict', () => {
  expect(findings('2017-04-30', [3, 3])).toEqual([]);
});

test('R-18 desks that hold three and five months are in one conflict, with both numbers', () => {
  expect(say(findings('2017-04-30', [5, 3]))).toMatchInlineSnapshot(`
    "blocker evidence/conflict-open
      km ministry-a៖ ក្រុមពីរមានចំនួនខុសគ្នា (desk៖ ៥, admin៖ ៣) | កត់ត្រាក្នុង collected/statements.json ថាយកមួយណា ព្រោះអ្វី
      en ministry-a: two desks hold different numbers (desk: 5, admin: 3). | Record in collected/statements.json which one holds, and why."
  `);
});

test('R-18 a conflict is open until the day on which it was resolved', () => {
  expect(findings('2017-04-09', [5, 3], [resolution])).toHaveLength(1);
  expect(findings('2017-04-10', [5, 3], [resolution])).toEqual([]);
});

test('what a desk said later is no conflict yet', () => {
  expect(findings('2017-03-31', [5, 3])).toEqual([]);
});
