import { groupBy } from '../kernel/group-by.ts';

/** What one desk says of one thing, as a number that can be compared. */
export interface DeskCount {
  readonly about: string;
  readonly by: string;
  readonly value: number;
}

/** Two or more desks that say different things of one thing; all of them are kept. */
export interface Conflict {
  readonly about: string;
  readonly claims: readonly DeskCount[];
}

/**
 * The conflicts among claims, by what they are about. Nothing is overwritten: the last to speak is
 * not the one who is right.
 *
 * @returns one conflict for each thing of which the values differ, in the order of first mention
 * @source minutes, paragraphs G4.r and G7.5; brief R-18
 */
export function conflictsAmong(claims: readonly DeskCount[]): readonly Conflict[] {
  const byThing = groupBy(claims, (claim) => claim.about);
  return Array.from(byThing, ([about, said]) => ({ about, claims: said })).filter(
    (conflict) => new Set(conflict.claims.map((claim) => claim.value)).size > 1,
  );
}
