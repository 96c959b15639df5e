import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
const others = new Map<string, Json>([
  ['le.cases/xd-1?month=2020-10', { status: 'not-applicable' }],
  ['le.cases/xd-2', { status: 'cannot-add' }],
  ['le.cases/xd-3', { quantity: { kind: 'exact', n: shownCount }, status: 'shown' }],
]);

/** Why a cell is withheld, as the restricted record alone may say. */
export const reasons = ['withheld-as-small', 'withheld-as-complement'];

/**
 * Rewrites the release 2020-S2 of a copied demonstration so that it has cells of every state, and takes
 * the later ones away, so that it is the latest.
 */
export async function withholdCells(content: string): Promise<void> {
  const reports = join(content, 'demo/releases/reports');
  for (const later of ['2021-S1', '2021-S2', '2022-S1']) {
    await rm(join(reports, later), { recursive: true });
  }
  const release = join(reports, '2020-S2/v1');
  const figures = await readJson(join(release, 'figures.json'));
  const cells = new Map([
    ...Array.from(withheldCounts.keys(), (ref) => [ref, { status: 'withheld' }] as const),
    ...others,
  ]);
  const changed = listOf(figures['figures']).map((figure) => {
    const cell = cells.get(refOf(figure['at'] as Json));
    return cell === undefined ? figure : { ...figure, cell };
  });
  const text = write({ ...figures, figures: changed, highlights: [] });
  await writeFile(join(release, 'figures.json'), text);
  const manifest = await readJson(join(release, 'manifest.json'));
  const files = listOf(manifest['files']).map((file) => {
    if (file['path'] !== 'figures.json') return file;
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { ...file, bytes: Buffer.byteLength(text), sha256 };
  });
  await writeFile(join(release, 'manifest.json'), write({ ...manifest, files }));

  const restricted = join(content, 'demo/periods/2020-S2/collected');
  await mkdir(restricted, { recursive: true });
  const record = Array.from(withheldCounts, ([figure, n], index) => {
    return { figure, n, reason: reasons[index % reasons.length] };
  });
  await writeFile(join(restricted, 'withheld.json'), write({ record }));
}

/** The reference of a figure of this release, whose own semester needs no name. */
function refOf(at: Json): string {
  const period = at['period'] as Json;
  const query = Object.entries({
    ...('month' in period ? { month: period['month'] } : {}),
    ...('matched' in at ? { matched: at['matched'] } : {}),
    ...(at['split'] as Json),
  }).map(([name, value]) => `${name}=${String(value)}`);
  const path = `${String(at['indicator'])}/${String(at['place'])}`;
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

function listOf(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) throw new RangeError('Expected a list.');
  return value as readonly Json[];
}

/** As the stable writer of releases does for keys that are sorted already. */
function write(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function readJson(file: string): Promise<Json> {
  return JSON.parse(await readFile(file, 'utf8')) as Json;
}
