import type { Corpus } from '@chhamas/core';
import { knownRoles, wordMeant } from '@chhamas/core';
import type { Wanted } from '../terminal/ask-values.ts';
import { withWord } from '../terminal/with-word.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/** The role that acts: one that there is a word for, or one of a signer. */
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
      if (known.includes(role)) return undefined;
      const named = known.map((each) => withWord(each, language));
      return ask.notARole('--role', role, wordMeant(role, known) ?? onlyWith(role, known), named);
    },
  };
}

/** The only role that has a word in it: `deputy`. */
function onlyWith(word: string, known: readonly string[]): string | undefined {
  const [only, ...others] = known.filter((each) => each.split('-').includes(word));
  return others.length === 0 ? only : undefined;
}
