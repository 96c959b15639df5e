import { describe, expect, test } from 'vitest';
import { Indicator } from '../indicator/indicator.ts';
import { place, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { name, say } from '../testing/say.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { compareVersions } from './compare-versions.ts';
import { DisclosurePolicy } from './policy.ts';

const context = {
  policy: DisclosurePolicy.parse({
    schema: 1,
    threshold: 5,
    units: ['person'],
    text: { km: 'តិច' },
  }),
  indicators: smallCorpus().corpus.indicators.map(({ value }) => Indicator.parse(value)),
  country: place('xs'),
  semester: semester('2017-S1'),
};
const figureOf = (count: number | string, indicator = 'victims') =>
  makeFigure(
    typeof count === 'number'
      ? count
      : { status: 'shown', quantity: { kind: 'atLeast', n: Number(count) } },
    { indicator },
  );
const differ = (before: number | string, now: number | string, indicator = 'victims') =>
  compareVersions(
    [figureOf(now, indicator)],
    [{ version: 1, figures: [figureOf(before, indicator)] }],
    context,
  );

describe('R-53 a version of persons', () => {
  test('that differs by a small count is refused, whether more or fewer', () => {
    expect(say(differ(60, 62))).toMatchInlineSnapshot(`
      "blocker disclosure/small-revision
        km victims/xs នឹងខុសពីកំណែទី ១ ចំនួន ២ | ដកតារាងនេះចេញពីកំណែនេះ ឬរង់ចាំទិន្នន័យបន្ថែម
        en victims/xs would differ from version 1 by a count of 2. | Leave its table out of this version, or wait until more has come."
    `);
    expect(name(differ(62, 60))).toEqual(name(differ(60, 62)));
  });

  test('that differs by nobody, or by no few, is not', () => {
    expect([60, 65, 55].flatMap((now) => differ(60, now))).toEqual([]);
    expect([61, 64, 56, 59].map((now) => differ(60, now).length)).toEqual([1, 1, 1, 1]);
  });

  test('that counts exactly what was at least so many gives the few away too', () => {
    expect(differ('60', 62)).toHaveLength(1);
  });

  test('that has a number where there was none, or none where there was one, shows no difference', () => {
    const none = makeFigure({ status: 'no-return' });
    const unknown = makeFigure({ status: 'shown', quantity: { kind: 'unknown' } });
    for (const other of [none, unknown]) {
      const versions = [{ version: 1, figures: [other] }];
      expect(compareVersions([figureOf(7)], versions, context)).toEqual([]);
      expect(compareVersions([other], [{ version: 1, figures: [figureOf(4)] }], context)).toEqual(
        [],
      );
    }
  });

  test('is held against each one before, by the name of its figures', () => {
    const versions = [
      { version: 1, figures: [makeFigure(60), makeFigure(31, { split: { sex: 'female' } })] },
      { version: 2, figures: [makeFigure(80)] },
    ];
    expect(compareVersions([makeFigure(62)], versions, context)).toMatchObject([
      { values: { version: 1, count: 2 } },
    ]);
    expect(compareVersions([makeFigure(62)], versions.toReversed(), context)).toHaveLength(1);
  });
});

test('R-54 a version of cases may differ by one', () => {
  expect(differ(60, 61, 'cases')).toEqual([]);
  // Of what nobody knows what it counts, persons are assumed.
  expect(differ(60, 61, 'weather')).toHaveLength(1);
});
