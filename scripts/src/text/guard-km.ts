import type { GuardTexts } from './guard-shape.ts';

/** The words of `chhamas guard` in Khmer. */
export const guardTextsKm: GuardTexts = {
  fine: 'រកមិនឃើញអ្វីដែលមិនត្រូវដាក់ក្នុង git ទេ',
  noRepository: 'នេះមិនមែនជាថត git ទេ។ សរសេរ chhamas guard --all',
  noCommit: (named) => `គ្មាន commit ${named} ទេ`,
  rebuilt: 'CHHAMAS_REBUILT=1៖ ឯកសារដែលបានផ្សព្វផ្សាយរួច ត្រូវបានកែនៅទីនេះ',
};
