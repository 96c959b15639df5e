import type { Language, PublishedReport } from '@chhamas/core/published';
import { wordsIn } from '../text/words-in.ts';

/** A part of a page, by its anchor. */
export interface PagePart {
  readonly id: string;
  readonly title: string;
}

/** The parts of a report's page, in their order. */
export function reportParts(report: PublishedReport, language: Language): readonly PagePart[] {
  const { head } = report;
  const words = wordsIn(language);
  const revision = head.revision === undefined ? [] : [part('revision', words.revision.title)];
  const highlights = report.highlights.length === 0 ? [] : [part('highlights', words.highlights)];
  const figures = [part('figures', words.figures), part('chart', words.chart)];
  const mustKnow = part('must-know', words.mustKnow);
  const foot = [
    part('approval', words.approval),
    part('sources', words.sources),
    part('versions', words.versions),
    part('cite', words.cite.title),
    part('data', words.data.ofPage),
  ];
  if (head.kind === 'press') return [...revision, mustKnow, ...highlights, ...figures, ...foot];
  return [
    ...revision,
    ...highlights,
    part('groups', words.groupReports),
    ...(report.attended.length === 0 ? [] : [part('attended', words.attended)]),
    part('meetings', words.meetingsNotHeld),
    ...figures,
    part('tables', words.tables),
    part('who-reported', words.whoReported),
    mustKnow,
    ...foot,
  ];
}

function part(id: string, title: string): PagePart {
  return { id, title };
}
