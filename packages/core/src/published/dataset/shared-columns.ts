import type { LocalizedText } from '../../kernel/localized-text.ts';
import { termFor } from '../../language/terms.ts';
import type { Column } from './dataset.ts';

/** Codes with the words of pages and findings as their meanings. */
export function codesOf(codes: readonly string[]): Readonly<Record<string, LocalizedText>> {
  return Object.fromEntries(
    codes.map((code) => [code, { km: termFor(code, 'km'), en: termFor(code, 'en') }]),
  );
}

/** A name in each language, where the file has an id: `place_km`, `place_en`. */
export function namedIn<Name extends string>(
  name: Name,
  { km, en = km }: LocalizedText,
): Readonly<Record<`${Name}_km` | `${Name}_en`, Column>> {
  // Template literals lose their type as keys.
  return {
    [`${name}_km`]: { holds: 'text', title: { km: `${km} ជាភាសាខ្មែរ`, en: `${en}, in Khmer` } },
    [`${name}_en`]: { holds: 'text', title: { km: `${km} ជាភាសាអង់គ្លេស`, en: `${en}, in English` } },
  } as Readonly<Record<`${Name}_km` | `${Name}_en`, Column>>;
}

/** Columns that say of which version of which report a row is. */
export const reportColumns = {
  report: {
    holds: 'text',
    title: { km: 'ឆមាសនៃរបាយការណ៍', en: 'Semester of the report' },
    meaning: { km: 'ឧ. 2022-S1', en: 'such as 2022-S1' },
  },
  version: { holds: 'integer', title: { km: 'កំណែនៃរបាយការណ៍', en: 'Version of the report' } },
  released_on: { holds: 'date', title: { km: 'ថ្ងៃផ្សព្វផ្សាយ', en: 'Released on' } },
} as const satisfies Readonly<Record<string, Column>>;

/** How a number is stated. */
export const quantityCodes = {
  exact: { km: 'ចំនួនពិតប្រាកដ', en: 'exactly' },
  atLeast: { km: 'យ៉ាងតិច', en: 'at least' },
  moreThan: { km: 'ជាង', en: 'more than' },
  about: { km: 'ប្រមាណ', en: 'about' },
  unknown: { km: 'មិនដឹងចំនួន', en: 'unknown' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
