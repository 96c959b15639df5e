import type { AssembledReport } from '@chhamas/core';
import { assembleReport, figureRefOf } from '@chhamas/core';
import { loadCorpus, readPublicSite } from '@chhamas/core/node';
import { expect, test } from 'vitest';
import { hasStackTrace, runChhamas, runInBoth } from './support/run-chhamas.ts';
import { sealAgain } from './support/seal-again.ts';
import type { ScratchContent } from './support/scratch-content.ts';
import { copyContent } from './support/scratch-content.ts';

const release = 'releases/reports/2022-S1/v1';

test('R-53 the releases of both roots are audited together, one line for each', async () => {
  const { desk } = copyContent('demo');
  const { km, en } = await runInBoth(desk, 'audit');
  expect([km.code, en.code, en.err]).toEqual([0, 0, '']);
  expect(en.out).toMatch(/^2020-S2 v1: 64 counts, 0 withheld\.\n/);
  expect(en.out).toMatch(/\n2022-S1 v1: .* withheld\. Each can be several numbers/);
  expect(en.out.trimEnd().split('\n')).toHaveLength(5);
  expect(en.out).toContain('No withheld or small count can be worked out');
  const real = await runChhamas(copyContent('real').desk, 'audit', '--format', 'json');
  expect(real.code).toBe(0);
  expect(JSON.parse(real.out)).toMatchObject({ findings: [] });
}, 90_000);

test('R-53 one withheld number planted in a sealed release is found, and named', async () => {
  const content = copyContent('demo');
  const { ref, planted } = await withheldFigure(content);
  await sealAgain(content, 'reports/2022-S1/v1', { 'figures.json': planted });
  const outcome = await runChhamas(content.desk, 'audit', '--lang', 'en');
  expect([outcome.code, hasStackTrace(outcome)]).toEqual([1, false]);
  expect(outcome.out).toContain('blocker  disclosure/audit-refused\n');
  expect(outcome.out).toContain(`${ref} of release 2022-S1 v1 gives a small count away: `);
}, 90_000);

/** A withheld small figure of the last release, as its file has it, and with its number. */
async function withheldFigure({ path, read }: ScratchContent) {
  const { corpus } = await loadCorpus(path('.'));
  const { site } = await readPublicSite(path('.'));
  const sealed = site?.reports.find(({ head }) => head.semester === '2022-S1');
  const raw = sealed && assembleReport(corpus, sealed.head.semester, sealed.head.asOf);
  if (sealed === undefined || raw === undefined) throw new RangeError('Expected 2022-S1.');
  const { semester } = sealed.head;
  const refOf = ({ at }: AssembledReport['figures'][number]) => figureRefOf(at, semester);
  const withheld = new Set(
    sealed.figures.filter(({ cell }) => cell.status === 'withheld').map(refOf),
  );
  const small = raw.figures.find(
    (figure) => withheld.has(refOf(figure)) && (numberIn(figure.cell) ?? 9) < 5,
  );
  if (small === undefined) throw new RangeError('Expected a small figure.');
  const file = JSON.parse(read(`${release}/figures.json`)) as FiguresFile;
  // In the order in which releases are written.
  const cell = { quantity: { kind: 'exact', n: numberIn(small.cell) }, status: 'shown' };
  const planted = file.figures.map((figure) =>
    refOf({ ...small, at: figure.at }) === refOf(small) ? { ...figure, cell } : figure,
  );
  return {
    ref: refOf(small),
    planted: `${JSON.stringify({ ...file, figures: planted }, undefined, 2)}\n`,
  };
}

interface FiguresFile {
  readonly figures: readonly Pick<AssembledReport['figures'][number], 'at' | 'cell'>[];
}

function numberIn(cell: AssembledReport['figures'][number]['cell']): number | undefined {
  return cell.status === 'shown' && cell.quantity.kind !== 'unknown' ? cell.quantity.n : undefined;
}
