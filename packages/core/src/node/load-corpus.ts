import type { Finding } from '../kernel/finding.ts';
import { sortFindings } from '../kernel/finding.ts';
import { checkCorpus } from '../report/check.ts';
import type { Corpus } from '../report/corpus.ts';
import { parseCorpus } from '../report/parse-corpus.ts';
import { locateFindings } from './locate-findings.ts';
import { readTexts } from './read-texts.ts';

/** A content folder read and checked. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** Everything that is wrong, with file, line and column. */
  readonly findings: readonly Finding[];
  /** The findings of a later question, with line and column. */
  readonly locate: (findings: readonly Finding[]) => readonly Finding[];
}

/**
 * Reads a content folder once and tries every rule of content on it.
 *
 * @throws {Error} from the file system where the folder cannot be read
 */
export async function loadCorpus(folder: string): Promise<LoadedCorpus> {
  const texts = await readTexts(folder);
  const { corpus, findings } = parseCorpus(texts);
  const locate = (found: readonly Finding[]) => sortFindings(locateFindings(found, texts));
  return { corpus, findings: locate([...findings, ...checkCorpus(corpus)]), locate };
}
