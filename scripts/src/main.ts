import { parseArgs } from 'node:util';
import { findContentFolder } from './content-folder.ts';
import type { Run, Verb } from './verb.ts';
import { check } from './verbs/check.ts';
import { publish } from './verbs/publish.ts';
import { status } from './verbs/status.ts';
import { verify } from './verbs/verify.ts';
import { helpFor, helpForAll } from './help.ts';
import { textsFor } from './text/texts.ts';

const verbs: readonly Verb[] = [check, status, publish, verify];
const options = {
  content: { type: 'string' },
  lang: { type: 'string', default: 'km' },
  format: { type: 'string', default: 'pretty' },
  'as-of': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

/** Exit codes: 0 fine, 1 findings or refused, 2 wrong use. */
async function main(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return wrongUse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (values.lang !== 'km' && values.lang !== 'en') return wrongUse('--lang km|en');
  const language = values.lang;
  if (values.format !== 'pretty' && values.format !== 'json')
    return wrongUse('--format pretty|json');
  const verb = verbs.find((each) => each.name === name);
  if (values.help || name === undefined) {
    process.stdout.write(verb ? helpFor(verb, language) : helpForAll(verbs, language));
    return values.help ? 0 : 2;
  }
  if (verb === undefined) {
    return wrongUse(`${name} ≠ ${verbs.map((each) => each.name).join(' | ')}`);
  }
  if (rest.length !== verb.parameters.length) {
    return wrongUse(['chhamas', verb.name, ...verb.parameters].join(' '));
  }
  const folder = await findContentFolder(values.content);
  if (folder === undefined) {
    return wrongUse(textsFor(language).noContentFolder(values.content ?? 'content'));
  }
  const run: Run = {
    folder,
    language,
    format: values.format,
    asOf: values['as-of'],
    parameters: rest,
    print: (text) => process.stdout.write(`${text}\n`),
  };
  return verb.run(run);
}

function wrongUse(message: string): number {
  process.stderr.write(`chhamas: ${message}\nchhamas --help\n`);
  return 2;
}
