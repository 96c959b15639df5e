import { describe, expect, test } from 'vitest';
import type { Figure } from '../../figure/figure.ts';
import { figureRefOf } from '../../figure/figure-ref.ts';
import { indicatorId, semester } from '../../testing/brands.ts';
import type { SexCounts } from '../../testing/counted-table.ts';
import { countedTable } from '../../testing/counted-table.ts';
import { makeFigure } from '../../testing/make-figure.ts';
import { solver } from '../../testing/solver.ts';
import type { CountedRelease } from '../counted-leaves.ts';
import { DisclosurePolicy } from '../policy.ts';
import { auditReleases } from './audit-releases.ts';

const own = semester('2017-S1');
const refOf = ({ at }: Figure) => figureRefOf(at, own).replace('victims/', '');

function audit(releases: readonly CountedRelease[], fields: object = {}) {
  const policy = DisclosurePolicy.parse({ schema: 1, text: { km: 'ក' }, ...fields });
  const indicators = [{ id: indicatorId('victims'), unit: 'person' as const }];
  return auditReleases(releases, { policy, indicators, country: 'xs' }, solver, 'intervals');
}

/** A release that is public, with these figures withheld. */
function release(
  rows: Readonly<Record<string, SexCounts>>,
  hidden: readonly string[],
  options: Parameters<typeof countedTable>[1] = {},
): CountedRelease {
  const made = countedTable(rows, { name: '2017-S1 v1', isPublic: true, ...options });
  const figures = made.figures.map((figure): Figure =>
    hidden.includes(refOf(figure)) ? { ...figure, cell: { status: 'withheld' } } : figure,
  );
  return { ...made, figures };
}

const found = (releases: readonly CountedRelease[], fields: object = {}) =>
  audit(releases, fields).exposures.map(
    ({ kind, figure, least, greatest }) => `${kind} ${figure} ${least}–${greatest}`,
  );

const rows = {
  battambang: [12, 3],
  'banteay-meanchey': [25, 11],
  'koh-kong': [7, 6],
  pailin: [2, 0],
} as const;
const small = ['battambang?sex=male', 'pailin?sex=female', 'pailin'];
const outside = { insiders: 'none', width: 1 };

describe('R-53 the worked example of brief §10.4, as figures of a release', () => {
  test('gives all three small counts away where only they are withheld', () => {
    expect(found([release(rows, small)], outside)).toEqual([
      'withheld victims/battambang?sex=male 3–3',
      'withheld victims/pailin 2–2',
      'withheld victims/pailin?sex=female 2–2',
    ]);
  });

  test('is safe with three more, and told by its narrowest range', () => {
    const more = ['battambang', 'koh-kong?sex=female', 'koh-kong?sex=male'];
    const { releases, exposures } = audit([release(rows, [...small, ...more])], outside);
    expect(exposures).toEqual([]);
    expect(releases).toEqual([
      { name: '2017-S1 v1', cells: 15, withheld: 6, narrowest: 4, corrected: 0 },
    ]);
  });
});

describe('R-53 the audit of releases refuses', () => {
  const large = { 'p-1': [30, 20], 'p-2': [20, 12] } as const;
  const isTotal = ({ at }: Figure) => Object.keys(at.split).length === 0;

  test('a small count that is shown, unless that was decided', () => {
    const shown = [release({ ...large, 'p-3': [9, 3] }, [])];
    expect(found(shown)).toContain('shown-small victims/p-3?sex=male 3–3');
    const decided = { by: 'chair', on: '2017-01-01', reason: { km: 'ក' } };
    const exemptions = [{ indicator: 'victims', splits: ['sex'], where: 'all', ...decided }];
    expect(found(shown, { exemptions })).toEqual([]);
  });

  test('a small count that no figure prints', () => {
    const isNotMale = ({ at }: Figure) => at.split['sex'] !== 'male';
    const few = release({ 'p-1': [30, 2], 'p-2': [20, 12] }, [], { prints: isNotMale });
    expect(found([few])).toEqual(['implied victims/p-1 2–2']);
    const prints = (figure: Figure) => isTotal(figure) && figure.at.place !== 'p-3';
    expect(found([release({ ...large, 'p-3': [2, 1] }, [], { prints })])).toEqual([
      'implied victims/xs 3–3',
    ]);
  });

  test('what one release withholds and another shows', () => {
    const three = { ...large, 'p-3': [9, 8] } as const;
    const v1 = release(three, ['p-3', 'p-2'], { prints: isTotal });
    const v2 = release(three, [], { prints: isTotal, name: '2017-S1 v2', asOf: '2017-08-01' });
    expect(found([v1])).toEqual([]);
    expect(found([v2, v1])).toEqual(['withheld victims/p-2 32–32', 'withheld victims/p-3 17–17']);
  });

  test('a late return of one victim, by the difference of two totals; not where they are withheld', () => {
    const v1 = release({ ...large, 'p-3': 'silent' }, []);
    const late = { name: '2017-S1 v2', asOf: '2017-08-01' };
    const second = (hidden: readonly string[]) =>
      release({ ...large, 'p-3': [1, 0] }, ['p-3', 'p-3?sex=female', ...hidden], late);
    expect(found([v1, second([])])).toContain('withheld victims/p-3 1–1');
    const hidden = ['p-3?sex=male', 'xs', 'xs?sex=female', 'xs?sex=male'];
    expect(found([v1, second(hidden)])).toEqual([]);
  });

  test('what follows from a planted number, and says from what', () => {
    const few = { 'p-1': [30, 20], 'p-2': [3, 2], 'p-3': [2, 1] } as const;
    const hidden = ['p-2?sex=female', 'p-2?sex=male', 'p-3', 'p-3?sex=female', 'p-3?sex=male'];
    const { exposures } = audit([release(few, hidden)]);
    expect(exposures.find(({ figure }) => figure === 'victims/p-3')).toEqual({
      kind: 'withheld',
      figure: 'victims/p-3',
      release: '2017-S1 v1',
      least: 3,
      greatest: 3,
      from: ['p-1', 'p-2', 'xs?sex=female', 'xs?sex=male'].map(
        (at) => `victims/${at} (2017-S1 v1)`,
      ),
    });
  });
});

describe('R-53 the audit of releases', () => {
  const v1 = release({ 'p-1': [30, 20], 'p-2': [20, 12], 'p-3': [2, 1] }, []);

  test('does not hold against a release what earlier ones gave away', () => {
    const prints = ({ at }: Figure) => at.place === 'p-1';
    const rest = { 'p-1': [30, 20], 'p-2': [20, 12], 'p-3': [2, 1] } as const;
    const next = release(rest, [], {
      name: '2017-S1',
      asOf: '2017-08-01',
      isPublic: false,
      prints,
    });
    expect(found([v1])).not.toEqual([]);
    expect(found([v1, next])).toEqual([]);
  });

  test('holds against a release what it gives away of itself, or of earlier ones', () => {
    const three = { 'p-1': [30, 20], 'p-2': [20, 12], 'p-3': [9, 8] } as const;
    const prints = ({ at }: Figure) => Object.keys(at.split).length === 0;
    const earlier = release(three, ['p-3', 'p-2'], { prints });
    const toBe = { name: '2017-S1', asOf: '2017-08-01', isPublic: false, prints };
    expect(found([earlier, release(three, [], toBe)])).toEqual([
      'withheld victims/p-2 32–32',
      'withheld victims/p-3 17–17',
    ]);
    const few = { 'p-1': [30, 20], 'p-2': [20, 12], 'p-3': [2, 1] } as const;
    expect(found([release(few, [], toBe)])).toEqual(['shown-small victims/p-3 3–3']);
  });

  test('tells the narrowest range of each release of what it audits', () => {
    const three = { 'p-1': [30, 20], 'p-2': [20, 12], 'p-3': [9, 8] } as const;
    const prints = ({ at }: Figure) => Object.keys(at.split).length === 0;
    const hidden = release(three, ['p-2', 'p-3'], { prints });
    // Of the totals together 49 are withheld, each of which counts somebody.
    const told = { name: '2017-S1 v1', cells: 4, withheld: 2, corrected: 0 };
    expect(audit([hidden]).releases).toEqual([{ ...told, narrowest: 47 }]);
    // 20 in the zone, 100 elsewhere, and somebody in each of the four.
    const four = { 'p-1': [6, 5], 'p-2': [4, 5], 'p-3': [30, 20], 'p-4': [30, 20] } as const;
    const zones = { 'z-1': ['p-1', 'p-2'] };
    const apart = release(four, Object.keys(four), { prints, zones });
    expect(audit([apart]).releases.map(({ narrowest }) => narrowest)).toEqual([18]);
    // What is to be published says nothing of victims.
    const figures = [makeFigure(9, { indicator: 'cases' }), makeFigure({ status: 'no-return' })];
    const toBe = { ...hidden, name: '2017-S1', isPublic: false, figures: figures.slice(0, 1) };
    expect(audit([hidden, toBe]).releases).toEqual([
      told,
      { name: '2017-S1', cells: 1, withheld: 0, corrected: 0 },
    ]);
    const silent = { ...hidden, figures: [...hidden.figures, ...figures.slice(1)] };
    expect(audit([silent]).releases.map(({ cells }) => cells)).toEqual([4]);
  });

  test('names a figure once, of which readers can work out two parts', () => {
    // In the country, 1 is in no zone and 3 in no printed province; 2 of the zone are in none.
    const four = { 'p-1': [30, 0], 'p-2': [20, 0], 'p-3': [2, 0], 'p-4': [1, 0] } as const;
    const prints = ({ at }: Figure) =>
      Object.keys(at.split).length === 0 && at.place !== 'p-3' && at.place !== 'p-4';
    const zones = { 'z-1': ['p-1', 'p-2', 'p-3'] };
    const { exposures } = audit([release(four, [], { prints, zones })]);
    expect(exposures.map(({ kind, figure }) => `${kind} ${figure}`)).toEqual([
      'implied victims/xs',
      'implied victims/z-1',
    ]);
  });

  test('finds the same whatever the order of releases and figures', () => {
    const later = release({ 'p-1': [30, 20], 'p-2': [20, 12], 'p-3': [3, 1] }, [], {
      name: '2017-S1 v2',
      asOf: '2017-08-01',
    });
    const turned = [later, v1].map((each) => ({ ...each, figures: each.figures.toReversed() }));
    expect(audit(turned).exposures).toEqual(audit([v1, later]).exposures);
  });

  test('compares what was corrected in place figure by figure', () => {
    const safe = { 'p-1': [30, 20], 'p-2': [20, 12] } as const;
    const first = release(safe, []);
    const figures = first.figures.map((figure) =>
      refOf(figure) === 'xs' ? makeFigure(84, { place: 'xs' }) : figure,
    );
    const second = release(safe, [], { name: '2017-S1 v2', asOf: '2017-08-01' });
    const { releases, exposures } = audit([{ ...first, figures }, second]);
    expect(releases.map(({ corrected }) => corrected)).toEqual([1, 0]);
    expect(exposures).toMatchObject([{ kind: 'change', figure: 'victims/xs', least: 2 }]);
  });
});
