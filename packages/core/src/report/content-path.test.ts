import { expect, test } from 'vitest';
import { isContentPath } from './content-path.ts';

test.each([
  'site.json',
  'periods/2022-S1/collected/returns/xd-1/2022-01.json',
  'periods/2022-S1/groups/justice.km.md',
  'periods/2022-S1/coordination/minutes/m1.km.md',
  'periods/README.md',
  'pages/about.km.md',
  'plans/2019-2023/plan.json',
  'releases/register.json',
  'releases/reports/2022-S1/v1/manifest.json',
  'periods/waiting/reports/2022-S1/v2/approvals.json',
])('%s is content', (file) => {
  expect(isContentPath(file)).toBe(true);
});

test.each([
  'periods/2022-S1/letter.docx',
  'periods/2022-S1/notes.txt',
  'keys/signer-one.json',
  'periods/.unfinished-12-cycle.json',
  'releases/.unfinished-12/report.json',
  'releases/reports/2022-S1/v1/scan.pdf',
  'package.json',
  'schemas/cycle.schema.json',
  '.DS_Store',
])('%s is none', (file) => {
  expect(isContentPath(file)).toBe(false);
});
