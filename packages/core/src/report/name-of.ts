import type { Language } from '../kernel/localized-text.ts';
import { textIn } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';
import { formatMonth, formatSemester } from '../language/dates.ts';
import { parseSemester } from '../kernel/semester.ts';
import { notSpecified } from '../indicator/count-entry.ts';
import { termFor } from '../language/terms.ts';
import type { Corpus } from './corpus.ts';

/**
 * The name of anything that a finding may be about; what has none stands for itself. Of several
 * things together it says what is counted, then of whom, then when. A part of a split is `age=u15`.
 *
 * @example nameOf('xd-7/2022-03/le.cases', corpus, 'en') //=> 'Cases recorded, Province Chho, March 2022'
 */
export function nameOf(id: string, corpus: Corpus, language: Language): string {
  const lists = [
    corpus.places?.value.places,
    corpus.places && [corpus.places.value.country],
    corpus.zones?.value.zones,
    corpus.bodies?.value.bodies,
    corpus.groups?.value.groups,
    corpus.indicators.map(({ value }) => value),
    corpus.dimensions?.value.dimensions,
  ];
  for (const list of lists) {
    const found = list?.find((each) => String(each.id) === id);
    if (found !== undefined) return textIn(found.name, language).text;
  }
  const part = partName(id, corpus, language);
  if (part !== undefined) return part;
  const feedback = corpus.plans
    .flatMap(({ value }) => value.feedback)
    .find((each) => each.id === id);
  if (feedback !== undefined) return textIn(feedback.document, language).text;
  const semester = parseSemester(id);
  if (semester !== undefined) return formatSemester(semester, language);
  const parts = id.split('/');
  const months = parts.map((part) => Month.safeParse(part));
  if (months.every((month) => month.success)) {
    return months.map(({ data }) => formatMonth(data, language)).join(' – ');
  }
  if (parts.length > 1) return nameTogether(parts, corpus, language);
  return documentName(id, corpus, language) ?? termFor(id, language);
}

/** A part of a split as forms and tables name it; what could not be divided need not be among its parts. */
function partName(id: string, { dimensions }: Corpus, language: Language): string | undefined {
  const [dimension, code, ...others] = id.split('=');
  const found = dimensions?.value.dimensions.find((each) => String(each.id) === dimension);
  if (found === undefined || code === undefined || others.length > 0) return undefined;
  const named = found.codes.find((each) => String(each.id) === code);
  if (named !== undefined) return textIn(named.name, language).text;
  return code === notSpecified ? termFor('not-stated', language) : undefined;
}

/** What is counted, of whom, when: the order in which a table is titled. */
function nameTogether(parts: readonly string[], corpus: Corpus, language: Language): string {
  const placeIn = (part: string) => {
    if (corpus.indicators.some(({ value }) => String(value.id) === part)) return 0;
    return Month.safeParse(part).success ? 2 : 1;
  };
  return parts
    .toSorted((a, b) => placeIn(a) - placeIn(b))
    .map((part) => nameOf(part, corpus, language))
    .join(language === 'km' ? ' ' : ', ');
}

/** A return by its month, a source or claim by who provides it, a meeting by its subject; the id stays, to be written in files. */
function documentName(id: string, { periods }: Corpus, language: Language): string | undefined {
  for (const { returns, claims, sources } of periods) {
    const returned = returns.find(({ value }) => value.id === id)?.value;
    if (returned !== undefined) {
      const month = formatMonth(returned.month, language);
      return language === 'km' ? `របាយការណ៍${month} (${id})` : `the return for ${month} (${id})`;
    }
    const listed = sources.flatMap(({ value }) => value.sources);
    const source = listed.find((each) => each.id === id);
    if (source !== undefined) return textIn(source.provider, language).text;
    const claim = claims.flatMap(({ value }) => value.claims).find((each) => each.id === id);
    const from = listed.find((each) => each.id === claim?.source);
    if (from !== undefined) {
      const provider = textIn(from.provider, language).text;
      return language === 'km' ? `ចំនួនតាម${provider} (${id})` : `the count of ${provider} (${id})`;
    }
  }
  return meetingName(id, periods, language);
}

/** A meeting by its subject; where two semesters mean two by one id, the id says as much. */
function meetingName(
  id: string,
  periods: Corpus['periods'],
  language: Language,
): string | undefined {
  const names = periods
    .flatMap(({ meetings }) => meetings)
    .flatMap(({ value }) => value.meetings)
    .filter((each) => each.id === id)
    .map(({ subject }) => `${textIn(subject, language).text} (${id})`);
  const [name, ...others] = new Set(names);
  return others.length === 0 ? name : id;
}
