import { describe, expect, test } from 'vitest';
import { evidence } from '../testing/evidence.ts';
import type { Reach } from './blocks.ts';
import { blocksFrom } from './blocks.ts';
import type { Evidence } from './reach.ts';
import { unknownsOf } from './unknowns.ts';

const reach = (split: string, ...spots: readonly string[]): Reach => ({ split, spots });

function unknownsIn(evidences: readonly Evidence[], reaches: readonly Reach[]) {
  const blocks = blocksFrom(evidences, reaches);
  const unknowns = unknownsOf(evidences, blocks);
  const name = (number: number) => unknowns.list[number]?.id;
  return {
    ...unknowns,
    ids: () => unknowns.list.map(({ id, count, least }) => [id, count, ...(least ? [least] : [])]),
    names: (day: number, split: string, family: string, withAbout = false) =>
      unknowns.numbersOf(day, split, blocks.blocksOf(family), withAbout).map(name),
    sums: unknowns.relations.map(
      ({ kind, plus, minus }) =>
        `${plus.map(name).join(' + ')} ${kind === 'equal' ? '=' : kind} ${minus.map(name).join(' + ')}`,
    ),
  };
}

describe('the unknowns of a topic', () => {
  test('are one for each block of a split, at least as many as answers with anybody in them', () => {
    const day = evidence({ '': { a: 3, b: 0, c: 7 } });
    const { names, ids, splits, relations } = unknownsIn(
      [day],
      [reach('', 'a', 'b', 'c'), reach('', 'c')],
    );
    expect([names(0, '', ''), relations]).toEqual([['total a', 'total c'], []]);
    expect(ids()).toEqual([
      ['total a', 3, 1],
      ['total c', 7, 1],
    ]);
    expect(splits).toEqual(['', '']);
    expect(names(0, '', '')).toHaveLength(2);
    expect(ids()).toHaveLength(2);
  });

  test('are at least nothing where no readers know who answered', () => {
    const day = evidence({ '': { a: 3 } }, { areAnswersKnown: false });
    const { names, list } = unknownsIn([day], [reach('', 'a')]);
    expect(names(0, '', '')).toEqual(['total a']);
    expect(list).toEqual([{ id: 'total a', count: 3 }]);
  });

  test('are in the order in which they were first asked for', () => {
    const day = evidence({ '': { a: 3, b: 4 } });
    const blocks = blocksFrom([day], [reach('', 'a'), reach('', 'b')]);
    const { numbersOf, list } = unknownsOf([day], blocks);
    expect(numbersOf(0, '', blocks.blocksIn('', ['b']), false)).toEqual([0]);
    expect(numbersOf(0, '', blocks.blocksOf(''), false)).toEqual([0, 1]);
    expect(list.map(({ id }) => id)).toEqual(['total b', 'total a']);
  });

  test('are none of what did not come', () => {
    const { names } = unknownsIn([evidence({ '': { a: 'silent' } })], [reach('', 'a')]);
    expect(names(0, '', '')).toEqual([]);
    expect(names(5, '', '')).toEqual([]);
  });

  test('are two of what changed, and one of what did not', () => {
    const days = [evidence({ '': { a: 3, b: 4 } }), evidence({ '': { a: 3, b: 6 } })];
    const { names, ids } = unknownsIn(days, [reach('', 'a', 'b')]);
    expect(names(1, '', '')).toEqual(['total a', 'total b #1']);
    expect(names(0, '', '')).toEqual(['total a', 'total b']);
    expect(ids()).toEqual([
      ['total a', 3, 1],
      ['total b #1', 6, 1],
      ['total b', 4, 1],
    ]);
  });

  test('are one more of what is known only "about", for figures that say so', () => {
    const { names, ids } = unknownsIn([evidence({ '': { a: [3, 20] } })], [reach('', 'a')]);
    expect(names(0, '', '')).toEqual(['total a']);
    expect(names(0, '', '', true)).toEqual(['total a', 'total a about']);
    expect(ids()).toEqual([
      ['total a', 3, 1],
      ['total a about', 20],
    ]);
    const none = unknownsIn([evidence({ '': { a: 3 } })], [reach('', 'a')]);
    expect(none.names(0, '', '', true)).toEqual(['total a']);
  });
});

describe('what holds between them', () => {
  const bySex = (female: number, male: number, total = female + male) => ({
    '': { a: total },
    'sex=female': { a: female },
    'sex=male': { a: male },
  });
  const all = [reach('', 'a'), reach('sex=female', 'a'), reach('sex=male', 'a')];

  test('is that parts add up to their total', () => {
    const { sums, ids, splits } = unknownsIn([evidence(bySex(3, 7))], all);
    expect(sums).toEqual(['total a = sex=female a + sex=male a']);
    expect(ids()).toEqual([
      ['sex=female a', 3],
      ['sex=male a', 7],
      ['total a', 10, 1],
    ]);
    expect(splits).toEqual(['sex=female', 'sex=male', '']);
  });

  test('is that with what was left undivided they do', () => {
    const { sums, ids, splits } = unknownsIn([evidence(bySex(3, 7, 12))], all);
    expect(sums).toEqual(['total a = sex=female a + sex=male a + total not by sex a #0']);
    expect(ids().at(-1)).toEqual(['total not by sex a #0', 2]);
    expect(splits.at(-1)).toBe('');
  });

  test('is nothing where the parts are more than the total, or no total came', () => {
    expect(unknownsIn([evidence(bySex(3, 7, 9))], all).sums).toEqual([]);
    const none = evidence({ ...bySex(0, 0), '': { a: 'silent' } });
    expect(unknownsIn([none], all).sums).toEqual([]);
  });

  test('is that what is known only "about" adds up as well', () => {
    const day = evidence({
      '': { a: [10, 20] },
      'sex=female': { a: [3, 20] },
      'sex=male': { a: 7 },
    });
    expect(unknownsIn([day], all).sums).toEqual([
      'total a + total a about = sex=female a + sex=female a about + sex=male a',
    ]);
  });

  test('is said once of what did not change', () => {
    const { sums } = unknownsIn([evidence(bySex(3, 7)), evidence(bySex(3, 7))], all);
    expect(sums).toHaveLength(1);
    const undivided = unknownsIn([evidence(bySex(3, 7, 12)), evidence(bySex(3, 7, 12))], all);
    expect(undivided.ids()).toHaveLength(4);
    const changed = unknownsIn([evidence(bySex(3, 7)), evidence(bySex(3, 8))], all);
    expect(changed.sums).toEqual([
      'total a = sex=female a + sex=male a',
      'total a #1 = sex=female a + sex=male a #1',
    ]);
  });

  test('leaves room for what nobody divided, though nothing is left today', () => {
    const day = evidence({
      '': { a: 10, b: 0 },
      'sex=female': { a: 3, b: 'silent' },
      'sex=male': { a: 7, b: 'silent' },
    });
    const both = [reach('', 'a', 'b'), reach('sex=female', 'a', 'b'), reach('sex=male', 'a', 'b')];
    const { sums } = unknownsIn([day], both);
    expect(sums).toEqual(['total a = sex=female a + sex=male a']);
    const half = evidence({
      '': { a: 10 },
      'sex=female': { a: 10 },
      'sex=male': { a: 'silent' },
    });
    expect(unknownsIn([half], all).sums).toEqual([
      'total a = sex=female a + total not by sex a #0',
    ]);
    // Of b no total came; that leaves the room beside a as it is.
    const other = evidence({
      '': { a: 10, b: 'silent' },
      'sex=female': { a: 10, b: 0 },
      'sex=male': { a: 'silent', b: 'silent' },
    });
    expect(unknownsIn([other], both).sums).toEqual([
      'total a = sex=female a + total not by sex a #0',
    ]);
  });

  test('holds for each part by itself where it is divided further', () => {
    const day = evidence({
      'sex=female': { a: 3 },
      'sex=male': { a: 7 },
      'age=u15 sex=female': { a: 3 },
      'age=u15 sex=male': { a: 7 },
    });
    const further = ['sex=female', 'sex=male', 'age=u15 sex=female'].map((each) =>
      reach(each, 'a'),
    );
    expect(unknownsIn([day], further).sums).toEqual([
      'sex=female a = age=u15 sex=female a',
      'sex=male a = age=u15 sex=male a',
    ]);
  });

  test('goes step by step, by one dimension more each time', () => {
    const day = evidence({
      '': { a: 10 },
      'sex=female': { a: 10 },
      'age=u15': { a: 10 },
      'age=u15 sex=female': { a: 10 },
    });
    const { sums } = unknownsIn(
      [day],
      [
        reach('', 'a'),
        reach('sex=female', 'a'),
        reach('age=u15', 'a'),
        reach('age=u15 sex=female', 'a'),
      ],
    );
    expect(sums).toEqual([
      'total a = age=u15 a',
      'total a = sex=female a',
      'age=u15 a = age=u15 sex=female a',
      'sex=female a = age=u15 sex=female a',
    ]);
    const { sums: jump } = unknownsIn([day], [reach('', 'a'), reach('age=u15 sex=female', 'a')]);
    expect(jump).toEqual(['total a = age=u15 sex=female a']);
  });
});
