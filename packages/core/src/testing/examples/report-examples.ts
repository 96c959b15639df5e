import { guardFiles } from '../../report/guard-files.ts';
import { readinessOf } from '../../report/readiness.ts';
import { semesterOf, tablesOf } from '../releases-in-turn.ts';
import { smallQuestion } from '../small-content.ts';
import type { ExamplesOf } from './finding-example.ts';
import { arising, asked, checked, published } from './finding-example.ts';
import { collected, cycle, desk, returned, steps } from './example-files.ts';
import { findLink, findTooMany } from './folder-states.ts';

const acknowledged = (code: string) => [{ code, subject: 'desk', reason: { km: 'បានពិនិត្យរួចហើយ' } }];
const followUps = {
  schema: 1,
  followUps: [
    {
      ...{ id: 'f-1', reporters: { kind: 'places', ids: ['p-2'] }, kind: 'letter' },
      ...{ on: '2017-03-20', outcome: 'promised' },
    },
  ],
};
const wayThrough = ['consolidating', 'secretariat-review', 'leadership-review'];

/** How findings about the whole of a report, and about where its files lie, come about. */
export const reportExamples: ExamplesOf<'report'> = {
  'report/unexpected-file': checked('known-files', {
    wrong: [[collected('folow-ups'), [], followUps]],
    right: [[collected('follow-ups'), [], followUps]],
  }),
  'report/restricted-document': checked('no-documents', {
    wrong: [['periods/2017-S1/collected/list.csv', [], 'name,province\n…\n']],
  }),
  'report/personal-data': checked('no-person', {
    wrong: [['pages/about.km.md', [], '# អំពីគេហទំព័រ\n\nទាក់ទង៖ 012 345 678\n']],
    right: [['pages/about.km.md', [], '# អំពីគេហទំព័រ\n\nទាក់ទង៖ អគ្គលេខាធិការដ្ឋាន\n']],
  }),
  'report/honorific': asked('no-person', {
    wrong: [[`${desk}.km.md`, [], '## r1\n\nលោកស្រី អគ្គលេខាធិការ បានជួបក្រសួង។ ករណី <fig:cases/xs>។\n']],
    right: [[`${desk}.km.md`, [], '## r1\n\nអគ្គលេខាធិការ បានជួបក្រសួង។ ករណី <fig:cases/xs>។\n']],
  }),
  'report/private-key': arising(
    'check',
    'keys-are-secret',
    {
      km: 'ឯកសារមួយក្នុងថតមាន "publicKey" ជាមួយសោសម្ងាត់ដែល chhamas keygen បានបង្កើត ឬសោនៃកម្មវិធីផ្សេង។ សោត្រូវរក្សាទុកក្រៅថតនេះ ដូចជាក្នុង USB ដែលចាក់សោ។',
      en: 'A file in the folder is a key that chhamas keygen made, or one of another program. A key is kept outside this folder, such as on a stick that is locked away.',
    },
    () =>
      guardFiles(
        [{ file: 'keys/chief.json', text: `AGE-SECRET-KEY-1${'A'.repeat(60)}`, isText: true }],
        [{ folder: '', invented: false }],
      ),
  ),
  'report/not-a-file': arising(
    'check',
    'known-files',
    {
      km: 'តំណ (shortcut, link) ឬថតដែលមានឈ្មោះដូចឯកសារ នៅកន្លែងឯកសារ។ ចម្លងឯកសារពិតមកដាក់ជំនួស។',
      en: 'A link (a shortcut), or a folder with the name of a file, lies where a file should be. Copy the file itself to that place.',
    },
    () => findLink(returned('p-1', '2017-01'), returned('p-1', '2017-02')),
  ),
  'report/too-many-files': arising(
    'check',
    'bounded',
    {
      km: 'មានឯកសារជាង ៦០ ០០០ ក្នុងថតមាតិកា៖ ជាធម្មតា --content ចង្អុលទៅថតផ្សេង ដូចជាថតទាំងមូលរបស់កុំព្យូទ័រ។ (ឧទាហរណ៍ខាងក្រោមអនុញ្ញាតតែ ៣ ឯកសារ។)',
      en: 'More than 60,000 files lie in the content folder: mostly --content names another folder, such as the whole disk. (In the output below only 3 files are let pass.)',
    },
    () => findTooMany(3),
  ),
  'report/missing-file': checked('known-files', { wrong: [['disclosure-policy.json', []]] }),
  'report/misplaced-file': checked('path-and-file', {
    wrong: [[returned('p-1', '2017-02'), ['month'], '2017-03']],
  }),
  'report/unknown-rule': checked('let-pass-by-name', {
    wrong: [[cycle, ['acknowledged'], acknowledged('coordination/meeting-not-hold')]],
    right: [[cycle, ['acknowledged'], acknowledged('coordination/meeting-not-held')]],
  }),
  'report/unknown-role': checked('known-roles', {
    wrong: [steps('consolidating chef')],
    right: [steps('consolidating chief')],
  }),
  'report/split-not-published': checked('apart-from-the-rest', {
    given: [['reference/dimensions.json', ['dimensions', 1, 'withTotal'], true]],
    wrong: [tablesOf(['cases', 'months'])],
    right: [tablesOf(['cases', 'months'], ['cases', 'family'])],
  }),
  'report/approves-own': checked('others-decide', {
    wrong: [steps(...wayThrough, 'approved chief')],
    right: [steps(...wayThrough, 'approved permanent-vice-chair')],
  }),
  'report/period-incomplete': arising(
    'status',
    'june-is-whole',
    {
      km: 'មានគេសួរមុនចប់ខែ។ គ្មានឯកសារណាខុសទេ៖ រង់ចាំដល់ចប់ឆមាស។ បើថ្នាក់ដឹកនាំចង់ផ្សព្វផ្សាយមុន ត្រូវសម្រេចជាការលើកលែង។',
      en: 'Somebody asks before the month is over. No file is wrong: wait for the end of the semester. Where the leadership wants to publish earlier, it decides so as an exception.',
    },
    () => readinessOf(smallQuestion('2017-04-01')),
  ),
  'report/nothing-to-publish': published('totalled-first', {
    given: semesterOf(2017, 20),
    wrong: [['publication-policy.json', ['tables'], []]],
    right: [tablesOf(['cases', 'months'])],
  }),
  'report/unnumbered': asked('numbered-reports', {
    wrong: [[cycle, ['documentNo'], null]],
  }),
};
