import { termFor } from '../../language/terms.ts';
import type { FindingExample } from './finding-example.ts';
import { imported } from './finding-example.ts';
import { added, formWith, row } from './form-sheets.ts';

const there = row('answer', 'មាន');
const none = row('answer', 'គ្មាន');
const role = row('confirmed-by', termFor('provincial-secretariat', 'km'));
const onDay = row('confirmed-on', '០៦/០២/២០១៧');
const cases = row('cases', 4);
const victims = row('victims', 20);
const confirmedNil = formWith(none, role, onDay);

/** What stands in a cell. */
export const cellExamples = {
  'form/not-a-count': imported(
    'whole-numbers',
    formWith(there, row('cases', 'ម្ភៃ')),
    formWith(there, row('cases', '២០')),
  ),
  'form/error-value': imported(
    'whole-numbers',
    formWith(there, row('cases', { kind: 'error', text: '#REF!' })),
    formWith(there, cases),
  ),
  'form/other-unit': imported(
    'counted-indicators',
    formWith(there, row('victims', '២០ ករណី')),
    formWith(there, row('victims', '២០ នាក់')),
  ),
  'form/legacy-khmer': imported(
    'legible-khmer',
    formWith(there, added('CnrgeRKaH', 20)),
    formWith(there, added('ជនរងគ្រោះ', 20)),
  ),
  'form/misordered-khmer': imported(
    'legible-khmer',
    // A vowel that is written before its letter was typed before it.
    formWith(there, row('cases', '\u17c1\u1782')),
    formWith(there, cases),
  ),
  'form/khmer-lost': imported(
    'legible-khmer',
    formWith(there, added('?????????', 20)),
    formWith(there, added('ជនរងគ្រោះ', 20)),
  ),
  'form/two-answers': imported(
    'of-whom-female',
    formWith(there, row('victims', '២០ (ស្រី ១២)'), row('victims sex=female', 5)),
    formWith(there, row('victims', '២០ (ស្រី ១២)'), row('victims sex=female', 12)),
  ),
  'form/parts-without-total': imported(
    'of-whom-female',
    formWith(there, row('victims'), row('victims sex=female', 12)),
    formWith(there, row('victims', 20), row('victims sex=female', 12)),
  ),
  'form/formula': imported(
    'whole-numbers',
    formWith(there, row('cases', { value: { kind: 'number', n: 4 }, isFormula: true })),
    formWith(there, cases),
  ),
  'form/dash': imported(
    'missing-is-not-zero',
    formWith(there, cases, row('victims', '-')),
    formWith(there, cases, row('victims', 0)),
  ),
} as const satisfies Readonly<Record<string, FindingExample>>;

/** What a month answers. */
export const answerExamples = {
  'form/nil-with-figures': imported('there-or-none', formWith(none, cases), formWith(there, cases)),
  'form/data-without-figures': imported(
    'there-or-none',
    formWith(there, row('cases')),
    formWith(there, cases),
  ),
  'form/answer-unreadable': imported(
    'there-or-none',
    formWith(row('answer', 'មិនដឹង'), cases),
    formWith(there, cases),
  ),
  'form/answer-missing': imported(
    'there-or-none',
    formWith(row('answer'), row('cases', 0), row('victims', 0)),
    confirmedNil,
  ),
  'form/answer-assumed': imported(
    'there-or-none',
    formWith(row('answer'), cases),
    formWith(there, cases),
  ),
  'form/zeros-only': imported(
    'there-or-none',
    formWith(there, row('cases', 0), row('victims', 0)),
    confirmedNil,
  ),
  'form/unknown-role': imported(
    'no-person',
    formWith(none, row('confirmed-by', 'លោក ក'), onDay),
    confirmedNil,
  ),
  'form/not-a-day': imported(
    'there-or-none',
    formWith(none, role, row('confirmed-on', 'ម្សិលមិញ')),
    confirmedNil,
  ),
  'form/nil-unconfirmed': imported('there-or-none', formWith(none), confirmedNil),
  'form/confirmed-when': imported(
    'there-or-none',
    formWith(none, role, row('confirmed-on', '០៦/០២/២០១៦')),
    confirmedNil,
  ),
  'form/indicator-blank': imported(
    'missing-is-not-zero',
    formWith(there, cases, row('victims'), row('sheltered', 7)),
    formWith(there, cases, victims, row('sheltered', 7)),
  ),
  'form/split-blank': imported(
    'adds-up',
    formWith(there, cases, row('cases family=trafficking'), row('cases family=exploitation')),
    formWith(there, cases, row('cases family=trafficking', 3), row('cases family=exploitation', 1)),
  ),
} as const satisfies Readonly<Record<string, FindingExample>>;
