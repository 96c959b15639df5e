import { expect, test } from 'vitest';
import { missionsFile } from '../../testing/missions.ts';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { monitorDecidesNothing } from './monitor-decides-nothing.ts';

const cycle = 'periods/2017-S1/cycle.json';
const findings = (...edits: readonly Edit[]) => monitorDecidesNothing(smallCorpus(...edits).corpus);
const decided = { by: 'monitor', on: '2017-06-20' };
const reason = { km: 'ក' };

test('R-40 the monitoring team comments on what others decide', () => {
  const comment = { id: 'k1', group: 'desk', on: '2017-06-20', text: { km: 'យោបល់' } };
  const file = { schema: 1, members: ['ministry-a'], comments: [comment] };
  expect(findings(['periods/2017-S1/coordination/monitoring.json', [], file])).toEqual([]);
});

test('R-40 a step that the monitoring team took is a fault', () => {
  expect(say(findings([cycle, ['events', 3, 'by'], 'monitor']))).toMatchInlineSnapshot(`
    "error coordination/monitor-decides periods/2017-S1/cycle.json events.3.by
      km តួនាទី monitor អាចអាន និងផ្តល់យោបល់ តែមិនអាចសម្រេចបានទេ | សរសេរតួនាទីដែលបានសម្រេច ដូចជា "chief"។ យោបល់ ត្រូវសរសេរក្នុង coordination/monitoring.json
      en The role monitor reads and comments; it decides nothing. | Write the role that decided, such as "chief"; what the team remarks stands in coordination/monitoring.json."
  `);
});

const signers = (role: string) => {
  const publicKey = 'A'.repeat(43);
  const label = { km: 'ក', en: 'One' };
  const one = { id: 'one', label, roles: ['chief'], publicKey, from: '2017-01-01' };
  return { schema: 1, rules: { press: { roles: [role], signers: 1 } }, signers: [one] };
};
const p2 = 'periods/2017-S1/collected/returns/p-2/2017-01.json';
test.each<[string, Edit]>([
  ['a sign-off', [cycle, ['signOffs', 0, 'role'], 'monitor']],
  ['a step of a section', ['periods/2017-S1/groups/desk.json', ['events', 0, 'by'], 'monitor']],
  [
    'a step of a working group’s plan',
    ['plans/2014-2018/plan.json', ['workingGroupPlans', 0, 'events', 2, 'by'], 'monitor'],
  ],
  ['a step of the plan', ['plans/2014-2018/plan.json', ['events', 0], { to: 'ready', ...decided }]],
  ['a nil', [p2, ['confirmedBy'], 'monitor']],
  [
    'a verdict',
    [
      'periods/2017-S1/collected/verdicts.json',
      [],
      { schema: 1, verdicts: [{ of: 'p-1.2017-01', verdict: 'true', ...decided }] },
    ],
  ],
  ['an excuse', [cycle, ['excused'], [{ reporter: 'p-2', kind: 'excused', reason, ...decided }]]],
  [
    'an exception',
    [cycle, ['exceptions'], [{ code: 'c', subject: 's', caveat: reason, ...decided }]],
  ],
  ['a revision', [cycle, ['revisions'], [{ version: 2, kind: 'scheduled', reason, ...decided }]]],
  ['a role that signs', ['signers.json', [], signers('monitor')]],
  ['the approval of a mission', missionsFile({ approval: decided })],
])('R-40 the monitoring team cannot give %s', (_, edit) => {
  expect(name(findings(edit))).toEqual(['coordination/monitor-decides monitor']);
});
