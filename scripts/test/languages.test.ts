import { describe, expect, test } from 'vitest';
import { textsFor } from '../src/text/texts.ts';
import { approveAs } from './support/approve-release.ts';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const khmer = /[\u1780-\u17d3]/;

/** Every text of the command by its path; of one that is made from something, what is made of sevens. */
function textsIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, madeOfSevens(value as Made, path)]];
  // What one language needs and the other does not is left out there.
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

type Made = (...given: readonly unknown[]) => unknown;

/** A list of one word is joined and printed like a word. */
function madeOfSevens(make: Made, path: string): string {
  const given = Array.from({ length: make.length }, () => ['7']);
  const made = path === 'diskFailed' ? make(['7'], 'missing', ['7']) : make(...given);
  return typeof made === 'string' ? made : JSON.stringify(made);
}

// The English sheet of a letter alone says that it is a translation; the place of the letterhead is one for both.
const ofOneOrBoth = ['letter.translation', 'letter.letterhead'];

const [km, en] = (['km', 'en'] as const).map(
  (language) =>
    new Map(textsIn(textsFor(language), '').filter(([path]) => !ofOneOrBoth.includes(path))),
);

describe('the texts of the command', () => {
  test('are the same in number and name in both languages', () => {
    // Khmer alone says how to ask for English.
    const names = (texts: typeof km) =>
      [...(texts?.keys() ?? [])].filter((path) => !path.startsWith('help.exitCodes'));
    expect(names(km)).toEqual(names(en));
    expect(km?.size).toBeGreaterThan(200);
  });

  test('are Khmer in Khmer and not in English, unless there is no word in them', () => {
    const same = [...(km ?? [])].filter(([path, text]) => text === en?.get(path));
    // Signs, and what is only put together, are the same in every language.
    expect(same.filter(([, text]) => /\p{L}{2,}/u.test(text))).toEqual([]);
    const words = (text: string) => text.replaceAll(/--\S+|English: --lang en/g, '');
    // The word that the form itself has stands in the translation of the letter too.
    const wrong = [...(en ?? [])].filter(([, text]) => khmer.test(text.replace('(គ្មាន)', '')));
    expect(wrong).toEqual([]);
    const mute = [...(km ?? [])].filter(
      ([, text]) => /\p{L}{4,}/u.test(words(text)) && !khmer.test(text),
    );
    expect(mute).toEqual([]);
  });
});

/** The lines of a help, with what hangs below one in it. */
const linesOf = (out: string) => out.replaceAll(/\n {20,}(?=\S)/g, ' ').split('\n');

describe('the help', async () => {
  const all = await runInBoth('.', '--help');
  const verbs = Array.from(
    all.en.out.matchAll(/^ {2}([a-z]+(?: [a-z]+)?)(?= |$)/gm),
    ([, name = '']) => name,
  );

  test('names every verb, and what it does in either language', () => {
    expect(verbs).toEqual(expect.arrayContaining(['check', 'explain', 'plan new', 'publish']));
    for (const verb of verbs) {
      const lineIn = (out: string) =>
        linesOf(out).find((line) => line.startsWith(`  ${verb} `)) ?? '';
      expect(lineIn(all.km.out)).toMatch(khmer);
      expect(lineIn(all.en.out)).toMatch(/ [A-Z][a-z].*\.$/);
    }
  });

  test.each(verbs)(
    'of %s says its call, what it does and its options, in either language',
    async (verb) => {
      const { km: inKhmer, en: inEnglish } = await runInBoth('.', ...verb.split(' '), '--help');
      expect([inKhmer.code, inEnglish.code, inKhmer.err, inEnglish.err]).toEqual([0, 0, '', '']);
      const [first, says, , ...options] = linesOf(inEnglish.out.trimEnd());
      const [erste, sagt, , ...wahl] = linesOf(inKhmer.out.trimEnd());
      expect(erste).toBe(first);
      expect(first).toMatch(new RegExp(`^chhamas ${verb}( |$)`));
      expect(says).toMatch(/^ {2}[A-Z].+\.$/);
      expect(sagt).toMatch(khmer);
      const names = (lines: readonly string[]) => lines.map((line) => line.split(' ')[0]);
      expect(names(wahl)).toEqual(names(options));
      expect(inEnglish.out).not.toMatch(khmer);
      for (const line of wahl) expect(line).toMatch(khmer);
    },
  );
});

/** What is written in files, or typed, and stands as it is in either language. */
const asWritten = [
  /(?:npx )?chhamas [a-z]+( (status|new|decide|diff|compile)\b)?/g,
  // Ids, paths, codes, figures, options, hashes: whatever has a sign or a digit in it.
  /[\w/]*[\w]+(?:[./:_?=&%#|+-]+[\w?=&%.-]*)+/g,
  /\b[a-z]*\d[\w]*\b/g,
  /--[a-z-]+/g,
  /"[^"\n]*"/g,
  /\b[A-Z][A-Z_]+\b/g,
  /\b(?:push|continue|cut|new|git|commit|publish|content|km|en)\b/g,
];
const wordsLeft = (out: string) =>
  [
    ...asWritten
      .reduce((text, token) => text.replaceAll(token, ' '), out)
      .matchAll(/[A-Za-z]{3,}/g),
  ].map(([word]) => word);

describe('in Khmer the demonstration is told without a word of English', () => {
  test('by every verb that reads it', async () => {
    const { desk } = copyContent('demo');
    for (const call of [
      'check',
      'status 2020-S2',
      'status 2022-S1 --as-of 2022-06-15',
      'agenda 2022-S1',
      'highlights 2022-S1',
      'highlights 2022-S1 --as-of 2022-05-01',
      'plan status',
      'plan diff 2019-2023 1 2',
      'plan compile 2019-2023',
      'verify',
      'audit',
      'publish 2020-S2',
      'plan decide 2019-2023 a1 cut',
    ]) {
      const { out, err } = await runChhamas(desk, ...call.split(' '));
      expect([call, wordsLeft(out + err)]).toEqual([call, []]);
      expect(out + err).toMatch(khmer);
    }
  });

  test('by those that write: a plan, a decision, an approval', async () => {
    const { desk, edit } = copyContent('demo');
    const revision = {
      ...{ version: 2, kind: 'correction', by: 'secretary-general', on: '2021-02-12' },
      reason: { km: 'កែពាក្យ' },
    };
    edit('periods/2020-S2/cycle.json', '{', `{ "revisions": [${JSON.stringify(revision)}],`);
    edit('periods/2020-S2/groups/justice.en.md', /\.\n/, '. \n');
    const outcomes = [
      await runChhamas(desk, 'plan', 'decide', '2019-2023', 'a1', 'push', '--reason', 'ជំរុញ'),
      await approveAs(desk, '2020-S2', 0),
      await approveAs(desk, '2020-S2', 1),
      await runChhamas(desk, 'publish', '2020-S2'),
    ];
    expect(outcomes.map(({ code, err }) => [code, err])).toEqual(Array(4).fill([0, '']));
    expect(outcomes.flatMap(({ out }) => wordsLeft(out))).toEqual([]);
  });
});
