import type { PlanTexts } from './plan-shape.ts';

/** The words of the verbs of a plan in Khmer. */
export const planTextsKm: PlanTexts = {
  title: (years) => `ផែនការសកម្មភាព ${years}`,
  decisions: 'សកម្មភាពតាមការសម្រេច',
  strategies: 'សកម្មភាពតាមយុទ្ធសាស្ត្រ',
  published: (version, day) => `បានផ្សព្វផ្សាយ៖ កំណែទី${version} ${day}`,
  waiting: (count) => `មិនទាន់ដាក់ចូល ព្រោះផែនការក្រុមការងារមិនទាន់ចុះហត្ថលេខា៖ ${count}។`,
  nothingStands: 'គ្មានអ្វីរារាំងការផ្សព្វផ្សាយផែនការនេះទេ។',
  notYears: (text) => `${text} មិនមែនជាឆ្នាំនៃផែនការទេ។ សរសេរដូចជា 2024-2028`,
  noPlan: (years, there) =>
    there.length === 0
      ? `គ្មានផែនការ ${years} ទេ។ ចាប់ផ្តើមដោយ chhamas plan new`
      : `គ្មានផែនការ ${years} ទេ។ មាន៖ ${there.join(', ')}`,
  isThere: (file) => `មាន ${file} រួចហើយ មិនសរសេរជាន់ទេ។ បន្តក្នុងឯកសារនោះ`,
  nextHalf: (file) =>
    `មាន ${file} រួចហើយ។ សម្រាប់ពាក់កណ្តាលទីពីរនៃអាណត្តិ សរសេរ "half": 2 ហើយបន្តក្នុងឯកសារនោះ`,
  noStrategies: (years) =>
    `ផែនការ ${years} គ្មានយុទ្ធសាស្ត្រទេ។ បន្ថែមក្នុង reference/strategies.json ជាមុន៖ { "id": "${years}.s1", "plan": "${years}", "order": 1, "name": … }`,
  begun: (file) => `បានចាប់ផ្តើមផែនការ៖ ${file}`,
  carriedOver: (count, from) =>
    `បានយកពីផែនការ ${from} មក ដើម្បីសម្រេច៖ ${count}។ អ្វីដែលបានកាត់ មិនយកមកទេ។`,
  withoutPlace: (ids) => `មិនបានយកមក ព្រោះគ្មានយុទ្ធសាស្ត្រលេខដូចគ្នា៖ ${ids.join(', ')}។`,
  notADecision: (word, meant, known) =>
    `${word} មិនមែនជាការសម្រេចទេ។ ${meant === undefined ? `សរសេរ ${known.join(', ')}` : `ប្រហែលជា ${meant}`}`,
  noActivity: (id, years, meant, there) =>
    `គ្មានសកម្មភាព ${id} ក្នុងផែនការ ${years} ទេ។ ${meant === undefined ? `មាន៖ ${there.join(', ')}` : `ប្រហែលជា ${meant}`}`,
  khmerFirst: 'ត្រូវមានមូលហេតុជាភាសាខ្មែរជាមុន។ បន្ថែម --reason KM',
  notWritten: 'មិនបានសរសេរអ្វីឡើយ',
  evidenceOfFormer: (id, decision) =>
    `"evidence" នៃ ${id} នៅជារបស់ការសម្រេចមុន (${decision})។ ពិនិត្យមើលថាវាត្រូវឬទេ`,
  stillUndecided: (count) => `នៅមិនទាន់សម្រេច៖ ${count}។`,
  noVersion: (years, version, there) =>
    there.length === 0
      ? `ផែនការ ${years} មិនទាន់បានផ្សព្វផ្សាយទេ`
      : `គ្មានកំណែ ${version} នៃផែនការ ${years} ដែលបានផ្សព្វផ្សាយទេ។ មាន៖ ${there.join(', ')}`,
  nothingPublished: (years) => `ផែនការ ${years} មិនទាន់បានផ្សព្វផ្សាយទេ ដូច្នេះគ្មានអ្វីប្រៀបធៀបទេ`,
  between: (from, to, isDraft) =>
    isDraft ? `អ្វីដែលកំណែទី${to} នឹងផ្លាស់ប្តូរពីកំណែទី${from}` : `អ្វីដែលខុសគ្នា ពីកំណែទី${from} ដល់កំណែទី${to}`,
  changes: {
    added: 'បន្ថែម',
    removed: 'ដកចេញ',
    cut: 'កាត់បន្ថយ',
    pushed: 'ជំរុញ',
    decided: 'សម្រេចផ្សេង',
    retargeted: 'គោលដៅថ្មី',
    retimed: 'រយៈពេលថ្មី',
    moved: 'ប្តូរកន្លែងក្នុងផែនការ',
    reworded: 'ប្តូរពាក្យ',
    other: 'ប្តូរព័ត៌មានផ្សេង',
  },
  noActivityDiffers: 'គ្មានសកម្មភាពណាខុសគ្នាទេ។',
  signedNow: (groups) => `ដាក់ចូល ព្រោះផែនការរបស់ក្រុមបានចុះហត្ថលេខាហើយ៖ ${groups}។`,
  elsewhere: (names) => `អ្វីផ្សេងទៀតដែលខុសគ្នា៖ ${names.join(', ')}។`,
  parts: {
    half: 'ពាក់កណ្តាលអាណត្តិ',
    strategies: 'យុទ្ធសាស្ត្រ',
    objectives: 'គោលបំណង',
    awaitingSignature: 'ក្រុមដែលរង់ចាំហត្ថលេខា',
    feedback: 'ឯកសារដែលបានផ្ញើសុំការឆ្លើយតប',
    comments: 'យោបល់របស់ថ្នាក់ដឹកនាំ',
    acknowledged: 'អ្វីដែលត្រូវដឹង',
    approval: 'ជំហាននៃការអនុម័ត',
    groups: 'ឈ្មោះក្រុម',
    indicators: 'ឈ្មោះសូចនាករ',
    directions: 'អនុសាសន៍ណែនាំ',
    bodies: 'ឈ្មោះស្ថាប័ន',
  },
  leftUndecided: (ids) => `មិនបានប្រៀបធៀប ព្រោះមិនទាន់សម្រេច៖ ${ids.join(', ')}។`,
  notReady: (years) => `កំណែនេះមិនទាន់អាចផ្សព្វផ្សាយបានទេ។ មើល chhamas plan compile ${years}`,
  version: (version) => `កំណែទី${version}`,
  halves: { 1: 'ពាក់កណ្តាលទីមួយនៃអាណត្តិ', 2: 'ពាក់កណ្តាលទីពីរនៃអាណត្តិ' },
  awaiting: (groups) => `មិនទាន់ដាក់ចូល រហូតដល់ផែនការរបស់ក្រុមបានចុះហត្ថលេខា៖ ${groups}។`,
};
