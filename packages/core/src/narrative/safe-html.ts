import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { figureLinksIn } from './figure-links.ts';
import { parseMarkdown } from './markdown.ts';

/** What a reference to a figure becomes: the text that is printed in its place. */
export type FigureText = (ref: string) => string;

const writer = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: 'text-',
    tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'img'), 'data'],
    attributes: { ...defaultSchema.attributes, data: ['value', ['className', 'figure']] },
    protocols: { href: ['http', 'https', 'mailto'] },
  })
  .use(rehypeStringify)
  .freeze();

/**
 * Markdown as HTML that may be put on a page: no script, style, picture or event handler, links to
 * the web and within the site only. Each `<fig:…>` becomes a `<data class="figure">` with the text
 * of that figure.
 *
 * @param figure the text of a figure; it throws where there is no such figure
 */
export function safeHtmlOf(markdown: string, figure: FigureText): string {
  return htmlOf(parseMarkdown(markdown), figure);
}

/** A page in Markdown: its title from the first heading of depth 1, and the rest as safe HTML. */
export function pageOf(markdown: string): { readonly title: string; readonly html: string } {
  const tree = parseMarkdown(markdown);
  const title = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const rest: Root = { ...tree, children: tree.children.filter((node) => node !== title) };
  return {
    title: title === undefined ? '' : toString(title),
    html: htmlOf(rest, (ref) => {
      throw new RangeError(`Expected no figure on a page of its own, got ${ref}.`);
    }),
  };
}

function htmlOf(tree: Root, figure: FigureText): string {
  for (const { node, ref } of figureLinksIn(tree)) {
    node.data = { hName: 'data', hProperties: { value: ref, className: ['figure'] } };
    node.children = [{ type: 'text', value: figure(ref) }];
  }
  const html: HtmlRoot = writer.runSync(tree);
  return writer.stringify(html);
}
