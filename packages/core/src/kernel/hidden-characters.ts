import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { positionIn } from './position-in.ts';

/**
 * What no reader sees and no text of ours needs: control characters, halves of a character, signs
 * that turn the direction of writing (with one of them 123 reads 321), invisible signs. The space of
 * no width that ends a Khmer word stays, as do the joiners.
 */
const hidden =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** All of these, and what is only perhaps one of them: five times as quick, and true of few files. */
const perhapsHidden =
  /[\0-\b\v\f\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF]/;

/** As many as are told of one file. */
const mostTold = 20;

/**
 * Each hidden character of a file with its place, also where JSON writes it as `\u202e`.
 *
 * @param text the whole file
 * @param file its path from the content folder
 */
export function hiddenCharactersIn(text: string, file: string): readonly Finding[] {
  const found: Finding[] = [];
  const tell = (character: string, offset: number) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const place = { file, ...positionIn(text, offset) };
    found.push(finding('kernel/hidden-character', `U+${code}`, place));
  };
  for (const { 0: character, index } of perhapsHidden.test(text) ? text.matchAll(hidden) : []) {
    if (found.length >= mostTold) return found;
    tell(character, index);
  }
  if (!file.endsWith('.json') || !text.includes('\\')) return found;
  // An escaped backslash is read as a whole, so that what follows it is not taken for an escape.
  for (const { 0: written, index } of text.matchAll(/(?:\\u[\da-f]{4})+|\\[bf]|\\./gi)) {
    if (found.length >= mostTold) return found;
    const [character] = meantBy(written).match(hidden) ?? [];
    if (character !== undefined) tell(character, index);
  }
  return found;
}

/** What JSON means by an escape; nothing where it means nothing. */
function meantBy(escape: string): string {
  if (!/^\\[ubf]/.test(escape)) return '';
  return escape.replaceAll(/\\(?:u(....)|([bf]))/g, (_, code: string | undefined, letter) =>
    code === undefined
      ? letter === 'b'
        ? '\b'
        : '\f'
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
