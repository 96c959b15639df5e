import type { Corpus, ReporterForm } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { removeLeftovers, writeNew } from '@chhamas/core/node';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { refuse } from '../refuse.ts';
import { whileBusy } from '../terminal/while-busy.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { writeForm } from './write-form.ts';

/**
 * Puts forms where a call wants them. What is there already is never written over: where it is the same to
 * the last byte nothing is done, otherwise nothing at all is written.
 *
 * @returns the exit code
 */
export async function putForms(
  run: Run,
  corpus: Corpus,
  forms: readonly ReporterForm[],
): Promise<number> {
  const { own, parameters, language, format, print, remark } = run;
  const { forms: texts, seal } = textsFor(language);
  const isOne = parameters[0] !== 'all';
  const semester = parameters[1] ?? '';
  const out = own.out ?? (isOne ? '.' : `forms-${semester}`);
  const kind = await kindOf(out);
  if (!isOne && kind === 'file') return refuse(run, texts.notAFolder(out));
  // One form may be given a name of its own; whatever does not end as a workbook does is a folder.
  const isNamed = isOne && kind !== 'folder' && (kind === 'file' || /\.xlsx$/i.test(out));
  const folder = isNamed ? dirname(out) : out;
  const placeOf = ({ reporter }: ReporterForm) =>
    isNamed ? out : join(folder, `${reporter}-${semester}.xlsx`);
  const count = (each: number) => formatNumber(each, language);
  const isInvented = corpus.settings?.value.invented === true;
  const made: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  const there: string[] = [];
  for (const [index, form] of forms.entries()) {
    const path = placeOf(form);
    const message = texts.making(path, count(index + 1), count(forms.length));
    const bytes = await whileBusy(message, () => writeForm(form, namesOf(corpus), isInvented));
    const before = await readFile(path).catch(() => undefined);
    if (before === undefined) made.push({ path, bytes });
    else if (before.equals(bytes)) there.push(path);
    else return refuse(run, texts.isThere(path));
  }
  await mkdir(resolve(folder), { recursive: true });
  for (const path of await removeLeftovers(folder, 'here')) {
    remark(seal.finished['leftover-removed'](join(folder, path)));
  }
  for (const { path, bytes } of made) {
    if (!(await writeNew(path, bytes))) return refuse(run, texts.isThere(path));
  }
  const written = made.map(({ path }) => path);
  const [only] = written;
  if (format === 'json') print(JSON.stringify({ written, there }, undefined, 2));
  else {
    if (isOne && only !== undefined) print(texts.formWritten(only));
    else if (written.length > 0) print(texts.formsWritten(count(written.length), out));
    if (there.length > 0) print(texts.formsThere(count(there.length)));
  }
  return 0;
}

function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  return stat(path).then(
    (entry) => (entry.isDirectory() ? 'folder' : 'file'),
    () => undefined,
  );
}

function namesOf({ dimensions }: Corpus) {
  return new Map(dimensions?.value.dimensions.map(({ id, name }) => [String(id), name]));
}
