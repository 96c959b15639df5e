import type { Finding, SemesterStatus } from '@chhamas/core';
import { describe } from '@chhamas/core';
import { styleText } from 'node:util';
import { flowItems, wrapText } from '../wrap-text.ts';
import type { PageWords } from './page-words.ts';
import { part, startLarge } from './page-words.ts';

/** How many sentences of one rule are written out, and how many more subjects are named after them. */
const sentences = { blocker: 6, warning: 2 };
const subjects = 24;

/** What blocks publication and what must be acknowledged, by rule. */
export function printStanding(report: SemesterStatus, words: PageWords): readonly string[] {
  const { headings } = words.texts;
  return [
    ...standing(headings.blockers, report.blockers, sentences.blocker, words),
    ...standing(headings.warnings, report.warnings, sentences.warning, words),
  ];
}

function standing(
  heading: string,
  findings: readonly Finding[],
  written: number,
  words: PageWords,
): readonly string[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return part(
    `${heading} (${words.count(findings.length)})`,
    codes.flatMap((code) =>
      linesOf(
        findings.filter((each) => each.code === code),
        written,
        words,
      ),
    ),
  );
}

/** The first sentences of a rule, the subjects of the others, and its code with how many there are. */
function linesOf(
  findings: readonly Finding[],
  written: number,
  words: PageWords,
): readonly string[] {
  const { language, texts, name, count } = words;
  // A list of one more is no shorter than its sentence.
  const shown = findings.length <= written + 1 ? findings.length : written;
  const others = findings.slice(shown);
  // A reading has no name but its id.
  const named = others
    .slice(0, subjects)
    .map(({ subject, values }) => String(values['reading'] ?? name(subject)));
  const more = others.length - named.length;
  const [first = '', ...rest] = more > 0 ? [...named, texts.andMore(count(more))] : named;
  const [code = ''] = findings.map((each) => each.code);
  const total = findings.length > 1 ? ` (${count(findings.length)})` : '';
  return [
    ...findings.slice(0, shown).map((each) => {
      const { message } = describe(each, language, name);
      return wrapText(`• ${startLarge(message)}`, language, 2, 2);
    }),
    ...(others.length === 0
      ? []
      : [flowItems([texts.likewise(first), ...rest], ', ', language, 4, 2)]),
    styleText('dim', `    ${code}${total}`),
  ];
}
