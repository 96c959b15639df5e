import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readPublicSite } from '../../node/read-public-site.ts';
import { demoContent } from '../../testing/scratch-folder.ts';
import { compareReports } from '../compare-reports.ts';
import { planProgress } from '../plan-progress.ts';
import { changesDataset } from './changes-dataset.ts';
import { csvwMetadata, meaningOf } from './csvw-metadata.ts';
import { datasetCsv, datasetJson, datasetShape } from './dataset-files.ts';
import { columnsOf } from './dataset.ts';
import { figuresDataset } from './figures-dataset.ts';
import { planDataset, progressDataset } from './plan-dataset.ts';
import { returnsDataset } from './returns-dataset.ts';

const { site } = await readPublicSite(demoContent);
const [earlier, later] = (site?.reports ?? []).slice(-2);
const plan = site?.plans.at(-1);
if (site === undefined || earlier === undefined || later === undefined || plan === undefined) {
  throw new RangeError('Expected two reports and a plan.');
}
const about = {
  title: { km: 'តួលេខ', en: 'Figures' },
  invented: true,
  notice: { km: 'ប្រឌិត', en: 'Invented' },
};
const datasets = [
  figuresDataset([later], about),
  returnsDataset(later, about),
  changesDataset({ later, earlier }, compareReports(later, earlier), about),
  planDataset(plan, about),
  progressDataset(plan, planProgress(plan, site.reports), about),
].map((dataset) => ({ name: dataset.kind.name, dataset }));

const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { bom: true, columns: true });

test.each(datasets)(
  'a file of $name has a row for each row and a cell for each column',
  ({ dataset }) => {
    const rows = rowsOf(datasetCsv(dataset));
    expect(rows).toHaveLength(dataset.rows.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(columnsOf(dataset.kind).map(([name]) => name));
  },
);

test.each(datasets)(
  'no two rows of $name have the same key, and none lacks a part of it',
  ({ dataset }) => {
    const keys = dataset.rows.map((row) => dataset.kind.key.map((name) => row[name]));
    expect(keys.flat()).not.toContain(undefined);
    expect(new Set(keys.map((key) => key.join('\n'))).size).toBe(keys.length);
  },
);

test.each(datasets)('the JSON of $name has the shape that is published', ({ dataset }) => {
  const shape = datasetShape(dataset.kind);
  const json: unknown = JSON.parse(datasetJson(dataset));
  expect(shape.safeParse(json).error).toBeUndefined();
  expect(z.toJSONSchema(shape).additionalProperties).toBe(false);
});

test.each(datasets)(
  'every row of $name says in both languages that it is invented',
  ({ dataset }) => {
    for (const row of rowsOf(datasetCsv(dataset))) {
      expect([row['invented'], row['notice_km'], row['notice_en']]).toEqual([
        'true',
        'ប្រឌិត',
        'Invented',
      ]);
    }
  },
);

test.each(datasets)('the metadata of $name tell each column in both languages', ({ dataset }) => {
  const { kind } = dataset;
  const { tableSchema } = z
    .object({
      tableSchema: z.object({
        columns: z.array(
          z.object({ name: z.string(), 'rdfs:label': z.array(z.unknown()).length(2) }),
        ),
      }),
    })
    .parse(JSON.parse(csvwMetadata(dataset, `${kind.name}.csv`)));
  expect(tableSchema.columns.map(({ name }) => name)).toEqual(
    columnsOf(kind).map(([name]) => name),
  );
});

test('R-53 a figure that is withheld has one pair of codes and no value', () => {
  const rows = figuresDataset([later], about).rows.filter(({ cell }) => cell === 'withheld');
  expect(rows.length).toBeGreaterThan(0);
  for (const { obs_value, obs_status, conf_status, quantity } of rows) {
    expect([obs_value, obs_status, conf_status, quantity]).toEqual([
      undefined,
      'Q',
      'C',
      undefined,
    ]);
  }
});

test('R-14, R-15 a nil is a zero, and what did not come is empty', () => {
  const { rows } = figuresDataset([later], about);
  const valuesOf = (status: string) =>
    new Set(rows.filter(({ cell }) => cell === status).map(({ obs_value }) => obs_value));
  expect([...valuesOf('nil')]).toEqual([0]);
  expect([...valuesOf('no-return')]).toEqual([undefined]);
});

test('a dataset of some figures has only those', () => {
  const { rows } = figuresDataset([later], about, ({ at }) => at.indicator === 'le.cases');
  expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set(['le.cases']));
});

test('what a column means ends with its codes', () => {
  const codes = { a: { km: 'ក', en: 'first' }, b: { km: 'ខ' } };
  expect(meaningOf({ holds: 'text', title: { km: 'កូដ', en: 'Code' }, codes })).toEqual({
    km: 'កូដ; a: ក; b: ខ',
    en: 'Code; a: first; b: ខ',
  });
});
