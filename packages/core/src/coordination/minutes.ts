import { z } from 'zod';
import type { LocalizedText } from '../kernel/localized-text.ts';
import type { DirectionsFile } from './direction.ts';
import { Direction } from './direction.ts';
import { HeldMeeting } from './meeting.ts';

/**
 * The front matter of `periods/<semester>/coordination/minutes/<meeting>.km.md`: what
 * `meetings.json` and `directions.json` would say of one meeting, but for the texts, which stand
 * below it under headings.
 *
 * @source minutes, paragraphs P1, D1 to D10, E1 and A; brief R-50
 */
export const MinutesHead = HeldMeeting.omit({ status: true, id: true, points: true }).extend({
  schema: z.literal(1),
  /** What was directed; the text of each stands under its id. */
  directions: z.array(Direction.omit({ text: true })).optional(),
  /** What the meeting leaves to the next plenary; the text of each stands under its id. */
  points: z.array(HeldMeeting.shape.points.unwrap().element.omit({ text: true })).optional(),
});
export interface MinutesHead extends z.output<typeof MinutesHead> {}

/**
 * The meeting and the directions of one record.
 *
 * @param id the meeting, from the name of the file
 * @param textOf what stands under a heading; undefined where nothing does
 * @returns what `meetings.json` and `directions.json` would hold; an entry without a text is left
 *   out, for its lack is a fault of its own
 */
export function minutesOf(
  id: string,
  { schema, directions = [], points, ...meeting }: MinutesHead,
  textOf: (heading: string) => LocalizedText | undefined,
): { readonly meeting: HeldMeeting; readonly directions: DirectionsFile } {
  const withText = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.flatMap((each) => {
      const text = textOf(each.id);
      return text === undefined ? [] : [{ ...each, text }];
    });
  return {
    meeting: {
      status: 'held',
      id,
      ...meeting,
      ...(points === undefined ? {} : { points: withText(points) }),
    },
    directions: { schema, meeting: id, directions: withText(directions) },
  };
}
