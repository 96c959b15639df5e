import { expect, test } from 'vitest';
import { name, say } from '../testing/say.ts';
import { contentRoots } from './guard-files.ts';
import { sealedChanges } from './sealed-changes.ts';

let standing: readonly { readonly file: string; readonly text: string }[] = [];
const changed = (file: string, before: unknown, after?: unknown) =>
  sealedChanges(
    [
      {
        file,
        before: JSON.stringify(before),
        after: after === undefined ? undefined : JSON.stringify(after),
      },
    ],
    contentRoots,
    { since: 'HEAD', standing },
  );
const register = 'content/releases/register.json';

test('what was not published may change', () => {
  expect(changed('content/pages/about.json', 1, 2)).toEqual([]);
  expect(changed('docs/releases/v1.json', 1)).toEqual([]);
  expect(changed('content/periods/2017-S1/releases/v1.json', 1)).toEqual([]);
});

test('a change of a published file is refused, with the way to restore it', () => {
  const file = 'content/releases/reports/2017-S1/v1/report.json';
  expect(say(changed(file, 1, 2))).toMatchInlineSnapshot(`
    "error release/sealed-changed content/releases/reports/2017-S1/v1/report.json
      km ឯកសារ "content/releases/reports/2017-S1/v1/report.json" បានផ្សព្វផ្សាយរួចហើយ តែត្រូវបានកែ ឬលុបនៅទីនេះ | ស្តារវាឡើងវិញ៖ git restore --source HEAD --staged --worktree "content/releases/reports/2017-S1/v1/report.json"។ ការកែតម្រូវត្រូវធ្វើជាកំណែថ្មី
      en "content/releases/reports/2017-S1/v1/report.json" was published, and is changed or removed here. | Restore it: git restore --source HEAD --staged --worktree "content/releases/reports/2017-S1/v1/report.json". A correction is a new version."
  `);
});

test('a published file that is removed or renamed is refused, of either root', () => {
  for (const file of ['content/demo/releases/reports/2021-S1/v1/figures.json', register]) {
    expect(name(changed(file, 1))).toEqual([`release/sealed-changed ${file}`]);
  }
});

test('R-54 the files of a release may go whose removal a list announces, and no others', () => {
  const release = (path: string) => `content/releases/reports/2017-S1/${path}`;
  const listing = (...removes: readonly unknown[]) => ({
    file: release('v2/manifest.json'),
    text: JSON.stringify({ removes }),
  });
  standing = [listing('reports/2017-S1/v1'), { file: release('v3/manifest.json'), text: '{' }];
  expect(changed(release('v1/report.json'), 1)).toEqual([]);
  const refused = [release('v1/report.json'), release('v10/report.json'), release('v2/x.json')];
  expect(name(changed(release('v1/report.json'), 1, 2))).toHaveLength(1);
  for (const file of refused.slice(1)) expect(name(changed(file, 1))).toHaveLength(1);
  expect(name(changed('content/demo/releases/reports/2017-S1/v1/report.json', 1))).toHaveLength(1);
  standing = [listing('', 7), { ...listing('reports/2017-S1/v1'), file: 'content/list.json' }];
  for (const file of refused) expect(name(changed(file, 1))).toHaveLength(1);
  standing = [];
});

test('the register may grow at its end', () => {
  expect(changed(register, [1], [1, 2])).toEqual([]);
  const before = { schema: 1, entries: [{ a: 1, b: 2 }] };
  expect(changed(register, before, { entries: [{ b: 2, a: 1 }, 3], schema: 1 })).toEqual([]);
});

test('an entry of the register that is changed, moved or removed is refused', () => {
  const before = { schema: 1, entries: ['a', 'b'] };
  expect(say(changed(register, before, { schema: 1, entries: ['a'] }))).toMatchInlineSnapshot(`
    "error release/register-changed content/releases/register.json
      km អ្វីដែលមានស្រាប់ក្នុង "content/releases/register.json" ត្រូវបានកែ ឬលុបនៅទីនេះ | ស្តារវាឡើងវិញ៖ git restore --source HEAD --staged --worktree "content/releases/register.json"។ អាចបន្ថែមបានតែនៅខាងចុង
      en Entries of "content/releases/register.json" are changed or removed here. | Restore it: git restore --source HEAD --staged --worktree "content/releases/register.json". Entries are only ever added, at the end."
  `);
  for (const after of [
    { schema: 1, entries: ['b', 'a'] },
    { schema: 1, entries: ['c', 'a', 'b'] },
    { schema: 1, entries: ['a', 'x', 'b'] },
    { schema: 2, entries: ['a', 'b', 'c'] },
    { schema: 1, entries: ['a', 'b', 'c'], more: 1 },
    { schema: 1 },
    ['a', 'b'],
    'a',
  ]) {
    expect(name(changed(register, before, after))).toEqual([
      `release/register-changed ${register}`,
    ]);
  }
  const broken = sealedChanges([{ file: register, before: '[]', after: '{' }], contentRoots, {
    since: 'HEAD',
    standing: [],
  });
  expect(name(broken)).toEqual([`release/register-changed ${register}`]);
});
