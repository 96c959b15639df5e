import ts from 'typescript';

/**
 * A module whose schemas carry what their comments say: `.describe('…')` behind each value of an object,
 * each entry of a list and each constant that has a comment. Nothing else is changed, and no line moves.
 *
 * @param source TypeScript that makes Zod schemas
 */
export function describeFields(source: string): string {
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
  const insertions: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const value = describedBy(node);
    const comment = value && firstParagraphOf(commentBefore(node, source));
    if (value !== undefined && comment) {
      // What is no schema stays as it is: an object of our own has no `describe`.
      const say = `((it) => it?.describe?.(${JSON.stringify(comment)}) ?? it)(`;
      insertions.push({ at: value.getStart(), text: say }, { at: value.end, text: ')' });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), source);
}

/** The value that a comment before a node would be about. */
function describedBy(node: ts.Node): ts.Expression | undefined {
  const isMade = (value: ts.Expression | undefined) =>
    value !== undefined && (ts.isCallExpression(value) || ts.isIdentifier(value));
  const value = ts.isPropertyAssignment(node)
    ? node.initializer
    : ts.isVariableStatement(node)
      ? node.declarationList.declarations[0]?.initializer
      : ts.isArrayLiteralExpression(node.parent) && ts.isExpression(node)
        ? node
        : undefined;
  return isMade(value) ? value : undefined;
}

/** The last comment of ours before a node: of a docstring, its text without stars. */
function commentBefore(node: ts.Node, source: string): string {
  const last = (ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []).at(-1);
  const comment = last === undefined ? '' : source.slice(last.pos, last.end);
  if (!comment.startsWith('/**')) return '';
  return comment.replaceAll(/^\/\*\*|\*\/$/g, '').replaceAll(/^[ \t]*\* ?/gm, '');
}

/** What a reader of the file needs; further paragraphs and marks are for programmers. */
function firstParagraphOf(comment: string): string {
  const [first = ''] = comment.trim().split(/\n\s*\n|\n(?=@)/);
  return first.replaceAll(/\s+/g, ' ').trim();
}
