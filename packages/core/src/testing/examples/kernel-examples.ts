import { findInBytes } from './folder-states.ts';
import { checked, arising } from './finding-example.ts';
import type { ExamplesOf } from './finding-example.ts';
import { returned, steps } from './example-files.ts';

const file = returned('p-1', '2017-01');

const nilFile = returned('p-2', '2017-01');
const nil = `{
  "schema": 1,
  "id": "p-2.2017-01",
  "reporter": "p-2",
  "month": "2017-01",
  "receivedOn": "2017-02-09",
  "channel": "official-letter",
  "answer": "nil",
  "confirmedBy": "provincial-secretariat",
  "confirmedOn": "2017-02-09"
}
`;

/** How findings of the kernel come about: of single files, whatever they are of. */
export const kernelExamples: ExamplesOf<'kernel'> = {
  'kernel/broken-json': checked('readable', {
    wrong: [[nilFile, [], nil.replace('"p-2.2017-01",', '"p-2.2017-01"')]],
    right: [[nilFile, [], nil]],
  }),
  'kernel/not-utf8': arising(
    'check',
    'readable',
    {
      km: 'ឯកសារត្រូវបានរក្សាទុកក្នុងទម្រង់ចាស់ ដូចជា UTF-16 ឬពុម្ពអក្សរ Limon។ កម្មវិធីសរសេរអត្ថបទខ្លះ រក្សាទុកដូច្នេះដោយមិនប្រាប់។ បើកវា រួចជ្រើស «Save with Encoding» → UTF-8។',
      en: 'The file was saved in an older form, such as UTF-16 or a Limon font. Some programs do so without saying it. Open it and choose “Save with Encoding”, UTF-8.',
    },
    () => findInBytes('site.json', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
  ),
  'kernel/too-large': arising(
    'check',
    'bounded',
    {
      km: 'ឯកសារធំជាង ៣២ មេកាបៃ ស្ថិតក្នុងថតមាតិកា៖ ជាធម្មតា ជារូបភាព ឬទិន្នន័យទាំងមូលដែលដាក់ខុសកន្លែង។',
      en: 'A file of more than 32 MB lies in the content folder: mostly a picture, or a whole database that was put in the wrong place.',
    },
    () => findInBytes('pages/about.km.md', new Uint8Array(33_600_000)),
  ),
  'kernel/hidden-character': checked('unseen', {
    wrong: [['pages/about.km.md', [], '# អំពីគេហទំព័រ\u202e\n\nអត្ថបទ។\n']],
    right: [['pages/about.km.md', [], '# អំពីគេហទំព័រ\n\nអត្ថបទ។\n']],
  }),
  'kernel/unknown-key': checked('same-names', {
    wrong: [
      [file, ['counts', 1, 'femal'], 12],
      [file, ['counts', 1, 'female']],
    ],
  }),
  'kernel/missing-key': checked('same-names', { wrong: [[file, ['channel']]] }),
  'kernel/khmer-missing': checked('khmer-first', {
    wrong: [['indicators/cases.json', ['name', 'km']]],
  }),
  'kernel/wrong-type': checked('same-names', { wrong: [[file, ['counts', 1, 'total'], '២០']] }),
  'kernel/wrong-value': checked('same-names', { wrong: [[file, ['channel'], 'monthly form']] }),
  'kernel/more-faults': arising(
    'check',
    'bounded',
    {
      km: 'ឯកសារមួយមានកំហុសជាងមួយពាន់៖ ជាធម្មតា កំហុសតែមួយដដែលៗ ដូចជាឈ្មោះខុសក្នុងគ្រប់ជួរ។ កែវាក្នុងគ្រប់ជួរម្តង រួចពិនិត្យម្តងទៀត។',
      en: 'One file has more than a thousand faults: mostly one and the same, such as a misspelt name in every row. Replace it everywhere at once, and check again.',
    },
    () =>
      findInBytes(
        file,
        new TextEncoder().encode(
          `{ "answer": "has-data", "counts": [${Array(1001).fill('{ "totl": 5 }').join(', ')}] }`,
        ),
      ),
  ),
  'kernel/illegal-transition': checked('step-by-step', {
    wrong: [steps('consolidating', 'approved')],
    right: [steps('consolidating', 'secretariat-review', 'leadership-review', 'approved')],
  }),
  'kernel/derived-step': checked('public-follows', {
    wrong: [
      steps('consolidating', 'secretariat-review', 'leadership-review', 'approved', 'published'),
    ],
  }),
  'kernel/steps-out-of-order': checked('days-in-order', {
    wrong: [steps('consolidating chief 2017-06-20', 'secretariat-review chief 2017-06-02')],
    right: [steps('consolidating chief 2017-06-20', 'secretariat-review chief 2017-06-22')],
  }),
};
