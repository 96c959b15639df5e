import { describe, expect, test } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { SourceId } from '../kernel/ids.ts';
import { indicatorId, semester } from '../testing/brands.ts';
import type { SexCounts, TableOptions } from '../testing/counted-table.ts';
import { countedTable } from '../testing/counted-table.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { solver } from '../testing/solver.ts';
import type { CountedRelease } from './counted-leaves.ts';
import { DisclosurePolicy } from './policy.ts';
import { protectFigures } from './protect-figures.ts';

const own = semester('2017-S1');
const refOf = ({ at }: Figure) => figureRefOf(at, own);

function protect(
  release: CountedRelease,
  earlier: readonly CountedRelease[] = [],
  fields: object = {},
) {
  const policy = DisclosurePolicy.parse({ schema: 1, text: { km: 'ក' }, ...fields });
  const indicators = [{ id: indicatorId('victims'), unit: 'person' as const }];
  const context = { policy, indicators, country: 'xs', semester: own };
  return protectFigures(release, earlier, context, solver);
}

const withheldIn = (figures: readonly Figure[]) =>
  figures.filter(({ cell }) => cell.status === 'withheld').map(refOf);

function withheld(
  rows: Readonly<Record<string, SexCounts>>,
  options: TableOptions = {},
  fields: object = {},
) {
  return withheldIn(protect(countedTable(rows, options), [], fields).figures);
}

/** The same release as the public has it once it is protected. */
function published(release: CountedRelease, figures: readonly Figure[]): CountedRelease {
  return { ...release, name: '2017-S1 v1', isPublic: true, figures };
}

const isTotal = ({ at }: Figure) => Object.keys(at.split).length === 0;
const isNotMale = ({ at }: Figure) => at.split['sex'] !== 'male';

describe('R-53 the worked example of brief §10.4', () => {
  const rows = {
    battambang: [12, 3],
    'banteay-meanchey': [25, 11],
    'koh-kong': [7, 6],
    pailin: [2, 0],
  } as const;
  const { figures, exposed } = protect(countedTable(rows));

  test('loses its three small cells and no more than three others, for readers from outside', () => {
    const outside = withheld(rows, {}, { insiders: 'none', width: 1 });
    expect(outside).toEqual(
      expect.arrayContaining([
        'victims/battambang?sex=male',
        'victims/pailin',
        'victims/pailin?sex=female',
      ]),
    );
    expect(outside.length).toBeLessThanOrEqual(6);
  });

  test('keeps the totals of the country, and says nothing of what it withholds', () => {
    const lost = withheldIn(figures);
    expect(exposed).toEqual([]);
    expect(lost).not.toContain('victims/xs');
    for (const figure of figures) {
      if (figure.cell.status !== 'withheld') continue;
      expect(figure).toEqual({ ...figure, cell: { status: 'withheld' } });
      expect(Object.keys(figure.cell)).toEqual(['status']);
    }
  });

  test('loses the same whatever the order of its rows', () => {
    const turned = Object.fromEntries(Object.entries(rows).toReversed());
    expect(withheld(turned).toSorted()).toEqual(withheldIn(figures).toSorted());
  });
});

describe('R-53 what is withheld', () => {
  test('is nothing where no count is small, and none where all is nil or silent', () => {
    expect(withheld({ 'p-1': [12, 8], 'p-2': [9, 7] })).toEqual([]);
    expect(withheld({ 'p-1': [12, 8], 'p-2': 'nil', 'p-3': 'silent' })).toEqual([]);
  });

  test('is a small count with another that keeps it from being subtracted', () => {
    const lost = withheld({ 'p-1': [30, 20], 'p-2': [20, 12], 'p-3': [2, 1] }, { prints: isTotal });
    expect(lost).toContain('victims/p-3');
    expect(lost).toHaveLength(2);
  });

  test('is a total or a part of which the rest is small, though nobody prints the rest', () => {
    expect(withheld({ 'p-1': [30, 2] }, { prints: isNotMale })).not.toEqual([]);
    expect(withheld({ 'p-1': [30, 8] }, { prints: isNotMale })).toEqual([]);
  });

  test('is one of the country and its printed provinces where the one that is not printed is small', () => {
    const rows = { 'p-1': [30, 20], 'p-2': [20, 12], 'ministry-a': [2, 1] } as const;
    const prints = (figure: Figure) => isTotal(figure) && figure.at.place !== 'ministry-a';
    expect(withheld(rows, { prints })).not.toEqual([]);
    expect(withheld({ ...rows, 'ministry-a': [20, 10] }, { prints })).toEqual([]);
  });

  test('is a province of which a zone and its other provinces tell', () => {
    const rows = { 'p-1': [30, 20], 'p-2': [2, 1], 'p-3': [20, 12] } as const;
    const prints = (figure: Figure) => isTotal(figure) && figure.at.place !== 'p-2';
    const zones = { lake: ['p-1', 'p-2'], coast: ['p-3'] };
    expect(withheld(rows, { prints, zones })).not.toEqual([]);
  });

  test('is nothing of what no entry of the scope matches', () => {
    const rows = { 'p-1': [30, 2], 'p-2': [20, 12] } as const;
    expect(withheld(rows, {}, { scope: [{ splits: ['age'] }] })).toEqual([]);
    expect(withheld(rows, {}, { scope: [{ splits: ['sex'] }] })).not.toEqual([]);
  });

  test('is not what was exempted by decision', () => {
    const decided = { by: 'chair', on: '2017-01-01', reason: { km: 'ក' } };
    const exemption = { indicator: 'victims', splits: ['sex'], where: 'all', ...decided };
    const rows = { 'p-1': [30, 2], 'p-2': [20, 12] } as const;
    expect(withheld(rows, {}, { exemptions: [exemption] })).toEqual([]);
  });

  test('is a zero too, where the policy says so', () => {
    const rows = { 'p-1': [30, 0], 'p-2': [20, 12] } as const;
    expect(withheld(rows)).toEqual([]);
    expect(withheld(rows, {}, { zeros: 'withhold' })).toContain('victims/p-1?sex=male');
  });

  test('is told without who confirmed it, and which source gives it too', () => {
    const release = countedTable({ 'p-1': [2, 1], 'p-2': [20, 12], 'p-3': [9, 8] });
    const figures = release.figures.map((figure) => ({
      ...figure,
      corroboratedBy: [SourceId.parse('newspaper')],
    }));
    const found = protect({ ...release, figures }).figures.find(
      (figure) => refOf(figure) === 'victims/p-1',
    );
    expect(Object.keys(found ?? {}).toSorted()).toEqual([
      'at',
      'cell',
      'completeness',
      'sources',
      'verification',
    ]);
  });
});

describe('R-53, R-54 a second version', () => {
  const rows = { 'p-1': [30, 20], 'p-2': [20, 12], 'p-3': 'silent' } as const;
  const first = countedTable(rows, { asOf: '2017-07-11' });
  const v1 = published(first, protect(first).figures);
  const second = (late: SexCounts) =>
    countedTable({ ...rows, 'p-3': late }, { asOf: '2017-08-01' });

  test('does not give away a late return of one victim, and keeps what did not change', () => {
    const { figures, exposed } = protect(second([1, 0]), [v1]);
    expect(exposed).toEqual([]);
    expect(withheldIn(figures)).toEqual(expect.arrayContaining(['victims/p-3', 'victims/xs']));
    expect(withheldIn(figures)).not.toContain('victims/p-1');
  });

  test('shows a late return of many', () => {
    expect(withheldIn(protect(second([14, 9]), [v1]).figures)).toEqual([]);
  });

  test('withholds what the first withheld and has not changed', () => {
    const small = countedTable({ 'p-1': [30, 20], 'p-2': [3, 2], 'p-3': [9, 12] });
    const before = published(small, protect(small).figures);
    const later = countedTable(
      { 'p-1': [30, 20], 'p-2': [3, 2], 'p-3': [9, 12] },
      { asOf: '2017-08-01' },
    );
    expect(withheldIn(protect(later, [before]).figures)).toEqual(withheldIn(before.figures));
  });

  test('is compared figure by figure with one that was corrected in place', () => {
    const other = makeFigure(84, { place: 'xs' });
    const figures = v1.figures.map((figure) => (refOf(figure) === 'victims/xs' ? other : figure));
    const now = countedTable(rows, { asOf: '2017-08-01' });
    expect(withheldIn(protect(now, [{ ...v1, figures }]).figures)).toContain('victims/xs');
  });
});

describe('R-53 what nothing can hide any more', () => {
  const rows = { 'p-1': [30, 20], 'p-2': [2, 1] } as const;
  const isWomen = ({ at }: Figure) => at.split['sex'] === 'female';
  const isOther = (figure: Figure) =>
    figure.at.place !== 'p-2' &&
    (isTotal(figure) || (isWomen(figure) && figure.at.place === 'p-1'));
  // The country, 53, and one of its two provinces, 50, were printed before anybody minded.
  const first = countedTable(rows, { prints: isOther });
  const v1 = published(
    first,
    first.figures.map((each) => (isWomen(each) ? { ...each, cell: { status: 'withheld' } } : each)),
  );

  test('is named with the figure that would print it', () => {
    const prints = (figure: Figure) => isOther(figure) || isTotal(figure);
    const { figures, exposed } = protect(countedTable(rows, { prints, asOf: '2017-08-01' }), [v1]);
    expect(withheldIn(figures)).toEqual(['victims/p-1?sex=female', 'victims/p-2']);
    expect(exposed.map((each) => [each.figures.map(refOf), each.releases])).toEqual([
      [['victims/p-2'], []],
    ]);
  });

  test('is no fault of a release that adds nothing to it', () => {
    const release = countedTable(rows, { prints: isOther, asOf: '2017-08-01' });
    const { figures, exposed } = protect(release, [v1]);
    expect([withheldIn(figures), exposed]).toEqual([['victims/p-1?sex=female'], []]);
  });

  test('may follow from who answered, while no number is public yet', () => {
    // Below 2 only 1 is small. Two answered in the lake zone, and three in all: that is p-1 alone.
    const release = countedTable(
      { 'p-1': [1, 0], 'p-2': [9, 8], 'p-3': [7, 6] },
      {
        zones: { lake: ['p-2', 'p-3'] },
        prints: (figure) => isTotal(figure) && !figure.at.place.startsWith('p-'),
      },
    );
    const { figures, exposed } = protect(release, [], { threshold: 2, insiders: 'none' });
    expect(withheldIn(figures)).toEqual([]);
    expect(exposed.map((each) => [each.figures.map(refOf), each.releases])).toEqual([
      [['victims/xs', 'victims/lake'], []],
    ]);
    // An earlier version that showed no number does not excuse it.
    const hidden = release.figures.map((each) => ({
      ...each,
      cell: { status: 'withheld' as const },
    }));
    const again = protect(release, [published(release, hidden)], {
      threshold: 2,
      insiders: 'none',
    });
    expect(again.exposed.map((each) => [each.figures.map(refOf), each.releases])).toEqual([
      [['victims/lake'], ['2017-S1 v1']],
    ]);
  });
});
