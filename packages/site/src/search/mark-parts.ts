import type { SearchToken } from '@chhamas/core/language';
import { searchTokensIn } from '@chhamas/core/language';

/** A piece of a text, and whether it was asked for. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * A text in pieces, so that what was asked for can be marked. Of a long text the line around the
 * first of it is taken.
 *
 * @param tokens of the text, that were asked for
 */
export function markParts(text: string, tokens: ReadonlySet<string>): readonly TextPart[] {
  const all = dividedOnce(text);
  const stretches = stretchesOf(
    text,
    all.filter(({ token }) => tokens.has(token)),
  );
  const { from, to } = windowOf(text, all, stretches[0]?.from ?? 0);
  const parts: TextPart[] = from === 0 ? [] : [{ text: '…', isMatch: false }];
  let at = from;
  for (const stretch of stretches) {
    if (stretch.from < at || stretch.to > to) continue;
    parts.push({ text: text.slice(at, stretch.from), isMatch: false });
    parts.push({ text: text.slice(stretch.from, stretch.to), isMatch: true });
    at = stretch.to;
  }
  parts.push({ text: text.slice(at, to), isMatch: false });
  if (to < text.length) parts.push({ text: '…', isMatch: false });
  return parts.filter((part) => part.text !== '');
}

/** What is typed letter by letter finds the same texts again and again. */
const divided = new Map<string, readonly SearchToken[]>();

function dividedOnce(text: string): readonly SearchToken[] {
  const tokens = divided.get(text) ?? searchTokensIn(text);
  divided.set(text, tokens);
  return tokens;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tokens: number;
}

/**
 * Where tokens follow one another, as one. Two letters of a long Khmer word that stand elsewhere
 * alone are not that word.
 */
function stretchesOf(text: string, found: readonly SearchToken[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to } of found) {
    const last = stretches.at(-1);
    if (last === undefined || from >= last.to) stretches.push({ from, to, tokens: 1 });
    else stretches.splice(-1, 1, { from: last.from, to, tokens: last.tokens + 1 });
  }
  const longest = Math.max(...stretches.map(({ tokens }) => tokens));
  return stretches.filter(
    ({ from, tokens }) => longest < 3 || tokens * 2 >= longest || !isKhmer.test(text.charAt(from)),
  );
}

const isKhmer = /[ក-ឳ]/;

/** So many signs of a text are shown, and so many before what was asked for. */
const shown = 180;
const before = 50;

/** A line of a text, that begins and ends where a token does. */
function windowOf(text: string, all: readonly SearchToken[], match: number) {
  if (text.length <= shown) return { from: 0, to: text.length };
  const first = match <= before ? undefined : all.find((token) => token.from >= match - before);
  const from = first?.from ?? 0;
  if (text.length - from <= shown) return { from, to: text.length };
  return { from, to: all.findLast((token) => token.to <= from + shown)?.to ?? from + shown };
}
