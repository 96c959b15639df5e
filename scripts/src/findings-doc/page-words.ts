import type { Language } from '@chhamas/core';

/** The words that stand around the example of a page. */
export interface PageWords {
  readonly severity: Readonly<Record<'error' | 'blocker' | 'warning', string>>;
  /** Of what is found in a form that came back. */
  readonly ofForms: Readonly<Record<'error' | 'warning', string>>;
  readonly foundBy: (call: string) => string;
  readonly why: string;
  readonly how: string;
  readonly wrong: string;
  readonly says: string;
  readonly right: string;
  /** Behind the name of a form: what of it is not seen. */
  readonly hiddenIds: string;
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
    ofForms: {
      error: '**កំហុស**៖ គ្មានអ្វីពីការនាំចូលនេះត្រូវបានសរសេរទេ រហូតដល់បានកែ។',
      warning: '**ការព្រមាន**៖ អាចនាំចូលបាន តែសូមពិនិត្យមើល។',
    },
    foundBy: (call) => `រកឃើញដោយ ${call}។`,
    why: 'ហេតុអ្វីមានវិធាននេះ',
    how: 'វាកើតឡើងដូចម្តេច',
    wrong: 'ខុស',
    says: 'អ្វីដែល chhamas ប្រាប់',
    right: 'ត្រឹមត្រូវ',
    hiddenIds: '៖ ជួរឈរ A និងជួរដេក 2 លាក់ក្នុងទម្រង់',
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
    ofForms: {
      error: '**An error**: nothing of this import is written until it is mended.',
      warning: '**A warning**: it can be imported all the same; look at it.',
    },
    foundBy: (call) => `Found by ${call}.`,
    why: 'Why the rule is there',
    how: 'How it comes about',
    wrong: 'Wrong',
    says: 'What chhamas says',
    right: 'Right',
    hiddenIds: ': column A and row 2 are hidden in the form',
    noFile: (file) => `There is no file ${file}.`,
  },
};
