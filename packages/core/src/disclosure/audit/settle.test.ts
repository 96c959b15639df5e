import { describe, expect, test } from 'vitest';
import type { CountsInWords } from '../../testing/disclosure/knowledge-in-words.ts';
import {
  knowledgeInWords,
  statementInWords,
  termsInWords,
} from '../../testing/disclosure/knowledge-in-words.ts';
import { keyOfTerms, openTermsOf, settle } from './settle.ts';

/** What is settled of the counts once so much is said, and the rows that are left. */
function settled(counts: CountsInWords, ...said: readonly string[]) {
  return settle(knowledgeInWords(counts, said, []));
}

/** The rows of some statements, without their ids. */
function rowsOf(counts: CountsInWords, ...said: readonly string[]) {
  return said.map((words) => {
    const { terms, least, greatest } = statementInWords(counts, words);
    return { terms, least, greatest };
  });
}

describe('R-53 what anyone sees at once', () => {
  test('is a count that is shown', () => {
    expect(settled({ a: 3 }, 'a')).toEqual({ known: [3], rows: [] });
  });

  test('is a count that is only ever taken away', () => {
    expect(settled({ a: 3 }, '- a').known).toEqual([3]);
  });

  test('is what is left of a sum beside its other parts, whatever the order they are told in', () => {
    const counts = { a: 3, b: 12, c: 7 };
    const all = { known: [3, 12, 7], rows: [] };
    expect(settled(counts, 'a', 'a + b', 'b + c')).toEqual(all);
    expect(settled(counts, 'b + c', 'a + b', 'a')).toEqual(all);
  });

  test('is what is left of a difference', () => {
    expect(settled({ a: 3, b: 12 }, 'b - a', 'a').known).toEqual([3, 12]);
  });

  test('is every part of a sum of nobody', () => {
    expect(settled({ a: 0, b: 0, c: 4, d: 5 }, 'a + b', 'c + d').known).toEqual([
      0,
      0,
      undefined,
      undefined,
    ]);
  });

  test('is every part of a sum that is as low as it can be', () => {
    const counts = { a: { least: 2, count: 2 }, b: { least: 1, count: 1 }, c: 4 };
    expect(settled(counts, 'a + b', 'b + c')).toEqual({ known: [2, 1, 4], rows: [] });
    expect(settled(counts, 'a + b <= 3', 'b + c >= 5')).toEqual({
      known: [2, 1, undefined],
      rows: [{ terms: [[2, 1]], least: 4, greatest: Infinity }],
    });
  });

  test('is nothing of a sum with two open parts', () => {
    const counts = { a: 3, b: 12 };
    expect(settled(counts, 'a + b')).toEqual({
      known: [undefined, undefined],
      rows: rowsOf(counts, 'a + b'),
    });
  });

  test('is nothing of a count that is told from above and below only', () => {
    const counts = { a: 3 };
    expect(settled(counts, 'a >= 2', 'a <= 4')).toEqual({
      known: [undefined],
      rows: rowsOf(counts, 'a >= 2', 'a <= 4'),
    });
  });

  test('is nothing of two counts that are known to be as many', () => {
    const counts = { a: 3, b: 3 };
    expect(settled(counts, 'a - b').rows).toEqual(rowsOf(counts, 'a - b'));
    expect(settled(counts, 'a - b').known).toEqual([undefined, undefined]);
  });
});

describe('R-53 what is left to search in', () => {
  const counts = { a: 3, b: 12, c: 3, d: 12 };

  test('says of the rest what it comes to without what is settled', () => {
    expect(settled(counts, 'a + b + c', 'a', 'b - a + c <= 20')).toEqual({
      known: [3, undefined, undefined, undefined],
      rows: rowsOf(counts, 'b + c = 15', 'b + c <= 23'),
    });
  });

  test('says the same thing once, in whatever order its parts stand', () => {
    expect(settled(counts, 'a + b', 'b + a').rows).toEqual(rowsOf(counts, 'b + a'));
  });

  test('keeps sums of other counts, with other signs and with other bounds apart', () => {
    const said = ['a + b', 'c + d', 'c + b', 'a + b >= 15', 'a + b <= 15', 'a - b >= -99'];
    expect(settled(counts, ...said, 'a + b >= -99').rows).toEqual(
      rowsOf(counts, ...said, 'a + b >= -99'),
    );
  });
});

describe('R-53 a sum without what is settled', () => {
  const counts = { a: 3, b: 12, c: 7 };

  test('keeps its open counts, and adds up the others by their signs', () => {
    expect(openTermsOf(termsInWords(counts, 'a - b + c'), [3, 12, undefined])).toEqual({
      open: [[2, 1]],
      constant: -9,
    });
  });

  test('has one key in whatever order its counts stand, and another than other sums', () => {
    const [sum, turned, other] = ['a + b + c', 'c + a + b', 'a - b + c'].map((words) =>
      keyOfTerms(termsInWords(counts, words)),
    );
    expect(turned).toBe(sum);
    expect(other).not.toBe(sum);
  });
});
