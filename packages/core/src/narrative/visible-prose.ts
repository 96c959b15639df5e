import type { Root } from 'mdast';
import { parseMarkdown } from './markdown.ts';

/** A text as it is read: without its comments, and with every line where it was. */
export interface VisibleProse {
  /** The text, each line of a comment empty. */
  readonly text: string;
  readonly tree: Root;
  /** The numbers of the lines that a comment took. */
  readonly commentLines: ReadonlySet<number>;
}

/**
 * A text without what its writers say to one another: comments that stand on lines of their own,
 * outside of lists and quotes. All that is asked of the text is asked of what is left, so that a release
 * says what was checked. A comment within a line stays, and is hidden text.
 *
 * @throws {RangeError} where the text is too long or too deep to be read
 */
export function visibleProseOf(markdown: string): VisibleProse {
  const tree = parseMarkdown(markdown);
  const commentLines = new Set<number>();
  let text = markdown;
  // From the last to the first, so that what comes before stays where it is.
  for (const node of tree.children.toReversed()) {
    if (node.type !== 'html' || !isOneComment(node.value) || node.position === undefined) continue;
    const { start, end } = node.position;
    for (let line = start.line; line <= end.line; line += 1) commentLines.add(line);
    const comment = text.slice(start.offset, end.offset);
    text = `${text.slice(0, start.offset)}${comment.replaceAll(/[^\r\n]/g, '')}${text.slice(end.offset)}`;
  }
  return commentLines.size === 0
    ? { text, tree, commentLines }
    : { text, tree: parseMarkdown(text), commentLines };
}

/**
 * A part of the text as it is published: a gap that a comment left is one empty line.
 *
 * @param part a part of `text`
 * @param firstLine the number of the line in which the part begins
 */
export function withoutGaps(
  part: string,
  firstLine: number,
  { commentLines }: Pick<VisibleProse, 'commentLines'>,
): string {
  if (commentLines.size === 0) return part;
  const kept: string[] = [];
  let isGap = false;
  for (const [index, line] of part.split(/\r\n|\r|\n/).entries()) {
    const isEmpty = line.trim() === '';
    isGap = commentLines.has(firstLine + index) || (isGap && isEmpty);
    if (!isGap || kept.at(-1)?.trim() !== '') kept.push(line);
  }
  return kept.join('\n');
}

/** Whatever follows the end of a comment on its last line would be hidden with it. */
function isOneComment(html: string): boolean {
  const trimmed = html.trimEnd();
  return trimmed.startsWith('<!--') && trimmed.indexOf('-->') === trimmed.length - 3;
}
