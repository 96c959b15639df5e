import { describe, expect, test } from 'vitest';
import { day, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { Revision, revisedFigures } from './revision.ts';

const own = semester('2017-S1');

describe('R-54 the figures that a version changes', () => {
  test('are those of which the cell differs, with both cells', () => {
    const before = [makeFigure(7), makeFigure(9, { place: 'p-1' })];
    const now = [makeFigure(8), makeFigure(9, { place: 'p-1' })];
    expect(revisedFigures(before, now, own)).toMatchObject([
      {
        at: { place: 'xs' },
        from: { quantity: { kind: 'exact', n: 7 } },
        to: { quantity: { kind: 'exact', n: 8 } },
      },
    ]);
  });

  test('are also those that came, and those that are left out', () => {
    const [one, other] = [makeFigure(7), makeFigure(9, { place: 'p-1' })];
    expect(revisedFigures([one], [other], own)).toEqual([
      { at: other.at, to: other.cell },
      { at: one.at, from: one.cell },
    ]);
  });

  test('R-31 are also those on which a body answered late, though no number changed', () => {
    const silent = { status: 'no-response', counts: 1 } as const;
    const agreed = { status: 'agreed', on: day('2017-06-25'), late: true, counts: 1 } as const;
    const before = { ...makeFigure(7), confirmations: [silent] };
    const now = { ...makeFigure(7), confirmations: [agreed] };
    expect(revisedFigures([before], [now], own)).toEqual([
      {
        at: now.at,
        from: before.cell,
        to: now.cell,
        confirmations: { from: [silent], to: [agreed] },
      },
    ]);
  });

  test('R-31 are none where bodies say the same in another order', () => {
    const silent = { status: 'no-response', counts: 1 } as const;
    const agreed = { status: 'agreed', on: day('2017-06-25'), counts: 1 } as const;
    const both = { ...makeFigure(7), confirmations: [silent, agreed] };
    const turned = { ...makeFigure(7), confirmations: [agreed, silent] };
    expect(revisedFigures([both], [turned], own)).toEqual([]);
  });

  test('are none where nothing differs', () => {
    expect(revisedFigures([makeFigure(7)], [makeFigure(7)], own)).toEqual([]);
  });
});

test('R-54 more data and an error are two kinds of revision, and both give a reason', () => {
  const revision = { reason: { km: 'ព្រោះ' }, changes: [], sentences: [] };
  for (const kind of ['scheduled', 'correction']) {
    expect(Revision.safeParse({ ...revision, kind }).success).toBe(true);
  }
  expect(Revision.safeParse({ ...revision, kind: 'update' }).success).toBe(false);
  expect(Revision.safeParse({ kind: 'correction', changes: [] }).success).toBe(false);
});
