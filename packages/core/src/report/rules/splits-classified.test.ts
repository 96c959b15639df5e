import { describe, expect, test } from 'vitest';
import { collect, returned, wideCorpus } from '../../testing/arrived.ts';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { cellOf } from '../../figure/figure-cell.ts';
import { smallQuestion } from '../../testing/small-content.ts';
import { splitsClassified } from './splits-classified.ts';

const whole: Edit = ['indicators/cases.json', ['wholeSplits'], ['family']];
const unknown: Edit = [
  'reference/dimensions.json',
  ['dimensions', 1, 'codes', 2],
  { id: 'not-specified', name: { km: 'មិនបញ្ជាក់' } },
];
const parts = (counts: object): Edit => [
  'periods/2017-S1/collected/returns/p-1/2017-01.json',
  ['counts', 0, 'parts', 'family'],
  counts,
];
const findings = (...edits: readonly Edit[]) =>
  splitsClassified(smallQuestion('2017-04-01', unknown, ...edits));

describe('R-09 a count of which a part has no channel', () => {
  test('is not final, where its channels must be whole', () => {
    expect(findings(whole)).toEqual([]);
    expect(say(findings(whole, parts({ trafficking: 1, 'not-specified': 3 }))))
      .toMatchInlineSnapshot(`
      "blocker collection/unclassified
        km cases៖ ៣ មិនបានបំបែកតាម family ដូច្នេះតួលេខមិនទាន់ជាតួលេខចុងក្រោយទេ | សួររកផ្នែកដែលខ្វះ ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់
        en cases: 3 not divided by family; the figure cannot be final. | Ask for the missing part, or write an exception with a caveat into the cycle."
    `);
  });

  test('is as good as any where nothing says that it must be', () => {
    expect(findings(parts({ trafficking: 1, 'not-specified': 3 }))).toEqual([]);
  });
});

test('R-09 seven outside the courts and nothing known inside are at least seven, not seven', () => {
  const total = { kind: 'atLeast', n: 7 };
  const counts = [{ indicator: 'cases', total, parts: { family: { exploitation: 7 } } }];
  const { sums } = collect({ returns: [returned({ counts })] }, '2017-07-31', wideCorpus());
  const january = (split: Record<string, string>) =>
    cellOf(sums.tallyAt({ indicator: 'cases', split }, 'p-1', '2017-01'));
  expect(january({})).toEqual({ status: 'shown', quantity: total });
  expect(january({ family: 'exploitation' })).toEqual({
    status: 'shown',
    quantity: { kind: 'exact', n: 7 },
  });
  // Of the courts nothing was said: that is no zero.
  expect(january({ family: 'trafficking' }).status).toBe('no-return');
});
