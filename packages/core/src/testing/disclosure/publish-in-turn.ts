import type { ProtectInput } from '../../disclosure/tables/protect-input.ts';
import type { ProtectOutput } from '../../disclosure/tables/protect-output.ts';
import type { ReleaseDraft } from './random-tables.ts';

/** Decides what of a file is withheld; nothing where it cannot be published safely. */
export type Protect = (input: ProtectInput) => ProtectOutput | undefined;

/** A file with all that came before it, and what is printed of it. */
export interface Published {
  readonly input: ProtectInput;
  readonly output: ProtectOutput;
}

/**
 * Publishes releases one after the other, each on top of what is public by then.
 *
 * @param drafts oldest first
 * @returns the last one that could be published; a release that could not is left out, as it would be,
 *   and so is whatever comes after it; undefined where not even the first could
 */
export function publishInTurn(
  drafts: readonly ReleaseDraft[],
  protect: Protect,
): (Published & { readonly refused: boolean }) | undefined {
  let last: Published | undefined;
  for (const { input: draft, relation } of drafts) {
    const input =
      last === undefined ? draft : { ...draft, previous: { ...last, ...relationOf(relation) } };
    const output = protect(input);
    if (output === undefined) return last === undefined ? undefined : { ...last, refused: true };
    last = { input, output };
  }
  return last === undefined ? undefined : { ...last, refused: false };
}

function relationOf(relation: ReleaseDraft['relation']) {
  return relation === undefined ? {} : { relation };
}
