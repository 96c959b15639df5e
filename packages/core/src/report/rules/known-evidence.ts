import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import type { Corpus, Period } from '../corpus.ts';

type Path = readonly (string | number)[];

interface Cited {
  readonly kind: 'source' | 'reading';
  readonly id: string;
  readonly file: string;
  readonly path: Path;
}

/** Whatever rests on a source, or on a reading, that is not on record. */
export function knownEvidence(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    const known = {
      source: new Set<string>(
        period.sources.flatMap(({ value }) => value.sources.map(({ id }) => id)),
      ),
      reading: new Set<string>(
        period.readings.flatMap(({ value }) => value.readings.map(({ id }) => id)),
      ),
    };
    return citedIn(period)
      .filter(({ kind, id }) => !known[kind].has(id) && !corpus.unread.has(id))
      .map(({ kind, id, file, path }) =>
        finding(codes[kind], id, { file, path }, { suggestion: nearestWord(id, known[kind]) }),
      );
  });
}

const codes = {
  source: 'evidence/unknown-source',
  reading: 'collection/unknown-reading',
} as const;

function citedIn(period: Period): readonly Cited[] {
  const { statements, readings, returns, claims, confirmations, attended, compositions } = period;
  return [
    ...statements.flatMap(({ file, value }) =>
      value.statements.flatMap((each, index) => [
        ...cite('source', each.source, file, ['statements', index, 'source']),
        ...cite('reading', each.reading, file, ['statements', index, 'reading']),
      ]),
    ),
    ...readings.flatMap(({ file, value }) =>
      value.readings.flatMap(({ source }, index) =>
        cite('source', source, file, ['readings', index, 'source']),
      ),
    ),
    ...claims.flatMap(({ file, value }) =>
      value.claims.flatMap(({ source }, index) =>
        cite('source', source, file, ['claims', index, 'source']),
      ),
    ),
    ...confirmations.flatMap(({ file, value }) =>
      value.confirmations.flatMap(({ sourcesShown }, index) =>
        sourcesShown.flatMap((source, number) =>
          cite('source', source, file, ['confirmations', index, 'sourcesShown', number]),
        ),
      ),
    ),
    ...attended.flatMap(({ file, value }) =>
      value.meetings.flatMap(({ documents }, index) =>
        documents.flatMap((id, number) =>
          cite('source', id, file, ['meetings', index, 'documents', number]),
        ),
      ),
    ),
    ...compositions.flatMap(({ file, value }) =>
      value.amendments.flatMap(({ committees }, index) =>
        'count' in committees
          ? cite('reading', committees.reading, file, [
              'amendments',
              index,
              'committees',
              'reading',
            ])
          : [],
      ),
    ),
    ...returns.flatMap(({ file, at = [], value: { source } }) =>
      cite('source', source, file, [...at, 'source']),
    ),
  ];
}

function cite(
  kind: Cited['kind'],
  id: string | undefined,
  file: string,
  path: Path,
): readonly Cited[] {
  return id === undefined ? [] : [{ kind, id, file, path }];
}
