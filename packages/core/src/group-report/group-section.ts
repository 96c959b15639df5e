import { z } from 'zod';
import { FigureRef } from '../figure/figure-ref.ts';
import { Eta } from '../kernel/eta.ts';
import { GroupId, LocalId, RoleId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';
import { Quantity } from '../kernel/quantity.ts';
import { ReporterSelector } from '../kernel/reporter-selector.ts';
import { Semester } from '../kernel/semester.ts';
import { StateEvent } from '../kernel/transitions.ts';
import { Visibility } from '../kernel/visibility.ts';
import { GroupTarget } from './group-target.ts';

const common = {
  id: LocalId,
  /** `internal` unless it says otherwise. */
  visibility: Visibility.optional(),
  /** The semester since which the same item is carried over. */
  carriedOver: Semester.optional(),
  /** The activities that it serves, of the action plan whose years contain the semester: `a5`. */
  activities: z.array(LocalId).min(1).optional(),
  /** Figures of the group's own that this item answers for: `le.cases/kh`; each in one item only. */
  figures: z.array(FigureRef).optional(),
  /** Figures that it speaks of and another group answers for. */
  links: z.array(FigureRef).optional(),
};

/** One item of a section; its prose stands under a heading of its id in the `.md` files. */
export const Item = z.discriminatedUnion('kind', [
  /** What was achieved. */
  z.strictObject({ ...common, kind: z.literal('result') }),
  /** What stands in the way. */
  z.strictObject({ ...common, kind: z.literal('challenge') }),
  /** What the group asks of the leadership. */
  z.strictObject({
    ...common,
    kind: z.literal('request'),
    /** The role that is asked, and the one before which that role is asked to bring it. */
    addressedTo: RoleId.optional(),
    escalateTo: RoleId.optional(),
    /** The direction that answers it. */
    answeredBy: LocalId.optional(),
    /** What became of it; `open` until a direction answers it. */
    state: z.enum(['open', 'granted', 'declined', 'partly', 'superseded']),
  }),
]);
export type Item = z.output<typeof Item>;

/** A known base split into stated parts, of which some may be inexact. */
export const Partition = z.strictObject({
  id: LocalId,
  /** Whom the base counts. */
  base: ReporterSelector,
  /** Disjoint parts by name. */
  parts: z.record(z.string().regex(/^[a-z][a-zA-Z]*$/), Quantity),
  /** The name of what is left. */
  remainder: z.string().regex(/^[a-z][a-zA-Z]*$/),
  /** What it speaks of and when, where that differs from the semester. */
  note: LocalizedText,
});
export interface Partition extends z.output<typeof Partition> {}

/**
 * `periods/<semester>/groups/<group>.json`: the bones of a section. Results come first; "none" is
 * not the same as not stated.
 *
 * @source minutes, paragraphs I4, G1 to G7 and D7; brief
 */
export const GroupSection = z.strictObject({
  schema: z.literal(1),
  group: GroupId,
  semester: Semester,
  /** The steps of the section, in order; none means that it is being drafted. */
  events: z.array(StateEvent),
  items: z.array(Item),
  /** Kinds of item of which the group says that there are none. */
  none: z.array(z.enum(['challenge', 'request'])).optional(),
  /** Why there is no result this period; a section without a result says so. */
  noResult: z.strictObject({ visibility: Visibility.optional(), reason: LocalizedText }).optional(),
  /** What the group answers for, and what was planned of it. */
  targets: z.array(GroupTarget).optional(),
  partitions: z.array(Partition).optional(),
  /** When the group says that its section will be finished. */
  eta: Eta.optional(),
});
export interface GroupSection extends z.output<typeof GroupSection> {}
