import { expect, test } from 'vitest';
import { LocalMoment, localMomentOf } from '../kernel/local-moment.ts';
import { say } from '../testing/say.ts';
import { bytesOf, preparedVersion } from '../testing/sealing.ts';
import { changedSinceApproval, embargoFindings, keyFindings } from './waiting-findings.ts';

const prepared = preparedVersion();
const waiting = new Map(
  Array.from(prepared.files, ([name, text]) => [name, bytesOf(text)] as const),
);

test('R-48 what waits is what would be written today', () => {
  expect(changedSinceApproval(prepared, waiting)).toEqual([]);
});

test('R-48 what was changed since it was approved, by one byte or by one file, is refused', () => {
  const changed = new Map([...waiting, ['report.json', bytesOf('{}')]]);
  expect(say(changedSinceApproval(prepared, changed))).toMatchInlineSnapshot(`
    "blocker release/changed-since-approval periods/waiting/reports/2017-S1/v1
      km reports/2017-S1/v1 មិនដូចអ្វីដែលបានអនុម័តទេ៖ មានការកែក្រោយពេលអនុម័ត ក្នុង report.json | បដិសេធការកែ (git diff ប្រាប់ថាអ្វី) ឬលុបថតដែលរង់ចាំ រួចអនុម័តជាថ្មី
      en reports/2017-S1/v1 would not be written as it was approved: something changed since, in report.json. | Undo the change (git diff names it), or remove the folder of what waits and approve it anew."
  `);
  const [, ...others] = waiting;
  expect(changedSinceApproval(prepared, new Map(others))).toHaveLength(1);
});

test('an approved release waits to the minute, by the clocks of Phnom Penh', () => {
  const at = LocalMoment.parse('2022-09-05T09:00');
  const minute = (hour: number, minutes: number) =>
    localMomentOf(Date.UTC(2022, 8, 5, hour, minutes, 59));
  expect(say(embargoFindings('reports/2022-S1/v1', at, minute(1, 59)))).toMatchInlineSnapshot(`
    "blocker release/embargoed
      km reports/2022-S1/v1 ត្រូវរង់ចាំរហូតដល់ថ្ងៃទី៥ ខែកញ្ញា ឆ្នាំ២០២២ ម៉ោង០៩:០០ (ម៉ោងភ្នំពេញ) | ផ្សព្វផ្សាយនៅពេលនោះ ឬក្រោយនោះ
      en reports/2022-S1/v1 waits until 5 September 2022, 09:00, Phnom Penh time. | Publish it then, or any time later."
  `);
  expect(embargoFindings('reports/2022-S1/v1', at, minute(2, 0))).toEqual([]);
  expect(embargoFindings('reports/2022-S1/v1', undefined, minute(0, 0))).toEqual([]);
});

test('a moment is one that clocks show', () => {
  for (const wrong of ['2022-09-05', '2022-09-05T24:00', '2022-02-30T09:00', '2022-09-05T09:00Z']) {
    expect(LocalMoment.safeParse(wrong).success, wrong).toBe(false);
  }
});

test('a key of the demonstration signs nothing real', () => {
  const key = { signer: 'signer-one', invented: true };
  expect(say(keyFindings(key, { invented: false }))).toMatchInlineSnapshot(`
    "blocker release/demonstration-key
      km signer-one ជាកូនសោសាកល្បង មិនអាចចុះហត្ថលេខាលើអ្វីពិតទេ | បង្កើតកូនសោរបស់ខ្លួន៖ chhamas keygen
      en signer-one is a key of the demonstration; it signs nothing real. | Make a key of your own: chhamas keygen."
  `);
  expect(keyFindings(key, { invented: true })).toEqual([]);
  expect(keyFindings({ ...key, invented: false }, { invented: false })).toEqual([]);
});
