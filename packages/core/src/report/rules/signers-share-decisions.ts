import type { Finding } from '../../kernel/finding.ts';
import { weakRules } from '../../release/seal/approval-findings.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Rules of the drafted list of signers by which one person alone could decide. A list that is published
 * is refused for it as well.
 *
 * @source brief R-48
 */
export function signersShareDecisions({ signers }: Corpus): readonly Finding[] {
  return signers === undefined ? [] : weakRules(signers.value.rules, signers.file);
}
