/*
 * The door `@chhamas/core/verify`: whether releases are byte for byte what was approved. It runs in a
 * browser.
 */
export { hashBytes } from '../hash-bytes.ts';
export { readApprovals } from './read-approvals.ts';
export type { ReleaseTree } from './release-folder.ts';
export type {
  Approval,
  ApprovalsFile,
  Register,
  ReleaseKind,
  ReleaseList,
  SignersFile,
} from './seal-files.ts';
export type { SealedRelease } from './verify-folder.ts';
export type { VerifiedReleases, VerifyOptions } from './verify-releases.ts';
export { verifyReleases } from './verify-releases.ts';
