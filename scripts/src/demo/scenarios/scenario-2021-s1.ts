import type { Scenario } from '../scenario.ts';
import { compensationUnclassified } from './compensation-unclassified.ts';

/** The first semester with all indicators, and the calmest: everything came, a little of it late. */
export const scenario2021S1: Scenario = {
  semester: '2021-S1',
  latePercent: 1.5,
  cycle: {
    documentNo: 'XD-1/2021',
    dueOn: '2021-07-31',
    events: [
      { to: 'consolidating', by: 'chief', on: '2021-07-26' },
      { to: 'secretariat-review', by: 'chief', on: '2021-08-02' },
      { to: 'leadership-review', by: 'secretary-general', on: '2021-08-06' },
      { to: 'approved', by: 'permanent-vice-chair', on: '2021-08-13' },
    ],
    signOffs: [
      { role: 'preparer', on: '2021-08-02' },
      { role: 'chief', on: '2021-08-03' },
    ],
  },
  decisions: [compensationUnclassified],
  troubles: [
    { reporter: 'xd-23', kind: 'nil', month: '2021-02' },
    { reporter: 'xd-5', kind: 'received', month: '2021-02', on: '2021-03-19' },
    { reporter: 'x-cso-health', kind: 'received', month: '2021-04', on: '2021-05-14' },
    {
      reporter: 'xd-24',
      kind: 'came-by',
      month: '2021-05',
      channel: 'telegram',
      verdict: { verdict: 'true', by: 'deputy-secretary-general', on: '2021-06-16' },
    },
  ],
  claims: [
    {
      id: 'police-xd-8-2021-03',
      source: 'police-letter-2021-s1',
      about: 'xd-8',
      period: { month: '2021-03' },
      receivedOn: '2021-04-20',
      indicator: 'le.cases',
      off: 0,
    },
    {
      id: 'court-register-2021-02',
      source: 'court-register-2021-s1',
      about: 'x-courts',
      period: { month: '2021-02' },
      receivedOn: '2021-04-06',
      indicator: 'ju.defendants',
      off: 0,
      days: { from: '2021-01-26', to: '2021-02-25' },
    },
    {
      id: 'embassies-2021-05',
      source: 'embassy-list-2021-s1',
      about: 'x-foreign',
      period: { month: '2021-05' },
      receivedOn: '2021-06-22',
      indicator: 'vp.assisted_by_embassy',
      off: 0,
    },
  ],
  inquiries: [],
  requests: [
    {
      id: 'courts-2021-s1',
      indicators: ['ju.cases_court', 'ju.defendants', 'ju.convicted'],
      requestedBy: 'justice',
      assignedTo: 'x-courts',
      on: '2021-01-06',
      due: '2021-07-10',
    },
  ],
  followUps: [
    {
      id: 'f1',
      reporters: { kind: 'places', ids: ['xd-5'] },
      kind: 'call',
      on: '2021-03-15',
      outcome: 'delivered',
    },
    {
      id: 'f2',
      reporters: { kind: 'bodies', ids: ['x-cso-health'] },
      kind: 'message',
      on: '2021-05-12',
      outcome: 'delivered',
    },
  ],
  statements: [
    {
      id: 's1',
      by: 'general-admin',
      asOf: '2021-07-16',
      about: { kind: 'month', stratum: 'capital-province', month: '2021-06' },
      received: { kind: 'reporter-count', count: 25, bases: [{ kind: 'capital-provinces' }] },
      source: 'minutes-2021-07-16',
    },
  ],
  resolutions: [],
  sources: [
    {
      id: 'police-letter-2021-s1',
      kind: 'police',
      provider: { km: 'នគរបាលជាតិ (ប្រឌិត)', en: 'National Police (invented)' },
      title: { km: 'លិខិតអំពីករណីតាមខេត្ត', en: 'Letter on cases by province' },
      on: '2021-04-19',
    },
    {
      id: 'court-register-2021-s1',
      kind: 'court',
      provider: { km: 'តុលាការ (ប្រឌិត)', en: 'Courts (invented)' },
      title: { km: 'ដកស្រង់ពីបញ្ជីសំណុំរឿង', en: 'Extract from the register of files' },
      on: '2021-04-02',
    },
    {
      id: 'embassy-list-2021-s1',
      kind: 'embassy',
      provider: { km: 'ស្ថានទូតនៃប្រទេសសាកល្បង', en: 'Embassies of the Demonstration Country' },
      title: { km: 'បញ្ជីជំនួយខែឧសភា', en: 'List of help given in May' },
      on: '2021-06-18',
    },
    {
      id: 'minutes-2021-07-16',
      kind: 'meeting-document',
      provider: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'The General Secretariat' },
      title: { km: 'កំណត់ហេតុកិច្ចប្រជុំ', en: 'Minutes of the meeting' },
      on: '2021-07-16',
    },
  ],
  meetings: [
    {
      status: 'held',
      id: 'preparation-2021-07',
      kind: 'internal',
      subject: {
        km: 'កិច្ចប្រជុំផ្ទៃក្នុងស្តីពីការរៀបចំរបាយការណ៍ឆមាសទី១ ឆ្នាំ២០២១',
        en: 'Internal meeting on the preparation of the report of Semester 1, 2021',
      },
      on: '2021-07-16',
      start: '09:00',
      end: '11:30',
      attendees: { total: 21, female: 8 },
    },
    {
      status: 'held',
      id: 'plenary-2021-08',
      kind: 'plenary',
      visibility: 'public',
      subject: {
        km: 'ប្រជុំធំស្តីពីរបាយការណ៍ឆមាសទី១ ឆ្នាំ២០២១',
        en: 'Plenary meeting on the report of Semester 1, 2021',
      },
      on: '2021-08-10',
      start: '08:30',
      end: '11:00',
      attendees: { total: 41, female: 17 },
    },
  ],
  directions: {
    meeting: 'plenary-2021-08',
    directions: [
      {
        id: 'd1',
        visibility: 'public',
        to: ['law-enforcement'],
        text: {
          km: 'ត្រូវរៀបចំវគ្គបណ្តុះបណ្តាលស្តីពីទម្រង់ប្រចាំខែ នៅខេត្តជាប់ព្រំដែន មុនចុងឆ្នាំ។',
          en: 'Hold training on the monthly form in the border provinces before the end of the year.',
        },
        due: '2021-12-31',
        state: 'open',
        updates: [{ meeting: 'plenary-2022-02', state: 'done' }],
      },
      {
        id: 'd2',
        visibility: 'public',
        to: ['victim-protection', 'justice'],
        text: {
          km: 'ត្រូវឯកភាពគ្នា អំពីអ្នកប្រមូលទិន្នន័យសំណង។ ត្រូវកំណត់អ្នកទទួលបន្ទុកតែមួយ។',
          en: 'Agree who collects the data on compensation. One institution is to answer for it.',
        },
        due: '2021-09-30',
        state: 'open',
        updates: [{ meeting: 'plenary-2022-02', state: 'done' }],
      },
      {
        id: 'd3',
        to: 'all',
        text: {
          km: 'ក្រុមនីមួយៗ ត្រូវរក្សាទុកឯកសារដើម នៃតួលេខដែលបានរាយការណ៍។',
          en: 'Each group keeps the original papers of the figures that it reports.',
        },
        state: 'open',
        updates: [{ meeting: 'plenary-2022-02', state: 'under-way' }],
      },
    ],
  },
  sectionsFrom: '2021-07-12',
};
