import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readPublicSite } from '../../node/read-public-site.ts';
import { PublishedPlan } from '../../release/published-plan.ts';
import { demoContent } from '../../testing/scratch-folder.ts';
import { csvFile } from '../csv-cell.ts';
import type { PlanProgress } from '../plan-progress.ts';
import { planProgress } from '../plan-progress.ts';
import { datasetCsv } from './dataset-files.ts';
import { planDataset, progressDataset } from './plan-dataset.ts';

const { site } = await readPublicSite(demoContent);
const plan = site?.plans.at(-1);
if (site === undefined || plan === undefined) throw new RangeError('Expected a plan.');
const shown: PublishedPlan = plan;

const about = { title: { km: 'ផែនការ' }, invented: true, notice: { km: 'ប្រឌិត', en: 'Invented' } };
const planCsv = (of: PublishedPlan) => datasetCsv(planDataset(of, about));
const progressCsv = (of: PublishedPlan, progress: PlanProgress) =>
  datasetCsv(progressDataset(of, progress, about));
const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { bom: true, columns: true });

test('a file begins with its mark, ends its lines as RFC 4180 has it, and leaves what is absent empty', () => {
  expect(
    csvFile([
      ['a', 1, undefined],
      ['"', '=1', ''],
    ]),
  ).toBe('\uFEFF"a",1,\r\n"""","\'=1",""\r\n');
});

test('R-42 each activity of a plan is one row, with its names, its targets and its partners', () => {
  const rows = rowsOf(planCsv(shown));
  expect(rows.map((row) => row['activity'])).toEqual(shown.activities.map(({ id }) => id));
  const row = rows.find((each) => each['activity'] === 'a24');
  expect(row).toMatchObject({
    ...{ plan: '2019-2023', version: '2', invented: 'true', decision: 'push' },
    ...{ strategy: '2019-2023.s4', strategy_en: 'Victim protection', also_serves: '2019-2023.s3' },
  });
  expect(row?.['targets']).toContain('2022-S1 vp.compensated/xd exact 150; ');
  expect(rows.map((each) => each['supported_by'])).toContain(
    'Partner A (invented); Partner B (invented)',
  );
});

test('R-43 an activity without a target has one row that says so', () => {
  const rows = rowsOf(progressCsv(shown, planProgress(shown, site.reports)));
  const without = shown.activities.filter(({ targets = [] }) => targets.length === 0);
  expect(
    rows.filter((row) => row['attainment'] === 'no-target').map((row) => row['activity']),
  ).toEqual(without.map(({ id }) => id));
});

test('a plan without activities is a head without rows', () => {
  const empty = PublishedPlan.parse({ ...shown, activities: [] });
  const head = planCsv(shown).split('\r\n')[0];
  expect(planCsv(empty)).toBe(`${head}\r\n`);
  expect(progressCsv(empty, planProgress(empty, [])).split('\r\n')[0]).toBe(
    progressCsv(shown, planProgress(shown, [])).split('\r\n')[0],
  );
});
