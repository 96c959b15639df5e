import { describe, expect, test } from 'vitest';
import { readPublicSite } from '../node/read-public-site.ts';
import { demoContent } from '../testing/scratch-folder.ts';
import { figureWords } from './figure-words.ts';
import { itemHtml } from './item-html.ts';
import { figureIn, nameIn } from './look-up.ts';
import { tableView } from './table-view.ts';

const { site } = await readPublicSite(demoContent);
const report = site?.reports.find(({ head }) => head.semester === '2020-S2');
if (report === undefined) throw new RangeError('Expected the release of 2020-S2.');
const [byMonth] = report.tables;
if (byMonth === undefined) throw new RangeError('Expected a table.');

describe('a table', () => {
  test('has a row for each province and the country, and a figure a month and in total', () => {
    const view = tableView(report, byMonth, 'en');
    expect(view.columns.map(({ text }) => text)).toEqual([
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ]);
    const rows = view.rows.map(({ place, parts, total, isCountry }) => [
      isCountry ? 'all' : place.en,
      ...[...parts, total].map((figure) => figureWords(figure, 'en').text),
    ]);
    expect(rows).toEqual([
      ['Province Ka', '5', '6', '4', '7', '5', '4', '31'],
      ['Province Kho', '3', '4', '0', '6', '3', '5', '21'],
      ['Province Ko', '8', '5', '7', '10', '—', '6', 'at least 36'],
      ['all', '16', '15', '11', '23', 'at least 8', '15', 'at least 88'],
    ]);
  });

  test('of a split has the names of its parts', () => {
    const split = report.tables.find(({ by }) => by === 'sex');
    expect(split && tableView(report, split, 'km').columns.map(({ language }) => language)).toEqual(
      ['km', 'km'],
    );
  });
});

describe('what is looked up', () => {
  test('is found in whatever order its reference is written', () => {
    const figure = figureIn(report, 'vp.victims_assisted/xd?sex=female');
    expect(figureWords(figure, 'en').text).toBe('at least 201');
  });

  test('and is not there is a mistake', () => {
    expect(() => figureIn(report, 'le.cases/xd-99')).toThrow(RangeError);
    expect(() => nameIn(report, 'place', 'xd-99')).toThrow(RangeError);
    expect(() => nameIn(report, 'dimension', 'sex', 'other')).toThrow(RangeError);
  });

  test('has the name that the release gives it', () => {
    expect(nameIn(report, 'dimension', 'sex', 'female').en).toBe('Female');
    expect(nameIn(report, 'place', 'xd').en).toBe('Demonstration Country');
  });
});

describe('an item', () => {
  test('has the figures of the release in its words', () => {
    const text = { km: 'ចំនួន <fig:le.cases/xd>', en: 'Cases: <fig:le.cases/xd-2?month=2020-09>.' };
    expect(itemHtml(report, text, 'en')).toEqual({
      html: '<p>Cases: <data value="le.cases/xd-2?month=2020-09" class="figure">0 (confirmed: none)</data>.</p>',
      language: 'en',
    });
    expect(itemHtml(report, text, 'km').html).toContain('យ៉ាងតិច ៨៨');
  });

  test('R-51 without English is in Khmer, and says so', () => {
    expect(itemHtml(report, { km: 'ក' }, 'en')).toEqual({ html: '<p>ក</p>', language: 'km' });
  });

  test('every public item of the release can be written', () => {
    const items = report.sections.flatMap((section) => section.items);
    for (const { text } of items) {
      expect(itemHtml(report, text, 'km').html).not.toContain('fig:');
      expect(itemHtml(report, text, 'en').html).not.toContain('fig:');
    }
    expect(items.length).toBeGreaterThan(6);
  });
});
