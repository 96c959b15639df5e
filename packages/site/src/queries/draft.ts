import type { SealedRelease } from '@chhamas/core/verify';
import { verifiedRoot } from '../verified-roots.ts';
import type { Edition } from './edition.ts';

/** Whether a draft is among what is shown: its figures may then stand on any page. */
export function isPreview(): boolean {
  return (['real', 'demo'] as const).some((root) => verifiedRoot(root).draft !== undefined);
}

/** The draft of an edition at a path among its releases, where that is one: nobody has approved it. */
export function draftAt({ root }: Edition, path: string): SealedRelease | undefined {
  const { draft } = verifiedRoot(root);
  return draft?.path === path ? draft : undefined;
}
