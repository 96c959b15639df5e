import type { Source } from '../plain.ts';
import type { ClaimPlan, ConfirmationPlan, InquiryPlan } from '../scenario.ts';

/** What other sources said of Semester 1, 2022. */
export const claims: readonly ClaimPlan[] = [
  // They agree.
  {
    id: 'police-xd-8-2022-02',
    source: 'police-letter-2022-s1',
    about: 'xd-8',
    period: { month: '2022-02' },
    receivedOn: '2022-03-29',
    indicator: 'le.cases',
    off: 0,
  },
  {
    id: 'organisations-xd-17-2022-05',
    source: 'organisations-list-2022-s1',
    about: 'xd-17',
    period: { month: '2022-05' },
    receivedOn: '2022-06-24',
    indicator: 'vp.victims_assisted',
    off: 0,
  },
  // They differ: an excess with an answer, a gap without one, and one that nobody asked about.
  {
    id: 'police-xd-1-2022-03',
    source: 'police-letter-2022-s1',
    about: 'xd-1',
    period: { month: '2022-03' },
    receivedOn: '2022-04-26',
    indicator: 'le.cases',
    off: 3,
  },
  {
    id: 'police-xd-12-2022-04',
    source: 'police-letter-2022-s1',
    about: 'xd-12',
    period: { month: '2022-04' },
    receivedOn: '2022-05-24',
    indicator: 'le.cases',
    off: -2,
  },
  {
    id: 'police-xd-3-2022-05',
    source: 'police-letter-2022-s1',
    about: 'xd-3',
    period: { month: '2022-05' },
    receivedOn: '2022-06-28',
    indicator: 'le.cases',
    off: 1,
  },
  // Of a silent ministry two sources speak: the letter comes before the newspaper.
  {
    id: 'immigration-x-labour-2022-03',
    source: 'immigration-letter-2022-s1',
    about: 'x-labour',
    period: { month: '2022-03' },
    receivedOn: '2022-05-12',
    indicator: 'mi.workers_sent',
    off: -38,
  },
  {
    id: 'newspaper-x-labour-2022-03',
    source: 'newspaper-2022-04-20',
    about: 'x-labour',
    period: { month: '2022-03' },
    receivedOn: '2022-04-21',
    indicator: 'mi.workers_sent',
    off: 410,
    verdict: {
      verdict: 'untrue',
      by: 'chief',
      on: '2022-05-16',
      reason: {
        km: 'កាសែតបានបូកពលករដែលបន្តកិច្ចសន្យាចូលផង។',
        en: 'The newspaper had added workers whose contracts were renewed.',
      },
    },
  },
  {
    id: 'message-xd-19-2022-04',
    source: 'message-2022-06-03',
    about: 'xd-19',
    period: { month: '2022-04' },
    receivedOn: '2022-06-03',
    indicator: 'le.cases',
    off: 0,
    writtenBy: 'chief',
    verdict: { verdict: 'true', by: 'deputy-secretary-general', on: '2022-06-14' },
  },
  // Another message was found untrue: it is kept, and counted nowhere.
  {
    id: 'message-xd-4-2022-05',
    source: 'message-2022-06-08',
    about: 'xd-4',
    period: { month: '2022-05' },
    receivedOn: '2022-06-08',
    indicator: 'le.cases',
    off: 4,
    writtenBy: 'chief',
    verdict: {
      verdict: 'untrue',
      by: 'deputy-secretary-general',
      on: '2022-06-15',
      reason: {
        km: 'សារនោះរាប់សំណុំរឿងដែលបានបើកមុនឆ្នាំ២០២២។',
        en: 'The message counted files that had been opened before 2022.',
      },
    },
  },
  // They count other days: a few days beside the month, and too many.
  {
    id: 'court-register-2022-02',
    source: 'court-register-2022-s1',
    about: 'x-courts',
    period: { month: '2022-02' },
    receivedOn: '2022-04-04',
    indicator: 'ju.defendants',
    off: 0,
    days: { from: '2022-01-26', to: '2022-02-25' },
  },
  {
    id: 'court-register-2022-05',
    source: 'court-register-2022-s1',
    about: 'x-courts',
    period: { month: '2022-05' },
    receivedOn: '2022-07-01',
    indicator: 'ju.convicted',
    off: 2,
    days: { from: '2022-04-11', to: '2022-05-10' },
  },
  {
    id: 'newspaper-2022-s1',
    source: 'newspaper-2022-07-19',
    about: 'xd',
    period: { semester: '2022-S1' },
    receivedOn: '2022-07-20',
    indicator: 'vp.repatriated',
    off: 37,
    verdict: { verdict: 'pending', by: 'chief', on: '2022-07-21' },
  },
];

/** What was asked about the differences, and answered. */
export const inquiries: readonly InquiryPlan[] = [
  {
    id: 'q-xd-1-2022-03',
    indicator: 'le.cases',
    reporter: 'xd-1',
    month: '2022-03',
    on: '2022-04-28',
    answer: {
      on: '2022-05-11',
      chosen: 'police-xd-1-2022-03',
      note: {
        km: 'ខេត្តបានរំលងសំណុំរឿងបី ដែលបើកនៅថ្ងៃចុងខែ។ តួលេខនគរបាលត្រឹមត្រូវ។',
        en: 'The province had left out three files that were opened on the last day. The count of the police holds.',
      },
    },
  },
  {
    id: 'q-xd-12-2022-04',
    indicator: 'le.cases',
    reporter: 'xd-12',
    month: '2022-04',
    on: '2022-05-27',
  },
];

/** What was asked of the competent bodies about counts that were gathered elsewhere. */
export const confirmations: readonly ConfirmationPlan[] = [
  // It answers when the day for the answer is long over.
  {
    id: 'k-labour-2022-03',
    sentTo: 'x-labour',
    of: ['immigration-x-labour-2022-03'],
    sourcesShown: ['immigration-letter-2022-s1'],
    sentOn: '2022-05-20',
    respondBy: '2022-06-10',
    reference: 'XD-L-047/2022',
    answers: [{ answer: 'agreed', on: '2022-07-04' }],
  },
  // It is silent, and silence is no agreement.
  {
    id: 'k-xd-19-2022-04',
    sentTo: 'xd-19',
    of: ['message-xd-19-2022-04'],
    sourcesShown: ['message-2022-06-03'],
    sentOn: '2022-06-16',
    respondBy: '2022-06-30',
    reference: 'XD-L-061/2022',
  },
  // It does not agree, and gives a count of its own.
  {
    id: 'k-xd-13-2022-06',
    sentTo: 'xd-13',
    of: [{ reporter: 'xd-13', month: '2022-06' }],
    sourcesShown: ['missions-2022-s1'],
    sentOn: '2022-07-21',
    respondBy: '2022-08-05',
    answers: [
      {
        answer: 'disagreed',
        on: '2022-08-03',
        counts: [{ indicator: 'pr.participants', total: 81 }],
        reason: {
          km: 'វគ្គមួយនៅចុងខែមិថុនា មិនមានក្នុងបញ្ជីដែលបេសកកម្មបានឃើញទេ។',
          en: 'One session at the end of June was not on the list that the mission saw.',
        },
      },
    ],
  },
];

/** Where the claims and statements come from. */
export const sources: readonly Source[] = [
  {
    id: 'police-letter-2022-s1',
    kind: 'police',
    visibility: 'public',
    provider: { km: 'នគរបាលជាតិ (ប្រឌិត)', en: 'National Police (invented)' },
    title: { km: 'លិខិតប្រចាំខែអំពីករណីតាមខេត្ត', en: 'Monthly letters on cases by province' },
    on: '2022-06',
  },
  {
    id: 'organisations-list-2022-s1',
    kind: 'cso',
    provider: {
      km: 'អង្គការសហគមន៍ជាប់ព្រំដែន (ប្រឌិត)',
      en: 'Border Communities Organisation (invented)',
    },
    title: { km: 'បញ្ជីជំនួយខែឧសភា', en: 'List of help given in May' },
    on: '2022-06-22',
  },
  {
    id: 'immigration-letter-2022-s1',
    kind: 'official-letter',
    visibility: 'public',
    provider: {
      km: 'អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍ (ប្រឌិត)',
      en: 'General Department of Immigration (invented)',
    },
    title: {
      km: 'លិខិតអំពីពលករដែលចេញដំណើរក្នុងខែមីនា',
      en: 'Letter on workers who departed in March',
    },
    on: '2022-05-11',
  },
  {
    id: 'court-register-2022-s1',
    kind: 'court',
    provider: { km: 'តុលាការ (ប្រឌិត)', en: 'Courts (invented)' },
    title: { km: 'ដកស្រង់ពីបញ្ជីសំណុំរឿង', en: 'Extracts from the register of files' },
    on: '2022',
  },
  {
    id: 'newspaper-2022-04-20',
    kind: 'media',
    provider: { km: 'កាសែតសាកល្បង (ប្រឌិត)', en: 'The Demonstration Post (invented)' },
    on: '2022-04-20',
  },
  {
    id: 'newspaper-2022-07-19',
    kind: 'media',
    provider: { km: 'កាសែតសាកល្បង (ប្រឌិត)', en: 'The Demonstration Post (invented)' },
    on: '2022-07-19',
  },
  {
    id: 'message-2022-06-03',
    kind: 'telegram',
    visibility: 'public',
    provider: { km: 'លេខាធិការដ្ឋានខេត្ត', en: 'A provincial secretariat' },
    on: '2022-06-03',
    evidence: {
      sha256: '3f1c0f8e5a9d4b7261c8d90e7f25ab6c4d83e1f09b57a2c6d4e8f1a0b3c5d7e9',
      location: '2022-s1/telegram/0603-xd-19.png',
      access: 'internal',
    },
  },
  {
    id: 'message-2022-06-08',
    kind: 'telegram',
    provider: { km: 'បណ្តាញព័ត៌មានសហគមន៍ (ប្រឌិត)', en: 'A community network (invented)' },
    on: '2022-06-08',
    evidence: {
      sha256: 'a7d2c5e813b64f90c2e7d1a8f5b3096e4c8d7a1f2b5e6093d8c4f7a1e2b5c8d0',
      location: '2022-s1/telegram/0608-xd-4.png',
      access: 'leadership',
    },
  },
  {
    id: 'minutes-2022-07-15',
    kind: 'meeting-document',
    provider: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'The General Secretariat' },
    title: { km: 'កំណត់ហេតុកិច្ចប្រជុំ', en: 'Minutes of the meeting' },
    on: '2022-07-15',
  },
  {
    id: 'regional-meeting-2022-03',
    kind: 'meeting-document',
    provider: {
      km: 'ក្រុមជំនួយកិច្ចការសហប្រតិបត្តិការអន្តរជាតិ',
      en: 'International Cooperation Support Group',
    },
    title: { km: 'ឯកសារកិច្ចប្រជុំអ្នកទំនាក់ទំនង', en: 'Papers of the meeting of focal points' },
    on: '2022-03-24',
  },
];
