import type { Slot } from '../aggregation/slots.ts';
import { slotKey, slotsOf } from '../aggregation/slots.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { notSpecified } from '../indicator/count-entry.ts';
import type { IndicatorId, ReporterId } from '../kernel/ids.ts';
import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import type { Month } from '../kernel/month.ts';
import type { Semester } from '../kernel/semester.ts';
import { monthsOf } from '../kernel/semester.ts';
import type { Dimension } from '../reference/dimension.ts';
import { formWords } from './form-words.ts';

/** One row of a form: a total that is asked for, or one part of it. */
export interface FormRow extends Slot {
  /** What import knows it by, wherever it was moved: `le.cases offence-family=trafficking`. */
  readonly id: string;
  readonly title: LocalizedText;
  /** Shorter names that mean it too, within its own indicator. */
  readonly alsoCalled: readonly string[];
}

/** What one reporter is asked for a semester: a row for each number, a column for each month. */
export interface ReporterForm {
  readonly semester: Semester;
  readonly reporter: ReporterId;
  readonly name: LocalizedText;
  readonly months: readonly Month[];
  /** What is owed in each month; a month in which nothing is expected has no entry. */
  readonly owed: ReadonlyMap<Month, ReadonlySet<string>>;
  readonly indicators: readonly Indicator[];
  readonly rows: readonly FormRow[];
  /** Whose returns it sends in their place, by indicator. */
  readonly collectsFor: ReadonlyMap<IndicatorId, readonly LocalizedText[]>;
}

/** What is asked of one reporter: its months, and what it owes in each. */
export interface AskedOf {
  readonly semester: Semester;
  readonly reporter: ReporterId;
  readonly name: LocalizedText;
  readonly owed: ReporterForm['owed'];
  readonly collectsFor: ReporterForm['collectsFor'];
}

/**
 * The form of one reporter: of each indicator that it owes in any month its total and under it every
 * part by which it is split. Men are never asked for alone; they are the difference.
 *
 * @param indicators all that are defined; what the reporter does not owe is left out
 * @source minutes, paragraphs D6 and G1.c; brief
 */
export function reporterForm(
  asked: AskedOf,
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[],
): ReporterForm {
  const wanted = indicators.filter(({ id }) =>
    Array.from(asked.owed.values()).some((each) => each.has(id)),
  );
  const { list } = slotsOf(wanted, dimensions);
  const rows = list
    .filter(({ split }) => !isMenAlone(split))
    .map(({ indicator, split }): FormRow => {
      const defined = wanted.find(({ id }) => id === indicator);
      const names = titlesOf(split, dimensions);
      const { title = defined?.name ?? { km: indicator }, alsoCalled } = names;
      return { id: rowId(indicator, split), indicator, split, title, alsoCalled };
    });
  return { ...asked, months: monthsOf(asked.semester), indicators: wanted, rows };
}

/** The id of a row: that of its indicator, and its split. */
export function rowId(indicator: string, split: Slot['split']): string {
  return slotKey(indicator, split).trim();
}

/** Men by themselves: the official manner is a total, of whom female. */
function isMenAlone(split: Slot['split']): boolean {
  return Object.keys(split).length === 1 && split['sex'] === 'male';
}

function titlesOf(
  split: Slot['split'],
  dimensions: readonly Dimension[],
): { readonly title?: LocalizedText; readonly alsoCalled: readonly string[] } {
  const parts = Object.entries(split).map(([id, code]) => {
    const dimension = dimensions.find((each) => String(each.id) === id);
    const named = dimension?.codes.find((each) => String(each.id) === code);
    return {
      id,
      code,
      dimension: dimension?.name ?? { km: id },
      name: named?.name ?? { km: code },
    };
  });
  const [only, ...others] = parts;
  if (only === undefined) return { alsoCalled: [] };
  const alsoCalled = languagesOf((language) =>
    parts.map(({ name }) => textIn(name, language).text).join(' '),
  );
  if (others.length > 0) {
    return {
      title: both((language) => parts.map(({ name }) => textIn(name, language).text).join(' · ')),
      alsoCalled,
    };
  }
  if (only.id === 'sex') {
    const word = only.code === notSpecified ? 'sexNotSpecified' : 'ofWhomFemale';
    return { title: both((language) => formWords[language][word]), alsoCalled };
  }
  const titled = (language: Language) =>
    `${textIn(only.dimension, language).text}${language === 'km' ? '៖' : ':'} ${textIn(only.name, language).text}`;
  return { title: both(titled), alsoCalled };
}

function both(say: (language: Language) => string): LocalizedText {
  return { km: say('km'), en: say('en') };
}

function languagesOf(say: (language: Language) => string): readonly string[] {
  return [say('km'), say('en')];
}
