import { applyEdits, modify } from 'jsonc-parser';

/**
 * A JSON text with one value set, and every other byte as it was: line ends, a mark before the text, and
 * how an editor laid it out.
 *
 * @param path the way to the value: `['activities', 3, 'reason']`
 * @param after the key behind which a new key is put; at the end where it is left out
 */
export function editJson(
  text: string,
  path: readonly (string | number)[],
  value: unknown,
  after?: string,
): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const json = text.slice(mark.length);
  const edits = modify(json, [...path], value, {
    formattingOptions: {
      insertSpaces: true,
      tabSize: 2,
      eol: json.includes('\r\n') ? '\r\n' : '\n',
    },
    getInsertionIndex: (keys) => (after === undefined ? keys.length : keys.indexOf(after) + 1),
  });
  return `${mark}${applyEdits(json, edits)}`;
}
