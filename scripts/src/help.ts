import type { Language } from '@chhamas/core';
import type { VerbGroup } from './all-verbs.ts';
import { valuesOfOption } from './option-values.ts';
import { padText, wrapText } from './terminal/wrap-text.ts';
import { withWord } from './terminal/with-word.ts';
import { textsFor } from './text/texts.ts';
import type { Verb } from './verb.ts';

/** What `chhamas --help` prints: the verbs by the work that they are for. */
export function helpForAll(groups: readonly VerbGroup[], language: Language): string {
  const { help } = textsFor(language);
  const lines = groups.flatMap(({ work, verbs }) => [
    '',
    ...(groups.length > 1 ? [help.works[work]] : []),
    ...verbs.map((verb) => {
      const call = [verb.name, ...verb.parameters].join(' ');
      return beside(call, help.verbs[verb.name] ?? '', 2, 25, language);
    }),
  ]);
  return [
    help.title,
    ...lines,
    '',
    ...optionLines(help.options, language),
    '',
    ...help.exitCodes,
    '',
  ].join('\n');
}

/** What `chhamas VERB --help` prints. */
export function helpFor(verb: Verb, language: Language): string {
  const { help } = textsFor(language);
  const call = ['chhamas', verb.name, ...verb.parameters].join(' ');
  const own = (verb.options ?? []).flatMap((option) => {
    const line = help.ownOptions[`${verb.name} --${option}`] ?? help.ownOptions[option];
    if (line === undefined) return [];
    const values = valuesOfOption(verb.name, option).map((value) => withWord(value, language));
    const among = values.length === 0 ? [] : [wrapText(help.among(values), language, 21)];
    return [...optionLines([line], language), ...among];
  });
  const meaning = wrapText(help.verbs[verb.name] ?? '', language, 2);
  return [call, meaning, '', ...own, ...optionLines(help.options, language), ''].join('\n');
}

/** Lines of an option and, behind it, what it means: `--due-on DATE        the day …`. */
function optionLines(lines: readonly string[], language: Language): readonly string[] {
  return lines.map((line) => {
    const [, option = '', meaning = ''] = /^(--\S+(?: \S+)?) +(.*)$/.exec(line) ?? [];
    return beside(option, meaning, 0, 21, language);
  });
}

/**
 * A call and its meaning beside it, in lines of 80 columns; one that is longer than its column stands on a
 * line of its own.
 */
function beside(
  call: string,
  meaning: string,
  indent: number,
  column: number,
  language: Language,
): string {
  const first = `${' '.repeat(indent)}${call}`;
  const rest = wrapText(meaning, language, column);
  return first.length < column ? padText(first, column) + rest.trimStart() : `${first}\n${rest}`;
}
