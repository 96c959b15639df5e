import type { HighlightTexts } from './highlight-texts.ts';

/** What highlights say in Khmer. */
export const highlightTextsKm: HighlightTexts = {
  change: ({ what, now, before, semester }, percent, basis) =>
    `${what}៖ ${now} ធៀបនឹង ${before} ក្នុង${semester} (${percent}) ${bases[basis]}។`,
  matchedChange: ({ what, now, before, semester }, percent, total, among) =>
    `${what}៖ ${total === undefined ? '' : `សរុប ${total} ហើយ`}បើរាប់តែរបាយការណ៍ប្រចាំខែដែលអាចប្រៀបធៀបបាន ${among === undefined ? '' : `(${among.came} ក្នុងចំណោម ${among.owed}) `}មាន ${now} ធៀបនឹង ${before} ក្នុង${semester} (${percent})។`,
  targetReached: (group, what, now, planned) =>
    `${what}៖ ${now} ធៀបនឹងគោលដៅ ${planned} គឺសម្រេចបានតាមគោលដៅ (${group})។`,
  targetMissed: (group, what, now, planned) =>
    `${what}៖ ${now} ធៀបនឹងគោលដៅ ${planned} គឺមិនបានសម្រេចតាមគោលដៅទេ (${group})។`,
  firstCounted: (what, now, semesters) =>
    `${what}៖ ${now} រាប់ជាលើកដំបូង ដោយមិនបានរាប់ក្នុង${semesters.join(' ')} ទេ។`,
  firstAboveNone: (what, now, semesters) =>
    `${what}៖ ${now} ខណៈដែលបានបញ្ជាក់ថាគ្មានក្នុង${semesters.join(' ')}។`,
  highest: ({ what, now, before, semester }, semesters) =>
    `${what}៖ ${now} ច្រើនជាងឆមាសមុនទាំង ${semesters} យ៉ាងច្បាស់ ដែលជិតបំផុតមាន ${before} ក្នុង${semester}។`,
  lowest: ({ what, now, before, semester }, semesters) =>
    `${what}៖ ${now} តិចជាងឆមាសមុនទាំង ${semesters} យ៉ាងច្បាស់ ដែលជិតបំផុតមាន ${before} ក្នុង${semester}។`,
  reportingFall: ({ what, now, before, semester }, answers, answersBefore, matched) =>
    `${what}៖ ${now} ធៀបនឹង ${before} ក្នុង${semester} គឺថយតែចំនួនរបាយការណ៍ដែលរាប់បានប៉ុណ្ណោះ (${answers.came} ក្នុងចំណោម ${answers.owed} ធៀបនឹង ${answersBefore.came} ក្នុងចំណោម ${answersBefore.owed}) ហើយបើរាប់តែរបាយការណ៍ដែលអាចប្រៀបធៀបបាន មាន ${matched.now} ធៀបនឹង ${matched.before}។`,
  reportingRise: ({ what, now, before, semester }, answers, answersBefore, matched) =>
    `${what}៖ ${now} ធៀបនឹង ${before} ក្នុង${semester} គឺកើនតែចំនួនរបាយការណ៍ដែលរាប់បានប៉ុណ្ណោះ (${answers.came} ក្នុងចំណោម ${answers.owed} ធៀបនឹង ${answersBefore.came} ក្នុងចំណោម ${answersBefore.owed}) ហើយបើរាប់តែរបាយការណ៍ដែលអាចប្រៀបធៀបបាន មាន ${matched.now} ធៀបនឹង ${matched.before}។`,
  clearChange: (leastPercent, timesInHundred) =>
    `ការប្រែប្រួលច្បាស់លាស់ គឺការប្រែប្រួលយ៉ាងតិច ${leastPercent} ហើយធំជាងការប្រែប្រួលដោយចៃដន្យក្នុង ${timesInHundred} ឆមាស ក្នុងចំណោម ១០០ ឆមាសដែលគ្មានអ្វីប្រែប្រួល។ មនុស្សដែលមកជាមួយគ្នា ចាត់ទុកជាមួយសម្រាប់ការគណនានេះ។ នេះប្រាប់ថាមានអ្វីប្រែប្រួល មិនប្រាប់ពីមូលហេតុទេ។ របាយការណ៍អាចប្រៀបធៀបបាន បើអ្នករាយការណ៍ដដែលបានផ្តល់ចំនួនពិតប្រាកដសម្រាប់ខែដដែលក្នុងឆមាសទាំងពីរ ហើយរាប់ជំនួសស្ថាប័នដដែល។`,
  part: (indicator, code) => `${indicator} (${code})`,
};

const bases = {
  complete: 'ដោយឆមាសទាំងពីរបានទទួលរបាយការណ៍គ្រប់ចំនួន',
  'as-printed': 'តាមតួលេខដែលសារព័ត៌មានបានចុះផ្សាយ',
};
