import { localMomentOf, LocalMoment } from '../../kernel/local-moment.ts';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../kernel/finding.ts';
import { readPublicSite } from '../../node/read-public-site.ts';
import { readRelease } from '../../release/read-release.ts';
import { verifyReleases } from '../../release/seal/verify-releases.ts';
import { writeRelease } from '../../release/write-release.ts';
import { contentRoots } from '../../report/guard-files.ts';
import { inventedSignersAmong } from '../../report/invented-signers.ts';
import { sealedChanges } from '../../report/sealed-changes.ts';
import {
  changedSinceApproval,
  embargoFindings,
  keyFindings,
} from '../../report/waiting-findings.ts';
import { orderlyTree } from '../broken-seals.ts';
import { preparedVersion } from '../sealing.ts';
import { smallContentTexts } from '../small-content.ts';
import { folderOf, smallRelease } from '../small-release.ts';
import { inFolderOf } from './in-folder-of.ts';

const demoContent = join(import.meta.dirname, '../../../../../content/demo');

/** A version that may be published in September, asked in January 1970. */
export function waitingForItsMoment(): readonly Finding[] {
  const at = LocalMoment.parse('2022-09-05T09:00');
  return embargoFindings('reports/2022-S1/v1', at, localMomentOf(0));
}

/** A version of which nothing waits any more as it was approved. */
export function changedWaiting(): readonly Finding[] {
  return changedSinceApproval(preparedVersion(), new Map());
}

/** A key of the invented country in a real one. */
export function demonstrationKey(): readonly Finding[] {
  return keyFindings({ signer: 'signer-one', invented: true }, { invented: false });
}

/** A release with a note on a figure that it does not have. */
export function looseRelease(): readonly Finding[] {
  const notes = [{ figure: 'weather/xs', text: { km: 'ចំណាំ' } }];
  const figures = { ...smallRelease.figures, notes };
  return readRelease(folderOf(writeRelease({ ...smallRelease, figures }))).findings;
}

/** The releases of the invented country in a content folder that is real. */
export function otherRoot(): Promise<readonly Finding[]> {
  const settings = { schema: 1, name: { km: 'ពិត' }, address: null, invented: false };
  const files = new Map([...smallContentTexts, ['site.json', JSON.stringify(settings)]]);
  return inFolderOf(files, async (folder) => {
    await cp(join(demoContent, 'releases'), join(folder, 'releases'), { recursive: true });
    const { findings } = await readPublicSite(folder);
    await rm(join(folder, 'releases'), { recursive: true });
    return findings;
  });
}

/** A register and a release that are changed in what is to be committed. */
export function changedPublished(): readonly Finding[] {
  const changes = ['register.json', 'reports/2017-S1/v1/report.json'].map((file) => ({
    file: `content/releases/${file}`,
    ...{ before: '[1]', after: '[]' },
  }));
  return sealedChanges(changes, contentRoots, { since: 'HEAD', standing: [] });
}

/** The key of an invented signer in the list of the real ones. */
export function inventedSigner(): readonly Finding[] {
  return inventedSignersAmong([
    { file: 'content/demo/keys/chief.json', text: '{ "kid": "k-1" }' },
    {
      file: 'content/releases/signers/v1/signers.json',
      text: '{ "signers": [{ "kid": "k-1" }] }',
    },
  ]);
}

/** Releases in order, whose first signers are asked for by another fingerprint; their own is random, and left out. */
export async function pinnedRoot(): Promise<readonly Finding[]> {
  const { findings } = await verifyReleases(orderlyTree.tree, { root: '0'.repeat(64) });
  return findings.map((each) => ({ ...each, values: { ...each.values, found: '' } }));
}
