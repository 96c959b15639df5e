import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { splitsPublished } from './splits-published.ts';

const always: Edit = ['reference/dimensions.json', ['dimensions', 1, 'withTotal'], true];
const findings = (...edits: readonly Edit[]) => splitsPublished(smallCorpus(...edits).corpus);

test('R-58 a split that need not go with its total may be left out', () => {
  expect(findings()).toEqual([]);
});

test('R-58 trafficking and the rest are published wherever their total is', () => {
  expect(say(findings(always))).toMatchInlineSnapshot(`
    "error report/split-not-published publication-policy.json tables.0.columns
      km cases ផ្សព្វផ្សាយដោយគ្មានការបំបែកតាម family | បន្ថែមតារាង cases តាម family ក្នុង publication-policy.json។ ចំនួនសរុបត្រូវបង្ហាញជាមួយការបំបែកនេះជានិច្ច
      en cases is published without its split by family. | Add a table of cases by family to publication-policy.json: the total is always shown with it."
  `);
  const table = {
    id: 'cases-by-family',
    indicator: 'cases',
    columns: { split: 'family' },
    title: { km: 'តារាង' },
  };
  expect(findings(always, ['publication-policy.json', ['tables', 2], table])).toEqual([]);
});

test('R-58 what is not published at all needs no split', () => {
  expect(findings(always, ['publication-policy.json', ['tables', 0]])).toEqual([]);
});
