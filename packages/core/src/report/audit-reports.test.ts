import { describe, expect, test } from 'vitest';
import type { ProtectedFigure } from '../figure/protected-figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { loadCorpus } from '../node/load-corpus.ts';
import { readPublicSite } from '../node/read-public-site.ts';
import { demoContent, realContent } from '../testing/scratch-folder.ts';
import { solver } from '../testing/solver.ts';
import type { Corpus } from './corpus.ts';
import { auditReports } from './audit-reports.ts';
import { figuresOf } from './figures-of.ts';
import { collectSemester } from './collected.ts';

async function readRoot(folder: string) {
  const { corpus } = await loadCorpus(folder);
  const { site } = await readPublicSite(folder);
  if (site === undefined) throw new RangeError(`Expected releases in ${folder}.`);
  return { corpus, reports: site.reports };
}

describe('R-53 all releases of a root, audited together', () => {
  test.each([demoContent, realContent])(
    'give nothing away',
    async (folder) => {
      const { corpus, reports } = await readRoot(folder);
      const { releases, exposures } = auditReports(corpus, reports, solver, 'enough');
      expect(exposures).toEqual([]);
      expect(releases).toHaveLength(reports.length);
      expect(releases.every(({ corrected }) => corrected === 0)).toBe(true);
    },
    60_000,
  );

  test('are refused with one withheld number planted among them, and the figure is named', async () => {
    const { corpus, reports } = await readRoot(demoContent);
    const latest = reports.find(({ head }) => head.semester === '2022-S1');
    const hidden = latest?.figures.find(
      ({ at, cell }) => cell.status === 'withheld' && at.indicator === 'le.victims_rescued',
    );
    if (latest === undefined || hidden === undefined) throw new RangeError('Expected one.');
    const ref = figureRefOf(hidden.at, latest.head.semester);
    const raw = rawFigure(corpus, latest.head.semester, latest.head.releasedOn, ref);
    const figures = latest.figures.map((figure) => (figure === hidden ? raw : figure));
    const planted = reports.map((each) => (each === latest ? { ...latest, figures } : each));
    const { exposures } = auditReports(corpus, planted, solver, 'enough');
    expect(exposures.length).toBeGreaterThan(0);
    expect(exposures.map(({ figure }) => figure)).toContain(ref);
  }, 60_000);
});

/** A figure as it was counted on a day, before anything was withheld. */
function rawFigure(corpus: Corpus, semester: string, asOf: Day, ref: string): ProtectedFigure {
  const period = corpus.periods.find((each) => each.semester === semester);
  if (period === undefined) throw new RangeError(`Expected ${semester}.`);
  const { figures } = figuresOf(corpus, period, collectSemester(corpus, period, asOf), asOf);
  const raw = figures.find(({ at }) => figureRefOf(at, period.semester) === ref);
  if (raw === undefined) throw new RangeError(`Expected ${ref}.`);
  return mintProtected(raw);
}

type Day = Parameters<typeof collectSemester>[2];
