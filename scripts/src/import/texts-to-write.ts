import type { Corpus, MonthlyReturn, ProposedReturn } from '@chhamas/core';
import { fileOfReporter, fileOfReturn } from '@chhamas/core';
import { appendJson } from '@chhamas/core/node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonText } from '../json-text.ts';

/** A return that is to be written, and where in which file it will stand. */
export interface PlacedReturn {
  readonly proposed: ProposedReturn;
  readonly value: MonthlyReturn;
  readonly file: string;
  /** The way to it within the file; empty where it has the file to itself. */
  readonly at: readonly (string | number)[];
}

/** The files that an import writes or changes, and what stands where in them. */
export interface TextsToWrite {
  readonly texts: ReadonlyMap<string, string>;
  readonly placed: readonly PlacedReturn[];
}

/**
 * What an import would write: a file for each return; where a program keeps all returns of a reporter in one
 * file, that file with the new ones at its end, every other byte as it was.
 */
export async function textsToWrite(
  folder: string,
  corpus: Corpus,
  proposed: readonly ProposedReturn[],
): Promise<TextsToWrite> {
  const texts = new Map<string, string>();
  const placed: PlacedReturn[] = [];
  for (const each of proposed) {
    const { value } = each;
    if (value === undefined) continue;
    const shared = fileOfReporter(value);
    const before = texts.get(shared) ?? (await textAt(join(folder, shared)));
    if (before === undefined) {
      const file = fileOfReturn(corpus, value);
      texts.set(file, jsonText(value));
      placed.push({ proposed: each, value, file, at: [] });
      continue;
    }
    const { returns } = JSON.parse(before.replace(/^\ufeff/, '')) as {
      returns: readonly unknown[];
    };
    texts.set(shared, appendJson(before, ['returns'], jsonText(value)));
    placed.push({ proposed: each, value, file: shared, at: ['returns', returns.length] });
  }
  return { texts, placed };
}

function textAt(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}
