import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { LocalMoment } from '../kernel/local-moment.ts';
import type { PreparedRelease } from './prepare-release.ts';

/**
 * What was approved and would be written otherwise today: content was changed after the first
 * signature, and the signatures are of something else.
 *
 * @param waiting the files as they lie where they wait, by name
 * @source brief R-48
 */
export function changedSinceApproval(
  { files, about: { release } }: PreparedRelease,
  waiting: ReadonlyMap<string, Uint8Array>,
): readonly Finding[] {
  const changed = Array.from(files).flatMap(([name, text]) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(waiting.get(name)) === text ? [] : [name],
  );
  if (changed.length === 0) return [];
  const place = { file: `periods/waiting/${release}` };
  return [finding('release/changed-since-approval', release, place, { files: changed.join(', ') })];
}

/**
 * An approved release whose moment has not come.
 *
 * @param publishAt the moment in Phnom Penh; undefined where it has none
 * @param now what the clocks of Phnom Penh show
 */
export function embargoFindings(
  release: string,
  publishAt: LocalMoment | undefined,
  now: LocalMoment,
): readonly Finding[] {
  if (publishAt === undefined || publishAt <= now) return [];
  return [finding('release/embargoed', release, {}, { at: publishAt.replace('T', ' ') })];
}

/** A key of the demonstration that would sign something real. */
export function keyFindings(
  key: { readonly signer: string; readonly invented: boolean },
  settings: { readonly invented: boolean },
): readonly Finding[] {
  if (!key.invented || settings.invented) return [];
  return [finding('release/demonstration-key', key.signer)];
}
