import { expect, test } from 'vitest';
import { missionsFile } from '../../testing/missions.ts';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { missionsApart } from './missions-apart.ts';

const first = { group: 'desk', from: '2017-06-20', to: '2017-06-22', provinces: ['p-1', 'p-2'] };
const second = { group: 'admin', from: '2017-06-21', to: '2017-06-21' };
const findings = (...edits: readonly Edit[]) =>
  missionsApart(smallQuestion('2017-06-30', ...edits));

test('R-39 missions a week apart disturb nobody', () => {
  const later = { ...second, from: '2017-06-29', to: '2017-06-30' };
  expect(findings(missionsFile(first, later))).toEqual([]);
});

test('R-39 two groups in one province on one day must be acknowledged', () => {
  expect(say(findings(missionsFile(first, second)))).toMatchInlineSnapshot(`
    "warning coordination/mission-clash periods/2017-S1/coordination/missions.json missions.1
      km desk (ថ្ងៃទី២០ ខែមិថុនា ឆ្នាំ២០១៧ – ថ្ងៃទី២២ ខែមិថុនា ឆ្នាំ២០១៧) និងadmin (ថ្ងៃទី២១ ខែមិថុនា ឆ្នាំ២០១៧) ចុះទៅp-1ដូចគ្នា អាចរំខានគ្នា | ប្តូរថ្ងៃនៃបេសកកម្មមួយ ឬទទួលស្គាល់ក្នុង cycle.json
      en desk (20 June 2017 – 22 June 2017) and admin (21 June 2017) both go to p-1; they could disturb each other. | Move one of the two, or acknowledge it in the cycle."
  `);
});

test('R-39 the file says how many days are too few', () => {
  const [file, , content] = missionsFile(first, {
    ...second,
    from: '2017-06-29',
    to: '2017-06-29',
  });
  const within = (clashDays: number): Edit => [file, [], { ...Object(content), clashDays }];
  expect(findings(within(6))).toEqual([]);
  expect(name(findings(within(7)))).toEqual(['coordination/mission-clash mission-1/mission-2']);
});

test('R-39 a mission of the last days of the semester before can be in the way', () => {
  const [, , content] = missionsFile({ ...first, id: 'before' });
  const before: Edit = ['periods/2016-S2/coordination/missions.json', [], content];
  expect(name(findings(before, missionsFile({ ...second, id: 'now' })))).toEqual([
    'coordination/mission-clash before/now',
  ]);
  expect(findings(before)).toEqual([]);
});
