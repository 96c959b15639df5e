import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus, Period } from '../corpus.ts';

interface Citing {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly source?: string | undefined;
  readonly reading?: string | undefined;
}

/** Whatever rests on a source, or on a reading, that is not on record. */
export function knownEvidence(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    const sources = new Set<string>(
      period.sources.flatMap(({ value }) => value.sources.map(({ id }) => id)),
    );
    const readings = new Set<string>(
      period.readings.flatMap(({ value }) => value.readings.map(({ id }) => id)),
    );
    const isKnown = (id: string | undefined, known: ReadonlySet<string>) =>
      id === undefined || known.has(id) || corpus.unread.has(id);
    const unknownDocuments = period.attended.flatMap(({ file, value }) =>
      value.meetings.flatMap(({ documents }, index) =>
        documents.flatMap((id, at) => {
          if (isKnown(id, sources)) return [];
          const path = ['meetings', index, 'documents', at];
          return [finding('evidence/unknown-source', id, { file, path })];
        }),
      ),
    );
    const citing = citingIn(period).flatMap(({ file, path, source, reading }) => [
      ...(isKnown(source, sources)
        ? []
        : [finding('evidence/unknown-source', source ?? '', { file, path: [...path, 'source'] })]),
      ...(isKnown(reading, readings)
        ? []
        : [
            finding('collection/unknown-reading', reading ?? '', {
              file,
              path: [...path, 'reading'],
            }),
          ]),
    ]);
    return [...citing, ...unknownDocuments];
  });
}

function citingIn({
  statements,
  readings,
  returns,
  claims,
  compositions,
}: Period): readonly Citing[] {
  return [
    ...statements.flatMap(({ file, value }) =>
      value.statements.map(({ source, reading }, index) => ({
        file,
        path: ['statements', index],
        source,
        reading,
      })),
    ),
    ...readings.flatMap(({ file, value }) =>
      value.readings.map(({ source }, index) => ({ file, path: ['readings', index], source })),
    ),
    ...claims.flatMap(({ file, value }) =>
      value.claims.map(({ source }, index) => ({ file, path: ['claims', index], source })),
    ),
    ...returns.map(({ file, at = [], value: { source } }) => ({ file, path: at, source })),
    ...compositions.flatMap(({ file, value }) =>
      value.amendments.map(({ committees }, index) => ({
        file,
        path: ['amendments', index, 'committees'],
        reading: 'count' in committees ? committees.reading : undefined,
      })),
    ),
  ];
}
