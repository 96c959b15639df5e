import { expect, test } from 'vitest';
import type { FigureCell } from '../figure/figure-cell.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { ReportSections } from '../release/report-sections.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { smallRelease } from '../testing/small-release.ts';
import { targetLines } from './target-lines.ts';

test('R-34 a target that was reached says by how much of its plan', () => {
  expect(lineOf(12)).toMatchObject({ planned: '10', attainment: 'reached', share: '120.0 %' });
  expect(lineOf(8)).toMatchObject({ attainment: 'not-reached', share: '80.0 %' });
});

test('R-53 a target whose count is withheld has no share, and is neither reached nor missed', () => {
  const line = lineOf({ status: 'withheld' });
  expect(line).toMatchObject({ planned: '10', attainment: 'unknown' });
  expect([line?.share, line?.whyNone]).toEqual([undefined, undefined]);
  expect(line?.figure.completeness.status).toBe('complete');
});

test('why there is no number is said where none came, not where one is withheld', () => {
  expect(lineOf({ status: 'no-return' })?.whyNone).toEqual(whyNone);
  expect(lineOf({ status: 'withheld' })?.whyNone).toBeUndefined();
});

const whyNone = { km: 'ព្រោះ' };

function lineOf(cell: FigureCell | number) {
  const figure = mintProtected(makeFigure(cell, { indicator: 'cases' }));
  const planned = { kind: 'exact', n: 10 };
  const target = { id: 't1', name: { km: 'គោលដៅ' }, figure: 'cases/xs', planned, whyNone };
  const { sections } = ReportSections.parse({
    schema: 1,
    sections: [{ group: 'desk', state: 'consolidated', items: [], none: [], targets: [target] }],
    attended: [],
    meetingsNotHeld: [],
  });
  const [section] = sections;
  const { head, reference } = smallRelease;
  const report: PublishedReport = {
    ...{ head, reference, sections, figures: [figure] },
    ...{ changes: [], highlights: [], tables: [], notes: [], meetingsNotHeld: [], attended: [] },
  };
  return section && targetLines(report, section, 'en')[0];
}
