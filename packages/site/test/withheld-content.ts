import type { FigureCell } from '@chhamas/core';
import { figureRefOf, prepareReport } from '@chhamas/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOf, forgetReleases, releaseContent, signRelease } from './sealed-content.ts';

type Json = Record<string, unknown>;

/**
 * What a made-up demonstration withholds, each with the count that the restricted record has: counts
 * that stand nowhere else, so that one that leaks is seen.
 */
export const withheldCounts = new Map([
  ['vp.victims_assisted/xd', 70_101],
  ['vp.victims_assisted/xd?sex=female', 70_102],
  ['vp.victims_assisted/xd?sex=male', 70_103],
  ['vp.victims_assisted/zone-a?month=2020-08', 70_104],
  ['vp.victims_assisted/zone-bc?month=2020-08', 70_105],
  ['vp.victims_assisted/zone-a?sex=female', 70_106],
  ['vp.victims_assisted/zone-a?sex=male', 70_107],
  ['le.cases/xd-1?month=2020-08', 70_108],
  ['le.cases/xd-2?month=2020-08', 70_109],
  ['le.cases/xd?offence-family=trafficking', 70_110],
]);

/** A count beside them that is shown, to see that one that is there is found. */
export const shownCount = 70_200;

/** Every other state that a cell can have, somewhere. */
const others = new Map<string, FigureCell>([
  ['le.cases/xd-1?month=2020-10', { status: 'not-applicable' }],
  ['le.cases/xd-2', { status: 'cannot-add' }],
  ['le.cases/xd-3', { quantity: { kind: 'exact', n: shownCount }, status: 'shown' }],
]);

/** Why a cell is withheld, as the restricted record alone may say. */
export const reasons = ['withheld-as-small', 'withheld-as-complement'];

/**
 * Makes a copied demonstration one of 2020-S2 alone, with cells of every state, and seals it again.
 *
 * @param content the folder that holds the demonstration
 */
export async function withholdCells(content: string): Promise<void> {
  const demo = join(content, 'demo');
  const release = await releaseContent(join(demo, 'releases/reports/2020-S2/v1'));
  const cells = new Map([
    ...Array.from(withheldCounts.keys(), (ref) => [ref, { status: 'withheld' }] as const),
    ...others,
  ]);
  const { figures } = release.figures;
  const changed = figures.map((figure) => {
    const cell = cells.get(figureRefOf(figure.at, release.head.semester));
    return cell === undefined ? figure : { ...figure, cell };
  });
  await forgetReleases(demo);
  const altered = {
    ...release,
    figures: { ...release.figures, figures: changed, highlights: [] },
    // The first of its totals is withheld: another must be told instead of it.
    reference: { ...release.reference, indicators: release.reference.indicators.toReversed() },
  };
  await signRelease(demo, prepareReport(altered), dayOf('2021-02-15'));
}

/** Writes what is withheld, and why, among the restricted material of a copied demonstration. */
export async function recordWithheld(demo: string): Promise<void> {
  const restricted = join(demo, 'periods/2020-S2/collected');
  await mkdir(restricted, { recursive: true });
  const record = Array.from(withheldCounts, ([figure, n], index) => {
    return { figure, n, reason: reasons[index % reasons.length] };
  });
  await writeFile(join(restricted, 'withheld.json'), write({ record }));
}

/** As the stable writer of releases does for keys that are sorted already. */
function write(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
