import type { Edit } from './small-content.ts';

/** A file of one international meeting that was attended, without a fault but for the change. */
export function attendedFile(change: object): Edit {
  const meeting = {
    id: 'regional',
    group: 'desk',
    title: { km: 'កិច្ចប្រជុំតំបន់' },
    from: '2017-05-02',
    to: '2017-05-03',
    place: { km: 'ប្រទេសជិតខាង' },
    host: { km: 'ប្រទេសជិតខាង' },
    delegation: { total: 3, female: 2 },
    documents: ['form-2017'],
    ...change,
  };
  return ['periods/2017-S1/coordination/attended.json', [], { schema: 1, meetings: [meeting] }];
}
