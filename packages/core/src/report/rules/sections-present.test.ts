import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { sectionsPresent } from './sections-present.ts';

const section = 'periods/2017-S1/groups/desk.json';

test('R-04 a section of every group is no fault', () => {
  expect(sectionsPresent(smallCorpus().corpus)).toEqual([]);
});

test('R-04 a report without the section of a group is told which', () => {
  expect(say(sectionsPresent(smallCorpus([section, []]).corpus))).toMatchInlineSnapshot(`
    "error group-report/section-missing periods/2017-S1/groups/desk.json
      km ខ្វះផ្នែករបស់ក្រុម desk | បន្ថែមឯកសារនេះ យ៉ាងហោចណាស់មាន "items": []
      en The section of desk is missing. | Add this file, if only with "items": []."
  `);
});

test('a section that could not be read is there, and no second fault', () => {
  expect(name(sectionsPresent(smallCorpus([section, [], '{']).corpus))).toEqual([]);
});

test('R-04 a group that came later owes no section yet', () => {
  const { corpus } = smallCorpus(
    [section, []],
    ['reference/groups.json', ['groups', 0, 'from'], '2018-01'],
  );
  expect(sectionsPresent(corpus)).toEqual([]);
});

test('a semester of newspaper figures owes no section', () => {
  const { corpus } = smallCorpus(['periods/2017-S1/cycle.json', []], [section, []]);
  expect(sectionsPresent(corpus)).toEqual([]);
});
