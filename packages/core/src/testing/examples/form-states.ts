import { readSheets } from '../../form/read-sheets.ts';
import type { UnreadReason } from '../../form/unread-file.ts';
import { unreadFile } from '../../form/unread-file.ts';
import type { Finding } from '../../kernel/finding.ts';
import { returned as returnOf } from '../arrived.ts';
import { gridOf, wideForms } from '../sheets.ts';
import type { Edit } from '../small-content.ts';
import { returned } from './example-files.ts';
import type { FindingExample, StateExample } from './finding-example.ts';
import { arising } from './finding-example.ts';
import { added, findInSheets, formFile, formWith, monthHeads, row } from './form-sheets.ts';
import type { PurposeId } from './purposes.ts';

/** What is found of a file of which no sheet is read. */
function unread(
  why: PurposeId,
  how: StateExample['how'],
  reason: UnreadReason,
  file = formFile,
): FindingExample {
  const line = reason.why === 'broken-csv' ? { line: 5, column: 4 } : {};
  const find = () => [unreadFile(file, reason, { file, ...line })];
  return arising('import', why, how, find, `import ${file}`);
}

const came = (
  why: PurposeId,
  how: StateExample['how'],
  find: () => readonly Finding[],
): FindingExample => arising('import', why, how, find);

/** The file of another reporter than the form of the examples. */
const anotherFile = 'p-2-2017-S1.xlsx';

/** What no single sheet shows: files that are not read, and what is held against what is on file. */
export const formStates = {
  'form/not-a-workbook': unread(
    'readable',
    {
      km: 'ឯកសារដែលបានផ្ញើមក មិនមែនជា .xlsx ឬ CSV ទេ៖ ឧទាហរណ៍ .xls ចាស់ ឯកសារ Word រូបថត ឬ PDF។',
      en: 'What came is no .xlsx and no CSV: an old .xls, a Word document, a picture, a PDF.',
    },
    { why: 'kind', kind: 'old-excel' },
    'p-1-2017-S1.xls',
  ),
  'form/password': unread(
    'readable',
    {
      km: 'អ្នកផ្ញើបានចាក់សោសៀវភៅតារាងដោយពាក្យសម្ងាត់។',
      en: 'Whoever sent the workbook locked it with a password.',
    },
    { why: 'password' },
  ),
  'form/macros': unread(
    'bounded',
    {
      km: 'សៀវភៅតារាងមានកម្មវិធីតូចៗ (ម៉ាក្រូ) ដែលអាចធ្វើអ្វីក៏បាន ពេលគេបើកវា។',
      en: 'The workbook holds small programs (macros), which may do anything when it is opened.',
    },
    { why: 'macros' },
  ),
  'form/damaged': unread(
    'readable',
    {
      km: 'ឯកសារត្រូវបានចម្លងមិនចប់ ឬអ៊ីមែលបានធ្វើឲ្យខូច។',
      en: 'The file was not copied to its end, or was damaged on its way.',
    },
    { why: 'damaged' },
  ),
  'form/too-large': unread(
    'bounded',
    {
      km: 'សន្លឹកមានជួរដេករាប់ពាន់ ដែលទម្រង់គ្មាន។ ជាញឹកញាប់ គេបានដាក់ពណ៌ជួរដេកទទេទាំងអស់។',
      en: 'A sheet has thousands of rows that no form has. Often empty rows were given a colour.',
    },
    { why: 'too-large', kind: 'rows', most: 1000 },
  ),
  'form/declares-entities': unread(
    'bounded',
    {
      km: 'ក្នុងសៀវភៅតារាង មានការប្រកាសដែលអាចធ្វើឲ្យឯកសារតូចក្លាយជាធំគ្មានទីបញ្ចប់ ឬអានឯកសារផ្សេង។ គ្មានកម្មវិធីតារាងណាសរសេរវាទេ។',
      en: 'The workbook holds declarations by which a small file grows without end, or reads other files. No spreadsheet program writes them.',
    },
    { why: 'declares-entities', part: 'xl/styles.xml' },
  ),
  'form/broken-csv': unread(
    'readable',
    {
      km: 'ក្នុងឯកសារ CSV មានសញ្ញា " មួយដែលបើក តែមិនបិទ។ អ្វីៗក្រោយវា ក្លាយជាក្រឡាតែមួយ។',
      en: 'In a CSV file a quote is opened and never closed, so that all that follows is one cell.',
    },
    { why: 'broken-csv' },
    'p-1-2017-S1.csv',
  ),
  'form/merged': came(
    'months-by-name',
    {
      km: 'ក្រឡា C5 និង D5 ត្រូវបានបញ្ចូលជាក្រឡាតែមួយ ដែលមានលេខ ៤។ មិនដឹងថា ៤ សម្រាប់ខែមករា កុម្ភៈ ឬទាំងពីរខែទេ។',
      en: 'The cells C5 and D5 were made one, which holds a 4. Nobody can tell whether it is of January, of February or of both.',
    },
    () => {
      const range = { fromRow: 4, toRow: 4, fromColumn: 2, toColumn: 3 };
      const grid = gridOf(formWith(row('answer', 'មាន', 'មាន'), row('cases', 4)), [range]);
      return readSheets([{ ...grid, file: formFile }], wideForms()).findings;
    },
  ),
  'form/sheet-left-out': came(
    'nothing-left-out',
    {
      km: 'ក្រៅពីទម្រង់ សៀវភៅតារាងមានសន្លឹកមួយទៀតឈ្មោះ Work ដែលមានខែ និងលេខ តែគ្មានឈ្មោះអ្នករាយការណ៍។',
      en: 'Beside the form the workbook has another sheet, Work, with months and numbers and without the name of a reporter.',
    },
    () =>
      findInSheets({
        Sheet1: formWith(row('answer', 'មាន'), row('cases', 4)),
        Work: [monthHeads('មករា', 'កុម្ភៈ'), added('ផ្សេងៗ', 3, 4)],
      }),
  ),
  'form/passed-over': arising(
    'import',
    'nothing-left-out',
    {
      km: 'ក្នុងថតដែលបានបញ្ជាក់ មានរូបថតមួយ ក្រៅពីទម្រង់។',
      en: 'A photograph lies beside the forms in the folder that was named.',
    },
    () => [unreadFile('returned/p-1.jpg', { why: 'passed-over', kind: 'picture' })],
    'import returned',
  ),
  'form/named-otherwise': arising(
    'import',
    'reporters-by-name',
    {
      km: `ខេត្ត ខ បានចម្លងទម្រង់របស់រាជធានី ក ហើយរក្សាទុកក្នុងឈ្មោះ ${anotherFile}។`,
      en: `Two copied the form of One, filled it in and saved it as ${anotherFile}.`,
    },
    () => {
      const whole = formWith(row('answer', 'មាន'), row('cases', 4), row('victims', 20));
      return findInSheets({ Sheet1: whole }, [], anotherFile);
    },
    `import ${anotherFile}`,
  ),
  'form/several-on-file': came(
    'amended-openly',
    {
      km: 'សម្រាប់ខែមករា មានរបាយការណ៍ពីររក្សាទុក ដែលមិនជំនួសគ្នា។ ទម្រង់និយាយចំនួនទីបី ហើយមិនដឹងថាវាកែរបាយការណ៍ណាទេ។',
      en: 'Two returns for January are on file, and neither amends the other. The form says a third number, and nobody can tell which of them it amends.',
    },
    () => findOnFile(9, onFile(), onFile({ id: 'r-2' }, '2017-01.amendment-1')),
  ),
  'form/says-less': came(
    'nothing-lost',
    {
      km: 'របាយការណ៍ខែមករាដែលរក្សាទុក និយាយថាមានជនរងគ្រោះ ២០។ ទម្រង់ដែលមកក្រោយ ទុកក្រឡានោះឲ្យទទេ។',
      en: 'The return for January on file says that there were 20 victims. The form that came later leaves that cell blank.',
    },
    () => {
      const counts = [
        { indicator: 'cases', total: 4 },
        { indicator: 'victims', total: 20 },
      ];
      return findOnFile(4, onFile({ answer: 'has-data', counts }));
    },
  ),
  'form/reason-needed': came(
    'amended-openly',
    {
      km: 'របាយការណ៍ខែមករាដែលរក្សាទុក និយាយថា ៤ ករណី។ ទម្រង់ដែលមកក្រោយ និយាយថា ៩ ហើយការហៅមិនប្រាប់មូលហេតុទេ។',
      en: 'The return for January on file says 4 cases. The form that came later says 9, and the call does not say why.',
    },
    () => findOnFile(9, onFile()),
  ),
} as const satisfies Readonly<Record<string, FindingExample>>;

/** A return of p-1 for January that is on file. */
function onFile(change: object = {}, name = '2017-01'): Edit {
  return [returned('p-1', name), [], returnOf(change)];
}

function findOnFile(cases: number, ...edits: readonly Edit[]): readonly Finding[] {
  const sheet = formWith(row('answer', 'មាន'), row('cases', cases));
  return findInSheets({ Sheet1: sheet }, edits);
}
