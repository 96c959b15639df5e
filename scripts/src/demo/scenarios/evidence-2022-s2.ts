import type { Source } from '../plain.ts';
import type { ClaimPlan, InquiryPlan } from '../scenario.ts';

/** What other sources said of Semester 2, 2022. */
export const claims: readonly ClaimPlan[] = [
  {
    id: 'police-xd-1-2022-09',
    source: 'police-letter-2022-s2',
    about: 'xd-1',
    period: { month: '2022-09' },
    receivedOn: '2022-10-25',
    indicator: 'le.cases',
    off: 0,
  },
  {
    id: 'police-xd-9-2022-10',
    source: 'police-letter-2022-s2',
    about: 'xd-9',
    period: { month: '2022-10' },
    receivedOn: '2022-11-24',
    indicator: 'le.cases',
    off: 2,
  },
  {
    id: 'shelters-xd-12-2022-08',
    source: 'organisations-list-2022-s2',
    about: 'xd-12',
    period: { month: '2022-08' },
    receivedOn: '2022-10-03',
    indicator: 'vp.victims_assisted',
    off: -5,
  },
  {
    id: 'newspaper-2022-12',
    source: 'newspaper-2023-01-11',
    about: 'xd-12',
    period: { month: '2022-12' },
    receivedOn: '2023-01-12',
    indicator: 'le.victims_rescued',
    off: 4,
    verdict: { verdict: 'pending', by: 'chief', on: '2023-01-13' },
  },
];

/** What was asked about the differences, and answered. */
export const inquiries: readonly InquiryPlan[] = [
  {
    id: 'q-x-cso-women-2022-09',
    indicator: 'vp.services',
    reporter: 'x-cso-women',
    month: '2022-09',
    on: '2022-10-19',
  },
  {
    id: 'q-xd-9-2022-10',
    indicator: 'le.cases',
    reporter: 'xd-9',
    month: '2022-10',
    on: '2022-11-28',
  },
  {
    id: 'q-xd-12-2022-08',
    indicator: 'vp.victims_assisted',
    reporter: 'xd-12',
    month: '2022-08',
    on: '2022-10-05',
    answer: {
      on: '2022-10-20',
      note: {
        km: 'អង្គការបានរាប់តែអ្នកដែលស្នាក់នៅមណ្ឌលប៉ុណ្ណោះ។ រាជធានីនឹងពិនិត្យបញ្ជីម្តងទៀត។',
        en: 'The organisation had counted only those who stayed in the shelter. The capital will look through its list again.',
      },
    },
  },
];

/** Where the claims and statements come from. */
export const sources: readonly Source[] = [
  {
    id: 'police-letter-2022-s2',
    kind: 'police',
    visibility: 'public',
    provider: { km: 'នគរបាលជាតិ (ប្រឌិត)', en: 'National Police (invented)' },
    title: { km: 'លិខិតប្រចាំខែអំពីករណីតាមខេត្ត', en: 'Monthly letters on cases by province' },
    on: '2022-11',
  },
  {
    id: 'organisations-list-2022-s2',
    kind: 'cso',
    provider: {
      km: 'អង្គការមណ្ឌលស្នាក់នៅបណ្តោះអាសន្ន (ប្រឌិត)',
      en: 'Shelter Organisation (invented)',
    },
    title: { km: 'បញ្ជីជំនួយខែសីហា', en: 'List of help given in August' },
    on: '2022-09-30',
  },
  {
    id: 'newspaper-2023-01-11',
    kind: 'media',
    provider: { km: 'កាសែតសាកល្បង (ប្រឌិត)', en: 'The Demonstration Post (invented)' },
    on: '2023-01-11',
  },
  {
    id: 'minutes-2023-01-20',
    kind: 'meeting-document',
    provider: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'The General Secretariat' },
    title: { km: 'កំណត់ហេតុកិច្ចប្រជុំ', en: 'Minutes of the meeting' },
    on: '2023-01-20',
  },
];
