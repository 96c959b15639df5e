import { expect, test } from 'vitest';
import { figureRefOf } from '../figure/figure-ref.ts';
import { readPublicSite } from '../node/read-public-site.ts';
import { figureLinksIn } from '../narrative/figure-links.ts';
import { parseMarkdown } from '../narrative/markdown.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { demoContent } from '../testing/scratch-folder.ts';

const reports = (await readPublicSite(demoContent)).site?.reports ?? [];

const withheldIn = ({ head, figures }: PublishedReport) =>
  figures
    .filter(({ cell }) => cell.status === 'withheld')
    .map((figure) => ({ figure, ref: figureRefOf(figure.at, head.semester) }));

test('the invented country publishes with withheld cells, and most of a table is shown', () => {
  expect(reports.filter((report) => withheldIn(report).length > 0).length).toBeGreaterThan(0);
  for (const report of reports) {
    const withheld = new Set(withheldIn(report).map(({ ref }) => ref));
    const cells = report.tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
    expect(cells.filter((ref) => withheld.has(ref)).length / cells.length).toBeLessThan(0.1);
  }
});

test('R-53 nothing in a release but its completeness and its sources stands beside a withheld cell', () => {
  for (const report of reports) {
    for (const { figure } of withheldIn(report)) {
      expect(figure.cell).toEqual({ status: 'withheld' });
      expect(Object.keys(figure).toSorted()).toEqual([
        ...['at', 'cell', 'completeness', 'sources', 'verification'],
      ]);
    }
  }
});

test('R-53 no change, highlight, note or sentence of a release speaks of a withheld cell', () => {
  for (const report of reports) {
    const withheld = new Set(withheldIn(report).map(({ ref }) => ref));
    for (const { figure, base, result } of report.changes) {
      if (withheld.has(figure) || withheld.has(base))
        expect(result).toEqual({ status: 'refused', why: 'not-shown' });
    }
    const named = [
      ...report.highlights.flatMap((highlight) => refsWithin(highlight)),
      ...report.sections.flatMap(({ items }) =>
        items.flatMap(({ text }) =>
          [text.km, text.en ?? ''].flatMap((prose) =>
            figureLinksIn(parseMarkdown(prose)).map(({ ref }) => ref),
          ),
        ),
      ),
      ...report.notes.map(({ figure }) => figure),
    ];
    expect(named.filter((ref) => withheld.has(ref))).toEqual([]);
  }
});

/** Every text within a value: references among them. */
function refsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(refsWithin);
}
