import type { Corpus, LocalizedText } from '@chhamas/core';
import { wordMeant } from '@chhamas/core';

/** A reporter that a call names, or what it may have meant. */
export type FoundReporter =
  { readonly id: string } | { readonly id?: undefined; readonly meant: string | undefined };

/**
 * The reporter that a word of a call names: by its id, or by its name in either language, another
 * spelling or a short form.
 *
 * @returns where there is none, the id that was most likely meant
 * @example findReporter('Province Thu', corpus) //=> { id: 'xd-19' }
 */
export function findReporter(word: string, { places, bodies }: Corpus): FoundReporter {
  const all: readonly Named[] = [...(places?.value.places ?? []), ...(bodies?.value.bodies ?? [])];
  const ids = all.map(({ id }) => id);
  if (ids.includes(word)) return { id: word };
  const named = all.filter((each) => namesOf(each).some((name) => isSame(name, word)));
  const [one, ...others] = named;
  return one === undefined || others.length > 0 ? { meant: wordMeant(word, ids) } : { id: one.id };
}

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
  readonly alsoSpelt?: readonly string[] | undefined;
  readonly abbreviations?: readonly string[] | undefined;
}

function namesOf({ name, alsoSpelt = [], abbreviations = [] }: Named): readonly string[] {
  return [name.km, ...(name.en === undefined ? [] : [name.en]), ...alsoSpelt, ...abbreviations];
}

/** Spaces of no width come along when Khmer text is copied. */
function isSame(name: string, word: string): boolean {
  const plain = (text: string) =>
    text
      .replaceAll(/[\u200b\u200c\u200d\ufeff]/g, '')
      .trim()
      .toLowerCase();
  return plain(name) === plain(word);
}
