import { differing } from '../kernel/differing.ts';
import type { PublishedActivity, RevisedActivity } from './published-plan.ts';

/** Every activity that differs between two versions of a plan, in the order of their ids. */
export function revisedActivities(
  before: readonly PublishedActivity[],
  now: readonly PublishedActivity[],
): readonly RevisedActivity[] {
  const byId = (list: readonly PublishedActivity[]) =>
    new Map<string, PublishedActivity>(list.map((each) => [each.id, each]));
  return differing(byId(before), byId(now)).map(({ key, ...sides }) => ({ id: key, ...sides }));
}
