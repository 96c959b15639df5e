import type { ExamplesOf, FindingExample } from './finding-example.ts';
import { imported } from './finding-example.ts';
import { added, formWith, head, hiddenMonths, markRow, monthHeads, row } from './form-sheets.ts';
import { answerExamples, cellExamples } from './form-cell-examples.ts';
import { formStates } from './form-states.ts';

const there = row('answer', 'មាន');
const cases = row('cases', 4);
const victims = row('victims', 20);
const filled = [there, cases, victims];
const right = formWith(...filled);
const [mark, hidden, heads] = [markRow(), head[1] ?? [], head[2] ?? []];

/** Whose figures a sheet has, and of which months. */
const ofWhom = {
  'form/nothing-found': imported(
    'form-known-again',
    [added('របាយការណ៍ខែមករា'), added('ខែនេះមាន ៤ ករណី')],
    right,
  ),
  'form/two-forms': imported(
    'reporters-by-name',
    [...right, [...markRow('chhamas-form/1 p-2 2017-S1', 'ខេត្ត ខ')]],
    right,
  ),
  'form/other-version': imported(
    'form-known-again',
    [markRow('chhamas-form/9 p-1 2017-S1'), ...right.slice(1)],
    right,
  ),
  'form/unknown-reporter': imported(
    'reporters-by-name',
    [added('ខេត្ត ឃ'), hidden, heads, ...filled],
    [added('ខេត្ត ខ'), hidden, heads, ...filled],
  ),
  'form/reporters-differ': imported(
    'reporters-by-name',
    [markRow('chhamas-form/1 p-1 2017-S1', 'ខេត្ត ខ'), ...right.slice(1)],
    right,
  ),
  'form/unknown-semester': imported(
    'months-by-name',
    [added('រាជធានី ក'), monthHeads('មករា', 'កុម្ភៈ'), added('ជនរងគ្រោះ', 20, 9)],
    [added('រាជធានី ក'), monthHeads('មករា ២០១៧', 'កុម្ភៈ ២០១៧'), added('ជនរងគ្រោះ', 20, 9)],
  ),
  'form/not-expected': imported(
    'asked-of-whom',
    [markRow('chhamas-form/1 ministry-b 2017-S1', 'ក្រសួង ខ'), ...right.slice(1)],
    right,
  ),
  'form/month-outside': imported(
    'months-by-name',
    [mark, hiddenMonths('2017-07'), monthHeads('កក្កដា ២០១៧'), ...filled],
    [mark, hiddenMonths('2017-01'), monthHeads('មករា ២០១៧'), ...filled],
  ),
  'form/month-twice': imported(
    'months-by-name',
    [added('រាជធានី ក'), monthHeads('មករា ២០១៧', 'មករា ២០១៧'), added('ជនរងគ្រោះ', 20, 9)],
    [added('រាជធានី ក'), monthHeads('មករា ២០១៧', 'កុម្ភៈ ២០១៧'), added('ជនរងគ្រោះ', 20, 9)],
  ),
  'form/month-unclear': imported(
    'months-by-name',
    [mark, hidden, monthHeads('មីនា ២០១៧', 'កុម្ភៈ ២០១៧'), ...filled],
    right,
  ),
} as const satisfies Readonly<Record<string, FindingExample>>;

/** What each row and column counts. */
const rowsAndColumns = {
  'form/unknown-column': imported(
    'nothing-left-out',
    [mark, hidden, [...heads, 'ផ្សេងៗ'], there, row('cases', 4, undefined, 9), victims],
    right,
  ),
  'form/unknown-row': imported(
    'nothing-left-out',
    formWith(...filled, added('ជនរងគ្រោស', 5)),
    right,
  ),
  'form/row-twice': imported('counted-once', formWith(...filled, row('cases', 5)), right),
  'form/row-unclear': imported(
    'counts-said-once',
    formWith(there, ['cases', 'ជនរងគ្រោះ', 4]),
    formWith(there, cases),
  ),
  'form/not-owed': imported(
    'asked-of-whom',
    formWith(...filled, ['crossings', 'ការឆ្លងដែន', 4]),
    right,
  ),
  'form/renamed': imported(
    'counts-said-once',
    formWith(there, ['cases', 'បទល្មើស', 4]),
    formWith(there, cases),
  ),
  'form/total-differs': imported(
    'adds-up',
    formWith(...filled, added('សរុប', 31)),
    formWith(...filled, added('សរុប', 24)),
  ),
  'form/total-left-out': imported('adds-up', formWith(...filled, added('សរុប', 24)), right),
  'form/personal-data': imported(
    'no-person',
    formWith(...filled, added('ទូរសព្ទ ០១២ ៣៤៥ ៦៧៨')),
    right,
  ),
} as const satisfies Readonly<Record<string, FindingExample>>;

/** How findings about forms that came back come about. */
export const formExamples: ExamplesOf<'form'> = {
  ...ofWhom,
  ...rowsAndColumns,
  ...cellExamples,
  ...answerExamples,
  ...formStates,
};
