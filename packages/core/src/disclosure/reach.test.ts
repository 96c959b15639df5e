import { describe, expect, test } from 'vitest';
import { month } from '../testing/brands.ts';
import { countedTable } from '../testing/counted-table.ts';
import type { FigureOptions } from '../testing/make-figure.ts';
import { makeFigure } from '../testing/make-figure.ts';
import type { CountedIndicator } from './counted-leaves.ts';
import type { Evidence } from './reach.ts';
import { evidenceOf } from './reach.ts';
import type { Speaker } from './topic.ts';
import { topicsOf } from './topic.ts';

const table = countedTable(
  { a: [3, 4], b: 'nil', c: 'silent' },
  { zones: { 'zone-1': ['a', 'b'] } },
);
const [speaker] = topicsOf([table]).flatMap(({ speakers }) => speakers);
const [january, february] = [month('2017-01'), month('2017-02')];

function evidenceWith(changed: Partial<CountedIndicator> = {}): Evidence {
  const counted = speaker?.counted;
  if (speaker === undefined || counted === undefined) throw new RangeError('Expected a speaker.');
  return evidenceOf({ ...speaker, counted: { ...counted, ...changed } });
}

const spots = ({ spotsOf }: Evidence, options: FigureOptions = {}) =>
  spotsOf(makeFigure(1, options).at);
const plain = ({ leaves }: Evidence) =>
  Object.fromEntries(
    Array.from(leaves, ([split, bySpot]) => [
      split,
      Array.from(bySpot, ([spot, { count, about, isCounted }]) =>
        [spot, count, about, isCounted].join(' '),
      ),
    ]),
  );

describe('what was counted behind a release', () => {
  test('is every leaf where it stands, and whether anything came', () => {
    const evidence = evidenceWith();
    expect(plain(evidence)).toEqual({
      '': ['a 2017-01 7 0 true', 'b 2017-01 0 0 false', 'c 2017-01 0 0 false'],
      'sex=female': ['a 2017-01 3 0 true', 'b 2017-01 0 0 false', 'c 2017-01 0 0 false'],
      'sex=male': ['a 2017-01 4 0 true', 'b 2017-01 0 0 false', 'c 2017-01 0 0 false'],
    });
    expect(evidence.areAnswersKnown).toBe(true);
  });

  test('is added up by place, zone and country', () => {
    const evidence = evidenceWith();
    expect(spots(evidence)).toEqual(['a 2017-01', 'b 2017-01', 'c 2017-01']);
    expect(spots(evidence, { place: 'zone-1' })).toEqual(['a 2017-01', 'b 2017-01']);
    expect(spots(evidence, { place: 'b' })).toEqual(['b 2017-01']);
    expect(spots(evidence, { place: 'x' })).toEqual([]);
  });

  test('is added up over the months that stand for a semester, or one', () => {
    const evidence = evidenceWith({ monthsBehind: () => [january, february] });
    expect(spots(evidence, { place: 'a' })).toEqual(['a 2017-01', 'a 2017-02']);
    expect(spots(evidence, { place: 'a', period: { month: february } })).toEqual(['a 2017-02']);
  });

  test('is no sum of what does not add', () => {
    const evidence = evidenceWith({ addition: 'none' });
    expect(spots(evidence)).toBeUndefined();
    expect(spots(evidence, { place: 'a', period: { month: january } })).toEqual(['a 2017-01']);
  });

  test('is added up among those that answered in the other semester too', () => {
    const other = countedTable({ a: [1, 1] }).semester;
    const evidence = evidenceWith({
      matched: [
        { split: { sex: 'male' }, with: other, among: [{ reporter: 'a', month: january }] },
        { split: {}, with: other, among: [{ reporter: 'b', month: january }] },
      ],
    });
    expect(spots(evidence, { matched: '2017-S1' })).toEqual(['b 2017-01']);
    expect(spots(evidence, { matched: '2017-S1', split: { sex: 'male' } })).toEqual(['a 2017-01']);
    expect(spots(evidence, { matched: '2017-S1', split: { sex: 'female' } })).toEqual([]);
    expect(spots(evidence, { matched: '2016-S1' })).toEqual([]);
  });
});

describe('what newspapers printed', () => {
  const printedOf = (...figures: Speaker['printed']): Evidence =>
    evidenceOf({
      name: 'press',
      isPublic: true,
      figures: [],
      printed: figures,
      counted: undefined,
      groupings: [],
      asOf: '',
    });
  const firstMonth = { period: { month: january } };

  test('is the months, and what they leave of the semester', () => {
    const evidence = printedOf(
      makeFigure(10),
      makeFigure(3, firstMonth),
      makeFigure(2, { period: { month: february } }),
      makeFigure(4, { split: { sex: 'male' } }),
      makeFigure(9, { place: 'a' }),
      makeFigure(8, { matched: '2016-S1' }),
    );
    expect(plain(evidence)).toEqual({
      '': [
        'xs 5 0 true',
        'xs 2017-01 3 0 true',
        'xs 2017-02 2 0 true',
        'a 9 0 true',
        'xs 2016-S1 8 0 true',
      ],
      'sex=male': ['xs 4 0 true'],
    });
    expect(evidence.areAnswersKnown).toBe(false);
    expect(spots(evidence)).toEqual(['xs', 'xs 2017-01', 'xs 2017-02']);
    expect(spots(evidence, firstMonth)).toEqual(['xs 2017-01']);
    expect(spots(evidence, { split: { sex: 'male' } })).toEqual(['xs']);
    expect(spots(evidence, { place: 'a' })).toEqual(['a']);
    expect(spots(evidence, { matched: '2016-S1' })).toEqual(['xs 2016-S1']);
  });

  test('is no sum where the months are more than their semester', () => {
    const evidence = printedOf(
      makeFigure(2),
      makeFigure(3, firstMonth),
      makeFigure(5, { split: { sex: 'male' } }),
      makeFigure(5, { ...firstMonth, split: { sex: 'male' } }),
    );
    expect(plain(evidence)).toEqual({
      '': ['xs 2 0 true', 'xs 2017-01 3 0 true'],
      'sex=male': ['xs 0 0 true', 'xs 2017-01 5 0 true'],
    });
    expect(spots(evidence)).toEqual(['xs']);
    expect(spots(evidence, { split: { sex: 'male' } })).toEqual(['xs', 'xs 2017-01']);
  });
});
