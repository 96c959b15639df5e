import { join } from 'node:path';
import { root } from '../../bootstrap/run.mjs';
import type { Outcome } from './run-chhamas.ts';
import { runChhamas } from './run-chhamas.ts';

/** The keys of the demonstration, and the passphrase that everybody may know. */
const keys = join(root, 'content/demo/keys');
process.env['CHHAMAS_PASSPHRASE'] = 'demonstration';

const approvers = [
  { role: 'secretary-general', key: 'signer-one' },
  { role: 'permanent-vice-chair', key: 'signer-two' },
] as const;

/** Approves a semester, or the list of signers, in one role of the demonstration. */
export function approveAs(
  desk: string,
  what: string,
  which: 0 | 1,
  ...options: readonly string[]
): Promise<Outcome> {
  const { role, key } = approvers[which];
  const file = join(keys, `${key}.json`);
  return runChhamas(desk, 'approve', what, '--role', role, '--key', file, ...options);
}

/** Both approvals and the publication: what the last step that was taken printed. */
export async function approveAndPublish(
  desk: string,
  what: string,
  ...options: readonly string[]
): Promise<Outcome> {
  for (const which of [0, 1] as const) {
    const approved = await approveAs(desk, what, which, ...options);
    if (approved.code !== 0) return approved;
  }
  return runChhamas(desk, 'publish', what, ...options);
}
