import { z } from 'zod';
import { PlaceId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';

/**
 * A grouping of provinces that the editors made, such as those along a border; not a unit of the
 * state. Its figures are the sum of its provinces'.
 *
 * @source minutes, paragraph D2 ("focus by zone")
 */
export const Zone = z.strictObject({
  id: PlaceId,
  name: LocalizedText,
  /** The capital-provinces in it. */
  places: z.array(PlaceId).min(1),
});
export interface Zone extends z.output<typeof Zone> {}

/** `reference/zones.json`. */
export const ZonesFile = z.strictObject({ schema: z.literal(1), zones: z.array(Zone) });
export interface ZonesFile extends z.output<typeof ZonesFile> {}
