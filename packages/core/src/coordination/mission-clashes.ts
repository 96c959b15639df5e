import type { CalendarDate } from '../kernel/calendar-date.ts';
import { daysBetween } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { PlaceId } from '../kernel/ids.ts';
import type { Mission } from './mission.ts';

/** Two missions of different groups that come into each other's way. */
export interface MissionClash {
  /** The one that goes first. */
  readonly first: Mission;
  readonly second: Mission;
  /** Where both go, by id. */
  readonly provinces: readonly PlaceId[];
  /** Days from the end of the first to the beginning of the second; 0 where they meet. */
  readonly daysApart: number;
}

/**
 * The pairs of missions of two groups that go to one province within so many days of each other.
 *
 * @param missions in any order; those of one group are its own business
 * @param withinDays days from the last day of one to the first of the other that are still too few
 * @returns by the first day, then by id; none where nobody disturbs anybody
 * @source minutes, paragraph G4.q ("they could disturb each other"); brief R-39
 */
export function missionClashes(
  missions: readonly Mission[],
  withinDays: number,
): readonly MissionClash[] {
  const inOrder = missions.toSorted((a, b) => compareText(startOf(a), startOf(b)));
  return inOrder.flatMap((first, index) =>
    inOrder.slice(index + 1).flatMap((second): MissionClash[] => {
      const provinces = first.provinces
        .filter((each) => second.provinces.includes(each))
        .toSorted(compareText);
      const daysApart = apart(first.to, second.from);
      const isClash = provinces.length > 0 && daysApart <= withinDays;
      if (first.group === second.group || !isClash) return [];
      return [{ first, second, provinces: [...new Set(provinces)], daysApart }];
    }),
  );
}

function startOf({ from, to, id, group }: Mission): string {
  return `${from} ${to} ${id} ${group}`;
}

function apart(lastDay: CalendarDate, firstDay: CalendarDate): number {
  return Math.max(0, daysBetween(lastDay, firstDay));
}
