import { describe, expect, test } from 'vitest';
import { day, month, semester } from '../testing/brands.ts';
import { countedTable } from '../testing/counted-table.ts';
import { makeFigure } from '../testing/make-figure.ts';
import type { CountedRelease } from './counted-leaves.ts';
import { topicsOf } from './topic.ts';

const release = (name: string, fields: Partial<CountedRelease> = {}): CountedRelease => ({
  name,
  semester: semester('2017-S1'),
  isPublic: true,
  figures: [makeFigure(7)],
  counted: [],
  ...fields,
});
const names = (releases: readonly CountedRelease[]) =>
  topicsOf(releases).map(({ indicator, period, speakers }) =>
    [indicator, period, ...speakers.map(({ name }) => name)].join(' '),
  );

describe('topics', () => {
  test('are one for each indicator and semester, in one order', () => {
    const figures = [
      makeFigure(7),
      makeFigure(1, { period: { month: month('2016-12') } }),
      makeFigure(1, { period: { month: month('2017-06') } }),
      makeFigure(2, { period: { from: day('2017-01-01'), to: day('2017-03-31') } }),
      makeFigure(3, { indicator: 'cases' }),
    ];
    expect(names([release('v1', { figures })])).toEqual([
      'cases 2017-S1 v1',
      'victims 2016-S2 v1',
      'victims 2017-01-01/2017-03-31 v1',
      'victims 2017-S1 v1',
    ]);
    expect(names([release('v1', { figures: figures.toReversed() })])).toHaveLength(4);
    expect(topicsOf([])).toEqual([]);
  });

  test('have their releases by the day of their counts, the public first, whatever their order', () => {
    const [late, early] = [
      countedTable({ a: [3, 4] }, { name: 'v2', asOf: '2017-09-01' }),
      countedTable({ a: [3, 4] }, { name: 'v1', isPublic: true, asOf: '2017-07-11' }),
    ];
    const same = countedTable({ a: [3, 4] }, { name: 'v3', isPublic: true, asOf: '2017-09-01' });
    const unknown = release('press');
    const inOrder = ['victims 2017-S1 v1 v3 v2 press'];
    expect(names([unknown, late, early, same])).toEqual(inOrder);
    expect(names([same, early, late, unknown])).toEqual(inOrder);
    const [b, a] = [release('b'), release('a')];
    expect(names([b, a])).toEqual(['victims 2017-S1 a b']);
    expect(names([a, b])).toEqual(['victims 2017-S1 a b']);
  });

  test('know what was counted for their semester, and of nothing else', () => {
    const table = countedTable({ a: [3, 4] }, { zones: { 'zone-1': ['a'] } });
    const figures = [
      ...table.figures,
      makeFigure(1, { indicator: 'cases' }),
      makeFigure(1, { period: { semester: semester('2016-S1') } }),
    ];
    const topics = topicsOf([{ ...table, figures }]);
    const [cases, before, victims] = topics.map(({ speakers }) => speakers[0]);
    expect([cases?.counted, cases?.asOf]).toEqual([undefined, '2017-07-11']);
    expect([before?.counted, before?.asOf, before?.groupings]).toEqual([undefined, '', []]);
    expect(victims?.counted?.leaves).toHaveLength(3);
    expect(victims?.groupings.map(({ id }) => id)).toEqual(['zone-1', 'xs']);
  });

  test('have their figures in one order', () => {
    const figures = [makeFigure(1, { place: 'b' }), makeFigure(2, { place: 'a' }), makeFigure(3)];
    const [speaker] = topicsOf([release('v1', { figures })]).flatMap(({ speakers }) => speakers);
    expect(speaker?.figures.map(({ at }) => at.place)).toEqual(['a', 'b', 'xs']);
    expect(speaker?.printed).toEqual(speaker?.figures);
  });
});

test('what was printed once is remembered, the last of each figure', () => {
  const first = release('a', { printed: [makeFigure(1), makeFigure(4, { place: 'b' })] });
  const second = release('b', {
    figures: [makeFigure({ status: 'withheld' })],
    printed: [
      makeFigure(2),
      makeFigure(9, { indicator: 'cases' }),
      makeFigure(9, { period: { semester: semester('2016-S1') } }),
    ],
  });
  const [topic] = topicsOf([second, first]);
  expect(
    topic?.speakers.map(({ printed }) => printed.map(({ at, cell }) => [at.place, cell])),
  ).toEqual([
    [
      ['b', makeFigure(4).cell],
      ['xs', makeFigure(1).cell],
    ],
    [
      ['b', makeFigure(4).cell],
      ['xs', makeFigure(2).cell],
    ],
  ]);
});
