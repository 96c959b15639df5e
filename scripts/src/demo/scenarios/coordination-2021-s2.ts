import type { Amendment, AttendedMeeting, Mission } from '../plain.ts';

/** A joint mission under the orders of both that went. */
export const missions: readonly Mission[] = [
  {
    id: 'gates-2021-11',
    group: 'migration',
    jointWith: ['x-labour'],
    purpose: {
      km: 'ប្រៀបធៀបបញ្ជីចលនានៅច្រកចេញ-ចូល ជាមួយរបាយការណ៍ប្រចាំខែ។',
      en: 'Compare the lists of movements at the exit-entry gates with the monthly returns.',
    },
    stage: 1,
    zone: 'zone-bc',
    provinces: ['xd-2', 'xd-10'],
    checklist: ['mi.gate_movements'],
    approval: { by: 'secretary-general', on: '2021-10-29' },
    orders: [
      { issuedBy: 'migration', reference: 'XD-M-011/2021', on: '2021-11-02' },
      { issuedBy: 'x-labour', reference: 'XD-M-208/2021', on: '2021-11-03' },
    ],
    from: '2021-11-09',
    to: '2021-11-12',
  },
];

/** An international meeting, with its document. */
export const attended: readonly AttendedMeeting[] = [
  {
    id: 'regional-2021-09',
    visibility: 'public',
    group: 'intl-coop',
    title: {
      km: 'កិច្ចប្រជុំតំបន់ស្តីពីការបញ្ជូនជនរងគ្រោះត្រឡប់មកវិញ',
      en: 'Regional meeting on the return of victims',
    },
    from: '2021-09-14',
    to: '2021-09-15',
    place: { km: 'ប្រទេស A', en: 'Country A' },
    host: { km: 'រដ្ឋាភិបាលប្រទេស A', en: 'Government of Country A' },
    delegation: { total: 5, female: 3 },
    documents: ['regional-meeting-2021-09'],
  },
];

/** Committees whose composition was amended. */
export const amendments: readonly Amendment[] = [
  {
    id: 'border-committees',
    on: '2021-10-XX',
    of: 'capital-provincial-committee',
    committees: ['xd-4', 'xd-17'],
  },
];
