import { formatSemester } from '@chhamas/core/language';
import type { Language, ProtectedFigure } from '@chhamas/core/published';
import { figureParts, figureWords, nameIn, spokenFigure, textIn } from '@chhamas/core/published';
import type { PartGroup } from '../charts/draw-parts.ts';
import { wordsIn } from '../text/words-in.ts';
import { figureBar } from './figure-bar.ts';
import type { IndicatorView } from './indicators.ts';

/** A chart of the parts of a national total: by age, by sex, by whatever else splits it. */
export interface PartsChart {
  /** The finding: of each split the largest part that is shown. */
  readonly title: string;
  readonly subtitle: string;
  readonly groups: readonly PartGroup[];
  /** Its numbers in a sentence. */
  readonly description: string;
  /** Every figure that is drawn. */
  readonly figures: readonly ProtectedFigure[];
}

/** The chart of the latest report with the indicator; undefined where nothing is split. */
export function partsChart(
  { indicator, latest, headline }: IndicatorView,
  language: Language,
): PartsChart | undefined {
  if (headline === undefined || headline.splits.length === 0) return undefined;
  const words = wordsIn(language).indicatorPage;
  const splits = headline.splits.map(({ dimension, parts }) => ({
    name: textIn(nameIn(latest, 'dimension', dimension), language).text,
    parts: parts.map(({ code, figure }) => ({
      name: textIn(nameIn(latest, 'dimension', dimension, code), language).text,
      figure,
    })),
  }));
  const parts = splits.flatMap((each) => each.parts);
  const largest = splits.flatMap((split) => {
    const [first] = split.parts
      .filter(({ figure }) => figureParts(figure, language).count !== undefined)
      .toSorted((x, y) => countOf(y) - countOf(x));
    return first === undefined ? [] : [`${first.name} ${figureWords(first.figure, language).text}`];
  });
  const subtitle = words.partsOf(
    textIn(indicator.name, language).text,
    formatSemester(latest.head.semester, language),
  );
  return {
    title: largest.length === 0 ? subtitle : words.partsFinding(largest.join(' · ')),
    subtitle,
    groups: splits.map((split) => ({
      name: split.name,
      parts: split.parts.map(({ name, figure }) => ({
        name,
        meaning: figureParts(figure, language).meaning ?? '',
        ...figureBar(figure, language),
      })),
    })),
    description: splits
      .map((split) => {
        const spoken = split.parts.map(
          ({ name, figure }) => `${name} ${spokenFigure(figure, language)}`,
        );
        return `${split.name}: ${spoken.join(', ')}`;
      })
      .join('; '),
    figures: parts.map(({ figure }) => figure),
  };

  function countOf({ figure }: (typeof parts)[number]): number {
    return figureParts(figure, language).count ?? 0;
  }
}
