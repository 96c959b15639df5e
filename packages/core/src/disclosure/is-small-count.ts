import type { DisclosurePolicy } from './policy.ts';

/** True from 1 to below the threshold: behind none there is nobody. */
export function isSmallCount(count: number, { threshold }: DisclosurePolicy): boolean {
  return count >= 1 && count < threshold;
}
