import type { ReleaseContent } from '../release/release-files.ts';
import { ReportFigures, ReportHead, ReportReference } from '../release/release-files.ts';
import { ReportSections } from '../release/report-sections.ts';
import type { ReleaseFolder } from '../release/read-release.ts';

const text = (en: string) => ({ km: `ខ្មែរ ${en}`, en });

/** A release of one figure and one item, small enough to try every byte of it. */
export const smallRelease: ReleaseContent = {
  head: ReportHead.parse({
    schema: 1,
    kind: 'report',
    semester: '2017-S1',
    version: 1,
    invented: true,
    asOf: '2017-07-14',
    releasedOn: '2017-07-14',
    documentNo: '1/2017',
    completeness: { status: 'complete', expected: 6, received: 5, nil: 1 },
    strata: [],
    caveats: [],
    exceptions: [],
    acknowledged: [],
    disclosure: text('Small counts are not shown'),
    approval: [{ to: 'approved', by: 'permanent-vice-chair', on: '2017-07-10' }],
  }),
  figures: ReportFigures.parse({
    schema: 1,
    figures: [
      {
        at: { indicator: 'cases', place: 'xs', period: { semester: '2017-S1' }, split: {} },
        cell: { status: 'shown', quantity: { kind: 'exact', n: 99 } },
        completeness: { status: 'complete', expected: 6, received: 5, nil: 1 },
        verification: 'as-received',
        sources: ['form-2017'],
      },
    ],
    changes: [],
    highlights: [],
    tables: [],
    notes: [],
  }),
  sections: ReportSections.parse({
    schema: 1,
    sections: [
      {
        group: 'desk',
        state: 'handed-over',
        items: [{ id: 'r1', kind: 'result', text: text('Cases: <fig:cases/xs>.') }],
        none: [],
        targets: [],
      },
    ],
    attended: [],
    meetingsNotHeld: [],
  }),
  reference: ReportReference.parse({
    schema: 1,
    country: { id: 'xs', name: text('Country') },
    places: [],
    groups: [{ id: 'desk', name: text('Desk') }],
    bodies: [],
    dimensions: [],
    indicators: [
      {
        id: 'cases',
        name: text('Cases'),
        definition: text('Files opened'),
        countingRule: text('One file, one case'),
        unit: 'case',
        owner: 'desk',
        expectedFrom: [],
      },
    ],
    sources: [{ id: 'form-2017', kind: 'monthly-form', provider: text('Committees') }],
  }),
};

/** Files as they lie in the folder of version 1 of 2017-S1, or of what the list says. */
export function folderOf(
  texts: ReadonlyMap<string, string>,
  about: Partial<ReleaseFolder['list']> = {},
): ReleaseFolder {
  const files = Array.from(
    texts,
    ([name, written]) => [name, new TextEncoder().encode(written)] as const,
  );
  return {
    path: 'releases/reports/2017-S1/v1',
    list: {
      kind: 'report',
      invented: true,
      release: 'reports/2017-S1/v1',
      consolidatedBy: [],
      ...about,
    },
    files: new Map(files),
  };
}
