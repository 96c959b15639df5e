import { expect, test } from 'vitest';
import { smallCorpus } from '../testing/small-content.ts';
import { knownRoles } from './known-roles.ts';

test('every role that acts is known, once', () => {
  const steps = [
    { to: 'consolidating', by: 'chief', on: '2017-07-01' },
    { to: 'secretariat-review', by: 'chief', on: '2017-07-02' },
    { to: 'leadership-review', by: 'secretary-general', on: '2017-07-03' },
  ];
  const { corpus } = smallCorpus(['periods/2017-S1/cycle.json', ['events'], steps]);
  const roles = knownRoles(corpus);
  expect(roles).toEqual(expect.arrayContaining(['chief', 'secretary-general']));
  expect(roles).toEqual([...new Set(roles)].toSorted());
});
