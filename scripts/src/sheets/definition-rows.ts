import type { Language, ReporterForm } from '@chhamas/core';
import { formWords, textIn } from '@chhamas/core';
import { unitWord } from '@chhamas/core/language';
import type { LaidRow, Look } from './lay-out.ts';

type Asked = ReporterForm['indicators'][number];

const read: Look = { isLined: true, isWrapped: true, isAtTop: true };

/**
 * The second sheet of a form: of each indicator its definition, its counting rule and by what it is split,
 * in Khmer, and below it in English.
 *
 * @param splitsOf the names of the splits of an indicator
 */
export function definitionRows(
  form: ReporterForm,
  splitsOf: (indicator: Asked, language: Language) => string,
): readonly LaidRow[] {
  return [
    headRow('km'),
    headRow('en'),
    ...form.indicators.flatMap((indicator) =>
      (['km', 'en'] as const).map((language) => definitionRow(indicator, form, language, splitsOf)),
    ),
  ];
}

function headRow(language: Language): LaidRow {
  const { indicator, definition, countingRule, unit, splits } = formWords[language];
  const look: Look = { ...read, ...(language === 'km' ? { size: 11 } : small), fill: 'EFEFEF' };
  const texts = [indicator, definition, countingRule, `${unit} / ${splits}`];
  return { cells: texts.map((value) => ({ ...look, value })), height: language === 'km' ? 24 : 15 };
}

const small = { size: 9, color: '444444' } as const;

function definitionRow(
  indicator: Asked,
  form: ReporterForm,
  language: Language,
  splitsOf: (indicator: Asked, language: Language) => string,
): LaidRow {
  const said = (text: { km: string; en?: string | undefined }) => {
    const found = textIn(text, language);
    return found.language === language ? found.text : '';
  };
  const { name, definition, countingRule, unit } = indicator;
  const others = form.collectsFor.get(indicator.id) ?? [];
  const names = others
    .map((each) => textIn(each, language).text)
    .join(language === 'km' ? ' ' : ', ');
  const inPlaceOf = names === '' ? '' : formWords[language].collectsFor(names);
  const splits = splitsOf(indicator, language);
  const last = [unitWord(unit, 2, language), splits].filter((each) => each !== '').join(' / ');
  const texts = [
    said(name),
    [said(definition), inPlaceOf].join(' ').trim(),
    said(countingRule),
    last,
  ];
  const cells = texts.map((value, index) => ({
    ...read,
    // Khmer has no bold: programs draw one that nobody can read.
    ...(language === 'km' ? (index === 0 ? { size: 11 } : {}) : small),
    ...(value === '' ? {} : { value }),
  }));
  return { cells, height: heightOf(texts, language) };
}

/** Letters that a line of each column holds, without the marks that hang on them. */
const perLine = { km: [20, 42, 48, 16], en: [30, 58, 68, 24] };

/** The height of a row in points: programs that do not measure texts would cut them off. */
function heightOf(texts: readonly string[], language: Language): number {
  const lines = texts.map((each, index) =>
    Math.ceil(
      each.replaceAll(/\p{M}|[\u17d2][\u1780-\u17b3]/gu, '').length /
        (perLine[language][index] ?? 20),
    ),
  );
  return Math.max(1, ...lines) * (language === 'km' ? 22 : 15) + 4;
}
