import type { VerifiedReleases } from '@chhamas/core/verify';

type Code = VerifiedReleases['findings'][number]['code'];

/** Everything that verifying releases can find: the page of the check has a sentence for each. */
export const sealCodes = [
  'release/approval-missing',
  'release/approval-out-of-order',
  'release/consolidator-approves',
  'release/file-changed',
  'release/file-missing',
  'release/file-unknown',
  'release/kind-changed',
  'release/misplaced',
  'release/missing',
  'release/no-rule',
  'release/no-signers',
  'release/not-as-registered',
  'release/not-canonical',
  'release/not-removed',
  'release/register-rewritten',
  'release/registered-twice',
  'release/role-not-held',
  'release/role-twice',
  'release/root-differs',
  'release/rule-too-weak',
  'release/signature-wrong',
  'release/signer-out-of-time',
  'release/signer-revoked',
  'release/signer-twice',
  'release/signer-unknown',
  'release/signers-unchained',
  'release/unregistered',
  'release/unsigned',
  'release/version-skipped',
  'release/withdraws-unknown',
] as const satisfies readonly Code[];
