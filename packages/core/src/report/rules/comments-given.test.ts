import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { commentsGiven } from './comments-given.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const step = (more: object): Edit => [desk, ['events', 2], { by: 'chief', ...more }];
const findings = (...edits: readonly Edit[]) =>
  commentsGiven(smallQuestion('2017-07-01', ...edits));

test('R-35 a section that came back with a comment is no fault', () => {
  expect(findings(step({ to: 'returned', comment: { km: 'ខ្វះខែឧសភា' } }))).toEqual([]);
});

test('R-35 a section that came back without a comment is told', () => {
  expect(say(findings(step({ to: 'returned' })))).toMatchInlineSnapshot(`
    "warning group-report/returned-without-comment periods/2017-S1/groups/desk.json events.2
      km desk៖ ប្រធានលេខាធិការដ្ឋាន (chief) បានប្រគល់ផ្នែកត្រឡប់វិញ ដោយគ្មានយោបល់ | បន្ថែមក្នុងជំហាននេះថាត្រូវកែអ្វី៖ "comment": {"km": "…"}
      en desk: the section came back from Chief of the Secretariat (chief) without a comment. | Add to this step what is to be changed: "comment": {"km": "…"}."
  `);
});

test('R-35 a section that comes back later, or was accepted, needs no comment', () => {
  expect(findings(step({ to: 'returned', on: '2017-07-02' }))).toEqual([]);
  expect(findings(step({ to: 'accepted' }))).toEqual([]);
});
