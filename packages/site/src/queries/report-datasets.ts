import { formatSemester } from '@chhamas/core/language';
import type { LocalizedText, PublishedReport } from '@chhamas/core/published';
import { changesDataset, figuresDataset, returnsDataset, textIn } from '@chhamas/core/published';
import { versionTitle } from '../text/report-title.ts';
import { wordsIn } from '../text/words-in.ts';
import { comparisonPage, comparisonsOf } from './comparisons.ts';
import type { DatasetFiles } from './dataset-files.ts';
import { datasetHead, inBoth } from './dataset-files.ts';
import type { Edition } from './edition.ts';
import { indicatorPage } from './indicators.ts';
import { provenancePage } from './provenance.ts';
import { provincePage, provincesOf, tilesPage } from './provinces.ts';
import { reportedOf, reportingPage } from './reporting.ts';
import { reportPage, reportsOf, versionPage, versionsOf } from './reports.ts';

/** Every dataset that is made of reports: of each version, of who reported, of each indicator and province. */
export async function reportDatasets(edition: Edition): Promise<readonly DatasetFiles[]> {
  const latest = await reportsOf(edition);
  const indicators = new Map(
    latest
      .toReversed()
      .flatMap(({ reference }) => reference.indicators.map((each) => [each.id, each])),
  );
  return [
    ...(await versionsOf(edition)).map((report) => ofVersion(edition, report, latest)),
    ...(await reportedOf(edition)).map((report) => ofReturns(edition, report)),
    ...Array.from(indicators.values(), ({ id, name }) =>
      ofAll(
        edition,
        latest,
        { group: 'indicators', title: name, page: indicatorPage(id) },
        ({ at }) => at.indicator === id,
      ),
    ),
    ...latest.flatMap((report) =>
      report.reference.indicators.map(({ id, name }) => ofProvenance(edition, report, id, name)),
    ),
    ...provincesOf(latest).map(({ id, name }) =>
      ofAll(
        edition,
        latest,
        { group: 'provinces', title: name, page: provincePage(id) },
        ({ at }) => at.place === id,
      ),
    ),
    ...(await comparisonDatasets(edition)),
  ];
}

function ofVersion(
  edition: Edition,
  report: PublishedReport,
  latest: readonly PublishedReport[],
): DatasetFiles {
  const title = inBoth((language) => versionTitle(report.head, language));
  const page = versionPage(report);
  return {
    group: 'reports',
    title,
    pages: [page, ...(latest.includes(report) ? [reportPage(report)] : [])],
    path: `${page}figures`,
    releasedOn: report.head.releasedOn,
    schema: 'figures',
    make: () => figuresDataset([report], datasetHead(edition, title)),
  };
}

function ofReturns(edition: Edition, report: PublishedReport): DatasetFiles {
  const page = reportingPage(report);
  const title = inSemester(report, (language) => wordsIn(language).reporting);
  return {
    group: 'reporting',
    title,
    pages: [page],
    path: `${page}returns`,
    releasedOn: report.head.releasedOn,
    schema: 'returns',
    make: () => returnsDataset(report, datasetHead(edition, title)),
  };
}

function ofProvenance(
  edition: Edition,
  report: PublishedReport,
  indicator: string,
  name: LocalizedText,
): DatasetFiles {
  const page = provenancePage(report, indicator);
  const title = inSemester(report, (language) => textIn(name, language).text);
  return {
    group: 'indicators',
    title,
    pages: [page, tilesPage({ report, indicator: { id: indicator } })],
    path: `${page}figures`,
    releasedOn: report.head.releasedOn,
    schema: 'figures',
    make: () =>
      figuresDataset([report], datasetHead(edition, title), ({ at }) => at.indicator === indicator),
  };
}

/** All figures of one kind, through all semesters. */
function ofAll(
  edition: Edition,
  latest: readonly PublishedReport[],
  about: Pick<DatasetFiles, 'group' | 'title'> & { readonly page: string },
  isWanted: IsWanted,
): DatasetFiles {
  const { group, title, page } = about;
  return {
    group,
    title,
    pages: [page],
    path: `${page}figures`,
    releasedOn: lastOf(latest, isWanted),
    schema: 'figures',
    make: () => figuresDataset(latest, datasetHead(edition, title), isWanted),
  };
}

type IsWanted = (figure: PublishedReport['figures'][number]) => boolean;

async function comparisonDatasets(edition: Edition): Promise<readonly DatasetFiles[]> {
  return (await comparisonsOf(edition)).map((view): DatasetFiles => {
    const page = comparisonPage(view);
    const title = inBoth((language) =>
      wordsIn(language).comparePage.title(
        formatSemester(view.later.head.semester, language),
        formatSemester(view.earlier.head.semester, language),
      ),
    );
    return {
      group: 'compare',
      title,
      pages: [page],
      path: `${page}changes`,
      releasedOn: view.later.head.releasedOn,
      schema: 'changes',
      make: () => changesDataset(view, view.rows, datasetHead(edition, title)),
    };
  });
}

function inSemester(
  { head }: PublishedReport,
  name: Parameters<typeof inBoth>[0],
): Required<LocalizedText> {
  return inBoth((language) =>
    wordsIn(language).provincePage.tiles(name(language), formatSemester(head.semester, language)),
  );
}

/** The day of the last report that has such a figure. */
function lastOf(reports: readonly PublishedReport[], isWanted: IsWanted): string {
  const days = reports
    .filter(({ figures }) => figures.some(isWanted))
    .map(({ head }) => head.releasedOn);
  return days.toSorted().at(-1) ?? '';
}
