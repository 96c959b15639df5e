import { formatNumber, formatSemester, khmerDigitsOf, unitWord } from '@chhamas/core/language';
import type { Language, ProtectedFigure } from '@chhamas/core/published';
import { figureParts, figureWords, spokenFigure } from '@chhamas/core/published';
import type { SeriesDot } from '../charts/draw-series.ts';
import { capitalised } from '../text/capitalised.ts';
import { changeText, matchedChange } from '../text/change-text.ts';
import { wordsIn } from '../text/words-in.ts';
import type { IndicatorPoint, IndicatorView } from './indicators.ts';
import { changeOfPoint } from './indicators.ts';

/** A chart of a national total through the semesters. */
export interface SeriesChart {
  /** The finding: the latest number, and the change where it can be told. */
  readonly title: string;
  readonly dots: readonly SeriesDot[];
  /** Its numbers in a sentence. */
  readonly description: string;
  /** Every figure that is drawn. */
  readonly figures: readonly ProtectedFigure[];
}

/** The chart of an indicator; undefined where fewer than two semesters have a figure. */
export function seriesChart(view: IndicatorView, language: Language): SeriesChart | undefined {
  const { series } = view;
  const figures = series.flatMap(({ figure }) => figure ?? []);
  if (figures.length < 2) return undefined;
  const words = wordsIn(language).indicatorPage;
  const spoken = series.map(({ semester, figure }) => {
    const said = figure === undefined ? words.notPublished : spokenFigure(figure, language);
    return `${formatSemester(semester, language)}: ${said}`;
  });
  return {
    title: findingOf(view, language),
    dots: series.map((point) => dotOf(point, series, language)),
    description: spoken.join('; '),
    figures,
  };
}

/** Where the totals cannot be compared, those may be who answered both times. */
function findingOf({ indicator, series }: IndicatorView, language: Language): string {
  const latest = series.findLast(({ figure }) => figure !== undefined);
  if (latest?.figure === undefined) return '';
  const { count } = figureParts(latest.figure, language);
  const unit = count === undefined ? '' : ` ${unitWord(indicator.unit, count, language)}`;
  const number = `${capitalised(figureWords(latest.figure, language).text)}${unit}`;
  const on = changeOfPoint(latest, series);
  const change = on && changeText(on, language);
  const comma = language === 'km' ? ' ' : ', ';
  if (change?.told === true) return `${number}${comma}${change.counts} (${change.percent})`;
  const semester = formatSemester(latest.semester, language);
  return (
    matchedChange(on, latest.likeForLike, language) ??
    wordsIn(language).indicatorPage.latest(number, semester)
  );
}

function dotOf(
  point: IndicatorPoint,
  series: readonly IndicatorPoint[],
  language: Language,
): SeriesDot {
  const { semester, figure, breaks } = point;
  const parts = figure && figureParts(figure, language);
  const half = formatNumber(Number(semester.slice(-1)), language);
  const year = semester.slice(0, 4);
  const likeForLike = matchedOf(point, series, language);
  return {
    semester: [
      language === 'km' ? `ឆ.${half}` : `S${half}`,
      language === 'km' ? khmerDigitsOf(year) : year,
    ],
    number: parts?.number ?? '',
    qualifier: parts?.qualifier ?? '',
    count: parts?.count,
    kind: kindOf(parts),
    isBreak: breaks.length > 0,
    ...(likeForLike === undefined ? {} : { likeForLike }),
  };
}

function kindOf(parts: ReturnType<typeof figureParts> | undefined): SeriesDot['kind'] {
  if (parts?.status === 'withheld') return 'withheld';
  if (parts?.status === 'no-return') return 'gap';
  if (parts?.count === undefined) return 'absent';
  return parts.qualifier === '' ? 'exact' : 'inexact';
}

/** A change among the same reporters is drawn where the total itself does not tell it. */
function matchedOf(
  { likeForLike, semester }: IndicatorPoint,
  series: readonly IndicatorPoint[],
  language: Language,
): SeriesDot['likeForLike'] {
  if (likeForLike?.change.result.status !== 'computed') return undefined;
  const [now, before] = [likeForLike.now, likeForLike.base].map(
    (figure) => figureParts(figure, language).count,
  );
  const isIn = series.findIndex((point) => point.semester === semester) >= 2;
  if (now === undefined || before === undefined || !isIn) return undefined;
  const label = [before, now].map((each) => formatNumber(each, language)).join(' → ');
  return { back: 2, before, now, label };
}
