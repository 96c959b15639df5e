import type { Language } from '@chhamas/core';

/** The words that stand around the example of a page. */
interface PageWords {
  readonly severity: Readonly<Record<'error' | 'blocker' | 'warning', string>>;
  readonly foundBy: (call: string) => string;
  readonly why: string;
  readonly how: string;
  readonly wrong: string;
  readonly says: string;
  readonly right: string;
  readonly noFile: (file: string) => string;
}

/** The same in each language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  km: {
    severity: {
      error: '**កំហុស**៖ មាតិកាខុស។ ត្រូវកែវាមុនធ្វើអ្វីផ្សេង។',
      blocker: '**ការរារាំង**៖ មាតិកាត្រឹមត្រូវ តែរបាយការណ៍ ឬផែនការ មិនទាន់អាចផ្សព្វផ្សាយបានទេ។',
      warning: '**ការព្រមាន**៖ ត្រូវកែ ឬទទួលស្គាល់ដោយមានមូលហេតុ មុនផ្សព្វផ្សាយ។',
    },
    foundBy: (call) => `រកឃើញដោយ ${call}។`,
    why: 'ហេតុអ្វីមានវិធាននេះ',
    how: 'វាកើតឡើងដូចម្តេច',
    wrong: 'ខុស',
    says: 'អ្វីដែល chhamas ប្រាប់',
    right: 'ត្រឹមត្រូវ',
    noFile: (file) => `គ្មានឯកសារ ${file} ទេ។`,
  },
  en: {
    severity: {
      error: '**An error**: the content is wrong. It is mended before anything else is done.',
      blocker:
        '**A blocker**: the content is right, and the report or plan cannot be published yet.',
      warning:
        '**A warning**: it is mended, or acknowledged with a reason, before anything is published.',
    },
    foundBy: (call) => `Found by ${call}.`,
    why: 'Why the rule is there',
    how: 'How it comes about',
    wrong: 'Wrong',
    says: 'What chhamas says',
    right: 'Right',
    noFile: (file) => `There is no file ${file}.`,
  },
};
