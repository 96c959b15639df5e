import type { Node } from 'jsonc-parser';
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { Finding } from '../kernel/finding.ts';

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
  const trees = new Map<string, { root: Node | undefined; errors: readonly ParseError[] }>();
  return findings.map((each) => {
    const text = each.file === undefined ? undefined : texts.get(each.file);
    if (each.file === undefined || text === undefined || each.line !== undefined) return each;
    if (!each.file.endsWith('.json')) return { ...each, line: 1, column: 1 };
    let tree = trees.get(each.file);
    if (tree === undefined) {
      const errors: ParseError[] = [];
      tree = { root: parseTree(text, errors), errors };
      trees.set(each.file, tree);
    }
    if (each.code === 'kernel/broken-json') return brokenAt(each, text, tree.errors);
    return { ...each, ...positionIn(text, offsetOf(tree.root, each.path ?? [])) };
  });
}

function brokenAt(each: Finding, text: string, errors: readonly ParseError[]): Finding {
  const [first] = errors;
  const reason =
    first === undefined
      ? 'unreadable'
      : printParseErrorCode(first.error).replaceAll(
          /\B[A-Z]/g,
          (letter) => ` ${letter.toLowerCase()}`,
        );
  const position = positionIn(text, first?.offset ?? 0);
  return { ...each, ...position, values: { ...each.values, reason } };
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

function positionIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
