import { expect, test } from 'vitest';
import { name, say } from '../testing/say.ts';
import { contentRoots, guardFiles } from './guard-files.ts';

const guard = (file: string, text: string, isText = true) =>
  guardFiles([{ file, text, isText }], contentRoots);

/** As `chhamas keygen` writes one; nobody can open it. */
const keyFile = (invented: boolean) =>
  JSON.stringify({
    schema: 1,
    kind: 'chhamas-key',
    kid: 'k-1',
    invented,
    encryptedPrivateKey: ['A'.repeat(20), '', 'B'.repeat(16), 'C'.repeat(40), 'D'.repeat(22)].join(
      '.',
    ),
  });

test('texts, guides and pictures of the site are let pass', () => {
  expect(guard('content/pages/about.en.md', '# About\n\nNobody is named.\n')).toEqual([]);
  expect(guard('docs/pictures/home.png', '\ufffd', false)).toEqual([]);
  expect(guard('docs/guide.md', 'Call 012 345 678')).toEqual([]);
});

test.each([
  'content/periods/2017-S1/collected/returns/p-1/may.xlsx',
  'content/periods/2017-S1/photo.JPG',
  'content/demo/pages/letter.pdf',
  'content/demo/counts.csv',
  'content/.hidden/scan.heic',
  'content/releases/reports/2017-S1/v1/all.zip',
])('%s is refused by its name', (file) => {
  expect(name(guard(file, 'a,b\n1,2\n'))).toEqual([`report/restricted-document ${file}`]);
});

test('a document is refused whatever it is called, with the reason and the place where it belongs', () => {
  expect(say(guard('content/periods/2017-S1/scan', '\ufffd', false))).toMatchInlineSnapshot(`
    "error report/restricted-document content/periods/2017-S1/scan
      km ឯកសារ "content/periods/2017-S1/scan" អាចមានឈ្មោះ ឬរូបថតមនុស្ស | យកវាទៅរក្សាទុកក្រៅថតមាតិកា រួចបញ្ជាក់វាក្នុង collected/sources.json ដោយ sha256។ ខ្លឹមសារត្រូវសរសេរជា JSON ឬ Markdown
      en "content/periods/2017-S1/scan" is a document, a table or a picture: it may hold names or faces. | Move it to the restricted archive, and name it in collected/sources.json by its hash. What it says is written as JSON or Markdown."
  `);
  expect(name(guard('content/pages/about.en.md', 'a\0', false))).toEqual([
    'kernel/not-utf8 content/pages/about.en.md',
  ]);
});

test('a private key is refused anywhere, with what to do where it was sent', () => {
  expect(say(guard('keys/chief.json', keyFile(false)))).toMatchInlineSnapshot(`
    "error report/private-key keys/chief.json
      km ឯកសារ "keys/chief.json" មានសោសម្ងាត់ | យកវាចេញពីទីនេះ។ ប្រសិនបើបានផ្ញើទៅកន្លែងណាមួយ ត្រូវបង្កើតសោថ្មី ព្រោះអ្នកដែលមានវាអាចចុះហត្ថលេខាជំនួសបាន
      en "keys/chief.json" holds a private key. | Move it out of the repository. If it was ever sent anywhere, make a new one: whoever has it can sign in its place."
  `);
  expect(name(guard('content/demo/keys/chief.png', keyFile(true)))).toEqual([
    'report/private-key content/demo/keys/chief.png',
    'report/restricted-document content/demo/keys/chief.png',
  ]);
});

test('a key of the invented country lies in its folder of keys, and nowhere else', () => {
  const refused = (file: string, invented: boolean) => guard(file, keyFile(invented)).length > 0;
  expect(refused('content/demo/keys/chief.json', true)).toBe(false);
  expect(refused('content/demo/keys/chief.json', false)).toBe(true);
  expect(refused('content/demo/keys/more/chief.json', true)).toBe(true);
  expect(refused('content/keys/chief.json', true)).toBe(true);
  expect(refused('scripts/test/chief.json', true)).toBe(true);
});

test('personal data is found in either root, and a warning names the file from the repository', () => {
  const found = [
    ...guard('content/pages/about.en.md', 'Call 012 345 678'),
    ...guard('content/demo/pages/about.en.md', 'Mr Sok'),
  ];
  expect(found.map(({ code, severity, subject, file }) => [code, severity, subject, file])).toEqual(
    [
      ['report/personal-data', 'error', '01…78', 'content/pages/about.en.md'],
      [
        'report/honorific',
        'warning',
        'content/demo/pages/about.en.md',
        'content/demo/pages/about.en.md',
      ],
    ],
  );
});
