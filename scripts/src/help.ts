import type { Language } from '@chhamas/core';
import { textsFor } from './text/texts.ts';
import type { Verb } from './verb.ts';

/** What `chhamas --help` prints. */
export function helpForAll(verbs: readonly Verb[], language: Language): string {
  const { help } = textsFor(language);
  const lines = verbs.map((verb) => {
    const call = [verb.name, ...verb.parameters].join(' ');
    return `  ${call.padEnd(22)} ${help.verbs[verb.name] ?? ''}`;
  });
  return [help.title, '', ...lines, '', ...help.options, '', ...help.exitCodes, ''].join('\n');
}

/** What `chhamas VERB --help` prints. */
export function helpFor(verb: Verb, language: Language): string {
  const { help } = textsFor(language);
  const call = ['chhamas', verb.name, ...verb.parameters].join(' ');
  const own = (verb.options ?? []).flatMap((option) => help.ownOptions[option] ?? []);
  return [call, `  ${help.verbs[verb.name] ?? ''}`, '', ...own, ...help.options, ''].join('\n');
}
