import { z } from 'zod';
import { BodyId, GroupId, PlaceId } from './ids.ts';
import { LocalizedText } from './localized-text.ts';

const rules = [
  /** Every capital and province. */
  z.strictObject({ kind: z.literal('capital-provinces') }),
  /** Provinces alone, without the capital. */
  z.strictObject({ kind: z.literal('provinces') }),
  /** Those that touch a neighbour by land, or one neighbour. */
  z.strictObject({ kind: z.literal('border-provinces'), neighbour: PlaceId.optional() }),
  /** Those of an editors' grouping. */
  z.strictObject({ kind: z.literal('zone'), zone: PlaceId }),
  /** These places, by name. */
  z.strictObject({
    kind: z.literal('places'),
    /** Ids of `reference/places.json`: `["kh-1", "kh-12"]`. */
    ids: z.array(PlaceId),
  }),
  /** These bodies, by name. */
  z.strictObject({
    kind: z.literal('bodies'),
    /** Ids of `reference/bodies.json`: `["moj"]`. */
    ids: z.array(BodyId),
  }),
  /** The bodies that a support group serves. */
  z.strictObject({ kind: z.literal('group-bodies'), group: GroupId }),
  /** Every body of a kind: all civil-society organisations. */
  z.strictObject({
    kind: z.literal('bodies-of-kind'),
    /** The kind, as `reference/bodies.json` says it. */
    of: z.enum(['ministry', 'court', 'police', 'embassy', 'council', 'cso', 'other']),
  }),
  /** Nobody, by decision. */
  z.strictObject({ kind: z.literal('nobody'), reason: LocalizedText }),
] as const;

/**
 * Who is meant, without listing them by name where a rule says it: `{ "kind": "capital-provinces" }`.
 * `nobody` is a decision with a reason; it is not the same as an undefined list. `several` joins
 * selectors, each reporter once.
 */
export const ReporterSelector = z.discriminatedUnion('kind', [
  ...rules,
  /** All of these together. */
  z.strictObject({
    kind: z.literal('several'),
    /** Who is joined, each reporter once. */
    among: z.array(z.discriminatedUnion('kind', rules)).min(2),
  }),
]);
export type ReporterSelector = z.output<typeof ReporterSelector>;
