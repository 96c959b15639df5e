import { ConfirmationStatus } from '../../figure/figure-confirmation.ts';
import { Unit } from '../../kernel/unit.ts';
import { unitWord } from '../../language/quantities.ts';
import type { Column } from './dataset.ts';
import { codesOf, namedIn, quantityCodes, reportColumns } from './shared-columns.ts';

/** Codes of the SDMX list of observation statuses that a published figure can have. */
export const observationCodes = {
  A: { km: 'ធម្មតា', en: 'normal' },
  D: { km: 'រយៈពេល ឬនិយមន័យខុសគ្នា', en: 'of another period or definition' },
  E: { km: 'ចំនួនប៉ាន់ប្រមាណ ឬចំនួនតិចបំផុត', en: 'estimated, or a bound' },
  L: { km: 'មិនទាន់បានទទួល', en: 'missing, not collected' },
  M: { km: 'មិនអាចមានចំនួន', en: 'missing, it cannot exist' },
  O: { km: 'មិនដឹងចំនួន', en: 'missing, without a reason' },
  P: { km: 'បណ្តោះអាសន្ន', en: 'provisional' },
  Q: { km: 'មិនបង្ហាញ', en: 'missing, withheld' },
  U: { km: 'ស្ថាប័នមានសមត្ថកិច្ចមិនបានបញ្ជាក់', en: 'low reliability: not confirmed' },
  V: { km: 'មិនទាន់ផ្ទៀងផ្ទាត់', en: 'not validated' },
} as const;

/** Codes of the SDMX list of confidentiality statuses that a published figure can have. */
export const confidentialityCodes = {
  F: { km: 'បង្ហាញជាសាធារណៈ', en: 'free' },
  C: { km: 'មិនបង្ហាញ ដើម្បីការពារអត្តសញ្ញាណ', en: 'confidential: withheld to protect identity' },
} as const;

/** What one of a count is. */
const unitCodes = Object.fromEntries(
  Unit.options.map((unit) => [unit, { km: unitWord(unit, 1, 'km'), en: unitWord(unit, 1, 'en') }]),
);

/** What can stand in a cell of a table. */
export const cellCodes = {
  shown: { km: 'បង្ហាញ', en: 'shown' },
  ...codesOf(['withheld', 'no-return', 'nil', 'not-applicable', 'cannot-add']),
};

/**
 * The columns of figures: where each stands, what it says, how much of the country it speaks for, and
 * who stands behind it. Names are those of SDMX concepts where there is one.
 *
 * @source brief §9.5 (SDMX), R-05, R-14, R-30, R-31, R-53
 */
export const figureColumns = {
  ...reportColumns,
  figure: {
    holds: 'text',
    title: { km: 'ឈ្មោះតួលេខ', en: 'Figure reference' },
    meaning: {
      km: 'ឈ្មោះតែមួយគត់ក្នុងរបាយការណ៍ ឧ. le.cases/xd?sex=female',
      en: 'its one name in the report, such as le.cases/xd?sex=female',
    },
  },
  indicator: { holds: 'text', title: { km: 'កូដសូចនាករ', en: 'Indicator, its code' } },
  ...namedIn('indicator', { km: 'ឈ្មោះសូចនាករ', en: 'Name of the indicator' }),
  unit_measure: { holds: 'text', title: { km: 'ឯកតា', en: 'Unit' }, codes: unitCodes },
  ref_area: { holds: 'text', title: { km: 'កូដទីកន្លែង', en: 'Reference area, its code' } },
  ...namedIn('ref_area', { km: 'ឈ្មោះទីកន្លែង', en: 'Name of the reference area' }),
  time_period: {
    holds: 'text',
    title: { km: 'រយៈពេល', en: 'Reference period' },
    meaning: {
      km: 'ឆមាស 2022-S1 ខែ 2022-03 ឬថ្ងៃពីរ 2017-11-01/2018-10-31',
      en: 'a semester 2022-S1, a month 2022-03, or two dates 2017-11-01/2018-10-31',
    },
  },
  split: {
    holds: 'text',
    title: { km: 'ការបំបែក', en: 'Disaggregation' },
    meaning: {
      km: 'វិមាត្រ និងកូដ ឧ. sex=female; ទទេសម្រាប់សរុប',
      en: 'dimension and code, such as sex=female; empty of a total',
    },
  },
  ...namedIn('split', { km: 'ឈ្មោះនៃការបំបែក', en: 'Name of the disaggregation' }),
  matched: {
    holds: 'text',
    title: { km: 'រាប់តែអ្នកដែលបានឆ្លើយក្នុងឆមាសនេះដែរ', en: 'Only who also answered in' },
    meaning: {
      km: 'ឆមាសដែលយកមកប្រៀបធៀប; ទទេពេលរាប់ទាំងអស់',
      en: 'the other semester, like for like; empty of everything that was counted',
    },
  },
  cell: {
    holds: 'text',
    title: { km: 'ស្ថានភាពក្រឡា', en: 'What stands in the cell' },
    codes: cellCodes,
  },
  quantity: {
    holds: 'text',
    title: { km: 'របៀបបញ្ជាក់ចំនួន', en: 'How the number is stated' },
    codes: quantityCodes,
  },
  obs_value: {
    holds: 'integer',
    title: { km: 'ចំនួន', en: 'Value' },
    meaning: {
      km: 'ក្នុងឯកតានៃសូចនាករ; ទទេមិនមែនជាសូន្យទេ',
      en: 'in the unit of the indicator; an empty one is no zero',
    },
  },
  obs_status: {
    holds: 'text',
    title: { km: 'ស្ថានភាពតួលេខ (SDMX)', en: 'Observation status (SDMX)' },
    codes: observationCodes,
  },
  conf_status: {
    holds: 'text',
    title: { km: 'ភាពសម្ងាត់ (SDMX)', en: 'Confidentiality status (SDMX)' },
    codes: confidentialityCodes,
  },
  completeness: {
    holds: 'text',
    title: { km: 'ភាពគ្រប់ជ្រុងជ្រោយ', en: 'Completeness' },
    codes: codesOf(['complete', 'incomplete', 'undetermined']),
  },
  answers_expected: { holds: 'integer', title: { km: 'របាយការណ៍ដែលត្រូវផ្ញើ', en: 'Answers owed' } },
  answers_received: {
    holds: 'integer',
    title: { km: 'របាយការណ៍ដែលមានទិន្នន័យ', en: 'Answers with data' },
  },
  answers_nil: {
    holds: 'integer',
    title: { km: 'របាយការណ៍ដែលបញ្ជាក់ថាគ្មាន', en: 'Answers that are nil' },
  },
  running: {
    holds: 'text',
    title: { km: 'តួលេខមិនទាន់ចប់', en: 'Not the last word' },
    codes: codesOf(['partial', 'provisional']),
  },
  as_of: { holds: 'date', title: { km: 'គិតត្រឹមថ្ងៃ', en: 'As of' } },
  months_counted: { holds: 'integer', title: { km: 'ចំនួនខែដែលបានបូក', en: 'Months counted' } },
  months_expected: { holds: 'integer', title: { km: 'ចំនួនខែទាំងអស់', en: 'Months of the period' } },
  verification: {
    holds: 'text',
    title: { km: 'ការផ្ទៀងផ្ទាត់', en: 'Verification' },
    codes: {
      'as-printed': { km: 'តាមការបោះពុម្ព មិនទាន់ផ្ទៀងផ្ទាត់', en: 'as printed, not verified' },
      'as-received': { km: 'តាមដែលបានទទួល', en: 'as received, verified by nobody else' },
      verified: { km: 'បានផ្ទៀងផ្ទាត់', en: 'verified' },
    },
  },
  confirmations: {
    holds: 'text',
    title: { km: 'ការបញ្ជាក់របស់ស្ថាប័នមានសមត្ថកិច្ច', en: 'What competent bodies confirmed' },
    meaning: {
      km: `ដាក់ចន្លោះរវាងកូដ៖ ${ConfirmationStatus.options.join(', ')}; ទទេពេលគ្មានចំនួនពីប្រភពផ្សេង`,
      en: `with a space between: ${ConfirmationStatus.options.join(', ')}; empty where nothing was gathered elsewhere`,
    },
  },
  sources: {
    holds: 'text',
    title: { km: 'កូដប្រភព', en: 'Sources, their codes' },
    meaning: { km: 'ដាក់ចន្លោះរវាងកូដ', en: 'with a space between' },
  },
  corroborated_by: {
    holds: 'text',
    title: { km: 'ប្រភពដែលឲ្យចំនួនដូចគ្នា', en: 'Sources with the same count' },
    meaning: { km: 'ដាក់ចន្លោះរវាងកូដ', en: 'their codes, with a space between' },
  },
  ...namedIn('notes', { km: 'កំណត់សម្គាល់', en: 'Notes' }),
} as const satisfies Readonly<Record<string, Column>>;
