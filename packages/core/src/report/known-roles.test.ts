import { expect, test } from 'vitest';
import { namedRoles } from '../kernel/named-roles.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { knownRoles } from './known-roles.ts';

const signers = {
  schema: 1,
  rules: { report: { roles: ['chief', 'vice-chair'], signers: 2 } },
  signers: [
    {
      ...{ id: 'signer-one', label: { km: 'អ្នកចុះហត្ថលេខាទី១', en: 'Signer one' } },
      ...{ roles: ['auditor', 'chief'], publicKey: 'a'.repeat(43), from: '2017-01-01' },
    },
  ],
};

test('a role is known by its word, or by a signer, and not because somebody wrote it', () => {
  const steps = [{ to: 'consolidating', by: 'bananas', on: '2017-07-01' }];
  const written = smallCorpus(['periods/2017-S1/cycle.json', ['events'], steps]);
  expect(knownRoles(written.corpus)).toEqual([...namedRoles]);
  const signed = smallCorpus(['signers.json', [], signers]);
  expect(knownRoles(signed.corpus)).toEqual([...namedRoles, 'auditor', 'vice-chair']);
});
