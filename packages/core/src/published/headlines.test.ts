import { expect, test } from 'vitest';
import { mintProtected } from '../figure/mint-protected.ts';
import { readPublicSite } from '../node/read-public-site.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { indicatorId, place, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { demoContent, realContent } from '../testing/scratch-folder.ts';
import { figureParts } from './figure-parts.ts';
import { headlinesOf } from './headlines.ts';

async function reportIn(folder: string, which: string): Promise<PublishedReport> {
  const { site } = await readPublicSite(folder);
  const report = site?.reports.find(({ head }) => head.semester === which);
  if (report === undefined) throw new RangeError(`Expected a release of ${which}.`);
  return report;
}

const press = await reportIn(realContent, '2025-S1');
const demo = await reportIn(demoContent, '2020-S2');

test('R-58 the headline of 2025-S1 is 99 cases, 27 of trafficking and 72 of exploitation', () => {
  const [cases] = headlinesOf(press).filter(({ indicator }) => indicator.id === 'le.cases');
  expect(cases && figureParts(cases.figure, 'en').number).toBe('99');
  const parts = cases?.splits.map(({ dimension, parts: each }) => [
    dimension,
    each.map(({ code, figure }) => `${code} ${figureParts(figure, 'en').number}`),
  ]);
  expect(parts).toEqual([['offence-family', ['trafficking 27', 'sexual-exploitation 72']]]);
});

test('R-55 a headline carries its change and the base, and not the base as a headline', () => {
  const [cases] = headlinesOf(press).filter(({ indicator }) => indicator.id === 'le.cases');
  expect(cases?.on?.change.result).toMatchObject({ status: 'computed', difference: -5 });
  expect(cases?.on && figureParts(cases.on.base, 'en').number).toBe('104');
});

test('R-14 a headline that does not speak for all is a lower bound', () => {
  const shown = headlinesOf(demo).map(({ figure }) => figureParts(figure, 'en'));
  expect(shown.map(({ qualifier, number }) => `${qualifier} ${number}`)).toEqual([
    'at least 88',
    'at least 323',
  ]);
});

test('a part of a part is no part of the headline: the women of one family are not the women', () => {
  const at = { indicator: 'le.suspects', place: 'kh', period: { semester: semester('2025-S1') } };
  const figures = [
    makeFigure(130, at),
    makeFigure(19, { ...at, split: { 'offence-family': 'trafficking', sex: 'female' } }),
  ].map(mintProtected);
  const [suspects] = headlinesOf({ ...press, figures, changes: [] });
  expect(suspects?.indicator.id).toBe(indicatorId('le.suspects'));
  expect(suspects?.splits).toEqual([]);
});

test('R-12 what only some answered in two semesters is no headline, nor a part of one', () => {
  const at = { indicator: 'le.cases', place: 'kh', period: { semester: semester('2025-S1') } };
  const split = { split: { 'offence-family': 'trafficking' }, matched: '2024-S1' };
  const matched = [
    makeFigure(40, { ...at, matched: '2024-S1' }),
    makeFigure(20, { ...at, ...split }),
  ].map(mintProtected);
  expect(headlinesOf({ ...press, figures: matched, changes: [] })).toEqual([]);
  const figures = [...matched, mintProtected(makeFigure(99, at))];
  const [cases] = headlinesOf({ ...press, figures, changes: [] });
  expect(cases && [figureParts(cases.figure, 'en').number, cases.splits]).toEqual(['99', []]);
});

test('a figure of a province is no headline', () => {
  const local = makeFigure(50, {
    indicator: 'le.cases',
    place: place('kh-1'),
    period: { semester: semester('2025-S1') },
  });
  expect(headlinesOf({ ...press, figures: [mintProtected(local)], changes: [] })).toEqual([]);
});
