import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markdownFaultIn } from './markdown-bounds.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * A Markdown text as a tree. Any text is Markdown, but not every one is read.
 *
 * @throws {RangeError} where `markdownFaultIn` finds it too long or too deep
 */
export function parseMarkdown(markdown: string): Root {
  const excess = markdownFaultIn(markdown);
  if (excess !== undefined) throw new RangeError(`Expected less: the text is ${excess.fault}.`);
  return parser.parse(markdown);
}
