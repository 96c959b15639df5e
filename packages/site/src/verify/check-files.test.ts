import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, GivenFiles } from './check-files.ts';
import { checkFiles } from './check-files.ts';
import type { KnownReleases } from './known-releases.ts';
import { knownReleases } from './known-releases.ts';

const content = fileURLToPath(new URL('../../../../content', import.meta.url));
const carried = /(?:^register|\/manifest|\/approvals|^signers\/v\d+\/signers)\.json$/;
const release = 'reports/2022-S1/v1';

let files: GivenFiles;
let real: GivenFiles;
let known: KnownReleases;

beforeAll(async () => {
  files = await filesIn(join(content, 'demo/releases'));
  real = await filesIn(join(content, 'releases'));
  const texts = [...files].flatMap(([path, bytes]) =>
    carried.test(path) ? [[path, new TextDecoder().decode(bytes)] as const] : [],
  );
  known = await knownReleases(Object.fromEntries(texts), rootOf(files));
  expect(known.verified.findings).toEqual([]);
});

describe('a file alone', () => {
  test('is found by its bytes, whatever it is called', async () => {
    expect(await check([['renamed.txt', bytesOf(`${release}/figures.json`)]])).toEqual([
      { kind: 'file', file: 'renamed.txt', isAll: [{ release, name: 'figures.json' }] },
    ]);
  });

  test.each(['register.json', 'signers/v1/signers.json', `${release}/manifest.json`])(
    'is found where the page carries it itself: %s',
    async (path) => {
      const [answer] = await check([['file', bytesOf(path)]]);
      const at = path.lastIndexOf('/');
      const where = { release: path.slice(0, Math.max(at, 0)), name: path.slice(at + 1) };
      expect(answer).toMatchObject({ kind: 'file', isAll: [where] });
    },
  );

  test('is unknown with one byte changed; its name is known', async () => {
    const answers = await check([['figures.json', changed(`${release}/figures.json`)]]);
    expect(answers).toEqual([{ kind: 'unknown', file: 'figures.json', isNameKnown: true }]);
  });

  test('is unknown where it is of another root', async () => {
    const path = 'reports/2025-S1/v1/figures.json';
    const answers = await check([[path, real.get(path) ?? new Uint8Array()]]);
    expect(answers).toMatchObject([{ kind: 'unknown', isNameKnown: true }]);
  });
});

describe('a folder of one release', () => {
  test('is whole, wherever it lies', async () => {
    expect(await check(folderOf(release, 'Downloads/v1'))).toEqual([
      { kind: 'release', release, files: 6, findings: [] },
    ]);
  });

  test('is not with one byte changed, one file missing, or one more', async () => {
    const whole = new Map(folderOf(release, 'v1'));
    const altered = new Map(whole).set('v1/report.json', changed(`${release}/report.json`));
    altered.delete('v1/sections.json');
    altered.set('v1/more.json', bytesOf('register.json'));
    expect(codesOf(await check([...altered]))).toEqual([
      'release/file-changed report.json',
      'release/file-missing sections.json',
      'release/file-unknown more.json',
    ]);
  });

  test('is not where it was signed by nobody of the list of signers', async () => {
    const folder = [...real].filter(([path]) => path.startsWith('reports/2025-S1/v1/'));
    expect(codesOf(await check(folder))).toContain('release/unregistered reports/2025-S1/v1');
  });
});

describe('a folder of releases', () => {
  test('is whole', async () => {
    expect(await check(folderOf('', 'releases'))).toEqual([
      { kind: 'tree', releases: 7, lacks: 0, findings: [] },
    ]);
  });

  test('is named with what was changed in it', async () => {
    const given = new Map(folderOf('', 'releases'));
    given.set(`releases/${release}/figures.json`, changed(`${release}/figures.json`));
    expect(codesOf(await check([...given]))).toEqual(['release/file-changed figures.json']);
  });

  test('is not of this site where its first signers are others', async () => {
    const given = Array.from(real, ([path, bytes]) => [`releases/${path}`, bytes] as const);
    expect(codesOf(await check(given))).toEqual([`release/root-differs ${rootOf(files)}`]);
  });
});

function check(given: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]) {
  return checkFiles(new Map(given), known);
}

function codesOf(answers: readonly Answer[]): readonly string[] {
  return answers.flatMap((answer) =>
    'findings' in answer ? answer.findings.map(({ code, subject }) => `${code} ${subject}`) : [],
  );
}

/** The files of a folder of the releases, as if it were called otherwise. */
function folderOf(path: string, name: string) {
  const folder = path === '' ? '' : `${path}/`;
  return [...files]
    .filter(([file]) => file.startsWith(folder))
    .map(([file, bytes]) => [`${name}/${file.slice(folder.length)}`, bytes] as const);
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  const bytes = files.get(path);
  if (bytes === undefined) throw new RangeError(`Expected ${path}.`);
  return bytes;
}

/** A copy with one bit of its middle flipped. */
function changed(path: string): Uint8Array<ArrayBuffer> {
  const bytes = bytesOf(path).slice();
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return bytes;
}

function rootOf(tree: GivenFiles): string {
  const list = JSON.parse(new TextDecoder().decode(tree.get('signers/v1/manifest.json'))) as {
    readonly files: readonly { readonly sha256: string }[];
  };
  return list.files[0]?.sha256 ?? '';
}

async function filesIn(folder: string): Promise<GivenFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map(async (file) => {
      const path = relative(folder, file).split(sep).join('/');
      return [path, new Uint8Array(await readFile(file))] as const;
    });
  return new Map(await Promise.all(read));
}
