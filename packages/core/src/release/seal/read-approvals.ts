import { readStored } from './read-stored.ts';
import type { ApprovalsFile } from './seal-files.ts';
import { isApprovals } from './seal-files.ts';

/** The approvals in a file, or undefined where there is none, or it is none. */
export function readApprovals(bytes: Uint8Array | undefined): ApprovalsFile | undefined {
  return bytes && readStored(bytes, isApprovals);
}
