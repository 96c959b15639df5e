import type { Edit } from './small-content.ts';

/** A file of missions to p-1 on 20 June, one for each change; without a fault where nothing is changed. */
export function missionsFile(...changes: readonly object[]): Edit {
  const missions = changes.map((change, index) => ({
    id: `mission-${index + 1}`,
    group: 'desk',
    jointWith: [],
    purpose: { km: 'ប្រមូលទិន្នន័យ' },
    zone: 'xs',
    provinces: ['p-1'],
    checklist: ['cases'],
    orders: [],
    from: '2017-06-20',
    to: '2017-06-20',
    ...change,
  }));
  return ['periods/2017-S1/coordination/missions.json', [], { schema: 1, missions }];
}
