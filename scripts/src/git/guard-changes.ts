import type { Finding } from '@chhamas/core';
import {
  contentRoots,
  guardFiles,
  inventedSignersAmong,
  sealedChanges,
  sortFindings,
} from '@chhamas/core';
import type { GuardedChanges } from './guarded-changes.ts';
import { mayRebuild } from './may-rebuild.ts';

/**
 * Everything in some changes that must not come into the repository. Changes of releases are let pass where
 * they may be made again.
 *
 * @param since the commit that they are compared with, as it is named
 */
export async function guardChanges(
  top: string,
  { files, changes, standing, base }: GuardedChanges,
  since = 'HEAD',
): Promise<{ readonly findings: readonly Finding[]; readonly isLetPass: boolean }> {
  const sealed = sealedChanges(changes, contentRoots, { since, standing });
  const isLetPass = sealed.length > 0 && (await mayRebuild(top, base));
  return {
    isLetPass,
    findings: sortFindings([
      ...guardFiles(files, contentRoots),
      ...inventedSignersAmong(standing),
      ...(isLetPass ? [] : sealed),
    ]),
  };
}
