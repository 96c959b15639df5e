import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { day } from '../testing/brands.ts';
import { demoContent } from '../testing/scratch-folder.ts';
import type { Edit } from '../testing/small-content.ts';
import { questionIn, smallQuestion } from '../testing/small-content.ts';
import { dueDatesOf } from './due-dates.ts';

const cycle = 'periods/2017-S1/cycle.json';
const dates = (asOf: string, ...edits: readonly Edit[]) =>
  dueDatesOf(smallQuestion(asOf, ...edits)).map(({ id, on }) => `${on} ${id}`);

test('R-24 the days of a semester are those of its returns and of its report', () => {
  expect(dates('2017-03-24')).toEqual([
    '2017-02-10 returns-2017-01',
    '2017-03-10 returns-2017-02',
    '2017-04-10 returns-2017-03',
    '2017-05-10 returns-2017-04',
    '2017-06-10 returns-2017-05',
    '2017-06-30 report',
    '2017-07-10 returns-2017-06',
  ]);
});

test('R-22 of what was put off twice the last day stands, once it was agreed', () => {
  const later = (due: string, on: string) => ({ reporter: 'p-2', months: ['2017-02'], due, on });
  const edit: Edit = [
    cycle,
    ['postponements'],
    [later('2017-03-20', '2017-03-09'), later('2017-03-31', '2017-03-19')],
  ];
  const put = (asOf: string) => dates(asOf, edit).filter((each) => each.includes('postponed'));
  expect([put('2017-03-08'), put('2017-03-10'), put('2017-03-24')]).toEqual([
    [],
    ['2017-03-20 postponed-p-2-2017-02'],
    ['2017-03-31 postponed-p-2-2017-02'],
  ]);
});

describe('of the invented country', async () => {
  const { corpus } = await loadCorpus(demoContent);
  const on = (asOf: string, semester = '2022-S1') =>
    dueDatesOf(questionIn(corpus, semester, day(asOf)));

  test('R-31 the day for an answer is among them from the day of the question on, with its state', () => {
    const answers = (asOf: string) =>
      on(asOf).flatMap((each) => (each.kind === 'answer' ? [`${each.on} ${each.status}`] : []));
    expect(answers('2022-05-19')).toEqual([]);
    expect(answers('2022-06-20')).toEqual(['2022-06-10 no-response', '2022-06-30 pending']);
    expect(answers('2022-08-10')).toEqual([
      '2022-06-10 agreed',
      '2022-06-30 no-response',
      '2022-08-05 disagreed',
    ]);
  });

  test('R-23 R-39 requests, promised sections, expected meetings, directions and missions are too', () => {
    const kinds = new Set(on('2023-01-25', '2022-S2').map(({ kind }) => kind));
    for (const kind of ['returns', 'postponed', 'report', 'section', 'meeting', 'direction']) {
      expect([...kinds]).toContain(kind);
    }
    const before = new Set(on('2022-07-20').map(({ kind }) => kind));
    expect([before.has('request'), before.has('mission')]).toEqual([true, true]);
  });

  test('no two have one id, and an id stays the same from day to day', () => {
    const ids = on('2022-07-20').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const later = on('2022-08-20').map(({ id }) => id);
    expect(later).toEqual(expect.arrayContaining(ids.filter((id) => !id.startsWith('section'))));
  });
});
