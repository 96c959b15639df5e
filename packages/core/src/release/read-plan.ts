import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { PublishedPlan } from './published-plan.ts';
import type { ReleaseFolder } from './read-release.ts';
import { parseStored } from './read-release.ts';

/** The plan of a sealed release, or findings; never both. */
export function readPlan(folder: ReleaseFolder): {
  readonly plan?: PublishedPlan;
  readonly findings: readonly Finding[];
} {
  const { value, findings } = parseStored(folder, 'plan.json', PublishedPlan);
  if (value === undefined) return { findings };
  const { id, version, invented } = value;
  const isAsListed =
    folder.list.release === `plans/${id}/v${version}` && invented === folder.list.invented;
  if (isAsListed) return { plan: value, findings: [] };
  const file = `${folder.path}/plan.json`;
  return { findings: [finding('release/does-not-hold', 'plan.json', { file }, { what: 'plan' })] };
}
