import type { PlanTexts } from './plan-shape.ts';

/** The words of the page of a plan in Khmer. */
export const planTextsKm: PlanTexts = {
  title: (years) => `ផែនការសកម្មភាព ${years}`,
  decisions: 'សកម្មភាពតាមការសម្រេច',
  strategies: 'សកម្មភាពតាមយុទ្ធសាស្ត្រ',
  waiting: (count) => `មិនទាន់ដាក់ចូល ព្រោះផែនការក្រុមការងារមិនទាន់ចុះហត្ថលេខា៖ ${count}។`,
  nothingStands: 'គ្មានអ្វីរារាំងការផ្សព្វផ្សាយផែនការនេះទេ។',
  notAQuestion: (word, known) => `${word} មិនមែនជាសំណួរអំពីផែនការទេ។ សរសេរ ${known}។`,
  noPlan: (years, there) => `គ្មានផែនការ ${years} ទេ។ មាន៖ ${there.join(', ')}`,
};
