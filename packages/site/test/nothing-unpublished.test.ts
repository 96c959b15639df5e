import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { kindOf } from '../../core/src/report/file-layout.ts';
import { contentFolder } from './build-site.ts';
import { dist, filePaths } from './built-site.ts';
import type { Place } from './plant-canaries.ts';
import { ownersOfProse, restrictedFiles } from './plant-canaries.ts';
import { publicWhy } from './public-by-design.ts';

type Said = readonly [text: string, place: Place];

/** Everything that was built, each piece between tags, quotes or lines once. */
let built: string;
/** Each text of the restricted material that no public place of it says too. */
let restricted: readonly string[];

beforeAll(async () => {
  const pieces = new Set<string>();
  for (const path of await filePaths()) {
    const text = await readFile(join(dist, path), 'utf8');
    for (const piece of text.split(/[<>"\n]/)) pieces.add(piece);
  }
  built = [...pieces].join('\n');
  const said = (await Promise.all(['', 'demo'].map(saidIn))).flat();
  const published = new Set(await readdir(join(contentFolder, 'demo/releases/reports')));
  const isPublic = ([, place]: Said) => {
    const [root, part, semester = ''] = place.file.split('/');
    if (root !== 'demo' || (part === 'periods' && !published.has(semester))) return false;
    return publicWhy(place) !== undefined;
  };
  const publicTexts = said.filter(isPublic).map(([text]) => text);
  const everSaid = new Set(publicTexts.flatMap(sentencesOf));
  restricted = said
    .filter((each) => !isPublic(each) && /^(?:demo\/)?(?:periods|plans)\//.test(each[1].file))
    .flatMap(([text]) => [text, ...sentencesOf(text)])
    .filter((text) => !everSaid.has(text) && !publicTexts.includes(text));
});

test('the site was built, and what is public is found in it', () => {
  expect(built).toContain('/html');
  expect(built).toContain(
    'This is a pilot semester: only three provincial committees owe a return.',
  );
});

test('no restricted sentence of either root is in any byte of the site as it is published', () => {
  const sentences = new Set(restricted.filter((text) => /\s|[\u1780-\u17ff]/.test(text)));
  const long = [...sentences].filter((text) => text.length >= 25);
  expect(long.length).toBeGreaterThan(300);
  expect(long.filter((sentence) => built.includes(sentence))).toEqual([]);
});

test('no id of a return, and no reporter that was late', () => {
  const ids = [...new Set(restricted.filter((text) => /^r-[a-z0-9]{6}$/.test(text)))];
  expect(ids.length).toBeGreaterThan(1000);
  expect(ids.filter((id) => built.includes(id))).toEqual([]);
  expect(restricted).toContain('2020-11-24');
  expect(built).not.toContain('2020-11-24');
});

/**
 * Every text of a root's restricted material and reference lists. What newspapers printed is public
 * from the start, and the names and definitions of the real root are those of its press reports.
 */
async function saidIn(root: string): Promise<readonly Said[]> {
  const files = await restrictedFiles(join(contentFolder, root));
  const parts = root === 'demo' ? /^[a-z]+\// : /^(?:periods|plans)\/(?!.*\/press\/)/;
  const own = files.filter((file) => parts.test(file));
  const said = own.map(async (file): Promise<readonly Said[]> => {
    const path = join(contentFolder, root, file);
    const text = await readFile(path, 'utf8');
    const place = { file: join(root, file), kind: kindOf(file) ?? 'prose', at: '', owners: [] };
    if (file.endsWith('.json')) return [...textsIn(JSON.parse(text), place)];
    const owners = await ownersOfProse(path);
    return text.split(/^## /m).map((part): Said => {
      const [heading = '', ...lines] = part.split('\n');
      return [lines.join('\n').trim(), { ...place, at: heading.trim(), owners }];
    });
  });
  return (await Promise.all(said)).flat();
}

function* textsIn(value: unknown, place: Place): Generator<Said> {
  if (typeof value === 'string') yield [value, place];
  if (typeof value !== 'object' || value === null) return;
  const owners = [...place.owners, value];
  for (const [key, each] of Object.entries(value)) {
    if (key === 'id') yield* textsIn(each, { ...place, kind: 'id', owners });
    else if (Array.isArray(value)) yield* textsIn(each, { ...place, at: `${place.at}[]`, owners });
    else yield* textsIn(each, { ...place, at: `${place.at}.${key}`.replace(/^\./, ''), owners });
  }
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.;:៖])\s+|[។\n]/)
    .map((each) => each.replace(/[.។]$/, '').trim())
    .filter((each) => each !== '' && !each.startsWith('#'));
}
