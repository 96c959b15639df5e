import { z } from 'zod';
import { PlaceId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Month } from '../kernel/month.ts';

/** A capital or province of the country. */
export const Place = z.strictObject({
  id: PlaceId,
  /** `capital` or `province`: some sources count provinces alone. */
  kind: z.enum(['capital', 'province']),
  /** ISO 3166-2 code, `KH-12`; an invented country has none. */
  iso: z.string().optional(),
  name: LocalizedText,
  /** Other spellings in use, for finding and importing; never an id. */
  alsoSpelt: z.array(z.string()).optional(),
  /** Neighbours that it touches by land. */
  borders: z.array(PlaceId),
  /** First month in which it exists as a reporter, `2014-01`. */
  from: Month.optional(),
  /** Last month in which it does. */
  until: Month.optional(),
  /** What is doubtful about this entry. */
  unsure: LocalizedText.optional(),
});
export interface Place extends z.output<typeof Place> {}

/** `reference/places.json`: the country, its neighbours, its capital-provinces in their order. */
export const PlacesFile = z.strictObject({
  schema: z.literal(1),
  /** The country itself; its figures are those of all places together. */
  country: z.strictObject({ id: PlaceId, name: LocalizedText }),
  /** The countries around it, for the provinces that touch them. */
  neighbours: z.array(z.strictObject({ id: PlaceId, name: LocalizedText })),
  places: z.array(Place),
});
export interface PlacesFile extends z.output<typeof PlacesFile> {}
