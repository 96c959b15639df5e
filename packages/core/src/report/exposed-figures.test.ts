import { expect, test } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { LocalId } from '../kernel/ids.ts';
import type { PublishedTable } from '../release/release-files.ts';
import { indicatorId, place, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { say } from '../testing/say.ts';
import { exposedFigures } from './exposed-figures.ts';

const own = semester('2017-S1');
const total = makeFigure(20);
const women = makeFigure(12, { split: { sex: 'female' } });
const province = makeFigure(9, { place: 'p-1' });
const tableOf = (id: string, ...figures: readonly Figure[]): PublishedTable => ({
  id: LocalId.parse(id),
  indicator: indicatorId('victims'),
  title: { km: 'តារាង' },
  columns: [],
  rows: [{ place: place('xs'), figures: figures.map(({ at }) => figureRefOf(at, own)) }],
  by: 'total',
});
const tables = [tableOf('by-sex', women, total), tableOf('by-place', province, total)];
const exposedBy = (figure: Figure) => (figures: readonly Figure[]) =>
  figures.includes(figure) ? [{ figures: [figure], releases: ['2017-S1 v1'] }] : [];

test('nothing is said where nothing is exposed', () => {
  expect(exposedFigures([total], tables, own, () => [])).toEqual([]);
});

test('the table without which nothing follows is named, and a figure of another table stays', () => {
  const all = [total, women, province];
  expect(say(exposedFigures(all, tables, own, exposedBy(women)))).toMatchInlineSnapshot(`
    "blocker disclosure/cannot-publish
      km ចំនួនតិចតួចអាចរកបានពី victims/xs?sex=female និង 2017-S1 v1 | រង់ចាំទិន្នន័យបន្ថែម ឬដកតារាងនេះចេញពី publication-policy.json៖ by-sex
      en A small count would follow from victims/xs?sex=female beside 2017-S1 v1, whatever is withheld. | Wait until more has come, or take out of publication-policy.json: by-sex."
  `);
  expect(exposedFigures(all, tables, own, exposedBy(total))).toMatchObject([
    { subject: 'victims/xs', values: { tables: 'by-sex, by-place' } },
  ]);
});

test('where no table helps there is none to leave out', () => {
  const never = () => exposedBy(total)([total]);
  expect(say(exposedFigures([total], tables, own, never))).toMatchInlineSnapshot(`
    "blocker disclosure/cannot-publish
      km ចំនួនតិចតួចអាចរកបានពី victims/xs និង 2017-S1 v1 | រង់ចាំទិន្នន័យបន្ថែម
      en A small count would follow from victims/xs beside 2017-S1 v1, whatever is withheld. | Wait until more has come."
  `);
});
