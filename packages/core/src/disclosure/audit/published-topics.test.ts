import { describe, expect, test } from 'vitest';
import type { Figure } from '../../figure/figure.ts';
import { day, month, semester } from '../../testing/brands.ts';
import { countedTable } from '../../testing/counted-table.ts';
import { makeFigure } from '../../testing/make-figure.ts';
import type { CountedRelease } from '../counted-leaves.ts';
import type { PublishedTopic, Voice } from './published-topics.ts';
import { keyOfPlace, publishedTopics } from './published-topics.ts';

/** A release of newspaper figures: nobody knows what is behind them. */
const press = (
  name: string,
  figures: readonly Figure[],
  more: Partial<CountedRelease> = {},
): CountedRelease => ({
  name,
  semester: semester('2017-S1'),
  isPublic: true,
  figures,
  counted: [],
  ...more,
});

const only = (releases: readonly CountedRelease[]): PublishedTopic => {
  const [topic, ...others] = publishedTopics(releases);
  if (topic === undefined || others.length > 0) throw new RangeError('Expected one topic.');
  return topic;
};
const names = ({ voices }: PublishedTopic) => voices.map(({ release }) => release);

/** How much is counted behind a figure, spot by spot. */
const behind = ({ table }: Voice, { at }: Figure) =>
  table.spotsOf(at).map((spot) => table.counts.get('')?.get(spot)?.count);

describe('the topics of releases', () => {
  test('are one for each indicator and semester, in order', () => {
    const [year, before] = [semester('2017-S1'), semester('2016-S1')];
    const topics = publishedTopics([
      press('a', [
        makeFigure(1, { indicator: 'victims', period: { semester: year } }),
        makeFigure(1, { indicator: 'victims', period: { semester: before } }),
        makeFigure(1, { indicator: 'cases', period: { semester: year } }),
      ]),
    ]);
    expect(topics.map(({ indicator, period }) => `${indicator} ${period}`)).toEqual([
      'cases 2017-S1',
      'victims 2016-S1',
      'victims 2017-S1',
    ]);
    expect(topics.map(({ voices }) => voices.map(({ figures }) => figures.length))).toEqual([
      [1],
      [1],
      [1],
    ]);
  });

  test('have months with their semester, and the days of an article by themselves', () => {
    const days = { from: day('2017-02-01'), to: day('2017-02-05') };
    const topics = publishedTopics([
      press('a', [
        makeFigure(1),
        makeFigure(1, { period: { month: month('2017-06') } }),
        makeFigure(1, { period: { month: month('2017-07') } }),
        makeFigure(1, { period: days }),
        makeFigure(1, { period: { ...days, to: day('2017-02-06') } }),
      ]),
    ]);
    expect(
      topics.map(({ period, voices }) => [period, voices.flatMap(({ figures }) => figures).length]),
    ).toEqual([
      ['2017-02-01/2017-02-05', 1],
      ['2017-02-01/2017-02-06', 1],
      ['2017-S1', 2],
      ['2017-S2', 1],
    ]);
  });

  test('have their voices in the order of the days on which was counted', () => {
    const rows = { 'p-1': [3, 2] } as const;
    const late = countedTable(rows, { name: 'a', asOf: '2017-08-01', isPublic: true });
    const early = countedTable(rows, { name: 'b', asOf: '2017-07-11', isPublic: true });
    expect(names(only([late, early]))).toEqual(['b', 'a']);
    expect(names(only([press('0', [makeFigure(5)]), late, early]))).toEqual(['b', 'a', '0']);
  });

  test('have the voices of one day in the order of their names, and what is to be last', () => {
    const rows = { 'p-1': [3, 2] } as const;
    const toBe = countedTable(rows, { name: 'a' });
    const [first, second] = ['b', 'c'].map((name) => countedTable(rows, { name, isPublic: true }));
    if (first === undefined || second === undefined) throw new RangeError('Expected two.');
    expect(names(only([toBe, second, first]))).toEqual(['b', 'c', 'a']);
    const { voices } = only([toBe, first]);
    expect(voices.map(({ semester: own, isPublic }) => [own, isPublic])).toEqual([
      ['2017-S1', true],
      ['2017-S1', false],
    ]);
  });

  test('have the figures of a voice in one order, whatever theirs', () => {
    const made = countedTable({ 'p-2': [3, 2], 'p-1': [4, 3] });
    const turned = { ...made, figures: made.figures.toReversed() };
    const figuresOf = (release: CountedRelease) => only([release]).voices[0]?.figures;
    expect(figuresOf(turned)).toEqual(figuresOf(made));
    expect(figuresOf(made)?.map(({ at }) => at.place)).toEqual(
      ['p-1', 'p-2', 'xs'].flatMap((place) => [place, place, place]),
    );
  });

  test('know the zones and the country of any release', () => {
    const rows = { 'p-1': [3, 2] } as const;
    const zoned = countedTable(rows, { name: 'b', zones: { 'z-1': ['p-1'] } });
    expect(only([countedTable(rows, { name: 'a' }), zoned]).zones).toEqual(new Set(['xs', 'z-1']));
    expect(only([press('a', [makeFigure(5)])]).zones).toEqual(new Set());
  });
});

describe('what was counted behind a voice', () => {
  const made = countedTable({ 'p-1': [3, 2], 'p-2': [4, 4] });

  test('is what reporters counted for the semester of the topic', () => {
    const [counted] = made.counted;
    if (counted === undefined) throw new RangeError('Expected counts.');
    const other = { ...counted, semester: semester('2016-S1'), of: () => undefined };
    const { voices } = only([{ ...made, counted: [other, counted] }]);
    expect(voices.map((voice) => behind(voice, makeFigure(13)))).toEqual([[5, 8]]);
  });

  test('is what was printed, where reporters counted nothing of the kind', () => {
    const figure = makeFigure(13, { indicator: 'cases' });
    const { voices } = only([{ ...made, figures: [figure] }]);
    expect(voices.map((voice) => behind(voice, figure))).toEqual([[13]]);
  });

  test('is what newspapers printed by then, the last number where they corrected it', () => {
    const january = { period: { month: month('2017-01') } };
    const { voices } = only([
      press('a', [makeFigure(9), makeFigure(2, january)]),
      press('b', [makeFigure(10)]),
    ]);
    expect(voices.map((voice) => behind(voice, makeFigure(0)))).toEqual([
      [7, 2],
      [8, 2],
    ]);
  });

  test('is what newspapers printed though it was withheld, of this indicator and period only', () => {
    const withheld = makeFigure({ status: 'withheld' });
    const printed = [
      makeFigure(3),
      makeFigure(9, { indicator: 'cases' }),
      makeFigure(8, { period: { semester: semester('2017-S2') } }),
    ];
    const { voices } = only([press('a', [withheld], { printed })]);
    expect(voices.map((voice) => behind(voice, withheld))).toEqual([[3]]);
    expect(voices.map(({ table }) => table.counts.get('')?.size)).toEqual([1]);
    expect(voices.flatMap(({ figures }) => figures)).toEqual([withheld]);
  });
});

describe('the key of a place', () => {
  const key = (options: Parameters<typeof makeFigure>[1]) => keyOfPlace(makeFigure(0, options).at);

  test('is another for each place, time, split and like-for-like subtotal', () => {
    const to = day('2017-02-05');
    const keys = [
      key({}),
      key({ place: 'p-1' }),
      key({ period: { month: month('2017-01') } }),
      key({ period: { semester: semester('2016-S1') } }),
      key({ period: { from: day('2017-02-01'), to } }),
      key({ period: { from: day('2017-02-02'), to } }),
      key({ split: { sex: 'male' } }),
      key({ matched: '2016-S1' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('does not ask in which order a split has its dimensions', () => {
    expect(key({ split: { sex: 'male', age: 'old' } })).toBe(
      key({ split: { age: 'old', sex: 'male' } }),
    );
  });
});
