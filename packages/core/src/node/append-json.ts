import type { Node } from 'jsonc-parser';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/**
 * A JSON text with one more member at the end of a list, laid out as the one before it, and every other
 * byte as it was.
 *
 * @param path the way to the list: `['returns']`
 * @param member the new member as JSON, in as many lines as it takes
 * @throws {RangeError} where no list is there
 */
export function appendJson(
  text: string,
  path: readonly (string | number)[],
  member: string,
): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const json = text.slice(mark.length);
  const root = parseTree(json);
  const list = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
  if (list?.type !== 'array') throw new RangeError(`Expected a list at ${path.join('.')}.`);
  const end = json.includes('\r\n') ? '\r\n' : '\n';
  const last = list.children?.at(-1);
  const indent = last === undefined ? `${indentOf(json, list)}  ` : indentOf(json, last);
  const lines = member.trim().replaceAll(/\r?\n/g, `${end}${indent}`);
  const at = last === undefined ? list.offset + 1 : last.offset + last.length;
  const before = last === undefined ? `${end}${indent}` : `,${end}${indent}`;
  const after = last === undefined ? `${end}${indentOf(json, list)}` : '';
  // What stood between the brackets of an empty list were spaces.
  const rest = last === undefined ? list.offset + list.length - 1 : at;
  return `${mark}${json.slice(0, at)}${before}${lines}${after}${json.slice(rest)}`;
}

/** The spaces before the line in which something begins. */
function indentOf(json: string, { offset }: Node): string {
  const line = json.slice(json.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*/.exec(line)?.[0] ?? '';
}
