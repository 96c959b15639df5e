import type { Mission, Monitoring } from '../plain.ts';

/** A joint mission for which one of those who went issued no order. */
export const missions: readonly Mission[] = [
  {
    id: 'courts-2022-11',
    group: 'justice',
    jointWith: ['x-justice', 'x-courts'],
    purpose: {
      km: 'ប្រមូលទិន្នន័យសំណុំរឿងនៅតុលាការ ជំនួសកិច្ចប្រជុំដែលមិនបានធ្វើ។',
      en: 'Collect the data on files at the courts, in place of the meeting that was not held.',
    },
    zone: 'zone-capital',
    provinces: ['xd-12', 'xd-14'],
    checklist: ['ju.cases_court', 'ju.defendants'],
    approval: { by: 'secretary-general', on: '2022-11-04' },
    orders: [
      { issuedBy: 'justice', reference: 'XD-M-033/2022', on: '2022-11-08' },
      { issuedBy: 'x-courts', reference: 'XD-M-415/2022', on: '2022-11-09' },
    ],
    from: '2022-11-14',
    to: '2022-11-16',
  },
];

/** What the monitoring team remarked. */
export const monitoring: Monitoring = {
  members: ['x-interior', 'x-women', 'x-justice'],
  comments: [
    {
      id: 'k1',
      group: 'justice',
      on: '2022-12-09',
      text: {
        km: 'បេសកកម្មទៅតុលាការ ខ្វះលិខិតបេសកកម្មមួយ។',
        en: 'One mission order is missing for the visit to the courts.',
      },
    },
  ],
};
