import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { stillStanding } from '../let-pass.ts';
import { namesAcknowledged } from './names-acknowledged.ts';

const desk = 'periods/2017-S1/groups/desk';
const prose = (text: string): Edit => [`${desk}.km.md`, [], `## r1\n\n${text}\n`];
const findings = (...edits: readonly Edit[]) =>
  namesAcknowledged(smallQuestion('2017-07-11', ...edits));

test('a report that names offices alone has nothing to acknowledge', () => {
  expect(findings(prose('អនុប្រធានអចិន្ត្រៃយ៍ នៅទូទាំងពិភពលោក'))).toEqual([]);
});

test('honorifics in a section are one warning a file, with their number', () => {
  const found = findings(prose('លោកជំទាវអនុប្រធាន និងលោក សុខ'));
  expect(say(found)).toMatchInlineSnapshot(`
    "warning report/honorific periods/2017-S1/groups/desk.km.md 1:1
      km «លោកជំទាវ» នៅពីមុខឈ្មោះ ឬតួនាទី | សរសេរតែតួនាទី ដោយគ្មាន «លោកជំទាវ»។ មិនត្រូវសរសេរឈ្មោះមនុស្សទេ។ ឬទទួលស្គាល់ក្នុង cycle.json ឬ plan.json ដោយមានមូលហេតុ
      en "លោកជំទាវ" stands before a name or an office. | Write the office alone, without "លោកជំទាវ": a person is never named here. Or acknowledge it in the cycle or in the plan."
  `);
  expect(found.map(({ values }) => values['counts'])).toEqual(['2']);
});

test('one in a sentence of the cycle is found, and a telephone number is left to the check', () => {
  const by = { by: 'chief', on: '2017-06-20' };
  const reason = { km: 'ក', en: 'Mr Sok, 012 345 678' };
  const revisions = [{ version: 2, kind: 'scheduled', reason, ...by }];
  const found = findings(['periods/2017-S1/cycle.json', ['revisions'], revisions]);
  expect(found.map(({ path }) => path?.join('.'))).toEqual(['revisions.0.reason.en']);
});

test('once acknowledged it stands no more, until there is another', () => {
  const note = { code: 'report/honorific', subject: `${desk}.km.md`, reason: { km: 'ក' } };
  const acknowledged: Edit = [
    'periods/2017-S1/cycle.json',
    ['acknowledged'],
    [{ ...note, counts: '1' }],
  ];
  const standing = (text: string) => {
    const question = smallQuestion('2017-07-11', prose(text), acknowledged);
    return stillStanding(namesAcknowledged(question), question.cycle.value, question.asOf).length;
  };
  expect(standing('លោកជំទាវអនុប្រធាន')).toBe(0);
  expect(standing('លោកជំទាវអនុប្រធាន និងលោក សុខ')).toBe(1);
});
