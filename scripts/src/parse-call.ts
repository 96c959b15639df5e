import type { CalendarDate, Language } from '@chhamas/core';
import { CalendarDateSchema, wordMeant } from '@chhamas/core';
import { parseArgs } from 'node:util';
import { textsFor } from './text/texts.ts';
import { notADay } from './today.ts';

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
  readonly count?: readonly string[] | undefined;
  readonly kind?: string | undefined;
  readonly note?: string | undefined;
  readonly 'note-en'?: string | undefined;
  readonly on?: string | undefined;
  readonly out?: string | undefined;
  readonly outcome?: string | undefined;
  readonly reference?: string | undefined;
  readonly 'respond-by'?: string | undefined;
  readonly sent?: string | undefined;
  readonly about?: string | undefined;
  readonly 'due-on'?: string | undefined;
  readonly female?: string | undefined;
  readonly group?: string | undefined;
  readonly id?: string | undefined;
  readonly indicator?: string | undefined;
  readonly period?: string | undefined;
  readonly port?: string | undefined;
  readonly provider?: string | undefined;
  readonly 'provider-en'?: string | undefined;
  readonly 'received-on'?: string | undefined;
  readonly source?: string | undefined;
  readonly strategy?: string | undefined;
  readonly text?: string | undefined;
  readonly 'text-en'?: string | undefined;
  readonly total?: string | undefined;
  readonly write?: boolean | undefined;
  readonly channel?: string | undefined;
  readonly 'confirmed-by'?: string | undefined;
  readonly 'confirmed-on'?: string | undefined;
  readonly 'written-by'?: string | undefined;
  readonly collected?: boolean | undefined;
  readonly cells?: boolean | undefined;
  readonly code?: string | undefined;
  readonly subject?: string | undefined;
  readonly to?: string | undefined;
}

/** For people, for programs, or as commands to the runner of GitHub Actions. */
export type Format = (typeof formats)[number];

const formats = ['pretty', 'json', 'github'] as const;

/** The words of a call, before anything is looked up. */
export interface CallWords {
  readonly language: Language;
  readonly format: Format;
  /** The content folder, where one is named. */
  readonly content: string | undefined;
  readonly asOf: CalendarDate | undefined;
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
  count: { type: 'string', multiple: true },
  kind: { type: 'string' },
  note: { type: 'string' },
  'note-en': { type: 'string' },
  on: { type: 'string' },
  out: { type: 'string' },
  outcome: { type: 'string' },
  reference: { type: 'string' },
  'respond-by': { type: 'string' },
  sent: { type: 'string' },
  about: { type: 'string' },
  'due-on': { type: 'string' },
  female: { type: 'string' },
  group: { type: 'string' },
  id: { type: 'string' },
  indicator: { type: 'string' },
  period: { type: 'string' },
  port: { type: 'string' },
  provider: { type: 'string' },
  'provider-en': { type: 'string' },
  'received-on': { type: 'string' },
  source: { type: 'string' },
  strategy: { type: 'string' },
  text: { type: 'string' },
  'text-en': { type: 'string' },
  total: { type: 'string' },
  write: { type: 'boolean' },
  channel: { type: 'string' },
  'confirmed-by': { type: 'string' },
  'confirmed-on': { type: 'string' },
  'written-by': { type: 'string' },
  collected: { type: 'boolean' },
  cells: { type: 'boolean' },
  code: { type: 'string' },
  subject: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The option that was probably meant, as it is written. */
function optionMeant(named: string): string | undefined {
  const meant = wordMeant(named, Object.keys(options));
  return meant === undefined ? undefined : `--${meant}`;
}

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
        : texts.notAnOption(named, optionMeant(named)),
    };
  }
  const { lang, format: named, content, help, 'as-of': day, ...own } = parsed.values;
  if (lang !== 'km' && lang !== 'en') return { problem: texts.notAmong('--lang', lang, 'km | en') };
  const format = formats.find((each) => each === named);
  if (format === undefined) {
    return { problem: texts.notAmong('--format', named, formats.join(' | ')) };
  }
  const asOf = CalendarDateSchema.safeParse(day).data;
  if (day !== undefined && asOf === undefined) return { problem: notADay(day, lang) };
  const words = parsed.positionals;
  return { language: lang, format, content, asOf, own, wantsHelp: help, words };
}
