import type { Finding, FindingCode, Language } from '@chhamas/core';
import { nameOf, parseCorpus } from '@chhamas/core';
import { format } from 'prettier';
import { filesOf, findIn } from '../../../packages/core/src/testing/examples/find-in-example.ts';
import type {
  ContentExample,
  FindingExample,
  TablesExample,
} from '../../../packages/core/src/testing/examples/finding-example.ts';
import {
  findInForm,
  formCorpus,
  formFile,
} from '../../../packages/core/src/testing/examples/form-sheets.ts';
import { excerptsOf } from './excerpts-of.ts';
import { sheetTable } from './sheet-table.ts';

/** One file of an example, as far as it is shown; what is undefined is not there. */
export interface ShownFile {
  readonly file: string;
  /** How it is coloured: `json`; of a sheet, which is shown as a table, `table`. */
  readonly kind: string;
  readonly wrong: string | undefined;
  readonly right: string | undefined;
}

/** An example as its page shows it. */
export interface ShownExample {
  readonly files: readonly ShownFile[];
  /** The finding that is quoted. */
  readonly found: Finding;
  /** The folder before the files that are named. */
  readonly folder: string;
  /** The names of ids, where the command says names. */
  readonly nameOf?: (id: string, language: Language) => string;
}

/** What of an example is shown, with the finding that it brings about. */
export async function showExample(
  code: FindingCode,
  example: FindingExample,
): Promise<ShownExample> {
  if (example.kind === 'state') {
    const found = oneOf(code, await example.find());
    const { asking } = example;
    const folder = asking === 'guard' || asking === 'import' ? '' : 'content';
    return { files: [], found, folder, ...(asking === 'import' ? { nameOf: nameInForms } : {}) };
  }
  if (example.kind === 'sheet') {
    const [wrong, right] = [example.wrong, example.right].map(sheetTable);
    const found = oneOf(code, findInForm(example.wrong));
    const files = [{ file: formFile, kind: 'table', wrong, right }];
    return { files, found, folder: '', nameOf: nameInForms };
  }
  const { wrong, right } = filesOf(example);
  const [left, laidOut] = [await layOut(wrong), await layOut(right)];
  const found = oneOf(code, await findIn(example, left));
  const folder = example.kind === 'tables' ? '' : 'content';
  const prefix = folder === '' ? '' : `${folder}/`;
  const differing = [...new Set([...left.keys(), ...laidOut.keys()])]
    .filter((file) => left.get(file) !== laidOut.get(file))
    // Khmer comes first.
    .toSorted((a, b) => compare(a.replace('.km.', '.'), b.replace('.km.', '.')));
  const files = differing.map((file): ShownFile => {
    const [one, other] = [left.get(file), laidOut.get(file)];
    const [first, second] = excerptsOf(one ?? '', other ?? '');
    return {
      file: `${prefix}${file}`,
      kind: file.endsWith('.json') ? 'json' : 'text',
      wrong: one === undefined ? undefined : other === undefined ? one : first,
      right: other === undefined ? undefined : one === undefined ? other : second,
    };
  });
  return { files, found, folder, ...namesIn(example, left) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** One finding of this code among what was found. */
function oneOf(code: FindingCode, findings: readonly Finding[]): Finding {
  const found = findings.find((each) => each.code === code);
  if (found === undefined) throw new RangeError(`Expected ${code} in its example.`);
  return found;
}

/** What is said of a form is said by names. */
function nameInForms(id: string, language: Language): string {
  return nameOf(id, formCorpus, language);
}

/** `check` says ids, as they stand in files; what is asked of a semester is said by names. */
function namesIn(example: ContentExample | TablesExample, files: ReadonlyMap<string, string>) {
  if (example.kind === 'tables' || example.asking === 'check') return {};
  const { corpus } = parseCorpus(files);
  return { nameOf: (id: string, language: Language) => nameOf(id, corpus, language) };
}

/** The files as an editor would lay them out; what is not JSON stays as it is. */
async function layOut(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const laidOut = Array.from(files, async ([file, text]) => {
    return [file, file.endsWith('.json') ? await laidOutJson(text) : text] as const;
  });
  return new Map(await Promise.all(laidOut));
}

/** Most files are the same in all examples. */
const known = new Map<string, Promise<string>>();

function laidOutJson(text: string): Promise<string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = format(text, { parser: 'json', printWidth: 80 }).catch(() => text);
  known.set(text, made);
  return made;
}
