import { expect, test } from 'vitest';
import { mintProtected } from '../figure/mint-protected.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { readRelease } from '../release/read-release.ts';
import { writeRelease } from '../release/write-release.ts';
import { month, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { folderOf, smallRelease } from '../testing/small-release.ts';
import { basesOf, changesOnYearBefore } from './changes.ts';

const own = semester('2018-S1');
const figureOf = (count: number, when: string) =>
  mintProtected(makeFigure(count, { indicator: 'cases', period: { semester: semester(when) } }));
const { report } = readRelease(folderOf(writeRelease(smallRelease)));
const earlier = (...figures: PublishedReport['figures']) => report && { ...report, figures };

test('R-55 the base is taken from the earlier release, and carried along', () => {
  const [now, base] = [figureOf(78, '2018-S1'), figureOf(62, '2017-S1')];
  expect(basesOf([now], own, earlier(base))).toEqual([base]);
  expect(changesOnYearBefore([now, base], own)).toMatchObject([
    { figure: 'cases/xs', base: 'cases/xs?semester=2017-S1', result: { difference: 16 } },
  ]);
});

test('a base that the report gives itself goes before that of an earlier release', () => {
  const figures = [figureOf(78, '2018-S1'), figureOf(62, '2017-S1')];
  expect(basesOf(figures, own, earlier(figureOf(70, '2017-S1')))).toEqual([]);
});

test('R-06 a base is not compared itself, nor is a month', () => {
  const figures = [
    figureOf(62, '2017-S1'),
    mintProtected(makeFigure(9, { indicator: 'cases', period: { month: month('2018-01') } })),
  ];
  const before = [figureOf(50, '2016-S1'), figureOf(60, '2017-S1')];
  expect(basesOf(figures, own, earlier(...before))).toEqual([]);
  expect(changesOnYearBefore([...figures, ...before], own)).toEqual([]);
});

test('R-55 what is matched has no base of its own: its change is among the highlights', () => {
  const at = { indicator: 'cases', period: { semester: own }, matched: '2017-S1' };
  const base = { ...at, period: { semester: semester('2017-S1') } };
  const matched = [makeFigure(78, at), makeFigure(62, base)].map(mintProtected);
  expect(changesOnYearBefore(matched, own)).toEqual([]);
  expect(basesOf(matched, own, earlier(...matched))).toEqual([]);
});

test('without an earlier release there is no base', () => {
  expect(basesOf([figureOf(78, '2018-S1')], own, undefined)).toEqual([]);
});
