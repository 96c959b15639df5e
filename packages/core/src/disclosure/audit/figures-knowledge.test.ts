import { describe, expect, test } from 'vitest';
import { splitKeyOf } from '../split-key.ts';
import {
  statementsInWords,
  termsInWords,
  topicInWords,
} from '../../testing/disclosure/topic-in-words.ts';
import { month } from '../../testing/brands.ts';
import { makeFigure } from '../../testing/make-figure.ts';
import type { FiguresKnowledge, ToldFigure } from './figures-knowledge.ts';
import { figuresKnowledge, nameOfTold } from './figures-knowledge.ts';
import { plus } from './hidden-leaves.ts';

const figuresIn = (knowledge: FiguresKnowledge, told: readonly ToldFigure[] = knowledge.told) =>
  told.map(({ figure: { at }, voice, of, count }) => {
    const name = `${voice.release} ${at.place} ${splitKeyOf(at.split)}`.trim();
    return `${name}: ${count} = ${termsInWords(knowledge, plus(of))}`;
  });

const counts = { '': { 'p-1': 5, 'p-2': 8 } };

describe('what figures say', () => {
  test('is that each shown one is the sum of what was counted behind it', () => {
    const told = figuresKnowledge(topicInWords({ counts, prints: { xs: 13, 'p-1': 5 } }));
    expect(statementsInWords(told)).toEqual(['5 all p-1 + 8 all p-2 = 13', '5 all p-1 = 5']);
    expect(figuresIn(told)).toEqual(['v1 xs: 13 = 5 all p-1 + 8 all p-2', 'v1 p-1: 5 = 5 all p-1']);
    expect(told.corrected).toEqual([]);
  });

  test('does not tell apart what no figure tells apart', () => {
    const told = figuresKnowledge(topicInWords({ counts, prints: { xs: 13 } }));
    expect(statementsInWords(told)).toEqual(['13 all p-1&p-2 = 13']);
    expect(told.unknowns).toEqual([{ least: 0, count: 13 }]);
  });

  test('is nothing of a withheld one, but that it is there', () => {
    const prints = { xs: 13, 'p-1': 'withheld' } as const;
    const told = figuresKnowledge(topicInWords({ counts, prints }));
    expect(statementsInWords(told)).toEqual(['5 all p-1 + 8 all p-2 = 13']);
    expect(figuresIn(told)).toContain('v1 p-1: 5 = 5 all p-1');
  });

  test('is said once where two of them add up the same, in one release or in two', () => {
    const one = { '': { 'p-1': 5 } };
    const prints = { xs: 5, 'p-1': 5 };
    const told = figuresKnowledge(topicInWords({ counts: one, prints }, { counts: one, prints }));
    expect(told.told).toHaveLength(4);
    expect(told.statements.map(({ id }) => id)).toEqual(told.told.slice(0, 1).map(nameOfTold));
  });

  test('is nothing where no number stands', () => {
    const prints = {
      xs: { status: 'shown', quantity: { kind: 'unknown' } },
      'p-1': { status: 'no-return' },
    } as const;
    const told = figuresKnowledge(topicInWords({ counts, prints }));
    expect(told.told).toEqual([]);
    expect(told.statements).toEqual([]);
  });

  test('is nothing of a 0 behind which nothing came, nor of a withheld one', () => {
    const prints = { xs: 13, 'p-3': 0, 'p-4': 'withheld' } as const;
    const told = figuresKnowledge(topicInWords({ counts, prints }));
    expect(figuresIn(told)).toEqual(['v1 xs: 13 = 13 all p-1&p-2']);
    expect(told.corrected).toEqual([]);
  });

  test('is a 0 where a count of 0 came', () => {
    const told = figuresKnowledge(
      topicInWords({ counts: { '': { 'p-1': 0 } }, prints: { xs: 0 } }),
    );
    expect(statementsInWords(told)).toEqual(['0 all p-1 = 0']);
  });

  test('is told apart from what was corrected in place: it no longer adds up', () => {
    const prints = { xs: 14, 'p-1': 5, 'p-3': 2 };
    const told = figuresKnowledge(topicInWords({ counts, prints }));
    expect(statementsInWords(told)).toEqual(['5 all p-1 = 5']);
    expect(figuresIn(told)).toEqual(['v1 p-1: 5 = 5 all p-1']);
    expect(figuresIn(told, told.corrected)).toEqual([
      'v1 xs: 13 = 5 all p-1 + 8 all p-2',
      'v1 p-3: 0 = ',
    ]);
  });

  test('counts what is only known "about" where the figure says "about", and nowhere else', () => {
    const vague = { '': { 'p-1': { count: 5, about: 3, least: 1 }, 'p-2': 8 } };
    const about = { status: 'shown', quantity: { kind: 'about', n: 16 } } as const;
    const atLeast = { status: 'shown', quantity: { kind: 'atLeast', n: 5 } } as const;
    const prints = { xs: about, 'p-1': atLeast };
    const told = figuresKnowledge(topicInWords({ counts: vague, prints }));
    expect(statementsInWords(told)).toEqual([
      '5 all p-1 + 3 all p-1 + 8 all p-2 = 16',
      '5 all p-1 = 5',
    ]);
    expect(told.unknowns).toEqual([
      { least: 1, count: 5 },
      { least: 0, count: 3 },
      { least: 0, count: 8 },
    ]);
  });

  test('is one unknown in two releases where a count did not change, and two where it did', () => {
    const told = figuresKnowledge(
      topicInWords(
        { counts, prints: { xs: 13, 'p-1': 5 } },
        { counts: { '': { 'p-1': 6, 'p-2': 8 } }, prints: { xs: 14 } },
      ),
    );
    expect(statementsInWords(told)).toEqual([
      '5 all p-1 + 8 all p-2 = 13',
      '5 all p-1 = 5',
      '8 all p-2 + 6 all p-1 = 14',
    ]);
    expect(told.unknowns).toHaveLength(3);
  });

  test('is also that the parts of a split add up to their total', () => {
    const told = figuresKnowledge(
      topicInWords({
        counts: { '': { 'p-1': 5 }, 'sex=female': { 'p-1': 3 }, 'sex=male': { 'p-1': 2 } },
        prints: { xs: 5, 'xs sex=female': 3 },
      }),
    );
    expect(statementsInWords(told)).toEqual([
      '5 all p-1 − 3 sex=female p-1 − 2 sex=male p-1 = 0',
      '5 all p-1 = 5',
      '3 sex=female p-1 = 3',
    ]);
  });
});

describe('the name of a figure', () => {
  const [voice] = topicInWords({ counts, prints: {} }).voices;
  const named = (options: Parameters<typeof makeFigure>[1], release = 'v1') => {
    if (voice === undefined) throw new RangeError('Expected a voice.');
    const figure = makeFigure(5, options);
    return nameOfTold({ figure, voice: { ...voice, release }, of: [0], count: 5 });
  };

  test('is one for each place, time, split, like-for-like subtotal and release', () => {
    const names = [
      named({}),
      named({}, 'v2'),
      named({ place: 'p-1' }),
      named({ matched: '2016-S1' }),
      named({ split: { sex: 'male' } }),
      named({ period: { month: month('2017-01') } }),
    ];
    expect(new Set(names).size).toBe(6);
    expect(named({ split: { sex: 'male', age: 'old' } })).toBe(
      named({ split: { age: 'old', sex: 'male' } }),
    );
  });
});
