import type { Language } from '../kernel/localized-text.ts';

/** What JSON calls a string, an int or an array, for people who did not know that it does. */
const jsonKinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  km: {
    string: 'អត្ថបទក្នុងសញ្ញា " "',
    number: 'លេខ 0-9 ដោយគ្មានសញ្ញា "',
    int: 'ចំនួនគត់',
    object: 'វត្ថុ { … }',
    record: 'វត្ថុ { … }',
    array: 'បញ្ជី [ … ]',
    'filled-array': 'បញ្ជី [ … ] ដែលមានយ៉ាងតិចមួយ',
    boolean: 'true ឬ false',
  },
  en: {
    string: 'a text in quotes: "…"',
    number: 'a number: digits 0-9, no quotes',
    int: 'a whole number',
    object: 'an object: { … }',
    record: 'an object: { … }',
    array: 'a list: [ … ]',
    'filled-array': 'a list of at least one entry: [ … ]',
    boolean: 'true or false',
  },
};

/** The words for a kind of JSON value; what is no kind, such as a bound, stands for itself. */
export function jsonKindFor(kind: string, language: Language): string {
  return jsonKinds[language][kind] ?? kind;
}
