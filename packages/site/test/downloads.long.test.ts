import { describe, expect, test } from 'vitest';
import { filePaths } from './built-site.ts';
import { describeDownload } from './describe-download.ts';
import { expectFiguresOfPage } from './figures-of-page.ts';

const files = await filePaths();
const datasets = files.filter((path) => path.endsWith('.csv'));

test('every dataset has a workbook and metadata', () => {
  const lacking = datasets.filter(
    (path) =>
      !files.includes(`${path}-metadata.json`) || !files.includes(path.replace(/csv$/, 'xlsx')),
  );
  expect(lacking).toEqual([]);
});

describe.each(datasets)('%s', (path) => {
  describeDownload(path, files);
});

describe('the figures of a file are those of the page', () => {
  test.each(datasets.filter((path) => /\/indicators\/[^/]+\/[^/]+\/figures\.csv$/.test(path)))(
    '%s',
    expectFiguresOfPage,
  );
});
