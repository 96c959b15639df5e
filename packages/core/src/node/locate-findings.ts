import type { Node } from 'jsonc-parser';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Finding } from '../kernel/finding.ts';
import { splitFrontMatter } from '../narrative/front-matter.ts';
import { diagnoseJson } from './diagnose-json.ts';
import { positionIn } from '../kernel/position-in.ts';

/**
 * The findings with line and column, looked up in the text of their file. Only files with a fault
 * are read a second time: a parser that keeps positions is slow.
 *
 * @param texts the text of each file, by the path that the findings carry
 */
export function locateFindings(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): readonly Finding[] {
  const trees = new Map<string, { readonly root: Node | undefined }>();
  return findings.map((each) => {
    const text = each.file === undefined ? undefined : texts.get(each.file);
    if (each.file === undefined || text === undefined || each.line !== undefined) return each;
    if (!each.file.endsWith('.json')) return { ...each, ...placeInHead(text, each.path ?? []) };
    if (each.code === 'kernel/broken-json') {
      const { fault, offset } = diagnoseJson(text);
      const values = { ...each.values, reason: fault };
      return { ...each, ...positionIn(text, offset), values };
    }
    const tree = trees.get(each.file) ?? { root: parseTree(text) };
    trees.set(each.file, tree);
    return { ...each, ...positionIn(text, offsetOf(tree.root, each.path ?? [])) };
  });
}

/** Where a path leads, or where it stops leading anywhere: a missing key lies in its object. */
function offsetOf(root: Node | undefined, path: readonly (string | number)[]): number {
  if (root === undefined) return 0;
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node === undefined) continue;
    // Point at the key, which names the fault, not at the value behind it.
    return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

/** Where a path leads in the head of a Markdown text; the first line where it has none. */
function placeInHead(
  text: string,
  path: readonly (string | number)[],
): { readonly line: number; readonly column: number } {
  const parts = splitFrontMatter(text);
  if ('fault' in parts) return { line: 1, column: 1 };
  // Minutes are one meeting: what leads to it within a list of meetings is not written there.
  return parts.placeOf(path[0] === 'meetings' ? path.slice(2) : path);
}
