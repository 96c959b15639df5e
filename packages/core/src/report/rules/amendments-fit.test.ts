import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { amendmentsFit } from './amendments-fit.ts';

const folder = 'periods/2017-S1/collected/returns';
const findings = (...edits: readonly Edit[]) => amendmentsFit(smallCorpus(...edits).corpus);
const supersedes = (file: string, id: string): Edit => [`${folder}/${file}`, ['supersedes'], id];
const amendment: Edit = [
  `${folder}/p-1/2017-01.amendment-1.json`,
  [],
  {
    schema: 1,
    id: 'r-1',
    reporter: 'p-1',
    month: '2017-01',
    receivedOn: '2017-02-20',
    channel: 'official-letter',
    supersedes: 'p-1.2017-01',
    answer: 'has-data',
    counts: [
      { indicator: 'cases', total: 5, parts: { family: { trafficking: 1, exploitation: 4 } } },
    ],
  },
];

test('an amendment takes the place of the same reporter’s return for the same month', () => {
  expect(findings(amendment)).toEqual([]);
});

test('an amendment of another month is refused', () => {
  expect(say(findings(supersedes('p-1/2017-02.json', 'p-1.2017-01')))).toMatchInlineSnapshot(`
    "error collection/amends-another periods/2017-S1/collected/returns/p-1/2017-02.json supersedes
      km p-1.2017-02 ជំនួស p-1.2017-01 ដែលជារបាយការណ៍របស់ p-1 សម្រាប់ 2017-01 | យករបាយការណ៍របស់អ្នករាយការណ៍ដដែល និងខែដដែល ដែលមិនវិលមកជំនួសរបាយការណ៍នេះវិញ
      en p-1.2017-02 takes the place of p-1.2017-01, a return of p-1 for 2017-01. | Name a return of the same reporter and month that does not itself lead back to this one."
  `);
});

test('two returns that take each other’s place are refused, for none of them would speak', () => {
  const both = findings(amendment, supersedes('p-1/2017-01.json', 'r-1'));
  expect(both.map(({ subject }) => subject)).toEqual(['r-1', 'p-1.2017-01']);
});
