import type { Language } from '@chhamas/core/published';
import { scriptParts } from '../text/script-parts.ts';
import { searchWordsIn } from '../text/search-words-in.ts';
import { markParts } from './mark-parts.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * A document that was found as an entry of the list: its title as a link, of what it is a part, and
 * what stands there. All of it is text: no sign of a document or a query is read as HTML.
 *
 * @param tokens that were asked for
 * @param root the address of the edition
 */
export function renderFound(
  { address, kind, title, text, belongsTo }: SearchDocument,
  tokens: ReadonlySet<string>,
  root: string,
  language: Language,
): HTMLLIElement {
  const marked = (line: string) => markedNodes(line, tokens, language);
  const link = document.createElement('a');
  link.href = `${root}${address}`;
  link.append(...marked(title));
  const heading = withClass('p', 'search__title', [link]);
  const kindOf = searchWordsIn(language).kind[kind];
  const about = [document.createTextNode(belongsTo === '' ? kindOf : `${kindOf} · `)];
  const item = document.createElement('li');
  item.append(heading, withClass('p', 'note', [...about, ...marked(belongsTo)]));
  if (text !== '') item.append(withClass('p', 'search__text', marked(text)));
  return item;
}

/** A line as nodes, with what was asked for in `<mark>`. */
function markedNodes(
  line: string,
  tokens: ReadonlySet<string>,
  language: Language,
): readonly Node[] {
  return markParts(line, tokens).map(({ text, isMatch }) => {
    const nodes = scriptParts(text, language).map((part) => {
      if (part.language === undefined) return document.createTextNode(part.text);
      const span = document.createElement('span');
      span.lang = part.language;
      span.textContent = part.text;
      return span;
    });
    return withNodes(isMatch ? document.createElement('mark') : undefined, nodes);
  });
}

function withNodes(holder: HTMLElement | undefined, nodes: readonly Node[]): Node {
  const own = holder ?? document.createDocumentFragment();
  own.append(...nodes);
  return own;
}

function withClass(tag: 'p', name: string, nodes: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...nodes);
  return element;
}
