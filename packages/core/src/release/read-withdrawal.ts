import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { parseStored } from './read-release.ts';
import type { ReleaseFolder } from './read-release.ts';
import { Withdrawal } from './withdrawal.ts';

/** The notice of a sealed withdrawal, or findings; never both. */
export function readWithdrawal(folder: ReleaseFolder & { readonly withdraws: readonly string[] }): {
  readonly withdrawal?: Withdrawal;
  readonly findings: readonly Finding[];
} {
  const { value, findings } = parseStored(folder, 'withdrawal.json', Withdrawal);
  if (value === undefined) return { findings };
  const { semester, version, withdraws, invented } = value;
  const isAsListed =
    folder.list.release === `reports/${semester}/v${version}` &&
    folder.withdraws.join() === withdraws.map((each) => `reports/${semester}/v${each}`).join() &&
    invented === folder.list.invented;
  if (isAsListed) return { withdrawal: value, findings: [] };
  const file = `${folder.path}/withdrawal.json`;
  return { findings: [finding('release/does-not-hold', file, { file }, { what: 'withdrawal' })] };
}
