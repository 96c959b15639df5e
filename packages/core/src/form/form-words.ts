import type { Language } from '../kernel/localized-text.ts';

/** The words of a form: what stands on it, and what is known again when it comes back. */
export interface FormWords {
  readonly title: string;
  readonly indicator: string;
  readonly unit: string;
  /** The row in which each month is answered. */
  readonly answer: string;
  readonly hasData: string;
  readonly none: string;
  readonly confirmedBy: string;
  readonly confirmedOn: string;
  readonly ofWhomFemale: string;
  readonly sexNotSpecified: string;
  /** Which cells are open: those below the months that are white or yellow. */
  readonly whereToWrite: string;
  readonly howToFill: string;
  /** Whose form it is not. */
  readonly notOfACommittee: string;
  readonly invented: string;
  readonly definition: string;
  readonly countingRule: string;
  readonly splits: string;
  readonly collectsFor: (names: string) => string;
}

/** The words of a form in both languages; it bears them side by side. */
export const formWords: Readonly<Record<Language, FormWords>> = {
  km: {
    title: 'ទម្រង់របាយការណ៍ប្រចាំខែ',
    indicator: 'សូចនាករ',
    unit: 'ឯកតា',
    answer: 'មាន ឬគ្មាន',
    hasData: 'មាន',
    none: 'គ្មាន',
    confirmedBy: 'បើគ្មាន៖ តួនាទីអ្នកបញ្ជាក់',
    confirmedOn: 'បើគ្មាន៖ ថ្ងៃ/ខែ/ឆ្នាំ បញ្ជាក់',
    ofWhomFemale: 'ក្នុងនោះស្រី',
    sexNotSpecified: 'មិនបានបញ្ជាក់ភេទ',
    whereToWrite: 'សរសេរតែក្នុងក្រឡាពណ៌ស និងពណ៌លឿង ក្រោមឈ្មោះខែ។ ក្រឡាផ្សេងទៀតជាប់សោ។',
    howToFill:
      'សរសេរតែចំនួនគត់។ ក្រឡាទទេ មានន័យថា មិនទាន់ឆ្លើយ។ ០ មានន័យថា គ្មាន។ មិនត្រូវសរសេរឈ្មោះ ឬលេខទូរសព្ទទេ។',
    notOfACommittee: 'ទម្រង់នៃកម្មវិធីគំរូ។ មិនមែនជាឯកសាររបស់គណៈកម្មាធិការណាមួយទេ។',
    invented: 'ឧទាហរណ៍ប្រឌិត៖ គ្មានទីកន្លែង មនុស្ស ឬតួលេខពិតទេ។',
    definition: 'និយមន័យ',
    countingRule: 'របៀបរាប់',
    splits: 'ការបំបែក',
    collectsFor: (names) => `ប្រមូលជំនួស៖ ${names}`,
  },
  en: {
    title: 'Monthly return',
    indicator: 'Indicator',
    unit: 'Unit',
    answer: 'There is, or there is none',
    hasData: 'there is',
    none: 'none',
    confirmedBy: 'If none: role of whoever confirms it',
    confirmedOn: 'If none: confirmed on (day/month/year)',
    ofWhomFemale: 'of whom female',
    sexNotSpecified: 'sex not specified',
    whereToWrite: 'Write in the white and yellow cells below the months; the others are locked.',
    howToFill:
      'Whole numbers only. A blank cell is no answer; 0 means that there is none. No names and no telephone numbers.',
    notOfACommittee: 'A form of demonstration software. It is the document of no committee.',
    invented: 'Invented example: no real place, person or number.',
    definition: 'Definition',
    countingRule: 'How it is counted',
    splits: 'Split by',
    collectsFor: (names) => `Collected in the place of: ${names}`,
  },
};

/**
 * The roles that confirm a nil, as the form offers them and as it is read back. A name is never asked
 * for, and never taken.
 */
export const confirmingRoles = [
  'provincial-secretariat',
  'working-group',
  'general-secretariat',
  'chief',
  'secretary-general',
  'deputy-secretary-general',
  'permanent-vice-chair',
  'chair',
] as const;

/** Words at the head of a row or column of sums, which nobody was asked for. */
export const totalWords: readonly string[] = [
  ...['សរុប', 'សរុបរួម', 'សរុបទាំងអស់', 'សរុបឆមាស', 'ឆមាស', 'បូកសរុប', 'ចំនួនសរុប'],
  ...['total', 'totals', 'sum', 'grand total', 'semester', 'semester total', 'subtotal'],
];

/** Words by which a month is answered, besides those of the form. */
export const answersInUse: Readonly<Record<'has-data' | 'nil', readonly string[]>> = {
  'has-data': ['មានទិន្នន័យ', 'មានករណី', 'yes', 'data', 'has data', 'has', 'there are'],
  nil: ['អត់', 'អត់មាន', 'មិនមាន', 'គ្មានទេ', 'no', 'nil', 'there is none', 'there are none'],
};
