import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';
import { sourcesOfDocuments } from '../sources-of-documents.ts';

/**
 * Returns that name no source, and of whose channel none is on file: nobody could say where their
 * numbers come from. Claims always name one.
 *
 * @source minutes, paragraphs G1.r and D5; brief R-29
 */
export function figuresSourced(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    // Where the list itself cannot be read, that is the fault.
    if (corpus.unread.has(`periods/${period.semester}/collected/sources.json`)) return [];
    const sources = sourcesOfDocuments(period);
    return period.returns.flatMap(({ file, at = [], value: { id, answer, channel } }) => {
      if (answer === 'blank' || sources.get(id)?.length !== 0) return [];
      const place = { file, path: [...at, 'channel'] };
      return [finding('evidence/unsourced-figure', id, place, { channel })];
    });
  });
}
