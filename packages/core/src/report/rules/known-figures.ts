import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import { reportersOf } from '../../reference/reporters-of.ts';
import type { Corpus, Period } from '../corpus.ts';
import { listsOf } from '../corpus.ts';
import { declaredTables } from '../declared-tables.ts';
import { unknownReferences } from './unknown-references.ts';

/** References in prose to figures that the report will not have. */
export function knownFigures(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    const referring = period.texts.flatMap(({ file, items }) =>
      items.flatMap(({ figures }) => figures.map((figure) => ({ file, ...figure }))),
    );
    if (referring.length === 0 || !canAssemble(corpus, period)) return [];
    // Which figures there are does not depend on what has arrived.
    const tables = declaredTables(corpus, period, expectedReporters(corpus, period), () => true);
    const refs = new Set(
      tables.flatMap(({ table }) => table.rows.flatMap(({ figures }) => figures)),
    );
    return referring
      .filter(({ ref }) => !refs.has(ref))
      .map(({ ref, ...place }) =>
        finding('narrative/unknown-figure', ref, place, { suggestion: nearestWord(ref, refs) }),
      );
  });
}

/** False where a file that figures come from is faulty; that is a finding already. */
function canAssemble(corpus: Corpus, { semester, cycle }: Period): boolean {
  const { places, dimensions, publication, unread } = corpus;
  if (!places || !dimensions || !publication) return false;
  const cycleFile = `periods/${semester}/cycle.json`;
  const isSource = (file = '') =>
    file === cycleFile || file === publication.file || file.startsWith('indicators/');
  if (cycle === undefined && unread.has(cycleFile)) return false;
  if ([...unread].some((file) => file.startsWith('indicators/'))) return false;
  return !unknownReferences(corpus).some(({ file }) => isSource(file));
}

function expectedReporters(corpus: Corpus, { cycle }: Period): ReadonlySet<string> {
  const lists = listsOf(corpus);
  return new Set(
    (cycle?.value.expected ?? []).flatMap(({ reporters }) =>
      reporters === null ? [] : reportersOf(reporters, lists),
    ),
  );
}
