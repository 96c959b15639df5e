import type { Meeting } from '../plain.ts';
import type { Scenario } from '../scenario.ts';

/** Meetings of Semester 1, 2022: one was not held, and to one a group was not invited. */
export const meetings: readonly Meeting[] = [
  {
    status: 'not-held',
    id: 'court-data-2022-04',
    kind: 'inter-ministerial',
    expectedBy: '2022-04-30',
    visibility: 'public',
    group: 'justice',
    subject: {
      km: 'កិច្ចប្រជុំអន្តរក្រសួងស្តីពីទិន្នន័យតុលាការ',
      en: 'Inter-ministerial meeting on court data',
    },
    reason: {
      km: 'លិខិតអញ្ជើញបានចេញហើយ ប៉ុន្តែក្រសួងពាក់ព័ន្ធមិនអាចចូលរួមទេ។',
      en: 'The invitations had gone out, but the ministries concerned could not attend.',
    },
  },
  {
    status: 'not-invited',
    id: 'migrant-workers-2022-05',
    kind: 'inter-ministerial',
    visibility: 'public',
    group: 'migration',
    subject: {
      km: 'កិច្ចប្រជុំស្តីពីពលករទេសន្តរប្រវេសន៍នៅប្រទេស A',
      en: 'Meeting on migrant workers in Country A',
    },
    reason: {
      km: 'បញ្ជីអ្នកចូលរួមត្រូវបានធ្វើ មុនពេលក្រុមការងារផ្លាស់ប្តូរសមាសភាព។',
      en: 'The list of participants was made before the working group changed its members.',
    },
  },
  {
    status: 'held',
    id: 'preparation-2022-07',
    kind: 'internal',
    subject: {
      km: 'កិច្ចប្រជុំផ្ទៃក្នុងស្តីពីភាពខុសគ្នានៃតួលេខ',
      en: 'Internal meeting on counts that differ',
    },
    on: '2022-07-15',
    start: '14:00',
    end: '16:30',
    attendees: { total: 18, female: 7 },
    represented: [
      { body: 'x-women', representative: 'x-women-1' },
      { body: 'x-police', representative: 'x-police-1' },
    ],
  },
  {
    status: 'held',
    id: 'plenary-2022-08',
    kind: 'plenary',
    visibility: 'public',
    subject: {
      km: 'ប្រជុំធំស្តីពីរបាយការណ៍ឆមាសទី១ ឆ្នាំ២០២២',
      en: 'Plenary meeting on the report of Semester 1, 2022',
    },
    on: '2022-08-30',
    start: '08:30',
    end: '11:45',
    attendees: { total: 46, female: 21 },
    represented: [
      { body: 'x-women', representative: 'x-women-2' },
      { body: 'x-police', representative: 'x-police-2', handedOver: true },
    ],
  },
];

/** What the leadership directed after the semester. */
export const directions: Scenario['directions'] = {
  meeting: 'plenary-2022-08',
  directions: [
    {
      id: 'd1',
      visibility: 'public',
      to: ['law-enforcement'],
      text: {
        km: 'នគរបាល និងគណៈកម្មាធិការខេត្ត ត្រូវប្រៀបធៀបបញ្ជីសំណុំរឿង មុនថ្ងៃកំណត់ផ្ញើរបាយការណ៍។',
        en: 'The police and the provincial committees compare their lists of files before the day on which returns are due.',
      },
      due: '2022-12-31',
      state: 'open',
      updates: [{ meeting: 'preparation-2023-01', state: 'under-way' }],
    },
    {
      id: 'd2',
      visibility: 'public',
      to: ['justice'],
      text: {
        km: 'បើប្រជុំមិនបាន ត្រូវចុះទៅប្រមូលទិន្នន័យនៅតុលាការ ដោយលើកផែនការជាមុន។',
        en: 'Where a meeting cannot be held, go and collect the data at the courts, with a plan made beforehand.',
      },
      due: '2022-11-30',
      state: 'open',
      updates: [{ meeting: 'preparation-2023-01', state: 'done' }],
    },
    {
      id: 'd3',
      visibility: 'public',
      to: ['general-admin', 'victim-protection'],
      text: {
        km: 'របាយការណ៍របស់ក្រសួងមួយ ត្រូវចុះបញ្ជីតែនៅកន្លែងមួយ។',
        en: 'The returns of one ministry are to be registered in one place only.',
      },
      state: 'open',
      updates: [{ meeting: 'preparation-2023-01', state: 'done' }],
    },
    {
      id: 'd4',
      visibility: 'leadership',
      to: ['migration'],
      text: {
        km: 'ត្រូវជួបក្រសួងការងារ អំពីរបាយការណ៍ខែមីនាដែលបានពន្យារពេលពីរដង។',
        en: 'Meet the Ministry of Labour about the return for March, which was put off twice.',
      },
      state: 'open',
    },
    {
      id: 'd5',
      visibility: 'public',
      to: ['prevention', 'general-admin'],
      text: {
        km: 'ក្រុមបង្ការ ត្រូវប្រើទូរសព្ទរបស់លេខាធិការដ្ឋានរួមគ្នាសិន។',
        en: 'The prevention group shares the telephone of the secretariat for the time being.',
      },
      state: 'open',
      updates: [{ meeting: 'preparation-2023-01', state: 'done' }],
    },
  ],
};
