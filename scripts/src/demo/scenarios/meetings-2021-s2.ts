import type { Meeting } from '../plain.ts';
import type { Scenario } from '../scenario.ts';

/** Meetings of Semester 2, 2021, and one that was not held. */
export const meetings: readonly Meeting[] = [
  {
    status: 'not-held',
    id: 'gates-2021-10',
    kind: 'inter-ministerial',
    expectedBy: '2021-10-31',
    visibility: 'public',
    group: 'migration',
    subject: {
      km: 'កិច្ចប្រជុំអន្តរក្រសួងស្តីពីច្រកចេញ-ចូល',
      en: 'Inter-ministerial meeting on the exit-entry gates',
    },
    reason: {
      km: 'ក្រសួងពាក់ព័ន្ធបានសុំពន្យារពេល ហើយមិនទាន់កំណត់ថ្ងៃថ្មីទេ។',
      en: 'The ministry concerned asked to postpone it and has not set a new day.',
    },
  },
  {
    status: 'held',
    id: 'plenary-2022-02',
    kind: 'plenary',
    visibility: 'public',
    subject: {
      km: 'ប្រជុំធំស្តីពីរបាយការណ៍ឆមាសទី២ ឆ្នាំ២០២១',
      en: 'Plenary meeting on the report of Semester 2, 2021',
    },
    on: '2022-02-08',
    start: '08:30',
    end: '11:30',
    attendees: { total: 44, female: 19 },
  },
];

/** What the leadership directed after the semester. */
export const directions: Scenario['directions'] = {
  meeting: 'plenary-2022-02',
  directions: [
    {
      id: 'd1',
      visibility: 'public',
      to: ['migration'],
      text: {
        km: 'ត្រូវកំណត់ថ្ងៃថ្មីសម្រាប់កិច្ចប្រជុំស្តីពីច្រកចេញ-ចូល ហើយត្រូវអញ្ជើញអគ្គនាយកដ្ឋានអន្តោប្រវេសន៍។',
        en: 'Set a new day for the meeting on the exit-entry gates, and invite the General Department of Immigration.',
      },
      due: '2022-03-31',
      state: 'open',
      updates: [{ meeting: 'preparation-2022-07', state: 'done' }],
    },
    {
      id: 'd2',
      visibility: 'public',
      to: ['justice', 'victim-protection'],
      text: {
        km: 'តុលាការ និងក្រសួងសង្គមកិច្ច ត្រូវប្រើបញ្ជីសំណងរួមមួយ។',
        en: 'The courts and the Ministry of Social Affairs are to use one list of compensation.',
      },
      due: '2022-06-30',
      state: 'open',
      updates: [
        {
          meeting: 'preparation-2022-07',
          state: 'under-way',
          note: {
            km: 'បញ្ជីរួមបានរៀបចំរួច តែតុលាការមិនទាន់ប្រើ។',
            en: 'The list is made; the courts do not use it yet.',
          },
        },
        { meeting: 'plenary-2022-08', state: 'done' },
      ],
    },
    {
      id: 'd3',
      visibility: 'leadership',
      to: ['general-admin'],
      text: {
        km: 'ត្រូវផ្ញើលិខិតជំរុញទៅខេត្ត ន អំពីរបាយការណ៍ខែតុលា។',
        en: 'Send Province No a letter urging its October return.',
      },
      due: '2022-03-15',
      state: 'open',
      updates: [{ meeting: 'plenary-2022-08', state: 'done' }],
    },
    {
      id: 'd4',
      visibility: 'public',
      to: ['victim-protection'],
      text: {
        km: 'ឆ្នាំនេះមិនសង់មណ្ឌលថ្មីទេ។ ត្រូវប្រើកន្លែងដែលនៅសល់ក្នុងមណ្ឌលដែលមានស្រាប់។',
        en: 'No new shelter is built this year. Use the places that are free in the shelters there are.',
      },
      state: 'done',
    },
  ],
};
