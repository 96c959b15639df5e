import type { Language } from '@chhamas/core';
import { parseArgs } from 'node:util';
import { textsFor } from './text/texts.ts';

/** Options that one verb alone has. */
export interface OwnOptions {
  readonly audit?: string | undefined;
  readonly public?: boolean | undefined;
  readonly explain?: boolean | undefined;
  readonly suggest?: boolean | undefined;
  readonly role?: string | undefined;
  readonly key?: string | undefined;
  readonly due?: boolean | undefined;
  readonly root?: string | undefined;
  readonly since?: string | undefined;
  readonly all?: boolean | undefined;
  readonly half?: string | undefined;
  readonly reason?: string | undefined;
  readonly 'reason-en'?: string | undefined;
  readonly out?: string | undefined;
  readonly write?: boolean | undefined;
  readonly received?: string | undefined;
  readonly channel?: string | undefined;
  readonly 'confirmed-by'?: string | undefined;
  readonly 'confirmed-on'?: string | undefined;
  readonly 'written-by'?: string | undefined;
  readonly collected?: boolean | undefined;
  readonly cells?: boolean | undefined;
}

/** The words of a call, before anything is looked up. */
export interface CallWords {
  readonly language: Language;
  readonly format: 'pretty' | 'json';
  /** The content folder, where one is named. */
  readonly content: string | undefined;
  readonly asOf: string | undefined;
  readonly wantsHelp: boolean;
  /** What was asked of one verb alone, by the name of the option. */
  readonly own: OwnOptions;
  /** The verb and what follows it. */
  readonly words: readonly string[];
}

const options = {
  content: { type: 'string' },
  lang: { type: 'string', default: 'km' },
  format: { type: 'string', default: 'pretty' },
  'as-of': { type: 'string' },
  audit: { type: 'string' },
  public: { type: 'boolean' },
  explain: { type: 'boolean' },
  suggest: { type: 'boolean' },
  role: { type: 'string' },
  key: { type: 'string' },
  due: { type: 'boolean' },
  root: { type: 'string' },
  since: { type: 'string' },
  all: { type: 'boolean' },
  half: { type: 'string' },
  reason: { type: 'string' },
  'reason-en': { type: 'string' },
  out: { type: 'string' },
  write: { type: 'boolean' },
  received: { type: 'string' },
  channel: { type: 'string' },
  'confirmed-by': { type: 'string' },
  'confirmed-on': { type: 'string' },
  'written-by': { type: 'string' },
  collected: { type: 'boolean' },
  cells: { type: 'boolean' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The words of a call, or what is wrong with them in one line. */
export function parseCall(args: readonly string[]): CallWords | { readonly problem: string } {
  // A call that cannot be parsed is answered in the language that it names, where it names one.
  const isEnglish = args.some(
    (each, at) => /^--lang=en$/.test(each) || (args[at - 1] === '--lang' && each === 'en'),
  );
  const texts = textsFor(isEnglish ? 'en' : 'km');
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const named = /'-{1,2}([^'\s]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    return {
      problem: Object.hasOwn(options, named)
        ? texts.optionWithoutValue(named)
        : texts.notAnOption(named),
    };
  }
  const { lang, format, content, help, 'as-of': asOf, ...own } = parsed.values;
  if (lang !== 'km' && lang !== 'en') return { problem: texts.notAmong('--lang', lang, 'km | en') };
  if (format !== 'pretty' && format !== 'json') {
    return { problem: texts.notAmong('--format', format, 'pretty | json') };
  }
  const words = parsed.positionals;
  return { language: lang, format, content, asOf, own, wantsHelp: help, words };
}
