import { expect, test } from 'vitest';
import type { ReferencePeriod } from '../figure/figure.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { ReportFigures, ReportHead, ReportReference } from '../release/release-files.ts';
import { month, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { changeOf } from './change-of.ts';
import { notesOn } from './notes-on.ts';
import { tableView } from './table-view.ts';

const thisSemester = { semester: semester('2020-S2') };
const name = { km: 'ឈ្មោះ', en: 'Name' };

test('a table has the names of its places and months, and its total apart', () => {
  const report = reportWith();
  const table = report.tables[0];
  if (table === undefined) throw new RangeError('Expected a table.');
  const view = tableView(report, table, 'en');
  expect(view.columns).toEqual([{ text: 'July', language: 'en' }]);
  expect(view.rows.map(({ place, isCountry }) => [place.en, isCountry])).toEqual([
    ['Province Ka', false],
    ['Country', true],
  ]);
  expect(view.rows.map(({ parts, total }) => [parts.length, total.cell])).toEqual([
    [1, shown(4)],
    [1, shown(4)],
  ]);
});

test('a row without one figure a column and a total is refused', () => {
  const report = reportWith();
  const table = report.tables[0];
  if (table === undefined) throw new RangeError('Expected a table.');
  expect(() => tableView(report, { ...table, columns: [] }, 'en')).toThrow(
    'Expected 1 figures, got 2.',
  );
});

test('a change comes with its base; a figure compared with nothing has none', () => {
  const report = reportWith();
  const total = report.figures.find(({ at }) => at.place === 'xd' && 'semester' in at.period);
  if (total === undefined) throw new RangeError('Expected the total.');
  expect(changeOf(report, total)?.base.cell).toEqual(shown(5));
  const other = report.figures.find(({ at }) => at.place === 'xd-1');
  if (other === undefined) throw new RangeError('Expected a figure of a province.');
  expect(changeOf(report, other)).toBeUndefined();
});

test('a note is found by the figure that it speaks of', () => {
  const report = reportWith();
  const base = report.figures.find(
    ({ cell }) =>
      cell.status === 'shown' && cell.quantity.kind === 'exact' && cell.quantity.n === 5,
  );
  if (base === undefined) throw new RangeError('Expected the base.');
  expect(notesOn(report, base)).toEqual([name]);
});

function shown(n: number) {
  return { status: 'shown', quantity: { kind: 'exact', n } };
}

function reportWith(): PublishedReport {
  const figure = (at: string, period: ReferencePeriod, n: number) =>
    mintProtected(makeFigure(n, { indicator: 'le.cases', place: at, period }));
  const { changes, tables, notes } = ReportFigures.parse({
    schema: 1,
    figures: [],
    highlights: [],
    changes: [
      {
        figure: 'le.cases/xd',
        base: 'le.cases/xd?semester=2019-S2',
        result: { status: 'computed', difference: -1, ratio: -0.2, basis: 'complete' },
      },
    ],
    notes: [{ figure: 'le.cases/xd?semester=2019-S2', text: name }],
    tables: [
      {
        id: 'by-month',
        indicator: 'le.cases',
        title: name,
        by: 'months',
        columns: ['2020-07'],
        rows: ['xd-1', 'xd'].map((place) => ({
          place,
          figures: [`le.cases/${place}?month=2020-07`, `le.cases/${place}`],
        })),
      },
    ],
  });
  return {
    head: ReportHead.parse({
      schema: 1,
      kind: 'report',
      ...thisSemester,
      version: 1,
      invented: true,
      asOf: '2021-02-12',
      releasedOn: '2021-02-12',
      documentNo: null,
      completeness: { status: 'undetermined' },
      strata: [],
      caveats: [],
      exceptions: [],
      acknowledged: [],
      disclosure: name,
      approval: [],
    }),
    figures: [
      ...['xd-1', 'xd'].flatMap((place) => [
        figure(place, { month: month('2020-07') }, 4),
        figure(place, thisSemester, 4),
      ]),
      figure('xd', { semester: semester('2019-S2') }, 5),
    ],
    changes,
    highlights: [],
    tables,
    notes,
    sections: [],
    attended: [],
    meetingsNotHeld: [],
    reference: ReportReference.parse({
      schema: 1,
      country: { id: 'xd', name: { km: 'ប្រទេស', en: 'Country' } },
      places: [{ id: 'xd-1', name: { km: 'ខេត្ត ក', en: 'Province Ka' } }],
      groups: [],
      bodies: [],
      dimensions: [],
      indicators: [
        {
          ...{ id: 'le.cases', name, definition: name, countingRule: name },
          ...{ unit: 'case', owner: 'g', expectedFrom: [] },
        },
      ],
      sources: [],
    }),
  };
}
