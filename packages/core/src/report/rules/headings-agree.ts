import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';
import { loneHeadings } from '../lone-headings.ts';

/**
 * Headings of a section's prose that stand in Khmer only, or in English only: what is written under
 * them would lack its other language.
 *
 * @source the whole of the minutes is in Khmer; brief R-51
 */
export function headingsAgree(corpus: Corpus): readonly Finding[] {
  return corpus.periods
    .flatMap(loneHeadings)
    .map(({ id, file, line, other, counterpart, isItem }) => {
      const meant = isItem ? { misnamed: counterpart } : { suggestion: counterpart };
      return finding('narrative/ids-differ', id, { file, line, column: 1 }, { other, ...meant });
    });
}
