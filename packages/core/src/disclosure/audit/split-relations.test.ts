import { describe, expect, test } from 'vitest';
import type { CountsInWords, PrintedInWords } from '../../testing/disclosure/topic-in-words.ts';
import { statementsInWords, topicInWords } from '../../testing/disclosure/topic-in-words.ts';
import { figuresKnowledge, nameOfTold } from './figures-knowledge.ts';

/** The equations that hold whatever is printed. */
const relations = (
  ...releases: readonly { readonly counts: CountsInWords; readonly prints: PrintedInWords }[]
) => {
  const told = figuresKnowledge(topicInWords(...releases));
  const figures = new Set(told.told.map(nameOfTold));
  const statements = told.statements.filter(({ id }) => !figures.has(id));
  return statementsInWords({ ...told, statements });
};

const sexes = { 'xs sex=female': 'withheld', 'xs sex=male': 'withheld' } as const;

describe('the parts of a split', () => {
  test('add up to their total', () => {
    const counts = { '': { 'p-1': 5 }, 'sex=female': { 'p-1': 3 }, 'sex=male': { 'p-1': 2 } };
    expect(relations({ counts, prints: sexes })).toEqual([
      '5 all p-1 − 3 sex=female p-1 − 2 sex=male p-1 = 0',
    ]);
  });

  test('are told only of splits that a figure has', () => {
    const counts = { '': { 'p-1': 5 }, 'sex=female': { 'p-1': 3 }, 'sex=male': { 'p-1': 2 } };
    expect(relations({ counts, prints: { xs: 5 } })).toEqual([]);
  });

  test('leave of the total what was not divided', () => {
    const counts = { '': { 'p-1': 9 }, 'sex=female': { 'p-1': 3 }, 'sex=male': { 'p-1': 2 } };
    expect(relations({ counts, prints: sexes })).toEqual([
      '9 all p-1 − 3 sex=female p-1 − 2 sex=male p-1 − 4 all p-1 = 0',
    ]);
  });

  test('may leave something where an answer left one of them out, though nothing is left', () => {
    const counts = { '': { 'p-1': 3 }, 'sex=female': { 'p-1': 3 }, 'sex=male': { 'p-2': 2 } };
    expect(relations({ counts, prints: { ...sexes, 'p-1': 3 } })).toEqual([
      '3 all p-1 − 3 sex=female p-1 − 0 all p-1 = 0',
    ]);
  });

  test('may leave something though a place with the same of them sent no total', () => {
    const counts = {
      '': { 'p-1': 3, 'p-3': 5 },
      'sex=female': { 'p-1': 3, 'p-2': 0, 'p-3': 3 },
      'sex=male': { 'p-3': 2 },
    };
    expect(relations({ counts, prints: { ...sexes, xs: 8 } })).toEqual([
      '3 all p-1 − 3 sex=female p-1&p-2 − 0 all p-1&p-2 = 0',
      '5 all p-3 − 3 sex=female p-3 − 2 sex=male p-3 = 0',
    ]);
  });

  test('leave nothing though a place that sent no total sent none of them', () => {
    const counts = {
      '': { 'p-1': 5 },
      'sex=female': { 'p-1': 3 },
      'sex=male': { 'p-1': 2 },
      'age=old': { 'p-2': 1 },
    };
    expect(relations({ counts, prints: { ...sexes, xs: 5 } })).toEqual([
      '5 all p-1 − 3 sex=female p-1 − 2 sex=male p-1 = 0',
    ]);
  });

  test('say nothing where they are more than the total, which is then "at least"', () => {
    const counts = { '': { 'p-1': 4 }, 'sex=female': { 'p-1': 3 }, 'sex=male': { 'p-1': 2 } };
    expect(relations({ counts, prints: sexes })).toEqual([]);
  });

  test('say nothing where no total came', () => {
    const counts = { '': { 'p-2': 5 }, 'sex=female': { 'p-1': 0 }, 'sex=male': { 'p-1': 0 } };
    expect(relations({ counts, prints: { ...sexes, 'p-2': 5 } })).toEqual([]);
  });

  test('add up place by place as far as figures tell places apart', () => {
    const counts = {
      '': { 'p-1': 5, 'p-2': 8 },
      'sex=female': { 'p-1': 3, 'p-2': 6 },
      'sex=male': { 'p-1': 2, 'p-2': 2 },
    };
    expect(relations({ counts, prints: sexes })).toEqual([
      '13 all p-1&p-2 − 9 sex=female p-1&p-2 − 4 sex=male p-1&p-2 = 0',
    ]);
    expect(relations({ counts, prints: { ...sexes, 'p-1': 5 } })).toEqual([
      '5 all p-1 + 8 all p-2 − 9 sex=female p-1&p-2 − 4 sex=male p-1&p-2 = 0',
    ]);
    expect(relations({ counts, prints: { ...sexes, 'p-1 sex=male': 2 } })).toEqual([
      '5 all p-1 − 3 sex=female p-1 − 2 sex=male p-1 = 0',
      '8 all p-2 − 6 sex=female p-2 − 2 sex=male p-2 = 0',
    ]);
  });

  test('count what is only known "about" on both sides', () => {
    const about = (count: number) => ({ 'p-1': { count, about: 1 } });
    const counts = { '': about(5), 'sex=female': about(5), 'sex=male': { 'p-1': 0 } };
    expect(relations({ counts, prints: sexes })).toEqual([
      '5 all p-1 + 1 all p-1 − 5 sex=female p-1 − 1 sex=female p-1 − 0 sex=male p-1 = 0',
    ]);
  });

  test('add up to the next coarser split, and not past it', () => {
    const counts = {
      '': { 'p-1': 5 },
      'sex=female': { 'p-1': 3 },
      'sex=male': { 'p-1': 2 },
      'age=old sex=female': { 'p-1': 3 },
      'age=old sex=male': { 'p-1': 2 },
    };
    const crossed = { 'xs age=old sex=male': 'withheld' } as const;
    expect(relations({ counts, prints: { ...sexes, ...crossed } })).toEqual([
      '3 sex=female p-1 − 3 age=old sex=female p-1 = 0',
      '2 sex=male p-1 − 2 age=old sex=male p-1 = 0',
      '5 all p-1 − 3 sex=female p-1 − 2 sex=male p-1 = 0',
    ]);
    // Where no figure is split by sex alone, the total is the next.
    expect(relations({ counts, prints: { ...crossed, xs: 5 } })).toEqual([
      '5 all p-1 − 3 age=old sex=female p-1 − 2 age=old sex=male p-1 = 0',
    ]);
  });

  test('are said once of releases in which nothing changed, and again where something did', () => {
    const counts = { '': { 'p-1': 5 }, 'sex=female': { 'p-1': 3 }, 'sex=male': { 'p-1': 2 } };
    const grown = { '': { 'p-1': 6 }, 'sex=female': { 'p-1': 3 }, 'sex=male': { 'p-1': 3 } };
    const same = { counts, prints: sexes };
    expect(relations(same, same)).toHaveLength(1);
    expect(relations(same, { counts: grown, prints: sexes })).toEqual([
      '5 all p-1 − 3 sex=female p-1 − 2 sex=male p-1 = 0',
      '6 all p-1 − 3 sex=female p-1 − 3 sex=male p-1 = 0',
    ]);
  });
});
