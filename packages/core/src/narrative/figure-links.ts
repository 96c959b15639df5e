import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { normaliseFigureRef } from '../figure/figure-ref.ts';

const scheme = 'fig:';

/** A reference to a figure in a text, `<fig:le.cases/kh>`, and where it stands. */
export interface FigureLink {
  /** The reference in its normal form, without `fig:`. */
  readonly ref: string;
  readonly line: number;
  readonly column: number;
  readonly node: Link;
}

/** The references to figures in a Markdown tree, in reading order. */
export function figureLinksIn(tree: Root): readonly FigureLink[] {
  const links: FigureLink[] = [];
  visit(tree, 'link', (node) => {
    if (!node.url.startsWith(scheme)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const ref = normaliseFigureRef(decoded(node.url.slice(scheme.length)));
    links.push({ ref, line, column, node });
  });
  return links;
}

/** A broken escape is no reason to stop: the reference names no figure, and is reported as that. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
