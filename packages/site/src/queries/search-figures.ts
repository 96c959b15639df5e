import { formatSemester } from '@chhamas/core/language';
import type { Semester } from '@chhamas/core/published';
import { textIn } from '@chhamas/core/published';
import type { SearchDocument, SearchKind } from '../search/search-document.ts';
import { wordsIn } from '../text/words-in.ts';
import { comparisonPage, comparisonsOf } from './comparisons.ts';
import type { Edition } from './edition.ts';
import { indicatorPage, indicatorsOf } from './indicators.ts';
import { provenancePage } from './provenance.ts';
import { provincePage, provincesOf, tilesOf, tilesPage } from './provinces.ts';
import { reportedOf, reportingPage } from './reporting.ts';
import { reportsOf } from './reports.ts';

/** Every indicator and province of an edition, and the pages that show figures of one semester. */
export async function figureDocuments(edition: Edition): Promise<readonly SearchDocument[]> {
  const { language } = edition;
  const words = wordsIn(language);
  const named = (name: Parameters<typeof textIn>[0]) => textIn(name, language).text;
  const semesterOf = (report: { readonly head: { readonly semester: Semester } }) =>
    formatSemester(report.head.semester, language);
  const document = (
    kind: SearchKind,
    address: string,
    title: string,
    text = '',
  ): SearchDocument => ({
    ...{ address, kind, title, text, belongsTo: '' },
  });
  const reports = await reportsOf(edition);
  return [
    ...(await indicatorsOf(edition)).map(({ indicator }) =>
      document(
        'indicator',
        indicatorPage(indicator.id),
        named(indicator.name),
        named(indicator.definition),
      ),
    ),
    ...provincesOf(reports).map(({ id, name }) =>
      document('province', provincePage(id), named(name)),
    ),
    ...(await tilesOf(edition)).map((view) => {
      const title = words.provincePage.tiles(named(view.indicator.name), semesterOf(view.report));
      return document('detail', tilesPage(view), words.labelled(words.provinces, title));
    }),
    ...reports.flatMap((report) =>
      report.reference.indicators.map(({ id, name }) => {
        const title = words.provenance.title(named(name), semesterOf(report));
        return document('detail', provenancePage(report, id), title);
      }),
    ),
    ...(await reportedOf(edition)).map((report) =>
      document(
        'detail',
        reportingPage(report),
        words.labelled(words.reporting, semesterOf(report)),
      ),
    ),
    ...(await comparisonsOf(edition)).map((view) => {
      const title = words.comparePage.title(semesterOf(view.later), semesterOf(view.earlier));
      return document('detail', comparisonPage(view), title, words.compare);
    }),
  ];
}
