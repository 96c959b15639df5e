import type { Highlight } from '../figure/highlight.ts';
import type { Language } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { HighlightNames } from './highlight-sentence.ts';
import { highlightSentence } from './highlight-sentence.ts';
import { findName } from './look-up.ts';

/** A highlight as a page shows it. */
export interface HighlightLine {
  readonly kind: Highlight['kind'];
  /** The indicator of which the page says more. */
  readonly indicator: string;
  readonly sentence: string;
}

/**
 * The highlights of a report, each in one sentence, the most important at the head.
 *
 * @returns empty where nothing is clear, or there is nothing to compare with
 * @source minutes, paragraph I4; brief R-02
 */
export function highlightLines(
  report: PublishedReport,
  language: Language,
): readonly HighlightLine[] {
  const names = namesIn(report, language);
  return report.highlights.map((highlight) => ({
    kind: highlight.kind,
    indicator: highlight.indicator,
    sentence: highlightSentence(highlight, names, language),
  }));
}

function namesIn(report: PublishedReport, language: Language): HighlightNames {
  const country = report.reference.country.id;
  const name = (kind: 'indicator' | 'group' | 'place', id: string) => {
    const found = findName(report, kind, id);
    return found === undefined ? id : textIn(found, language).text;
  };
  return {
    indicator: (id) => name('indicator', id),
    group: (id) => name('group', id),
    place: (id) => (id === country ? undefined : name('place', id)),
    code: (dimension, code) => {
      const found = findName(report, 'dimension', dimension, code);
      return found === undefined ? code : textIn(found, language).text;
    },
  };
}
