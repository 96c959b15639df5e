import type { Corpus, Cycle, GroupSection, Language, Semester } from '@chhamas/core';
import { figureNames, nameOf, textIn } from '@chhamas/core';
import { formatSemester, unitWord } from '@chhamas/core/language';
import { inOneLine } from '../json-text.ts';
import { textsFor } from '../text/texts.ts';

/**
 * The text of a section in which nothing is written yet: a comment that says how it is written, with an
 * example, and which figures it may name.
 */
export function sectionText(
  corpus: Corpus,
  cycle: Pick<Cycle, 'expected'> | undefined,
  { semester, group }: GroupSection,
  language: Language,
): string {
  const { section: words } = textsFor(language).new;
  const title = `${nameOf(group, corpus, language)} · ${formatSemester(semester, language)}`;
  const named = figureNames(corpus, semester, cycle, group);
  const item = { id: 'r1', kind: 'result', visibility: 'public' };
  const blocks = [
    title,
    words.unseen,
    words.howItBegins,
    '## r1',
    exampleOf(corpus, figureWithNumber(corpus, named), language),
    `${words.alsoIn(`${group}.json`)}\n  ${inOneLine(item)}`,
    `${words.kinds}\n${words.visibility}`,
    named.length === 0 ? words.noFigures : words.figures,
    ...named.map((table) => tableOf(corpus, table, language)),
  ];
  return `<!--\n${blocks.join('\n\n')}\n-->\n`;
}

function exampleOf(corpus: Corpus, own: string | undefined, language: Language): string {
  const [indicator] = corpus.indicators;
  const ref =
    own ?? `${indicator?.value.id ?? 'le.cases'}/${corpus.places?.value.country.id ?? 'kh'}`;
  const counted = corpus.indicators.find(({ value }) => ref.startsWith(`${value.id}/`));
  const unit = unitWord(counted?.value.unit ?? 'case', 2, language);
  return textsFor(language).new.section.example(ref, unit);
}

/** A figure that a reader will find a number behind: a sum where months add, and else a month. */
function figureWithNumber(
  { indicators }: Corpus,
  named: ReturnType<typeof figureNames>,
): string | undefined {
  const isSum = (ref: string) =>
    indicators.some(({ value }) => ref.startsWith(`${value.id}/`) && value.addition !== 'none');
  const totals = named.flatMap(({ figures }) => figures.slice(0, 1));
  return totals.find(isSum) ?? named[0]?.figures[1];
}

function tableOf(
  corpus: Corpus,
  { title, figures, places }: ReturnType<typeof figureNames>[number],
  language: Language,
): string {
  const { section: words } = textsFor(language).new;
  const country = corpus.places?.value.country.id ?? '';
  return [
    textIn(title, language).text,
    ...figures.map((ref) => `  <fig:${ref}>`),
    ...(places.length === 0 ? [] : [`  ${words.places(country, places)}`]),
  ].join('\n');
}

/** The files of a section by their paths from `groups/`, in the order in which they are written. */
export function sectionFiles(
  corpus: Corpus,
  cycle: Pick<Cycle, 'expected'> | undefined,
  section: GroupSection,
  json: string,
): ReadonlyMap<string, string> {
  const { group } = section;
  return new Map([
    [`${group}.json`, json],
    [`${group}.km.md`, sectionText(corpus, cycle, section, 'km')],
    [`${group}.en.md`, sectionText(corpus, cycle, section, 'en')],
  ]);
}

/** The name of a semester as its folder. */
export function periodFolder(semester: Semester): string {
  return `periods/${semester}`;
}
