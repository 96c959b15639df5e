import type { Decision } from '../scenario.ts';
import { compensationUnclassified } from './compensation-unclassified.ts';

const outstanding = 'collection/returns-outstanding';
const partial = 'collection/answer-partial';
const otherDays = 'collection/out-of-period';

/** What the leadership let pass of Semester 1, 2022, and what was read and stands. */
export const decisions: readonly Decision[] = [
  compensationUnclassified,
  {
    code: 'evidence/no-response',
    subject: 'message-xd-19-2022-04',
    reason: {
      km: 'តួលេខនេះផ្សព្វផ្សាយដោយបញ្ជាក់ថា គណៈកម្មាធិការខេត្តមិនទាន់បានបញ្ជាក់។',
      en: 'The count is published with the word that the provincial committee has not confirmed it.',
    },
  },
  {
    code: 'evidence/body-disagrees',
    subject: { reporter: 'xd-13', month: '2022-06' },
    reason: {
      km: 'គណៈកម្មាធិការខេត្តមិនឯកភាពលើចំនួនអ្នកចូលរួមវគ្គ។ ចំនួនទាំងពីរត្រូវបានរក្សាទុក។',
      en: 'The provincial committee does not agree with the attendances at sessions. Both counts are kept.',
    },
  },
  {
    code: outstanding,
    subject: '2022-02/capital-province',
    counts: '1/25',
    caveat: {
      km: 'របាយការណ៍មួយសម្រាប់ខែកុម្ភៈ ឆ្នាំ២០២២ ត្រូវបានរកឃើញថាមិនពិត ហើយមិនត្រូវបានរាប់ទេ។',
      en: 'One return for February 2022 was found untrue and is not counted.',
    },
  },
  {
    code: outstanding,
    subject: '2022-03/capital-province',
    counts: '1/25',
    caveat: {
      km: 'ខេត្តមួយបានផ្ញើទម្រង់ទទេសម្រាប់ខែមីនា ឆ្នាំ២០២២។ ទម្រង់ទទេមិនរាប់ជាចម្លើយទេ។',
      en: 'One province sent a blank form for March 2022. A blank form is no answer.',
    },
  },
  {
    code: outstanding,
    subject: '2022-03/ministry',
    counts: '1/9',
    caveat: {
      km: 'របាយការណ៍ក្រសួងមួយសម្រាប់ខែមីនា ឆ្នាំ២០២២ ត្រូវបានពន្យារពេលពីរដង ហើយមិនទាន់បានទទួលទេ។ តួលេខមួយយកពីប្រភពផ្សេង។',
      en: 'The return of one ministry for March 2022 was put off twice and has not been received. One of its counts is taken from another source.',
    },
  },
  {
    code: outstanding,
    subject: '2022-04/capital-province',
    counts: '1/25',
    caveat: {
      km: 'របាយការណ៍ខេត្តមួយសម្រាប់ខែមេសា ឆ្នាំ២០២២ មិនទាន់បានទទួលទេ។',
      en: 'The return of one province for April 2022 was not received.',
    },
  },
  {
    code: outstanding,
    subject: '2022-05/capital-province',
    counts: '1/25',
    caveat: {
      km: 'របាយការណ៍ខេត្តមួយសម្រាប់ខែឧសភា ឆ្នាំ២០២២ មិនទាន់បានផ្ទៀងផ្ទាត់ទេ ហើយខេត្តមួយទៀតត្រូវបានលើកលែងព្រោះទឹកជំនន់។',
      en: 'The return of one province for May 2022 is not verified yet; another province was excused because of a flood.',
    },
  },
  {
    code: outstanding,
    subject: '2022-06/cso',
    counts: '2/12',
    caveat: {
      km: 'របាយការណ៍អង្គការពីរសម្រាប់ខែមិថុនា ឆ្នាំ២០២២ មិនទាន់អាចរាប់បានទេ៖ មួយមិនទាន់បានទទួល ហើយមួយមិនទាន់បានផ្ទៀងផ្ទាត់។',
      en: 'The returns of two organisations for June 2022 cannot be counted yet: one was not received, and one is not verified.',
    },
  },
  {
    code: 'evidence/difference-not-inquired',
    subject: 'xd-3/2022-05/le.cases',
    caveat: {
      km: 'សម្រាប់ខែឧសភា ឆ្នាំ២០២២ ចំនួនករណីពីប្រភពពីរខុសគ្នាបន្តិច។ តួលេខនៃគណៈកម្មាធិការខេត្តត្រូវបានប្រើ។',
      en: 'For May 2022 two sources differ slightly on the cases of one province. The count of its committee is used.',
    },
  },
  {
    code: 'evidence/inquiry-open',
    subject: 'xd-12/2022-04/le.cases',
    caveat: {
      km: 'សម្រាប់ខែមេសា ឆ្នាំ២០២២ ចម្លើយអំពីភាពខុសគ្នានៃចំនួនករណី មិនទាន់មកដល់ទេ។ តួលេខនៃគណៈកម្មាធិការត្រូវបានប្រើ។',
      en: 'For April 2022 an answer about counts of cases that differ has not come. The count of the committee is used.',
    },
  },
  {
    code: 'evidence/not-verified',
    subject: { reporter: 'xd-21', month: '2022-05' },
    caveat: {
      km: 'របាយការណ៍មួយដែលមកតាមតេឡេក្រាម មិនទាន់បានផ្ទៀងផ្ទាត់ ហើយមិនត្រូវបានរាប់ទេ។',
      en: 'One return that came by Telegram is not verified and is not counted.',
    },
  },
  {
    code: 'evidence/not-verified',
    subject: { reporter: 'x-cso-border', month: '2022-06' },
    caveat: {
      km: 'របាយការណ៍មួយដែលមកតាមទូរសព្ទ មិនទាន់បានផ្ទៀងផ្ទាត់ ហើយមិនត្រូវបានរាប់ទេ។',
      en: 'One return that came by telephone is not verified and is not counted.',
    },
  },
  ...Object.entries({
    '2022-01': '2/47',
    '2022-02': '1/47',
    '2022-03': '1/47',
    '2022-05': '2/47',
    '2022-06': '2/47',
  }).map(([subject, counts]) => ({
    code: partial,
    subject,
    counts,
    reason: {
      km: 'របាយការណ៍ខ្លះនៃខែនេះមិនពេញលេញទេ៖ តួលេខដែលខ្វះ បង្ហាញជាចំនួន «យ៉ាងតិច»។',
      en: 'Some returns of this month leave something out: what is missing is shown as "at least".',
    },
  })),
  {
    code: 'collection/not-expected',
    subject: { reporter: 'xd-7', month: '2022-03' },
    reason: {
      km: 'ខេត្តមួយដែលមិនជាប់ព្រំដែន បានរាយការណ៍ចលនាតាមច្រក។ តួលេខនោះត្រូវបានរក្សាទុក តែមិនរាប់ទេ។',
      en: 'A province without a border reported movements at a gate. The count is kept and not added.',
    },
  },
  ...['court-register-2022-05', { reporter: 'x-courts', month: '2022-04' }].map((subject) => ({
    code: otherDays,
    subject,
    reason: {
      km: 'តួលេខតុលាការនេះរាប់ពីពាក់កណ្តាលខែមួយ ដល់ពាក់កណ្តាលខែបន្ទាប់ ហើយមិនត្រូវបានបូកទេ។',
      en: 'This count of the courts runs from the middle of one month to the middle of the next and is not added.',
    },
  })),
  {
    code: 'evidence/not-verified',
    subject: 'newspaper-2022-s1',
    caveat: {
      km: 'តួលេខកាសែតនិយាយអំពីឆមាសទាំងមូល ហើយមិនទាន់បានផ្ទៀងផ្ទាត់ទេ។',
      en: 'The figure of a newspaper speaks of the whole semester and is not verified.',
    },
  },
  {
    code: 'coordination/focal-point-changed',
    subject: 'x-women',
    reason: {
      km: 'ក្រសួងត្រូវបានស្នើឲ្យតែងតាំងមន្ត្រីបង្គោលអចិន្ត្រៃយ៍។',
      en: 'The ministry was asked to name a permanent focal point.',
    },
  },
  {
    code: 'coordination/meeting-not-held',
    subject: 'court-data-2022-04',
    reason: {
      km: 'កិច្ចប្រជុំស្តីពីទិន្នន័យតុលាការ នឹងជំនួសដោយការចុះទៅតុលាការ។',
      en: 'A visit to the courts will take the place of the meeting on court data.',
    },
  },
  {
    code: 'coordination/meeting-not-held',
    subject: 'migrant-workers-2022-05',
    reason: {
      km: 'ក្រុមទទួលបានកំណត់ហេតុនៃកិច្ចប្រជុំក្រោយមក។',
      en: 'The group received the minutes of the meeting afterwards.',
    },
  },
  {
    code: 'coordination/direction-unreviewed',
    subject: '2021-S2/d3/preparation-2022-07',
    reason: {
      km: 'កិច្ចប្រជុំនេះនិយាយតែអំពីតួលេខដែលខុសគ្នា។ ប្រជុំធំបានពិនិត្យអនុសាសន៍នេះក្រោយមក។',
      en: 'That meeting spoke of counts that differ alone; the plenary looked at this direction afterwards.',
    },
  },
  {
    code: 'coordination/direction-overdue',
    subject: '2022-S1/d1',
    reason: {
      km: 'បញ្ជីសំណុំរឿងនៅតែប្រៀបធៀបរៀងរាល់ខែ។',
      en: 'The lists of files are still being compared, month by month.',
    },
  },
  {
    code: 'coordination/mission-clash',
    subject: 'border-2022-06/shelters-2022-06',
    reason: {
      km: 'ក្រុមទាំងពីរបានឯកភាពគ្នាជាមុន ហើយមិនបានចុះទៅកន្លែងតែមួយទេ។',
      en: 'The two groups had agreed beforehand and did not visit the same places.',
    },
  },
  {
    code: 'coordination/result-without-evidence',
    subject: 'workers-2022-05',
    reason: {
      km: 'ភាគីម្ខាងទៀតមិនទាន់ផ្ញើកំណត់ហេតុនៃកិច្ចប្រជុំនេះទេ។',
      en: 'The other side has not sent the minutes of this meeting yet.',
    },
  },
];
