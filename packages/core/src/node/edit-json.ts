import type { Node } from 'jsonc-parser';
import { applyEdits, modify, parseTree } from 'jsonc-parser';

/**
 * A JSON text with one value set, and every other byte as it was: line ends, a mark before the text, and
 * how an editor laid it out. Of a key that is written twice the last is set, which is the one that is read.
 *
 * @param path the way to the value: `['activities', 3, 'reason']`
 * @param after the key behind which a new key is put; at the end where it is left out, or not there
 */
export function editJson(
  text: string,
  path: readonly (string | number)[],
  value: unknown,
  after?: string,
): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const json = text.slice(mark.length);
  const edits = modify(withoutEarlier(json, path), [...path], value, {
    formattingOptions: {
      insertSpaces: true,
      tabSize: 2,
      eol: json.includes('\r\n') ? '\r\n' : '\n',
    },
    getInsertionIndex: (keys) => keys.indexOf(after ?? '') + 1 || keys.length,
  });
  return `${mark}${applyEdits(json, edits)}`;
}

/** The text, as long as it is, in which no key on the way has one of the same name before it. */
function withoutEarlier(json: string, path: readonly (string | number)[]): string {
  let [text, here] = [json, parseTree(json)];
  for (const key of path) {
    const named: readonly Node[] =
      here?.children?.filter(({ children }) => children?.[0]?.value === key) ?? [];
    for (const { children } of named.slice(0, -1)) {
      const { offset = 0, length = 0 } = children?.[0] ?? {};
      text = `${text.slice(0, offset + 1)}${'~'.repeat(length - 2)}${text.slice(offset + length - 1)}`;
    }
    here = here?.type === 'array' ? here.children?.[Number(key)] : named.at(-1)?.children?.[1];
  }
  return text;
}
