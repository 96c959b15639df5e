/** A piece of text, with the address it leads to and the class of what holds it. */
export interface Leaf {
  readonly text: string;
  readonly name: string;
  readonly href: string | undefined;
}

/** What follows one another on a page: a line of text, a table of cells, or a chart. */
export type Block =
  | { readonly kind: 'line'; readonly name: string; readonly leaves: readonly Leaf[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Leaf[])[])[] }
  | { readonly kind: 'chart'; readonly svg: string };

const pieces =
  /<svg class="plot[^]*?<\/svg>|<(head|script|style|template)[ >][^]*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>|<!(?:"[^"]*"|[^">])*>|([^<]+)/g;
const lines = new Set(
  'p h1 h2 h3 h4 h5 li dt dd div figcaption caption summary label nav section header footer main'.split(
    ' ',
  ),
);

/**
 * The text and the charts of a page that Astro wrote, without what shapes them: the words a reader sees,
 * each with its link, in lines and tables.
 */
export function readBlocks(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const open: { readonly tag: string; readonly name: string; readonly href: string | undefined }[] =
    [];
  let rows: Leaf[][][] | undefined;
  let leaves: Leaf[] | undefined;
  for (const [piece, , end, tag, attributes = '', text] of html.matchAll(pieces)) {
    if (text !== undefined) {
      if (text.trim() === '') continue;
      const { name = '', href } = open.at(-1) ?? {};
      if (leaves === undefined) blocks.push({ kind: 'line', name, leaves: (leaves = []) });
      leaves.push({ text: unescaped(text), name, href });
    } else if (tag === undefined) {
      if (piece.startsWith('<svg class="plot')) blocks.push({ kind: 'chart', svg: piece });
      if (piece.startsWith('<svg')) leaves = undefined;
    } else if (end === '/') {
      const at = open.findLastIndex((each) => each.tag === tag);
      if (at >= 0) open.splice(at);
      if (tag === 'table') rows = undefined;
      if (lines.has(tag) && rows === undefined) leaves = undefined;
    } else {
      const of = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(attributes)?.[1];
      const before = open.at(-1);
      open.push({ tag, name: of('class') ?? before?.name ?? '', href: of('href') ?? before?.href });
      if (tag === 'table') blocks.push({ kind: 'table', rows: (rows = []) });
      if (tag === 'tr') rows?.push([]);
      if (tag === 'td' || tag === 'th') rows?.at(-1)?.push((leaves = []));
      if (lines.has(tag) && rows === undefined) leaves = undefined;
    }
  }
  return blocks;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
