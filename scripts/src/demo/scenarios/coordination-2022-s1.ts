import type { Amendment, AttendedMeeting, Mission, Monitoring } from '../plain.ts';

/** Two groups that went to one province in the same week. */
export const missions: readonly Mission[] = [
  {
    id: 'border-2022-06',
    group: 'law-enforcement',
    jointWith: [],
    purpose: {
      km: 'ប្រៀបធៀបបញ្ជីសំណុំរឿងនៅខេត្តជាប់ព្រំដែន។',
      en: 'Compare the lists of files in the border provinces.',
    },
    stage: 1,
    zone: 'zone-a',
    provinces: ['xd-1', 'xd-4'],
    checklist: ['le.cases', 'le.suspects'],
    approval: { by: 'secretary-general', on: '2022-06-08' },
    orders: [{ issuedBy: 'law-enforcement', reference: 'XD-M-019/2022', on: '2022-06-13' }],
    from: '2022-06-20',
    to: '2022-06-22',
  },
  {
    id: 'shelters-2022-06',
    group: 'victim-protection',
    jointWith: [],
    purpose: {
      km: 'ពិនិត្យចំនួនអ្នកស្នាក់នៅក្នុងមណ្ឌល។',
      en: 'See how many stay in the shelters.',
    },
    zone: 'zone-a',
    provinces: ['xd-4'],
    checklist: ['vp.in_shelter'],
    approval: { by: 'secretary-general', on: '2022-06-10' },
    orders: [{ issuedBy: 'victim-protection', reference: 'XD-M-020/2022', on: '2022-06-14' }],
    from: '2022-06-21',
    to: '2022-06-21',
  },
];

/** International meetings: one with its documents, and one of which none was brought home. */
export const attended: readonly AttendedMeeting[] = [
  {
    id: 'focal-points-2022-03',
    visibility: 'public',
    group: 'intl-coop',
    title: {
      km: 'កិច្ចប្រជុំអ្នកទំនាក់ទំនងប្រចាំតំបន់',
      en: 'Meeting of the focal points of the region',
    },
    from: '2022-03-22',
    to: '2022-03-24',
    place: { km: 'ប្រទេស B', en: 'Country B' },
    host: { km: 'រដ្ឋាភិបាលប្រទេស B', en: 'Government of Country B' },
    delegation: { total: 4, female: 2 },
    documents: ['regional-meeting-2022-03'],
  },
  {
    id: 'workers-2022-05',
    group: 'migration',
    title: {
      km: 'កិច្ចប្រជុំទ្វេភាគីស្តីពីពលករ',
      en: 'Bilateral meeting on workers',
    },
    from: '2022-05-17',
    to: '2022-05-17',
    place: { km: 'ប្រទេស A', en: 'Country A' },
    host: { km: 'រដ្ឋាភិបាលប្រទេស A', en: 'Government of Country A' },
    delegation: { total: 2, female: 1 },
    documents: [],
  },
];

/** What the monitoring team remarked. */
export const monitoring: Monitoring = {
  members: ['x-interior', 'x-women', 'x-justice'],
  comments: [
    {
      id: 'k1',
      group: 'prevention',
      on: '2022-06-30',
      text: {
        km: 'របាយការណ៍តាមទូរសព្ទ គួរមានឯកសារបញ្ជាក់។',
        en: 'Reports by telephone should come with a document.',
      },
    },
  ],
};

/** The working group whose members changed. */
export const amendments: readonly Amendment[] = [
  { id: 'migration-group', on: '2022-04-28', of: 'working-group', committees: ['migration'] },
];
