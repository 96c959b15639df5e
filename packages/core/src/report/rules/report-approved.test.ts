import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { reportApproved } from './report-approved.ts';

const file = 'periods/2017-S1/cycle.json';
const findings = (...edits: readonly Edit[]) =>
  reportApproved(smallQuestion('2017-07-01', ...edits));

test('R-49 a report that is approved, numbered and dated needs no word', () => {
  expect(findings()).toEqual([]);
});

test('R-49 a report that awaits the leadership is not approved', () => {
  expect(say(findings([file, ['events'], [{ to: 'consolidating', by: 'chief' }]])))
    .toMatchInlineSnapshot(`
    "blocker release/not-approved periods/2017-S1/cycle.json events
      km របាយការណ៍2017-S1 មិនទាន់បានអនុម័តទេ (កំពុងបូកសរុប) | សុំយោបល់ថ្នាក់ដឹកនាំ រួចបន្ថែមជំហាន "approved" ក្នុង cycle.json
      en The report of 2017-S1 is not approved (consolidating). | The leadership gives its opinion; then the step "approved" is added to the cycle."
  `);
});

test('R-01 a blank number is a warning, not an error', () => {
  expect(say(findings([file, ['documentNo'], null]))).toMatchInlineSnapshot(`
    "warning report/unnumbered periods/2017-S1/cycle.json documentNo
      km របាយការណ៍ 2017-S1 គ្មានលេខឯកសារទេ | បន្ថែមលេខ ឬទទួលស្គាល់ថាគ្មានលេខ
      en The report of 2017-S1 has no document number. | Add the number, or acknowledge that it has none."
  `);
});

test('R-48 a date of which the month is lost is a warning', () => {
  expect(say(findings([file, ['signOffs', 0, 'on'], '2017-XX-22']))).toMatchInlineSnapshot(`
    "warning release/partial-date periods/2017-S1/cycle.json signOffs.0.on
      km កាលបរិច្ឆេទរបស់ chief ដឹងតែមួយផ្នែក៖ ថ្ងៃទី២២ ខែមិនស្គាល់ ឆ្នាំ២០១៧ | ទុកដូចដើម លើកលែងតែច្បាប់ដើមបញ្ជាក់ច្បាស់ជាង
      en The date of chief is known in part only: 22, month unknown, 2017. | Leave it as it is, unless the original says more."
  `);
});

test('a step that was not allowed approves nothing', () => {
  expect(name(findings([file, ['events'], [{ to: 'approved', by: 'chief' }]]))).toEqual([
    'release/not-approved 2017-S1',
  ]);
});
