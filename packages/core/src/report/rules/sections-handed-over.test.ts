import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { sectionsHandedOver } from './sections-handed-over.ts';

const file = 'periods/2017-S1/groups/desk.json';
const findings = (...edits: readonly Edit[]) =>
  sectionsHandedOver(smallQuestion('2017-07-01', ...edits));

test('R-35 a section that was handed over is done; general administration hands over to nobody', () => {
  expect(findings()).toEqual([]);
});

test('R-35 a section that the group has only edited is not handed over', () => {
  const edited = [{ to: 'group-edited', by: 'chief' }];
  expect(say(findings([file, ['events'], edited]))).toMatchInlineSnapshot(`
    "blocker group-report/section-not-handed-over periods/2017-S1/groups/desk.json events
      km desk៖ មិនទាន់បានប្រគល់ទេ (ក្រុមបានសម្រួលរួច) | ក្រុមសម្រួលផ្នែករបស់ខ្លួន រួចប្រគល់ជូនអ្នកបូកសរុប
      en desk: the section is not handed over (edited by the group). | The group edits its section and hands it over."
  `);
});

test('R-35 a section that came back is not handed over', () => {
  expect(name(findings([file, ['events', 2], { to: 'returned', by: 'chief' }]))).toEqual([
    'group-report/section-not-handed-over desk',
  ]);
});

test('a section that is not there is missing, which is another fault', () => {
  expect(findings([file, []])).toEqual([]);
});
