import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/** Statements and readings that rest on a source, or on a reading, that is not on record. */
export function knownEvidence(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    const sources = new Set(
      period.sources.flatMap(({ value }) => value.sources.map(({ id }) => String(id))),
    );
    const readings = new Set(
      period.readings.flatMap(({ value }) => value.readings.map(({ id }) => id)),
    );
    const citing = [
      ...period.statements.flatMap(({ file, value }) =>
        value.statements.map((each, index) => ({ file, key: 'statements', index, each })),
      ),
      ...period.readings.flatMap(({ file, value }) =>
        value.readings.map((each, index) => ({ file, key: 'readings', index, each })),
      ),
    ];
    return citing.flatMap(({ file, key, index, each }) => [
      ...(sources.has(each.source) || corpus.unread.has(each.source)
        ? []
        : [
            finding('evidence/unknown-source', each.source, {
              file,
              path: [key, index, 'source'],
            }),
          ]),
      ...('reading' in each &&
      each.reading !== undefined &&
      !readings.has(each.reading) &&
      !corpus.unread.has(each.reading)
        ? [
            finding('collection/unknown-reading', each.reading, {
              file,
              path: [key, index, 'reading'],
            }),
          ]
        : []),
    ]);
  });
}
