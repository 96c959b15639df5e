import { writeStableJson } from '../kernel/stable-json.ts';
import type { Semester } from '../kernel/semester.ts';
import { consolidatorsIn } from '../release/read-release.ts';
import type { PublishedPlan } from '../release/published-plan.ts';
import type { ReleaseContent } from '../release/release-files.ts';
import type { AboutRelease } from '../release/seal/list-release.ts';
import type { ReleaseKind, SignersFile } from '../release/seal/seal-files.ts';
import type { Withdrawal } from '../release/withdrawal.ts';
import { writeRelease } from '../release/write-release.ts';

/** The files of a release before anybody has approved them, and what their list will say of them. */
export interface PreparedRelease {
  readonly files: ReadonlyMap<string, string>;
  readonly about: Omit<AboutRelease, 'nonce' | 'register'>;
}

/** A report or a compilation as it is put to its approvers. */
export function prepareReport(content: ReleaseContent): PreparedRelease {
  const { kind, semester, version, invented, approval } = content.head;
  return {
    files: writeRelease(content),
    about: {
      kind,
      release: pathOf(semester, version),
      invented,
      consolidatedBy: consolidatorsIn(approval),
      withdraws: [],
      removes: [],
    },
  };
}

/**
 * A notice of withdrawal. It is approved by the same roles as what it withdraws; after a disclosure it
 * takes the files away.
 *
 * @param kind of the release that is withdrawn
 * @source brief R-54
 */
export function prepareWithdrawal(withdrawal: Withdrawal, kind: ReleaseKind): PreparedRelease {
  const { semester, version, invented, cause } = withdrawal;
  const withdraws = withdrawal.withdraws.map((each) => pathOf(semester, each));
  return {
    files: new Map([['withdrawal.json', writeStableJson(withdrawal)]]),
    about: {
      kind,
      release: pathOf(semester, version),
      invented,
      consolidatedBy: [],
      withdraws,
      removes: cause === 'disclosure' ? withdraws : [],
    },
  };
}

/** A plan as it is put to its approvers; whoever made it ready has consolidated it. */
export function preparePlan(plan: PublishedPlan): PreparedRelease {
  const { id, version, invented, approval } = plan;
  const made = approval.flatMap(({ to, by }) => (to === 'ready' ? [by] : []));
  return {
    files: new Map([['plan.json', writeStableJson(plan)]]),
    about: {
      kind: 'plan',
      release: `plans/${id}/v${version}`,
      invented,
      consolidatedBy: [...new Set(made)].sort(),
      withdraws: [],
      removes: [],
    },
  };
}

/** A list of signers. */
export function prepareSigners(signers: SignersFile, invented: boolean): PreparedRelease {
  return {
    files: new Map([['signers.json', writeStableJson(signers)]]),
    about: {
      kind: 'signers',
      release: `signers/v${signers.version}`,
      invented,
      consolidatedBy: [],
      withdraws: [],
      removes: [],
    },
  };
}

function pathOf(semester: Semester, version: number): string {
  return `reports/${semester}/v${version}`;
}
