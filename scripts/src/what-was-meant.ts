import { parseSemester, wordMeant } from '@chhamas/core';
import { parseKhmerInt } from '@chhamas/core/language';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { findContentFolder } from './content-folder.ts';

/** The semester of a content folder, or another word that a verb takes, which was probably meant. */
export async function semesterMeant(
  folder: string,
  word: string,
  others: readonly string[] = [],
): Promise<string | undefined> {
  const semesters = (await namesIn(join(folder, 'periods'))).filter(
    (name) => parseSemester(name) !== undefined,
  );
  return wordMeant(word, [...semesters, ...others]);
}

/** The words that say what is to be published, beside the semesters: the list of signers, and the plans. */
export async function otherReleases(folder: string): Promise<readonly string[]> {
  return ['signers', ...(await namesIn(join(folder, 'plans')))];
}

/** The file beside one that there is not, which was probably meant. */
export async function fileMeant(path: string): Promise<string | undefined> {
  const names = await namesIn(dirname(path));
  const word = bare(basename(path));
  // The ending alone would make short names alike.
  const meant = wordMeant(word, names.map(bare)) ?? word;
  const found = names.find((name) => bare(name) === meant);
  return found === undefined ? undefined : join(dirname(path), found);
}

/** The content folder that was probably meant by one that is none. */
export async function contentFolderMeant(named: string): Promise<string | undefined> {
  const meant = await fileMeant(named);
  return meant === undefined ? undefined : findContentFolder(meant);
}

/**
 * A day as it is written here, where it was written in another way: with Khmer digits, without zeros,
 * or with the day first, as people in Cambodia do.
 *
 * @returns undefined where it has no three numbers; it may still be no day
 * @example dayMeant('១៣/០៦/២០១៧') //=> '2017-06-13'
 */
export function dayMeant(text: string): string | undefined {
  const parts = text.split(/[-/. ]/);
  if (parts.length !== 3) return undefined;
  const [first = '', month = '', last = ''] = parts;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const numbers = [year, month, day].map(parseKhmerInt);
  return numbers.map((each) => String(each).padStart(2, '0')).join('-');
}

/** A name without its ending. */
function bare(name: string): string {
  return name.replace(/\.\w+$/, '');
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
