import type { HighlightTexts } from './highlight-texts.ts';

/** What highlights say in Khmer. */
export const highlightTextsKm: HighlightTexts = {
  change: ({ what, now, before, semester }, percent, basis) =>
    `${what}៖ ${now} ធៀបនឹង ${before} ក្នុង${semester} (${percent}) ${basis}។`,
  basis: {
    complete: 'ដោយឆមាសទាំងពីរបានទទួលរបាយការណ៍គ្រប់ចំនួន',
    'as-printed': 'តាមតួលេខដែលសារព័ត៌មានបានចុះផ្សាយ',
    matched: (answers) => `ដោយរាប់តែ${answers} ដែលបានទទួលក្នុងឆមាសទាំងពីរ`,
    matchedOnly: 'ដោយរាប់តែរបាយការណ៍ដែលបានទទួលក្នុងឆមាសទាំងពីរ',
  },
  answers: (came, owed) => `របាយការណ៍ប្រចាំខែ ${came} ក្នុងចំណោម ${owed}`,
  targetReached: (group, what, now, planned) =>
    `${group}៖ សម្រេចបានតាមគោលដៅ។ ${what} ${now} ធៀបនឹងគោលដៅ ${planned}។`,
  targetMissed: (group, what, now, planned) =>
    `${group}៖ មិនបានសម្រេចតាមគោលដៅទេ។ ${what} ${now} ធៀបនឹងគោលដៅ ${planned}។`,
  firstCounted: (what, now, semesters) =>
    `${what}៖ ${now} រាប់ជាលើកដំបូង។ មិនបានរាប់ក្នុង${semesters.join(' ')} ទេ។`,
  firstAboveNone: (what, now, semesters) =>
    `${what}៖ ${now} ខណៈដែលគ្មានទាល់តែសោះក្នុង${semesters.join(' ')}។`,
  highest: ({ what, now, before, semester }, semesters) =>
    `${what}៖ ${now} ច្រើនជាងច្បាស់លាស់ ធៀបនឹងឆមាសមុនទាំង ${semesters}។ ចំនួនច្រើនបំផុតពីមុនគឺ ${before} ក្នុង${semester}។`,
  lowest: ({ what, now, before, semester }, semesters) =>
    `${what}៖ ${now} តិចជាងច្បាស់លាស់ ធៀបនឹងឆមាសមុនទាំង ${semesters}។ ចំនួនតិចបំផុតពីមុនគឺ ${before} ក្នុង${semester}។`,
  reportingFall: ({ what, now, before, semester }, answers, matched) =>
    `${what}៖ ${now} ធៀបនឹង ${before} ក្នុង${semester} គឺថយតែការផ្ញើរបាយការណ៍ប៉ុណ្ណោះ៖ បានទទួល${answers.now} ធៀបនឹង ${answers.before}។ បើរាប់តែអ្វីដែលបានទទួលក្នុងឆមាសទាំងពីរ មាន ${matched.now} ធៀបនឹង ${matched.before}។`,
  reportingRise: ({ what, now, before, semester }, answers, matched) =>
    `${what}៖ ${now} ធៀបនឹង ${before} ក្នុង${semester} គឺកើនតែការផ្ញើរបាយការណ៍ប៉ុណ្ណោះ៖ បានទទួល${answers.now} ធៀបនឹង ${answers.before}។ បើរាប់តែអ្វីដែលបានទទួលក្នុងឆមាសទាំងពីរ មាន ${matched.now} ធៀបនឹង ${matched.before}។`,
  clearChange: (leastPercent, timesInHundred) =>
    `ការប្រែប្រួលច្បាស់លាស់ គឺការប្រែប្រួលយ៉ាងតិច ${leastPercent} ហើយធំជាងការប្រែប្រួលដោយចៃដន្យក្នុង ${timesInHundred} ឆមាស ក្នុងចំណោម ១០០ ឆមាសដែលគ្មានអ្វីប្រែប្រួល។ មនុស្សដែលមកជាមួយគ្នា ចាត់ទុកជាមួយសម្រាប់ការគណនានេះ។ នេះប្រាប់ថាមានអ្វីប្រែប្រួល មិនប្រាប់ពីមូលហេតុទេ។`,
  part: (indicator, code) => `${indicator} (${code})`,
};
