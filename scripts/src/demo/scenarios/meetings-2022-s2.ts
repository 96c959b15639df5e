import type { Meeting } from '../plain.ts';
import type { Scenario } from '../scenario.ts';

/** Meetings of Semester 2, 2022, and one that was not held. */
export const meetings: readonly Meeting[] = [
  {
    status: 'held',
    id: 'preparation-2023-01',
    visibility: 'public',
    subject: {
      km: 'កិច្ចប្រជុំស្តីពីរបាយការណ៍ដែលនៅខ្វះ សម្រាប់ខែធ្នូ ឆ្នាំ២០២២',
      en: 'Meeting on the returns that are missing for December 2022',
    },
    on: '2023-01-20',
    start: '09:00',
    end: '10:45',
    attendees: { total: 19, female: 9 },
  },
  {
    status: 'not-held',
    id: 'schools-2022-11',
    visibility: 'public',
    group: 'prevention',
    subject: {
      km: 'កិច្ចប្រជុំស្តីពីកម្មវិធីសិក្សា និងការបង្ការទប់ស្កាត់',
      en: 'Meeting on prevention in the curriculum',
    },
    reason: {
      km: 'សាលប្រជុំត្រូវបានប្រើសម្រាប់ការប្រឡង ហើយថ្ងៃថ្មីគឺក្នុងខែកុម្ភៈ។',
      en: 'The hall was needed for examinations; the new day is in February.',
    },
  },
];

/** What the leadership directed after the semester. */
export const directions: Scenario['directions'] = {
  meeting: 'preparation-2023-01',
  directions: [
    {
      id: 'd1',
      visibility: 'public',
      to: ['general-admin'],
      text: {
        km: 'ត្រូវជំរុញរបាយការណ៍ខែធ្នូ ឲ្យបញ្ជាក់ច្បាស់ថាមាន ឬគ្មាន។',
        en: 'Urge the returns for December: each is to confirm clearly whether there is something or nothing.',
      },
      due: '2023-01-31',
      state: 'under-way',
    },
    {
      id: 'd2',
      visibility: 'public',
      to: ['migration'],
      text: {
        km: 'ត្រូវបង្ហាញចលនានៅព្រលានយន្តហោះដាច់ដោយឡែក ពេលប្រៀបធៀបជាមួយឆ្នាំមុន។',
        en: 'Show the movements at the airport apart, where the year before is compared.',
      },
      due: '2023-02-10',
      state: 'open',
    },
  ],
};
