import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { signersShareDecisions } from './signers-share-decisions.ts';

const label = { km: 'ក', en: 'One' };
const publicKey = 'A'.repeat(43);
const two = { roles: ['chief', 'permanent-vice-chair'], signers: 2 };
const findings = (rules: object) => {
  const signer = { id: 'one', label, roles: ['chief'], publicKey, from: '2017-01-01' };
  const file = { schema: 1, rules, signers: [signer] };
  return signersShareDecisions(smallCorpus(['signers.json', [], file]).corpus);
};

test('R-48 two roles and two persons for a report and for its signers are no fault', () => {
  expect(signersShareDecisions(smallCorpus().corpus)).toEqual([]);
  expect(findings({ report: two, signers: two })).toEqual([]);
});

test('R-48 a compiler alone may seal what newspapers printed', () => {
  const one = { roles: ['compiler'], signers: 1 };
  expect(findings({ press: one, signers: one })).toEqual([]);
});

test('R-48 one role, one person, or signers that one person names are a fault', () => {
  expect(say(findings({ report: { ...two, signers: 1 }, signers: two }))).toMatchInlineSnapshot(`
    "error release/rule-too-weak signers.json rules.report
      km ច្បាប់សម្រាប់ report អនុញ្ញាតឲ្យមនុស្សម្នាក់សម្រេច | សរសេរតួនាទីពីរ និងមនុស្សពីរនាក់យ៉ាងតិច៖ របាយការណ៍ និងបញ្ជីអ្នកចុះហត្ថលេខាលើរបាយការណ៍ត្រូវការ
      en The rule for report lets one person decide. | Name at least two roles and two persons: a report needs them, and so do the signers of reports."
  `);
  const twice = { roles: ['chief', 'chief'], signers: 2 };
  expect(name(findings({ report: twice, signers: two }))).toEqual(['release/rule-too-weak report']);
  const alone = { roles: ['chief'], signers: 2 };
  expect(name(findings({ report: two, signers: alone }))).toEqual([
    'release/rule-too-weak signers',
  ]);
  expect(name(findings({ report: two }))).toEqual(['release/rule-too-weak signers']);
});
