import { expect, test } from 'vitest';
import { smallCorpus } from '../../testing/small-content.ts';
import { say } from '../../testing/say.ts';
import { knownRules } from './known-rules.ts';

const cycle = 'periods/2017-S1/cycle.json';
const text = { km: 'ព្រោះ' };
const exception = (code: string) => ({
  code,
  subject: '2017-02',
  caveat: text,
  by: 'permanent-vice-chair',
  on: '2017-07-01',
});
const findingsWith = (exceptions: unknown, acknowledged: unknown) =>
  knownRules(
    smallCorpus([cycle, ['exceptions'], exceptions], [cycle, ['acknowledged'], acknowledged])
      .corpus,
  );

test('an exception names a blocker, an acknowledgement a warning', () => {
  const acknowledged = [{ code: 'report/unnumbered', subject: '2017-S1', reason: text }];
  expect(findingsWith([exception('collection/returns-outstanding')], acknowledged)).toEqual([]);
});

test('what is misspelt, or may never be let pass, is named', () => {
  const exceptions = ['collection/return-outstanding', 'disclosure/cannot-publish'].map(exception);
  expect(say(findingsWith(exceptions, []))).toMatchInlineSnapshot(`
    "error report/unknown-rule periods/2017-S1/cycle.json exceptions.0.code
      km គ្មានការរារាំងដែលអាចលើកលែងឈ្មោះ collection/return-outstanding ទេ | សរសេរ collection/returns-outstanding។ មើលបញ្ជីកូដក្នុង docs/findings.md
      en No blocker that may be let pass is called collection/return-outstanding. | Write collection/returns-outstanding; the codes stand in docs/findings.md.
    error report/unknown-rule periods/2017-S1/cycle.json exceptions.1.code
      km គ្មានការរារាំងដែលអាចលើកលែងឈ្មោះ disclosure/cannot-publish ទេ | មើលបញ្ជីកូដក្នុង docs/findings.md
      en No blocker that may be let pass is called disclosure/cannot-publish. | The codes stand in docs/findings.md."
  `);
});

test('a blocker is not acknowledged', () => {
  const acknowledged = [{ code: 'evidence/conflict-open', subject: 'ministry-a', reason: text }];
  expect(say(findingsWith([], acknowledged))).toMatchInlineSnapshot(`
    "error report/unknown-rule periods/2017-S1/cycle.json acknowledged.0.code
      km គ្មានការព្រមានឈ្មោះ evidence/conflict-open ទេ | មើលបញ្ជីកូដក្នុង docs/findings.md
      en No warning is called evidence/conflict-open. | The codes stand in docs/findings.md."
  `);
});
