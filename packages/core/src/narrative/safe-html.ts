import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { figureLinksIn } from './figure-links.ts';
import { parseMarkdown } from './markdown.ts';

type Schema = typeof defaultSchema;

/** What a reference to a figure becomes: the text that is printed in its place. */
export type FigureText = (ref: string) => string;

/** Exactly what Markdown makes, and no tag or attribute more: raw HTML is dropped before. */
const whatMarkdownMakes: Schema = {
  ...defaultSchema,
  clobberPrefix: 'text-',
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'br'],
    ...['a', 'em', 'strong', 'del', 'code', 'sup', 'data', 'section'],
    ...['ul', 'ol', 'li', 'input', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: [
      ...['href', 'title', 'id', 'ariaDescribedBy', 'ariaLabel'],
      ...['dataFootnoteRef', 'dataFootnoteBackref'],
      ['className', 'data-footnote-backref'],
    ],
    data: ['value', ['className', 'figure']],
    h2: ['id', ['className', 'sr-only']],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: ['id', ['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

const writer = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, whatMarkdownMakes)
  .use(() => dropMisleadingLinks)
  .use(rehypeStringify)
  .freeze();

/**
 * Markdown as HTML that may be put on a page: no script, style, picture or event handler, links to
 * the web and within the site only, and none that hides where it leads. Each `<fig:…>` becomes a `<data class="figure">` with the text
 * of that figure.
 *
 * @param figure the text of a figure; it throws where there is no such figure
 * @throws {RangeError} where the text is too long or too deep to be read
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

/** Takes the address from each link that is none, or that names somebody before its host. */
function dropMisleadingLinks(tree: HtmlRoot): void {
  visit(tree, 'element', ({ properties }: Element) => {
    if (typeof properties['href'] === 'string' && misleads(properties['href'])) {
      delete properties['href'];
    }
  });
}

/** True of `https://ministry.example@elsewhere.example/`, which leads elsewhere. */
function misleads(href: string): boolean {
  // What begins with the scheme of the page itself, `https:a@b`, is a way within it; of the other, an address.
  return ['https://site.example/', 'http://site.example/'].some((page) => {
    if (!URL.canParse(href, page)) return true;
    const { username, password } = new URL(href, page);
    return username !== '' || password !== '';
  });
}
