import { describe, expect, test } from 'vitest';
import type { CountsInWords, PrintedInWords } from '../../testing/disclosure/topic-in-words.ts';
import { termsInWords, topicInWords } from '../../testing/disclosure/topic-in-words.ts';
import { splitKeyOf } from '../split-key.ts';
import type { IsSmall, Secret } from './figure-secrets.ts';
import { isThemselves, secretsOf } from './figure-secrets.ts';
import type { ToldFigure } from './figures-knowledge.ts';
import { figuresKnowledge } from './figures-knowledge.ts';
import type { ImpliedSum } from './implied-secrets.ts';

const isSmall: IsSmall = (count) => count >= 1 && count < 5;

interface Release {
  readonly counts: CountsInWords;
  readonly prints: PrintedInWords;
}

const nameOf = ({ figure: { at }, voice }: ToldFigure) =>
  `${voice.release} ${at.place} ${splitKeyOf(at.split)}`.trim();

/** `withheld 3 all p-1: v1 p-1`: the kind, the sum, and the figures that it is or is a part of. */
function secrets(
  releases: readonly Release[],
  implied: readonly Pick<ImpliedSum, 'kind' | 'terms'>[] = [],
  small: IsSmall = isSmall,
): readonly string[] {
  const topic = topicInWords(...releases);
  const knowledge = figuresKnowledge(topic);
  const [whole] = knowledge.told;
  if (whole === undefined) throw new RangeError('Expected a figure.');
  const sums = implied.map((each): ImpliedSum => ({ ...each, from: [whole], split: {} }));
  return secretsOf(knowledge, topic, sums, small).map(
    ({ kind, terms, said }) =>
      `${kind} ${termsInWords(knowledge, terms)}: ${said.map(nameOf).join(', ')}`,
  );
}

describe('what nobody may work out', () => {
  const sexes = {
    '': { 'p-1': 9, 'p-2': 30 },
    'sex=female': { 'p-1': 7, 'p-2': 20 },
    'sex=male': { 'p-1': 2, 'p-2': 10 },
  };

  test('is every withheld figure, small or not', () => {
    const counts = { '': { 'p-1': 9, 'p-2': 3 } };
    const prints = { xs: 12, 'p-1': 'withheld', 'p-2': 'withheld' } as const;
    expect(secrets([{ counts, prints }])).toEqual([
      'withheld 9 all p-1: v1 p-1',
      'withheld 3 all p-2: v1 p-2',
    ]);
  });

  test('is one secret where two withheld figures are the same count', () => {
    const counts = { '': { 'p-1': 9 } };
    const prints = { xs: 'withheld', 'p-1': 'withheld' } as const;
    expect(secrets([{ counts, prints }])).toEqual(['withheld 9 all p-1: v1 xs, v1 p-1']);
  });

  test('is not what a figure shows', () => {
    expect(secrets([{ counts: { '': { 'p-1': 3 } }, prints: { xs: 3 } }])).toEqual([]);
    const one = { counts: { '': { 'p-1': 3 } }, prints: { xs: 3 } };
    expect(secrets([one], [{ kind: 'implied', terms: [[0, 1]] }])).toEqual([]);
  });

  test('is every small count that no figure prints, with the nearest figure that counts it', () => {
    const counts = { '': { 'p-1': 9, 'p-2': 3, 'p-3': 2 } };
    const prints = { xs: 14, 'p-1': 9, 'p-2': 'withheld' } as const;
    expect(secrets([{ counts, prints }])).toEqual([
      'withheld 3 all p-2: v1 p-2',
      'implied 2 all p-3: v1 xs',
    ]);
  });

  test('names the smallest of the figures that count it', () => {
    const counts = { '': { 'p-1': 9, 'p-2': 3, 'p-3': { count: 8, about: 2 } } };
    const about = { status: 'shown', quantity: { kind: 'about', n: 10 } } as const;
    const all = { status: 'shown', quantity: { kind: 'about', n: 22 } } as const;
    expect(secrets([{ counts, prints: { xs: all, 'p-3': about, 'p-2': 3 } }])).toEqual([
      'implied 2 all p-3: v1 p-3',
    ]);
  });

  test('names a figure that counts it before a smaller one of which it is a part', () => {
    const prints = { 'p-1': 9, 'p-1 sex=female': 7, 'xs sex=male': 12 };
    expect(secrets([{ counts: sexes, prints }])).toEqual([
      'implied 2 sex=male p-1: v1 xs sex=male',
    ]);
  });

  test('names a figure of one part of which it is a part', () => {
    const prints = { 'p-2 sex=female': 20, 'p-1 sex=female': 7, xs: 39 };
    const [found] = secrets([{ counts: sexes, prints: { ...prints, 'p-2': 30 } }]);
    expect(found).toBe('implied 2 sex=male p-1: v1 xs');
  });

  test('is a part of a split that no figure counts, with the figure of which it is a part', () => {
    const counts = sexes;
    const prints = { 'p-2': 30, 'p-1': 9, 'p-1 sex=female': 7 };
    expect(secrets([{ counts, prints }])).toEqual(['implied 2 sex=male p-1: v1 p-1']);
    const others = { ...prints, 'p-2 sex=male': 10, 'p-2 sex=female': 20, xs: 39 };
    expect(secrets([{ counts, prints: others }])).toEqual(['implied 2 sex=male p-1: v1 p-1']);
  });

  test('says the first figure where it is a part of none', () => {
    const counts = {
      'sex=female': { 'p-1': 7, 'p-2': 6 },
      'age=old sex=female': { 'p-1': 7, 'p-2': 6 },
    };
    const prints = { 'p-1 sex=female': 7, 'p-2 age=old sex=female': 6 };
    expect(secrets([{ counts: { ...counts, '': { 'p-1': 9 } }, prints }])).toEqual([
      'implied 2 all p-1: v1 p-1 sex=female',
    ]);
  });

  test('is what is left undivided of a total', () => {
    const counts = { '': { 'p-1': 9 }, 'sex=female': { 'p-1': 7 } };
    expect(secrets([{ counts, prints: { 'p-1': 9, 'p-1 sex=female': 7 } }])).toEqual([
      'implied 2 all p-1: v1 p-1',
    ]);
  });

  test('asks of each count by its own split whether it is small', () => {
    const counts = {
      '': { 'p-1': 9 },
      'age=old sex=male': { 'p-1': 5 },
      'age=young sex=male': { 'p-1': 4 },
    };
    const asked: unknown[] = [];
    const small: IsSmall = (count, { indicator, split }) => {
      asked.push([count, indicator, split]);
      return false;
    };
    const release = { counts, prints: { 'p-1': 9, 'p-1 age=old sex=male': 5 } };
    expect(secrets([release], [], small)).toEqual([]);
    expect(asked).toEqual([
      [9, 'victims', {}],
      [5, 'victims', { age: 'old', sex: 'male' }],
      [4, 'victims', { age: 'young', sex: 'male' }],
    ]);
  });

  const two = { counts: { '': { 'p-1': 9, 'p-2': 6 } }, prints: { xs: 15, 'p-1': 9 } };

  test('is what figures leave of one another, where it is small', () => {
    const left = (terms: ImpliedSum['terms']) => [{ kind: 'implied' as const, terms }];
    // 9 less 6 is 3; 9 and 6 are 15.
    const less = left([
      [0, 1],
      [1, -1],
    ]);
    expect(secrets([two], less)).toEqual(['implied 9 all p-1 − 6 all p-2: v1 xs']);
    const both = left([
      [0, 1],
      [1, 1],
    ]);
    expect(secrets([two], both)).toEqual([]);
    expect(secrets([two], less, () => false)).toEqual([]);
  });

  test('is a change for the worse as one for the better: by how many', () => {
    const change = (first: 1 | -1, second: 1 | -1) => ({
      kind: 'change' as const,
      terms: [[0, first] as const, [1, second] as const],
    });
    expect(secrets([two], [change(-1, 1)])).toEqual(['change 9 all p-1 − 6 all p-2: v1 xs']);
    expect(secrets([two], [change(-1, 1), change(1, -1)])).toHaveLength(1);
  });

  test('is not that two counts are the same, even where zeros are no less secret', () => {
    const same = { counts: { '': { 'p-1': 9, 'p-2': 9 } }, prints: { xs: 18, 'p-1': 9 } };
    const sum = { kind: 'change' as const, terms: [[0, 1] as const, [1, -1] as const] };
    expect(secrets([same], [sum], (count) => count < 5)).toEqual([]);
  });

  test('has a name for each', () => {
    const topic = topicInWords(two);
    const knowledge = figuresKnowledge(topic);
    const [whole] = knowledge.told;
    if (whole === undefined) throw new RangeError('Expected a figure.');
    const terms = [[0, 1] as const, [1, -1] as const];
    const found = secretsOf(
      knowledge,
      topic,
      [{ kind: 'change', terms, from: [whole], split: {} }],
      (n) => n < 8,
    );
    expect(found.map(({ kind }) => kind)).toEqual(['change', 'implied']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });
});

describe('whoever is alone learns of themselves', () => {
  /** Whether the one that two sums count is the same person: each by split, places and counts. */
  const themselves = (
    alone: readonly [split: string, spots: string, count: number, sign?: number][],
    found: readonly [split: string, spots: string, count: number, sign?: number][],
  ) => {
    const all = [...alone, ...found];
    const sums = all.map(([, , , sign = 1], unknown) => [unknown, sign] as const);
    const secret = (terms: Secret['terms']): Secret => ({
      id: '',
      kind: 'withheld',
      terms,
      said: [],
    });
    return isThemselves(secret(sums.slice(0, alone.length)), secret(sums.slice(alone.length)), {
      unknowns: all.map(([, , count]) => ({ least: 0, count })),
      leaves: all.map(([split, spots]) => ({ split, spots: spots.split(' ') })),
      statements: [],
      told: [],
      corrected: [],
    });
  };

  test('in a part of the total in which they are alone, and the other way round', () => {
    expect(themselves([['', 'p-1', 1]], [['sex=male', 'p-1', 1]])).toBe(true);
    expect(themselves([['sex=male', 'p-1', 1]], [['', 'p-1', 1]])).toBe(true);
    expect(themselves([['sex=male', 'p-1', 1]], [['age=old sex=male', 'p-1', 1]])).toBe(true);
  });

  test('wherever nobody else is counted', () => {
    const alone = [
      ['', 'p-1', 1],
      ['', 'p-2', 0],
    ] as [string, string, number][];
    expect(themselves(alone, [['sex=male', 'p-1 p-3', 1]])).toBe(true);
    expect(themselves([['sex=male', 'p-3 p-1', 1]], alone)).toBe(true);
  });

  test('not where somebody else is counted with them, or in what is found', () => {
    expect(themselves([['', 'p-1', 2]], [['sex=male', 'p-1', 1]])).toBe(false);
    expect(themselves([['', 'p-1', 1]], [['sex=male', 'p-1', 2]])).toBe(false);
    const two = [
      ['', 'p-1', 1],
      ['', 'p-2', 1],
    ] as [string, string, number][];
    expect(themselves(two, [['sex=male', 'p-1', 1]])).toBe(false);
    expect(themselves([['sex=male', 'p-1', 1]], two)).toBe(false);
  });

  test('not where nobody is counted', () => {
    expect(themselves([['', 'p-1', 0]], [['sex=male', 'p-1', 1]])).toBe(false);
    expect(themselves([['', 'p-1', 1]], [['sex=male', 'p-1', 0]])).toBe(false);
  });

  test('not where they are taken away', () => {
    expect(themselves([['', 'p-1', 1, -1]], [['sex=male', 'p-1', 1]])).toBe(false);
  });

  test('not in another place', () => {
    expect(themselves([['', 'p-1', 1]], [['sex=male', 'p-2', 1]])).toBe(false);
  });

  test('not where neither split is a part of the other', () => {
    expect(themselves([['sex=male', 'p-1', 1]], [['age=old', 'p-1', 1]])).toBe(false);
    expect(themselves([['sex=male', 'p-1', 1]], [['sex=female', 'p-1', 1]])).toBe(false);
    expect(themselves([['sex=male', 'p-1', 1]], [['age=old sex=female', 'p-1', 1]])).toBe(false);
  });
});
