import type { Unit } from '../kernel/unit.ts';

/** True of cases and persons: what work led to or is for, as against the work itself. */
export function isOutcome(unit: Unit): boolean {
  return unit === 'case' || unit === 'person';
}
