import { clearLevel, leastRatio } from '../comparison/clear-change.ts';
import { queryOf } from '../figure/figure-ref.ts';
import type { Highlight } from '../figure/highlight.ts';
import type { Language } from '../kernel/localized-text.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { exactly } from '../kernel/quantity.ts';
import { Semester } from '../kernel/semester.ts';
import { formatSemester } from '../language/dates.ts';
import { formatNumber, formatSignedPercent } from '../language/digits.ts';
import type { CountWords, HighlightTexts } from '../language/highlight-texts.ts';
import { highlightTextsEn } from '../language/highlight-texts-en.ts';
import { highlightTextsKm } from '../language/highlight-texts-km.ts';
import { formatQuantity, unitWord } from '../language/quantities.ts';

const catalogues: Readonly<Record<Language, HighlightTexts>> = {
  km: highlightTextsKm,
  en: highlightTextsEn,
};

/** The names, in the language of the sentence, of what highlights speak of. */
export interface HighlightNames {
  readonly indicator: (id: string) => string;
  readonly code: (dimension: string, code: string) => string;
  readonly group: (id: string) => string;
  /** A place that is not the whole country, which needs no name; undefined for the country. */
  readonly place: (id: string) => string | undefined;
}

/**
 * A highlight in one sentence: what is counted, how much, after how much and when, and for whom it
 * speaks. It names no cause and praises nobody.
 *
 * @source minutes, paragraph I4; brief
 */
export function highlightSentence(
  highlight: Highlight,
  names: HighlightNames,
  language: Language,
): string {
  const texts = catalogues[language];
  const say = (quantity: Quantity | number) => sayCount(quantity, highlight, language);
  const what = whatOf(highlight, names, texts);
  const words = (now: Quantity | number, ref: string, before: Quantity | number): CountWords => ({
    what,
    now: say(now),
    before: say(before),
    semester: semesterIn(ref, language),
  });
  const answersOf = ({ came, owed }: { readonly came: number; readonly owed: number }) => ({
    came: formatNumber(came, language),
    owed: formatNumber(owed, language),
  });
  switch (highlight.kind) {
    case 'change': {
      const { now, before, ratio, basis, among, total } = highlight;
      const counts = words(now, before.figure, before.n);
      const percent = formatSignedPercent(ratio, language);
      if (basis !== 'matched') return texts.change(counts, percent, basis);
      return texts.matchedChange(counts, percent, total && say(total), among && answersOf(among));
    }
    case 'target-reached':
    case 'target-missed': {
      const { group, now, planned } = highlight;
      const sentence = highlight.kind === 'target-reached' ? 'targetReached' : 'targetMissed';
      return texts[sentence](names.group(group), what, say(now), say(planned));
    }
    case 'first-counted': {
      const semesters = highlight.earlier.map((each) => formatSemester(each, language));
      return texts.firstCounted(what, say(highlight.now), semesters);
    }
    case 'first-above-none': {
      const semesters = highlight.earlier.map(({ figure }) => semesterIn(figure, language));
      return texts.firstAboveNone(what, say(highlight.now), semesters);
    }
    case 'highest':
    case 'lowest': {
      const { now, earlier, kind } = highlight;
      const [nearest] = earlier.toSorted((a, b) => Math.abs(a.n - now) - Math.abs(b.n - now));
      if (nearest === undefined) throw new RangeError('Expected an earlier count, got none.');
      return texts[kind](
        words(now, nearest.figure, nearest.n),
        formatNumber(earlier.length, language),
      );
    }
    case 'reporting-fall':
    case 'reporting-rise': {
      const { now, before, answers, answersBefore, matched } = highlight;
      const sentence = highlight.kind === 'reporting-fall' ? 'reportingFall' : 'reportingRise';
      return texts[sentence](
        words(now, before.figure, before.quantity),
        answersOf(answers),
        answersOf(answersBefore),
        words(matched.now.n, matched.before.figure, matched.before.n),
      );
    }
  }
}

/** What "clear" means and does not mean: said once beside all highlights. */
export function clearChangeSentence(language: Language): string {
  return catalogues[language].clearChange(
    `${formatNumber(leastRatio * 100, language)} %`,
    formatNumber(100 - clearLevel * 100, language),
  );
}

/** What narrows a figure down without dividing it. */
const notDimensions = ['matched', 'semester', 'month', 'from', 'to'];

function whatOf(
  { figure, indicator }: Highlight,
  names: HighlightNames,
  texts: HighlightTexts,
): string {
  const codes = Object.entries(queryOf(figure))
    .filter(([name]) => !notDimensions.includes(name))
    .map(([dimension, code]) => names.code(dimension, code));
  const [, place = ''] = figure.split(/[/?]/);
  const parts = [...codes, names.place(place)].filter((part) => part !== undefined);
  const name = names.indicator(indicator);
  return parts.length === 0 ? name : texts.part(name, parts.join(', '));
}

/** The earlier semester that a reference names. */
function semesterIn(ref: string, language: Language): string {
  return formatSemester(Semester.parse(queryOf(ref)['semester']), language);
}

/** A count with its counter in Khmer; in English the name of the indicator says what is counted. */
function sayCount(quantity: Quantity | number, { unit }: Highlight, language: Language): string {
  const counted = typeof quantity === 'number' ? exactly(quantity) : quantity;
  const text = formatQuantity(counted, language);
  return language === 'km' && counted.kind !== 'unknown'
    ? `${text} ${unitWord(unit, counted.n, language)}`
    : text;
}
