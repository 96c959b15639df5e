import { searchTokensIn } from '@chhamas/core/language';

/** So many signs tell one part of a report from another. */
const shown = 80;

/** How a text begins, up to the end of a word or a letter cluster. */
export function openingOf(text: string): string {
  if (text.length <= shown) return text;
  const last = searchTokensIn(text).findLast(({ to }) => to <= shown);
  return `${text.slice(0, last?.to ?? shown)}…`;
}
