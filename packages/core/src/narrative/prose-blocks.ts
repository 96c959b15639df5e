import type { Code, InlineCode, Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** What is read in one go, as a reader sees it, and where each of its characters is written. */
export interface ProseBlock {
  readonly text: string;
  /** The offset in the Markdown of each character. */
  readonly offsets: readonly number[];
}

/** What stands for a figure: neither a letter nor a digit, so that nothing runs across it. */
const figure = '\ufffc';

/**
 * The blocks of a text without its marks: a paragraph, a heading, a row of a table, a block of code.
 * Emphasis, links and code within a sentence are read as what they say, and a figure as one sign.
 *
 * @param markdown the text that the tree was parsed from
 */
export function proseBlocksIn(tree: Root, markdown: string): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  visit(tree, (node) => {
    if (!isBlock(node)) return undefined;
    const pieces = piecesOf(node, markdown);
    blocks.push({
      text: pieces.map(({ text }) => text).join(''),
      offsets: pieces.flatMap(({ offsets }) => offsets),
    });
    return 'skip';
  });
  return blocks;
}

function isBlock({ type }: Nodes): boolean {
  return ['paragraph', 'heading', 'tableRow', 'code'].includes(type);
}

function piecesOf(node: Nodes, markdown: string): readonly ProseBlock[] {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    return [{ text: node.value, offsets: offsetsOf(node, markdown) }];
  }
  if (node.type === 'break') return [{ text: '\n', offsets: [start] }];
  if (node.type === 'link' && node.url.startsWith('fig:')) {
    return [{ text: figure, offsets: [start] }];
  }
  if (!('children' in node)) return [];
  // Two cells of a row are read one after the other.
  const apart = node.type === 'tableCell' ? [{ text: ' ', offsets: [start] }] : [];
  return [...apart, ...node.children.flatMap((child) => piecesOf(child, markdown))];
}

/**
 * Where each character of a node is written. Between two of them may stand what no reader sees: an
 * escape, the marks of a quote at the beginning of a line; and one may be written as an entity.
 */
function offsetsOf(node: Text | InlineCode | Code, markdown: string): readonly number[] {
  const end = node.position?.end.offset ?? 0;
  let at = node.position?.start.offset ?? 0;
  return Array.from({ length: node.value.length }, (_, index) => {
    const wanted = node.value[index];
    while (at < end && markdown[at] !== wanted) {
      const entity = /^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(markdown.slice(at, at + 40));
      if (entity !== null) {
        at += entity[0].length;
        return at - entity[0].length;
      }
      at += 1;
    }
    at += 1;
    return Math.min(at - 1, end);
  });
}
