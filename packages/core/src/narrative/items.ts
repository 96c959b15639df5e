import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ProseCount } from './counts-in-prose.ts';
import { countsInProse } from './counts-in-prose.ts';
import { figureLinksIn } from './figure-links.ts';
import type { VisibleProse } from './visible-prose.ts';
import { visibleProseOf, withoutGaps } from './visible-prose.ts';

/** The prose of one item, found under the heading that is its id. */
export interface ItemText {
  readonly id: string;
  /** Its Markdown as it was written, without the heading and without comments. */
  readonly markdown: string;
  /** The line of the heading. */
  readonly line: number;
  /** The figures that it refers to, with their places in the file. */
  readonly figures: readonly {
    readonly ref: string;
    readonly line: number;
    readonly column: number;
  }[];
  /** The counts that it says without their figures. */
  readonly counts: readonly ProseCount[];
}

/**
 * The items of a section's text, in the order of the file. What stands before the first heading
 * belongs to no item and is left out.
 *
 * @param prose the same text as it is read, where it is at hand
 */
export function itemsIn(
  markdown: string,
  prose: VisibleProse = visibleProseOf(markdown),
): readonly ItemText[] {
  const { text, tree } = prose;
  const links = figureLinksIn(tree);
  const counts = countsInProse(tree, text);
  const headings = tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 && node.position !== undefined
      ? [{ id: toString(node).trim(), position: node.position }]
      : [],
  );
  return headings.map(({ id, position }, index) => {
    const next = headings[index + 1]?.position.start;
    const written = text.slice(position.end.offset, next?.offset);
    const isHere = ({ line }: { readonly line: number }) =>
      line > position.start.line && line < (next?.line ?? Infinity);
    return {
      id,
      markdown: withoutEmptyEnds(withoutGaps(written, position.end.line, prose)),
      line: position.start.line,
      figures: links.filter(isHere).map(({ ref, line, column }) => ({ ref, line, column })),
      counts: counts.filter(isHere),
    };
  });
}

/** An indented line at the beginning stays what it is: code. */
function withoutEmptyEnds(text: string): string {
  return text.replace(/^(?:[ \t\r]*\n)+/, '').trimEnd();
}

/** Something in a section's text that would be published without being any item's visible prose. */
export interface ProseFault {
  readonly kind: 'hidden' | 'stray';
  /** The heading under which it stands, or the text itself. */
  readonly subject: string;
  readonly line: number;
}

/**
 * What in a section's text no reader would see, or no item would own: raw HTML, comments within a line,
 * link definitions, text before the first heading, headings of another depth, a heading used twice.
 *
 * @param tree of the text without the comments that stand for themselves
 */
export function proseFaultsIn(tree: Root): readonly ProseFault[] {
  const faults: ProseFault[] = [];
  visit(tree, (node) => {
    if (node.type !== 'html' && node.type !== 'definition') return;
    faults.push({ kind: 'hidden', subject: '', line: node.position?.start.line ?? 1 });
  });
  const seen = new Set<string>();
  for (const [index, node] of tree.children.entries()) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const subject = toString(node).trim();
      if (node.depth !== 2 || seen.has(subject)) faults.push({ kind: 'stray', subject, line });
      seen.add(subject);
    } else if (index === 0) {
      faults.push({ kind: 'stray', subject: toString(node).slice(0, 40), line });
    }
  }
  return faults;
}
