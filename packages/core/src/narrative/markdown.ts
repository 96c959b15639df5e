import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** A Markdown text as a tree. Any text is Markdown: this never fails. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}
