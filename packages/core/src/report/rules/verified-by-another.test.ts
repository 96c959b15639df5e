import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { verifiedByAnother } from './verified-by-another.ts';

const collected = 'periods/2017-S1/collected';
const findings = (of: string, by: string, writtenBy: string, said = 'true') => {
  const claim = {
    id: 'c-1',
    source: 'letter-2017',
    about: 'p-2',
    period: { month: '2017-02' },
    receivedOn: '2017-03-20',
    writtenBy,
    counts: [{ indicator: 'cases', total: 9 }],
  };
  const verdict = { of, verdict: said, by, on: '2017-03-21' };
  const edits: readonly Edit[] = [
    [`${collected}/returns/p-1/2017-01.json`, ['writtenBy'], writtenBy],
    [`${collected}/claims.json`, [], { schema: 1, claims: [claim] }],
    [`${collected}/verdicts.json`, [], { schema: 1, verdicts: [verdict] }],
  ];
  return verifiedByAnother(smallCorpus(...edits).corpus);
};

test('R-30 another role verifies what one wrote down', () => {
  expect(findings('c-1', 'chief', 'preparer')).toEqual([]);
  expect(findings('p-1.2017-01', 'chief', 'preparer')).toEqual([]);
  // Whoever notes that something waits has judged nothing.
  expect(findings('c-1', 'chief', 'chief', 'pending')).toEqual([]);
  // Of whom it is not known who wrote it, nobody is suspected.
  expect(findings('p-1.2017-02', 'chief', 'chief')).toEqual([]);
});

test('R-30 whoever wrote a claim or a return down does not verify it', () => {
  expect(say([...findings('c-1', 'chief', 'chief'), ...findings('p-1.2017-01', 'chief', 'chief')]))
    .toMatchInlineSnapshot(`
      "error evidence/verified-by-writer periods/2017-S1/collected/verdicts.json verdicts.0.by
        km c-1 ត្រូវបានផ្ទៀងផ្ទាត់ដោយអ្នកដែលបានកត់ត្រាវា (ប្រធានលេខាធិការដ្ឋាន) | ឲ្យតួនាទីផ្សេងផ្ទៀងផ្ទាត់ រួចសរសេរតួនាទីនោះក្នុង "by"
        en c-1 was verified by the role that wrote it down (Chief of the Secretariat). | Let another role verify it, and write that role into "by".
      error evidence/verified-by-writer periods/2017-S1/collected/verdicts.json verdicts.0.by
        km p-1.2017-01 ត្រូវបានផ្ទៀងផ្ទាត់ដោយអ្នកដែលបានកត់ត្រាវា (ប្រធានលេខាធិការដ្ឋាន) | ឲ្យតួនាទីផ្សេងផ្ទៀងផ្ទាត់ រួចសរសេរតួនាទីនោះក្នុង "by"
        en p-1.2017-01 was verified by the role that wrote it down (Chief of the Secretariat). | Let another role verify it, and write that role into "by"."
    `);
});
