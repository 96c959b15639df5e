import type { Corpus, FileReading, Finding, ProposedReturn } from '@chhamas/core';
import { formContextOf, proposeReturns } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { readSheetFile } from '../sheets/read-sheet-file.ts';
import { whileBusy } from '../terminal/while-busy.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { filesNamed } from './files-named.ts';
import type { ImportNotes } from './import-options.ts';
import { passedOver } from './passed-over.ts';

/** The files of one call, read and held against what is on file. */
export interface ReadImport {
  readonly files: readonly { readonly file: string; readonly sheets: FileReading['sheets'] }[];
  readonly proposed: readonly ProposedReturn[];
  readonly findings: readonly Finding[];
}

/** Reads every file that a call names, and holds each month against what is on file. */
export async function readImport(
  { parameters, language }: Run,
  corpus: Corpus,
  notes: ImportNotes,
): Promise<ReadImport> {
  const texts = textsFor(language).forms;
  // What is asked is asked as of the day on which it came.
  const context = formContextOf(corpus, notes.receivedOn);
  const files: { file: string; sheets: FileReading['sheets'] }[] = [];
  const findings: Finding[] = [];
  const { files: named, beside } = await filesNamed(parameters);
  for (const [index, file] of named.entries()) {
    const [at, of] = [index + 1, named.length].map((each) => formatNumber(each, language));
    const message = texts.reading(file, at ?? '', of ?? '');
    const read = await whileBusy(message, () => readSheetFile(file, context));
    files.push({ file, sheets: read.sheets });
    findings.push(...read.findings);
  }
  for (const each of beside) findings.push(await passedOver(each));
  const readings = files.flatMap(({ sheets }) => sheets.flatMap(({ months }) => months));
  const made = proposeReturns(readings, corpus, notes);
  return { files, proposed: made.proposed, findings: [...findings, ...made.findings] };
}
