import { monitorRole } from '../../coordination/monitoring.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';
import { actsIn } from '../acting-roles.ts';

/**
 * Steps, verdicts, decisions, approvals and confirmations by the monitoring team, which reads
 * everything and comments.
 *
 * @source minutes, paragraph I2; brief R-40
 */
export function monitorDecidesNothing(corpus: Corpus): readonly Finding[] {
  return actsIn(corpus)
    .filter(({ role }) => role === monitorRole)
    .map(({ role, file, path }) => finding('coordination/monitor-decides', role, { file, path }));
}
