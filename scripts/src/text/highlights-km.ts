import type { HighlightsTexts } from './highlights-shape.ts';

/** The words of the page of highlights in Khmer. */
export const highlightsTextsKm: HighlightsTexts = {
  title: 'ចំណុចសំខាន់ៗ',
  beside: (day, semester) =>
    semester === undefined
      ? `គិតត្រឹម${day}។ គ្មានឆមាសនៃឆ្នាំមុនសម្រាប់ប្រៀបធៀបទេ`
      : `គិតត្រឹម${day} ធៀបនឹង${semester}`,
  elapsed: (months) => `កន្លងផុត ${months} ខែ ក្នុងចំណោម ៦ ខែ។ របាយការណ៍អាចមកដល់ទាន់ពេលនៅឡើយ`,
  headings: {
    highlights: 'អ្វីដែលគួរដឹងមុនគេ',
    unclear: 'បានប្រៀបធៀប តែគ្មានការប្រែប្រួលច្បាស់លាស់',
    notCompared: 'មិនបានប្រៀបធៀប៖ មិនពិតប្រាកដ មិនដូចគ្នា ឬមិនអាចបូកតាមខែ',
    withoutParts: 'មើលតែចំនួនសរុប៖ ការបំបែកនឹងបង្ហាញចំនួនតិចតួច',
    withoutAnything: 'មិនបានមើល៖ ការប្រៀបធៀបនឹងបង្ហាញចំនួនតិចតួច',
  },
  none: 'គ្មានអ្វីច្បាស់លាស់គ្រប់គ្រាន់សម្រាប់ដាក់មុនគេទេ',
  nothingCame: 'មិនទាន់បានទទួលរបាយការណ៍ប្រចាំខែណាមួយនៅឡើយទេ គិតត្រឹមថ្ងៃនោះ',
  preview: 'នេះជាការមើលជាមុនសម្រាប់ផ្ទៃក្នុង នៃតួលេខដែលមិនទាន់បានផ្សព្វផ្សាយ។ publish នឹងកំណត់អ្វីដែលត្រូវផ្សព្វផ្សាយ។',
};
