import { z } from 'zod';
import { CalendarDate } from '../kernel/calendar-date.ts';
import { BodyId, GroupId, IndicatorId, LocalId, PlaceId, RoleId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Visibility } from '../kernel/visibility.ts';

/**
 * A visit to provinces to collect information: what is wanted first, then where, then by whose
 * order.
 *
 * @source minutes, paragraphs G3.r, G4.q, D1 and D2; brief R-39
 */
export const Mission = z.strictObject({
  id: LocalId,
  visibility: Visibility.optional(),
  /** The group that goes. */
  group: GroupId,
  /** The bodies that go with it, each under an order of its own. */
  jointWith: z.array(BodyId),
  purpose: LocalizedText,
  /** Which stage of a longer plan it is, from 1. */
  stage: z.int().positive().optional(),
  /** The zone on which it keeps; its provinces lie in it. */
  zone: PlaceId,
  /** Where it goes. */
  provinces: z.array(PlaceId).min(1),
  /** What is to be brought home; without one it cannot be approved. */
  checklist: z.array(IndicatorId),
  /** Who approved it, and when. */
  approval: z.strictObject({ by: RoleId, on: CalendarDate }).optional(),
  /** Mission orders, one by each institution that goes: the group's own, and each body's. */
  orders: z.array(
    z.strictObject({
      /** The group or body whose order it is. */
      issuedBy: z.union([GroupId, BodyId]),
      /** Its number: `XD-M-014/2022`. */
      reference: z.string().min(1),
      on: CalendarDate,
    }),
  ),
  /** First and last day in the field. */
  from: CalendarDate,
  to: CalendarDate,
});
export interface Mission extends z.output<typeof Mission> {}

/** `periods/<semester>/coordination/missions.json`. */
export const MissionsFile = z.strictObject({
  schema: z.literal(1),
  /** Two groups that are in one province within so many days disturb each other: 3 unless it says otherwise. */
  clashDays: z.int().nonnegative().optional(),
  missions: z.array(Mission),
});
export interface MissionsFile extends z.output<typeof MissionsFile> {}

/** The days between two missions where a file says nothing. */
export const usualClashDays = 3;
