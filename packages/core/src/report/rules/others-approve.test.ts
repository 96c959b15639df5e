import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { othersApprove } from './others-approve.ts';

const cycle = 'periods/2017-S1/cycle.json';
const findings = (...steps: readonly (readonly [to: string, by: string])[]) =>
  othersApprove(smallCorpus([cycle, ['events'], steps.map(([to, by]) => ({ to, by }))]).corpus);
const road = [
  ['consolidating', 'chief'],
  ['secretariat-review', 'deputy'],
  ['leadership-review', 'secretary-general'],
] as const;

test('R-48 a report that another role approves than consolidated it is no fault', () => {
  expect(findings(...road, ['approved', 'secretary-general'])).toEqual([]);
});

test('R-48 a report that is approved by the role that consolidated it is a fault', () => {
  expect(say(findings(...road, ['approved', 'chief']))).toMatchInlineSnapshot(`
    "error report/approves-own periods/2017-S1/cycle.json events.3.by
      km chief បានបូកសរុបរបាយការណ៍នេះ ហើយបានធ្វើជំហាន "approved" ផងដែរ | សរសេរតួនាទីដែលបានអនុម័តក្នុង "by"។ អ្នកបូកសរុបមិនអនុម័តរបាយការណ៍របស់ខ្លួនទេ
      en chief consolidated this report, and gives the step "approved" as well. | Write the role that approved into "by"; who consolidates a report does not approve it."
  `);
});

test('R-48 neither does the role approve that put the report to the secretariat', () => {
  expect(name(findings(...road, ['approved', 'deputy']))).toEqual(['report/approves-own deputy']);
});

test('R-48 who consolidated before a return has consolidated', () => {
  const again = [
    ['returned', 'secretary-general'],
    ['consolidating', 'desk-head'],
  ] as const;
  const approved = findings(...road, ...again, road[1], road[2], ['approved', 'chief']);
  expect(name(approved)).toEqual(['report/approves-own chief']);
});
