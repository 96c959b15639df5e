import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { kindOf, layout } from '../../core/src/report/file-layout.ts';
import type { Planting } from '../../core/src/testing/plant-in-document.ts';
import { plantInDocument } from '../../core/src/testing/plant-in-document.ts';
import { canaryWord, leastNumber } from './canary.ts';
import { multiplier } from './multiply-counts.ts';
import { renameIds } from './rename-ids.ts';

/** Where a canary was planted. */
export interface Place {
  /** From the content folder: `demo/periods/2022-S1/collected/verdicts.json`. */
  readonly file: string;
  /** What the file is: a kind of the layout, `prose`, or none; `id` where it is part of an id. */
  readonly kind: string;
  /** Where in the file, `verdicts[].reason.km`; of prose the heading, of an id the list. */
  readonly at: string;
  /** All that it stands in, from the document down. */
  readonly owners: readonly unknown[];
}

/** Every canary of a content folder, with the places where it was planted. */
export interface Canaries {
  readonly words: ReadonlyMap<string, Place>;
  /** A number may be planted in several places: the total of a nil and of a part. */
  readonly numbers: ReadonlyMap<number, readonly Place[]>;
  /** Another word, for a place that no schema knows. */
  readonly plantWord: (place: Place, language: 'km' | 'en') => string;
  readonly plantNumber: (place: Place) => number;
}

/** Words that must stay what they are: a rule and what it found, a figure, a split, a state. */
const fixedWords = [
  /^(?:exceptions|acknowledged)\[\]\.(?:code|subject|counts)$/,
  /(?:^|\.)(?:figure|figures\[\]|links\[\]|columns\.split|events\[\]\.to)$/,
];
/** Numbers that decide what is owed or withheld, what goes where, and which version is meant. */
const fixedNumbers = [
  /(?:^|\.)(?:version|withdraws\[\]|threshold|order|stage|row|column|\w+Days?|\w+DueDay)$/,
  /^statements\[\]\.received\.count$|^partitions\[\]/,
];

/**
 * Plants a canary in every place of content roots that is not published as it lies: in every text,
 * number and id of the restricted material, the reference lists and the drafts, and in every text
 * that a schema allows and no file has.
 *
 * @param content the folder that holds the roots, copied: it is written
 * @param roots their folders, `''` for the real one
 */
export async function plantCanaries(content: string, roots: readonly string[]): Promise<Canaries> {
  const canaries = newCanaries();
  const { plantWord, plantNumber, addNumber } = canaries;
  const multiplied = multiplier();
  for (const root of roots) {
    const folder = join(content, root);
    const files = await restrictedFiles(folder);
    await renameIds(folder, files, ({ file, at, owner }) =>
      plantWord({ file: join(root, file), kind: 'id', at, owners: [owner] }, 'en'),
    );
    for (const file of files) {
      const planting: Planting = {
        word: ({ at, owners }) => {
          if (fixedWords.some((each) => each.test(at))) return undefined;
          return plantWord(placeOf(root, file, at, owners), languageOf(at, file));
        },
        number: ({ at, value, owners }) => {
          if (fixedNumbers.some((each) => each.test(at))) return value;
          return plantNumber(placeOf(root, file, at, owners));
        },
        entry: (leaf) => {
          const { entry, counts } = multiplied(leaf, file);
          for (const n of counts) addNumber(n, placeOf(root, file, leaf.at, leaf.owners));
          return entry;
        },
      };
      await plantInFile(folder, file, planting);
    }
  }
  return canaries;
}

/** The files of a root that the site does not read, from its folder. */
export async function restrictedFiles(root: string): Promise<readonly string[]> {
  const files = await filesBelow(root);
  return files.filter(
    (file) =>
      /\.(?:json|md)$/.test(file) && !/^(?:demo|releases|keys|pages)\/|^site\.json$/.test(file),
  );
}

/** Every file below a folder, by its path from there with forward slashes. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

async function plantInFile(folder: string, file: string, planting: Planting): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const kind = kindOf(file);
  if (kind !== undefined) {
    const planted = plantInDocument(layout[kind][1], JSON.parse(text), planting);
    await writeFile(path, `${JSON.stringify(planted, undefined, 2)}\n`);
  } else if (file.endsWith('.md')) {
    const owners = await ownersOfProse(path);
    const wordAt = (at: string) => planting.word({ at, owners, value: undefined }) ?? '';
    await writeFile(path, plantInMarkdown(text, wordAt));
  }
}

/** The bones of the section whose text a file is; nothing of any other text. */
export async function ownersOfProse(path: string): Promise<readonly unknown[]> {
  const bones = path.replace(/\.(?:km|en)\.md$/, '.json');
  if (!/[\\/]groups[\\/]/.test(path)) return [];
  const section: unknown = JSON.parse(await readFile(bones, 'utf8'));
  return [section];
}

/** At the end of the part under each heading, and of each text in the head. */
function plantInMarkdown(markdown: string, wordAt: (heading: string) => string): string {
  const [, head = '', body = ''] = /^(---\n[^]*?\n---\n)?([^]*)$/.exec(markdown) ?? [];
  const parts = body.split(/^(?=##? )/m).map((part) => {
    const [, heading = ''] = /^##? (.*)$/m.exec(part) ?? [];
    return part.trim() === '' ? part : `${part.trimEnd()} ${wordAt(heading)}\n\n`;
  });
  const texts = /^ +(?:km|en): .*$/gm;
  return head.replace(texts, (line) => `${line} ${wordAt('head')}`) + parts.join('');
}

function newCanaries(): Canaries & { readonly addNumber: (n: number, place: Place) => void } {
  const words = new Map<string, Place>();
  const numbers = new Map<number, Place[]>();
  let prime = 999_983;
  const addNumber = (n: number, place: Place) => {
    if (n >= leastNumber) numbers.set(n, [...(numbers.get(n) ?? []), place]);
  };
  return {
    words,
    numbers,
    addNumber,
    plantWord: (place, language) => {
      const word = canaryWord(words.size, language);
      words.set(word, place);
      return word;
    },
    plantNumber: (place) => {
      prime = primeBelow(prime);
      addNumber(prime, place);
      return prime;
    },
  };
}

function placeOf(root: string, file: string, at: string, owners: readonly unknown[]): Place {
  return { file: join(root, file), kind: kindOf(file) ?? 'prose', at, owners };
}

function languageOf(at: string, file: string): 'km' | 'en' {
  return at.endsWith('.km') || file.endsWith('.km.md') ? 'km' : 'en';
}

function primeBelow(n: number): number {
  for (let each = n - 1; ; each -= 1) {
    const divisors = Array.from({ length: Math.floor(Math.sqrt(each)) - 1 }, (_, by) => by + 2);
    if (divisors.every((by) => each % by !== 0)) return each;
  }
}
