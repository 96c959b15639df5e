import type { Source } from '../plain.ts';
import type { ClaimPlan, InquiryPlan } from '../scenario.ts';
import { ownReturn } from '../scenario.ts';

/** What other sources said of Semester 2, 2021. */
export const claims: readonly ClaimPlan[] = [
  {
    id: 'shelters-xd-1-2021-08',
    source: 'organisations-list-2021-s2',
    about: 'xd-1',
    period: { month: '2021-08' },
    receivedOn: '2021-09-24',
    indicator: 'vp.victims_assisted',
    off: 0,
  },
  {
    id: 'police-xd-14-2021-11',
    source: 'police-letter-2021-s2',
    about: 'xd-14',
    period: { month: '2021-11' },
    receivedOn: '2021-12-21',
    indicator: 'le.cases',
    off: 1,
  },
  {
    id: 'newspaper-2021-s2',
    source: 'newspaper-2022-01-12',
    about: 'xd',
    period: { semester: '2021-S2' },
    receivedOn: '2022-01-13',
    indicator: 'le.cases',
    off: -23,
    verdict: { verdict: 'true', by: 'chief', on: '2022-01-19' },
  },
];

/** What was asked about the differences, and answered. */
export const inquiries: readonly InquiryPlan[] = [
  {
    id: 'q-xd-14-2021-11',
    indicator: 'le.cases',
    reporter: 'xd-14',
    month: '2021-11',
    on: '2021-12-23',
    answer: {
      on: '2022-01-05',
      chosen: ownReturn,
      note: {
        km: 'នគរបាលបានរាប់សំណុំរឿងមួយ ដែលបើកនៅខេត្តផ្សេង។ តួលេខខេត្តត្រឹមត្រូវ។',
        en: 'The police had counted a file that was opened in another province. The count of the province holds.',
      },
    },
  },
  {
    id: 'q-newspaper-2021-s2',
    indicator: 'le.cases',
    reporter: 'xd',
    on: '2022-01-14',
    answer: {
      on: '2022-01-19',
      note: {
        km: 'កាសែតបានដកស្រង់តួលេខពិត តែរាប់ត្រឹមពាក់កណ្តាលខែធ្នូប៉ុណ្ណោះ។',
        en: 'The newspaper had quoted true figures, but only until the middle of December.',
      },
    },
  },
];

/** Where the claims and statements come from. */
export const sources: readonly Source[] = [
  {
    id: 'organisations-list-2021-s2',
    kind: 'cso',
    provider: {
      km: 'អង្គការមណ្ឌលស្នាក់នៅបណ្តោះអាសន្ន (ប្រឌិត)',
      en: 'Shelter Organisation (invented)',
    },
    title: { km: 'បញ្ជីជំនួយខែសីហា', en: 'List of help given in August' },
    on: '2021-09-22',
  },
  {
    id: 'police-letter-2021-s2',
    kind: 'police',
    provider: { km: 'នគរបាលជាតិ (ប្រឌិត)', en: 'National Police (invented)' },
    title: { km: 'លិខិតអំពីករណីខែវិច្ឆិកា', en: 'Letter on the cases of November' },
    on: '2021-12-20',
  },
  {
    id: 'newspaper-2022-01-12',
    kind: 'media',
    provider: { km: 'កាសែតសាកល្បង (ប្រឌិត)', en: 'The Demonstration Post (invented)' },
    on: '2022-01-12',
  },
  {
    id: 'regional-meeting-2021-09',
    kind: 'meeting-document',
    provider: {
      km: 'ក្រុមជំនួយកិច្ចការសហប្រតិបត្តិការអន្តរជាតិ',
      en: 'International Cooperation Support Group',
    },
    title: { km: 'ឯកសារកិច្ចប្រជុំតំបន់', en: 'Papers of the regional meeting' },
    on: '2021-09-15',
  },
];
