import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { FindingCode } from '../../kernel/finding-codes.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import { isApprovalOf } from './approval.ts';
import type { Approval, ReleaseList, SignersFile } from './seal-files.ts';

/** A list that was approved, or is being approved, and by whom. */
export interface ApprovedList {
  /** The file of the approvals, from the content folder. */
  readonly file: string;
  readonly list: ReleaseList;
  /** The bytes of the list as they lie. */
  readonly bytes: Uint8Array;
  readonly approvals: readonly Approval[];
}

/**
 * What is wrong with single approvals: of an unknown, revoked or late key, by one who consolidated,
 * in a role that is not the signer's, twice, out of order, or not of these bytes.
 *
 * That some are still missing is another question: `missingApprovals`.
 *
 * @param signers those in force when the release took its place in the register
 * @source minutes, headings Z1 to Z3; brief R-48
 */
export async function approvalFindings(
  { file, list, bytes, approvals }: ApprovedList,
  signers: SignersFile,
): Promise<readonly Finding[]> {
  const rule = signers.rules[list.kind];
  if (rule === undefined) return [finding('release/no-rule', list.kind, { file })];
  const each = approvals.map(async (approval, index): Promise<readonly Finding[]> => {
    const { role, signer: id, kid, on } = approval;
    const place = { file, path: ['approvals', index] };
    const say = (code: FindingCode, suggestion = '') => [
      finding(code, id, place, { role, day: on, suggestion }),
    ];
    const signer = signers.signers.find((one) => one.id === id && one.kid === kid);
    if (signer === undefined) return say('release/signer-unknown');
    if (signer.revoked) return say('release/signer-revoked');
    if (on < signer.from || (signer.until !== null && on > signer.until)) {
      return say('release/signer-out-of-time');
    }
    if (!signer.roles.includes(role) || !rule.roles.includes(role)) {
      return say('release/role-not-held', roleMeant(role, signer.roles, rule.roles));
    }
    if (signer.roles.some((one) => list.consolidatedBy.includes(one))) {
      return say('release/consolidator-approves');
    }
    const before = approvals.slice(0, index);
    if (before.some((other) => other.role === role)) return say('release/role-twice');
    // The same person under another name has the same key, or is no other person to anybody.
    if (before.some((other) => other.signer === id || other.kid === kid)) {
      return say('release/signer-twice');
    }
    if (!isInOrder(before.at(-1), approval, rule.roles))
      return say('release/approval-out-of-order');
    const isGenuine = await isApprovalOf(bytes, approval, signer.publicKey);
    return isGenuine ? [] : say('release/signature-wrong');
  });
  return (await Promise.all(each)).flat();
}

/**
 * What an approval still lacks: roles that have not signed, or persons. An approval that is refused counts
 * for neither, though it alone makes no approval of others incomplete.
 *
 * @param refused what is wrong with single approvals, as `approvalFindings` tells it
 * @returns nothing where the quorum is reached
 */
export function missingApprovals(
  { file, list, approvals }: ApprovedList,
  signers: SignersFile,
  refused: readonly Finding[],
): readonly Finding[] {
  const rule = signers.rules[list.kind];
  if (rule === undefined) return [];
  const lackingBeside = (some: readonly Approval[]) => ({
    roles: rule.roles.filter((role) => !some.some((each) => each.role === role)),
    persons: new Set(some.map(({ signer }) => signer)).size,
  });
  // A rule that asks for nobody would approve everything.
  const wanted = Math.max(rule.signers, 1);
  const all = lackingBeside(approvals);
  if (all.roles.length === 0 && all.persons >= wanted) return [];
  const wrong = new Set(refused.map(({ path }) => path?.[1]));
  const { roles, persons } = lackingBeside(approvals.filter((_, index) => !wrong.has(index)));
  const values = { roles: roles.join(', '), signed: persons, wanted };
  return [finding('release/approval-missing', list.release, { file }, values)];
}

/**
 * Rules of approval by which one person alone could publish a report or a plan, or name who may.
 *
 * @source brief R-48: at least two roles sign
 */
export function weakRules(rules: SignersFile['rules'], file: string): readonly Finding[] {
  const shared = (['report', 'plan'] as const).filter((kind) => rules[kind] !== undefined);
  if (shared.length === 0) return [];
  return [...shared, 'signers' as const].flatMap((kind) => {
    const { roles = [], signers = 0 } = rules[kind] ?? {};
    if (new Set(roles).size >= 2 && signers >= 2) return [];
    return [finding('release/rule-too-weak', kind, { file, path: ['rules', kind] })];
  });
}

/** The role that was probably meant: one that the signer holds and the rule asks for. */
function roleMeant(role: string, held: readonly string[], asked: readonly string[]): string {
  const both = held.filter((each) => asked.includes(each));
  const [only = '', ...others] = both;
  return others.length === 0 ? only : nearestWord(role, both);
}

/** The roles sign in the order of the rule, on days that follow each other. */
function isInOrder(before: Approval | undefined, now: Approval, roles: readonly string[]): boolean {
  if (before === undefined) return true;
  return roles.indexOf(before.role) < roles.indexOf(now.role) && before.on <= now.on;
}
