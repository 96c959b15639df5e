import type { PublishedReport } from '@chhamas/core/published';
import type { SealedRelease, VerifiedReleases } from '@chhamas/core/verify';
import { getCollection, getEntry } from 'astro:content';
import { verifiedRoot } from '../verified-roots.ts';
import { draftAt } from './draft.ts';
import type { Edition } from './edition.ts';
import { editionOf, hrefOf } from './edition.ts';

/** How a release was approved; of a draft, that nobody has. */
export async function sealAt(edition: Edition, path: string): Promise<SealedRelease> {
  const draft = draftAt(edition, path);
  if (draft !== undefined) return draft;
  const entry = await getEntry('seals', `${edition.root}/${path}`);
  if (entry === undefined) throw new RangeError(`Expected a seal of ${path}.`);
  return entry.data;
}

/** How a report was approved. */
export function sealOf({ head }: PublishedReport): Promise<SealedRelease> {
  return sealAt(editionOf(head, 'km'), `reports/${head.semester}/v${head.version}`);
}

/** Every release of an edition that is still there, lists of signers among them. */
export async function sealsOf({ root }: Edition): Promise<readonly SealedRelease[]> {
  const entries = await getCollection('seals', ({ id }) => id.startsWith(`${root}/`));
  return entries.map(({ data }) => data);
}

/** The fingerprint of the first signers of an edition, and who may sign now. */
export async function signersOf({
  root,
}: Edition): Promise<Pick<VerifiedReleases, 'root' | 'signers'>> {
  const entry = await getEntry('signers', `${root}/now`);
  return entry?.data ?? {};
}

/** A link to a sealed file; both languages have the same. */
export function fileHref({ root }: Edition, path: string): string {
  return hrefOf({ root, language: 'km' }, `releases/${path}`);
}

/** Every file below the releases of a root, by its path there; UTF-8, as was verified. */
export function sealedFiles({ root }: Edition): ReadonlyMap<string, Uint8Array> {
  return verifiedRoot(root).tree;
}

/** The text of a sealed file: written again, it has the same bytes. */
export function sealedText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
