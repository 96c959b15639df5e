import type { Finding } from '@chhamas/core';
import type { LoadedCorpus } from '@chhamas/core/node';
import { editJson, loadCorpus, writeWhole } from '@chhamas/core/node';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { jsonText } from './json-text.ts';
import { printedFindings } from './terminal/print-findings.ts';
import { textsFor } from './text/texts.ts';
import type { Run } from './verb.ts';

/**
 * Writes a file of content as it is to be, once all content has been tried with it. Where anything would
 * be wrong, that is printed and nothing is written.
 *
 * @param file the path from the content folder
 * @returns the content as it stands now, or the exit code with which to stop
 */
export async function recordContent(
  run: Run,
  file: string,
  text: string,
): Promise<LoadedCorpus | 1> {
  const after = await loadCorpus(run.folder, new Map([[file, text]]));
  // Of a text that nobody can open yet, a line says nothing.
  if (after.findings.length > 0)
    return refuseWith(
      run,
      after.findings.map((each) => without(file, each)),
    );
  const path = join(run.folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, text);
  return after;
}

/** Findings that stand against what a call would write, and its exit code: nothing is written. */
export function refuseWith(run: Run, findings: readonly Finding[]): 1 {
  run.print(printedFindings(findings, run));
  if (run.format === 'pretty') run.print(textsFor(run.language).plan.notWritten);
  return 1;
}

/** Where a list of content stands: its file, its key, and how long it is; no length where there is no file. */
export interface ListAt {
  readonly file: string;
  readonly list: string;
  readonly length: number | undefined;
}

/** The text of a file with more at the end of its list, as it was laid out; a new file where there is none. */
export async function textWithMore(
  { folder }: Run,
  { file, list, length }: ListAt,
  more: readonly object[],
): Promise<string> {
  if (length === undefined) return jsonText({ schema: 1, [list]: more });
  const before = await readFile(join(folder, file), 'utf8');
  return more.reduce<string>(
    (text, each, index) => editJson(text, [list, length + index], each),
    before,
  );
}

function without(file: string, each: Finding): Finding {
  if (each.file !== file) return each;
  const { code, severity, subject, values } = each;
  return { code, severity, subject, values };
}
