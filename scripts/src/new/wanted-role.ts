import type { Corpus } from '@chhamas/core';
import { knownRoles, RoleIdSchema, wordMeant } from '@chhamas/core';
import { termFor } from '@chhamas/core/language';
import type { Wanted } from '../terminal/ask-values.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/** The role that acts: any word may be one, but not one that looks like a slip of a known one. */
export function wantedRole(
  { language }: Pick<Run, 'language'>,
  corpus: Corpus,
  rest: Pick<Wanted, 'question' | 'initial' | 'isOptional'>,
): Wanted {
  const { ask } = textsFor(language);
  const known = knownRoles(corpus);
  return {
    option: 'role',
    as: 'ROLE',
    ...rest,
    faultIn: (role) => {
      // A role that has a name is none's slip, though nobody has acted in it yet.
      const isOne = known.includes(role) || termFor(role, language) !== role;
      const meant = isOne ? undefined : wordMeant(role, known);
      if (meant !== undefined) return ask.unknown('--role', role, meant, known);
      return RoleIdSchema.safeParse(role).success
        ? undefined
        : ask.unknown('--role', role, undefined, known);
    },
  };
}
