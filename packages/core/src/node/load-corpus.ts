import type { Finding } from '../kernel/finding.ts';
import { ofSeverity, sortFindings } from '../kernel/finding.ts';
import { checkCorpus } from '../report/check.ts';
import type { Corpus } from '../report/corpus.ts';
import { guardFiles } from '../report/guard-files.ts';
import { parseCorpus } from '../report/parse-corpus.ts';
import { locateFindings } from './locate-findings.ts';
import { readTexts } from './read-texts.ts';

/** A content folder read and checked. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** Everything that is wrong, with file, line and column. */
  readonly findings: readonly Finding[];
  /** What an editor should look at, and what is not wrong yet: honorifics. */
  readonly warnings: readonly Finding[];
  /** The findings of a later question, with line and column. */
  readonly locate: (findings: readonly Finding[]) => readonly Finding[];
}

/**
 * Reads a content folder once and tries every rule of content on it.
 *
 * @param instead texts by their paths, as if they stood there already: what is to be written is tried first
 * @throws {Error} from the file system where the folder cannot be read
 */
export async function loadCorpus(
  folder: string,
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<LoadedCorpus> {
  const { texts: onDisk, binaries, findings: unreadable } = await readTexts(folder);
  const texts = new Map([...onDisk, ...Array.from(instead, withoutMark)]);
  const spoilt = new Set(unreadable.map(({ file }) => file));
  const { corpus, findings } = parseCorpus(texts);
  const guarded = guardFiles(
    Array.from(texts, ([file, text]) => ({ file, text, isText: !binaries.has(file) })),
    [{ folder: '', invented: corpus.settings?.value.invented === true }],
  );
  const locate = (found: readonly Finding[]) => sortFindings(locateFindings(found, texts));
  const others = withoutEchoes(
    [...findings, ...checkCorpus(corpus), ...ofSeverity(guarded, 'error')],
    spoilt,
  );
  return {
    corpus,
    findings: locate([...unreadable, ...others]),
    warnings: locate(ofSeverity(guarded, 'warning')),
    locate,
  };
}

/** As texts are read: without the mark that some editors put before UTF-8. */
function withoutMark([file, text]: readonly [string, string]): readonly [string, string] {
  return [file, text.replace(/^\ufeff/, '')];
}

/**
 * One fault, one finding: nothing more is said of a file that cannot be read. Of an unknown id it is
 * not said that it differs from its path; the path says which id was meant. What must not lie here
 * is not said to be unexpected too.
 */
function withoutEchoes(
  findings: readonly Finding[],
  spoilt: ReadonlySet<string | undefined>,
): readonly Finding[] {
  const placeOf = ({ file, path }: Finding) => JSON.stringify([file, path]);
  const isEcho = ({ code }: Finding) => code === 'report/misplaced-file';
  const faulty = new Set(findings.filter((each) => !isEcho(each)).map(placeOf));
  const meant = new Map(
    findings.filter(isEcho).map((each) => [placeOf(each), each.values['fromPath']]),
  );
  const restricted = new Set(
    findings.flatMap(({ code, file }) => (code === 'report/restricted-document' ? [file] : [])),
  );
  return findings
    .filter((each) => !spoilt.has(each.file) && !(isEcho(each) && faulty.has(placeOf(each))))
    .filter(({ code, file }) => code !== 'report/unexpected-file' || !restricted.has(file))
    .map((each) => {
      const suggestion = meant.get(placeOf(each));
      if (isEcho(each) || suggestion === undefined) return each;
      return { ...each, values: { ...each.values, suggestion } };
    });
}
