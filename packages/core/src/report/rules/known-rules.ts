import type { Finding, Severity } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { findingSeverity } from '../../kernel/finding-codes.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import type { Corpus } from '../corpus.ts';
import { passable } from '../let-pass.ts';

/**
 * Exceptions and acknowledgements whose code is no blocker that may be let pass, or no warning. A
 * misspelt one would be published and let nothing pass.
 *
 * @source brief R-13
 */
export function knownRules(corpus: Corpus): readonly Finding[] {
  const blockers = codesOf('blocker').filter((code) => passable.test(code));
  const warnings = codesOf('warning');
  return corpus.periods.flatMap(({ cycle }) => {
    if (cycle === undefined) return [];
    const { exceptions = [], acknowledged = [] } = cycle.value;
    const among = (notes: readonly { code: string }[], key: string, known: readonly string[]) =>
      notes.flatMap(({ code }, index) => {
        if (known.includes(code)) return [];
        const place = { file: cycle.file, path: [key, index, 'code'] };
        const kind = key === 'exceptions' ? 'exception' : 'acknowledgement';
        const suggestion = nearestWord(code, known);
        return [finding('report/unknown-rule', code, place, { kind, suggestion })];
      });
    return [
      ...among(exceptions, 'exceptions', blockers),
      ...among(acknowledged, 'acknowledged', warnings),
    ];
  });
}

function codesOf(severity: Severity): readonly string[] {
  return Object.entries(findingSeverity).flatMap(([code, each]) =>
    each === severity ? [code] : [],
  );
}
