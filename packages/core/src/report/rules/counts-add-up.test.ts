import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { countsAddUp } from './counts-add-up.ts';

const january = 'periods/2017-S1/collected/returns/p-1/2017-01.json';
const findings = (...edits: readonly Edit[]) => countsAddUp(smallCorpus(...edits).corpus);

test('R-08 as many women as people are no fault', () => {
  expect(findings([january, ['counts', 1, 'female'], 20])).toEqual([]);
});

test('R-08 more women than people are a fault', () => {
  expect(say(findings([january, ['counts', 1, 'female'], 24]))).toMatchInlineSnapshot(`
    "error collection/female-above-total periods/2017-S1/collected/returns/p-1/2017-01.json counts.1.female
      km victims៖ ស្រី 24 លើសចំនួនសរុប 20 | សរសេរចំនួនមិនលើស 20 ឬកែចំនួនសរុប
      en victims: 24 female is more than the total of 20. | Write a number of at most 20, or raise the total."
  `);
});

test('R-56 parts that do not add up to their total are a fault, and the gap is named', () => {
  const parts = { trafficking: 1, exploitation: 2 };
  expect(say(findings([january, ['counts', 0, 'parts', 'family'], parts]))).toMatchInlineSnapshot(`
    "error collection/parts-do-not-add periods/2017-S1/collected/returns/p-1/2017-01.json counts.0.parts.family
      km cases៖ ផ្នែកតាម family បូកបាន 3 តែសរុបគឺ 4 | កែផ្នែក ឬកែសរុប។ ខុសគ្នា 1
      en cases: the parts by family add to 3, the total is 4. | Correct the parts or the total; they differ by 1."
  `);
});

test('R-56 a newspaper’s parts must add up too', () => {
  const article = {
    schema: 1,
    semester: '2017-S1',
    source: { id: 'paper', kind: 'media', provider: { km: 'កាសែត' } },
    counts: [
      {
        indicator: 'cases',
        period: '2017-S1',
        total: 99,
        parts: { family: { trafficking: 27, exploitation: 71 } },
      },
    ],
  };
  const found = findings(['periods/2017-S1/press/paper.json', [], article]);
  expect(found.map(({ values }) => values['difference'])).toEqual([1]);
});
