import { expect, test } from 'vitest';
import { name, say } from '../testing/say.ts';
import { inventedSigners, inventedSignersAmong } from './invented-signers.ts';

const key = JSON.stringify({ kind: 'chhamas-key', kid: 'k-1', invented: true });
const signers = (...kids: readonly string[]) =>
  JSON.stringify({ schema: 1, signers: kids.map((kid) => ({ kid })) });
const file = 'releases/signers/v1/signers.json';

test('signers who have keys of their own are right', () => {
  expect(inventedSigners([key], [{ file, text: signers('k-2', 'k-3') }])).toEqual([]);
  expect(inventedSigners([], [{ file, text: signers('k-1') }])).toEqual([]);
  expect(inventedSigners([key], [])).toEqual([]);
});

test('a key of the invented country among the real signers is found, in any version', () => {
  expect(say(inventedSigners([key], [{ file, text: signers('k-2', 'k-1') }])))
    .toMatchInlineSnapshot(`
    "error release/invented-signer releases/signers/v1/signers.json signers.1.kid
      km សោ k-1 របស់ប្រទេសប្រឌិត មានក្នុងបញ្ជីអ្នកចុះហត្ថលេខាពិត | ដកវាចេញ រួចសរសេរសោរបស់អ្នកចុះហត្ថលេខាពិត៖ អ្នកណាក៏អាចចុះហត្ថលេខាដោយសោប្រឌិតបាន
      en The key k-1 of the invented country stands among the real signers. | Take it out, and name the key of a real signer: anybody can sign with an invented one."
  `);
});

test('of all files those are compared that lie in their places', () => {
  const files = [
    { file: 'content/demo/keys/chief.json', text: key },
    { file: `content/${file}`, text: signers('k-1') },
    { file: `content/demo/${file}`, text: signers('k-1') },
    { file: 'content/releases/signers/v12/signers.json', text: signers('k-1') },
  ];
  expect(inventedSignersAmong(files).map(({ file: where }) => where)).toEqual([
    `content/${file}`,
    'content/releases/signers/v12/signers.json',
  ]);
});

test('what is no list of signers names nobody', () => {
  const texts = ['{', 'null', '[]', '{}', '{"signers": {}}', '{"signers": [null, 1, {}]}'];
  expect(
    name(
      inventedSigners(
        [key],
        texts.map((text) => ({ file, text })),
      ),
    ),
  ).toEqual([]);
});
