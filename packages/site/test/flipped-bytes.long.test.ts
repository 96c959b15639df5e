import { lstat, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@chhamas/core';
import { verifyReleases } from '@chhamas/core/verify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFor, wholeFrom } from '../../../scripts/src/demo/random.ts';
import { verify } from '../../../scripts/src/verbs/verify.ts';
import { readRoot } from '../src/read-roots.ts';
import { buildSite, copyPublicContent } from './build-site.ts';
import { filePaths } from './built-site.ts';

/** One byte of a sealed file that is another than it was. */
interface Flip {
  /** From the content folder: `demo/releases/register.json`. */
  readonly file: string;
  readonly at: number;
  /** What the byte is xored with. */
  readonly mask: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

const seed = 2017;
const many = 2000;
let folder: string;
let content: string;
let sealed: ReadonlyMap<string, Bytes>;
let flips: readonly Flip[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-flipped-'));
  content = join(folder, 'content');
  await copyPublicContent(content);
  const paths = ['releases', 'demo/releases'].map(async (releases) =>
    (await filePaths(join(content, releases))).map((path) => `${releases}${path}`),
  );
  const files = (await Promise.all(paths)).flat();
  const read = files.map(
    async (file) => [file, new Uint8Array(await readFile(join(content, file)))] as const,
  );
  sealed = new Map(await Promise.all(read));
  flips = drawFlips();
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('R-48 the flips meet every sealed file of both roots, lists, signatures, signers and registers too', () => {
  expect(flips).toHaveLength(many);
  expect(new Set(flips.map(({ file }) => file))).toEqual(new Set(sealed.keys()));
});

test('R-48 of 2,000 flipped bytes each fails verify and the gate of the build, and its file is named', async () => {
  for (const flip of flips) await expectRefused(flip);
  for (const file of ['releases/register.json', 'demo/releases/register.json']) {
    const unchanged = await verdictsOf({ file, at: 0, mask: 0 });
    expect(unchanged).toEqual({ verify: 'passed', build: 'passed' });
  }
});

test.each(['releases/', 'demo/releases/'])(
  'R-48 each byte of the lists, signatures, signers and the register of %s in turn is found and its file named',
  async (releases) => {
    const own = [...sealed].filter(([file]) => file.startsWith(releases));
    const tree = new Map(own.map(([file, bytes]) => [file.slice(releases.length), bytes]));
    const random = randomFor(seed, 'each');
    for (const [file, bytes] of tree) {
      if (!/^signers|(?:manifest|approvals|register)\.json$/.test(file)) continue;
      for (const at of bytes.keys()) {
        const flip = { file: `releases/${file}`, at, mask: wholeFrom(random, 1, 255) };
        const { findings } = await verifyReleases(new Map([...tree, [file, flipped(bytes, flip)]]));
        const said = findings.map((each) => `${each.file} ${describe(each, 'en').message}`);
        expect([flip, verdictIn(said.join('\n'), flip)]).toEqual([flip, 'named']);
      }
    }
  },
);

test('R-48 a real build fails at a flipped byte, names its file and leaves the last site as it was', async () => {
  const dist = join(folder, 'dist');
  const first = await buildSite(content, dist);
  expect([first.code, first.output]).toEqual([0, expect.any(String)]);
  const before = await stampsOf(dist);
  // Every kind of file has its turn: one of the 2,000 for each name, and then others.
  const own = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const firsts = [...Map.groupBy(flips, ({ file }) => own(file)).values()].flatMap(
    (of) => of[0] ?? [],
  );
  const others = flips.filter((flip, index) => index % 80 === 0 && !firsts.includes(flip));
  for (const flip of [...firsts, ...others].slice(0, 25)) {
    const { code, output } = await withFlip(flip, () => buildSite(content, dist));
    expect([flip, code === 0, verdictIn(output, flip)]).toEqual([flip, false, 'named']);
    expect(await stampsOf(dist)).toEqual(before);
  }
});

/** Half of them anywhere among all bytes, half in a file that is drawn first: signatures are short. */
function drawFlips(): readonly Flip[] {
  const random = randomFor(seed, 'flips');
  const all = [...sealed];
  const bytes = all.reduce((sum, [, each]) => sum + each.length, 0);
  return Array.from({ length: many }, (_, index) => {
    const mask = wholeFrom(random, 1, 255);
    if (index % 2 === 0) {
      const [file = '', each = new Uint8Array(0)] = all[wholeFrom(random, 0, all.length - 1)] ?? [];
      return { file, at: wholeFrom(random, 0, each.length - 1), mask };
    }
    let at = wholeFrom(random, 0, bytes - 1);
    for (const [file, each] of all) {
      if (at < each.length) return { file, at, mask };
      at -= each.length;
    }
    throw new RangeError('Expected a byte of some file.');
  });
}

function flipped(bytes: Bytes, { at, mask }: Pick<Flip, 'at' | 'mask'>): Bytes {
  return bytes.with(at, (bytes[at] ?? 0) ^ mask);
}

/** Does something while one byte is flipped. */
async function withFlip<T>(flip: Flip, act: () => Promise<T>): Promise<T> {
  const bytes = sealed.get(flip.file) ?? new Uint8Array(0);
  await writeFile(join(content, flip.file), flipped(bytes, flip));
  try {
    return await act();
  } finally {
    await writeFile(join(content, flip.file), bytes);
  }
}

async function expectRefused(flip: Flip): Promise<void> {
  const verdicts = await withFlip(flip, () => verdictsOf(flip));
  expect({ flip, ...verdicts }).toEqual({ flip, verify: 'named', build: 'named' });
}

type Verdict = 'passed' | 'named' | 'failed without a name';

/** What the command and the gate of the build say of the root of a flip. */
async function verdictsOf(flip: Flip): Promise<Readonly<Record<'verify' | 'build', Verdict>>> {
  const said: string[] = [];
  const folder = flip.file.startsWith('demo/') ? 'demo' : '.';
  const root = join(content, folder);
  const code = await verify.run({
    ...{ folder: root, parameters: [root], language: 'en', format: 'pretty', asOf: undefined },
    ...{ own: {}, print: (text) => said.push(text), remark: (text) => said.push(text) },
  });
  const gate = await readRoot(content, folder).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  return {
    verify: code === 0 ? 'passed' : verdictIn(said.join('\n'), flip),
    build: gate === undefined ? 'passed' : verdictIn(gate, flip),
  };
}

function verdictIn(output: string, { file }: Flip): Verdict {
  // The last entry of a register is told apart from its list in words: either may be the changed one.
  const name = file.endsWith('register.json') ? 'releases/register.json' : file;
  return output.includes(name) ? 'named' : 'failed without a name';
}

/** When each file was written, and how long it is. */
async function stampsOf(dist: string): Promise<readonly string[]> {
  const paths = await filePaths(dist);
  return Promise.all(
    paths.map(async (path) => {
      const { mtimeMs, size } = await lstat(join(dist, path));
      return `${path} ${mtimeMs} ${size}`;
    }),
  );
}
