import { formatSemester } from '@chhamas/core/language';
import type { Language, PublishedItem, PublishedReport } from '@chhamas/core/published';
import { highlightLines, itemHtml, nameIn, textIn } from '@chhamas/core/published';
import type { SearchDocument } from '../search/search-document.ts';
import { completenessSentence } from '../text/completeness-text.ts';
import { plainText } from '../text/plain-text.ts';
import { reportTitle, versionTitle } from '../text/report-title.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Edition } from './edition.ts';
import { isSameEdition } from './edition.ts';
import { itemAnchor } from './plan-links.ts';
import { reportParts } from './report-parts.ts';
import { reportPage, reportsOf, versionPage, versionsOf } from './reports.ts';
import { withdrawnPaths, withdrawnSemesterPaths } from './withdrawals.ts';

/** Every report of an edition with its parts, every version, and what tells that one was withdrawn. */
export async function reportDocuments(edition: Edition): Promise<readonly SearchDocument[]> {
  const { language } = edition;
  const latest = (await reportsOf(edition)).flatMap((report) => [
    { ...documentOf(report, language), address: reportPage(report) },
    ...partsOf(report, language),
  ]);
  const versions = (await versionsOf(edition)).map((report) => versionOf(report, language));
  return [...latest, ...versions, ...(await withdrawnDocuments(edition))];
}

function documentOf(report: PublishedReport, language: Language): Omit<SearchDocument, 'address'> {
  const text = completenessSentence(report.head, language);
  return { kind: 'report', title: reportTitle(report.head, language), text, belongsTo: '' };
}

function versionOf(report: PublishedReport, language: Language): SearchDocument {
  return {
    ...documentOf(report, language),
    address: versionPage(report),
    kind: 'version',
    title: versionTitle(report.head, language),
  };
}

function partsOf(report: PublishedReport, language: Language): readonly SearchDocument[] {
  const { section, labelled } = wordsIn(language);
  const page = reportPage(report);
  const part = (id: string, title: string, text: string): SearchDocument => ({
    address: `${page}#${id}`,
    kind: 'part',
    title,
    text,
    belongsTo: reportTitle(report.head, language),
  });
  const highlights = highlightLines(report, language).map(({ sentence }) => sentence);
  return [
    ...reportParts(report, language).map(({ id, title }) =>
      part(id, title, id === 'highlights' ? highlights.join(' ') : ''),
    ),
    ...report.sections.flatMap(({ group, items }) => {
      const name = textIn(nameIn(report, 'group', group), language).text;
      return [
        part(`group-${group}`, name, ''),
        ...items.map((item) =>
          part(
            itemAnchor(group, item.id),
            labelled(section[item.kind], name),
            proseOf(report, item, language),
          ),
        ),
      ];
    }),
  ];
}

function proseOf(report: PublishedReport, { text }: PublishedItem, language: Language): string {
  return plainText(itemHtml(report, text, language).html);
}

/** Nothing of what a withdrawn version said. */
async function withdrawnDocuments(edition: Edition): Promise<readonly SearchDocument[]> {
  const { language } = edition;
  const { withdrawn, labelled } = wordsIn(language);
  return [...(await withdrawnPaths()), ...(await withdrawnSemesterPaths())]
    .map(({ props }) => props)
    .filter((props) => isSameEdition(props.edition, edition))
    .map(({ page, tombstone }) => ({
      address: page,
      kind: 'report',
      title: labelled(withdrawn.mark, formatSemester(tombstone.semester, language)),
      text: '',
      belongsTo: '',
    }));
}
