import { normaliseFigureRef } from '../../figure/figure-ref.ts';
import type { Finding, FindingPlace } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import type { Corpus, Period } from '../corpus.ts';
import { declaredTables } from '../declared-tables.ts';
import { expectedReporters } from '../expected-reporters.ts';
import { unknownReferences } from './unknown-references.ts';

/** References, in prose and in sections, to figures that the report will not have. */
export function knownFigures(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    const references = [...inProse(period), ...inSections(period)];
    if (references.length === 0 || !canAssemble(corpus, period)) return [];
    // Which figures there are does not depend on what has arrived.
    const tables = declaredTables(
      corpus,
      period,
      expectedReporters(corpus, period.cycle?.value),
      () => true,
    );
    const refs = new Set(
      tables.flatMap(({ table }) => table.rows.flatMap(({ figures }) => figures)),
    );
    return references
      .filter(({ ref }) => !refs.has(ref))
      .map(({ ref, place, asWritten }) => {
        const nearest = nearestWord(ref, refs);
        const suggestion = nearest === '' ? '' : asWritten(nearest);
        return finding('narrative/unknown-figure', ref, place, { suggestion });
      });
  });
}

/** A reference to a figure, where it stands, and how one is written there. */
interface Reference {
  readonly ref: string;
  readonly place: FindingPlace;
  readonly asWritten: (ref: string) => string;
}

function inProse({ texts }: Period): readonly Reference[] {
  const asWritten = (ref: string) => `<fig:${ref}>`;
  return texts.flatMap(({ file, items }) =>
    items.flatMap(({ figures }) =>
      figures.map(({ ref, ...place }) => ({ ref, place: { file, ...place }, asWritten })),
    ),
  );
}

function inSections({ sections }: Period): readonly Reference[] {
  const asWritten = (ref: string) => `"${ref}"`;
  return sections.flatMap(({ file, value: { items, targets = [] } }) => {
    const inItems = items.flatMap(({ figures = [], links = [] }, item) =>
      Object.entries({ figures, links }).flatMap(([list, refs]) =>
        refs.map((ref, index) => ({ ref, path: ['items', item, list, index] })),
      ),
    );
    const inTargets = targets.map(({ figure }, index) => ({
      ref: figure,
      path: ['targets', index, 'figure'],
    }));
    return [...inItems, ...inTargets].map(({ ref, path }) => ({
      ref: normaliseFigureRef(ref),
      place: { file, path },
      asWritten,
    }));
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
