import { formatNumber } from '@chhamas/core/language';
import type { Language } from '@chhamas/core/published';
import { searchWordsIn } from '../text/search-words-in.ts';
import type { Found, SearchIndex } from './find-documents.ts';
import { findDocuments, readIndex } from './find-documents.ts';
import { renderFound } from './render-found.ts';

/** Makes the page of the search into a search, that of its address at once if it has one. */
export function startSearch(): void {
  const place = element('search', HTMLElement);
  const input = element('search-query', HTMLInputElement);
  place.hidden = false;
  input.addEventListener('focus', () => void loadIndex(place), { once: true });
  input.addEventListener('input', () => void search(place, input));
  // Whoever leaves the field may follow a link, and come back.
  input.addEventListener('change', () => keepInAddress(input.value.trim()));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || input.value === '') return;
    event.preventDefault();
    input.value = '';
    void search(place, input);
  });
  input.value = queryOfAddress() || input.value;
  if (input.value !== '') void search(place, input);
}

let loading: Promise<SearchIndex | undefined> | undefined;

/** The index, asked for once; undefined where it did not come. A later search asks again. */
function loadIndex(place: HTMLElement): Promise<SearchIndex | undefined> {
  loading ??= fetch(place.dataset['index'] ?? '')
    .then(async (response) => (response.ok ? readIndex(await response.text()) : undefined))
    .catch(() => undefined)
    .then((index) => {
      if (index === undefined) loading = undefined;
      return index;
    });
  return loading;
}

/** Until nothing was typed for a while: browsers refuse an address that changes with every key. */
let pause: ReturnType<typeof setTimeout> | undefined;
/** Until what fills the window has been drawn: a key that is pressed meanwhile does not wait for the others. */
let following: ReturnType<typeof setTimeout> | undefined;

async function search(place: HTMLElement, input: HTMLInputElement): Promise<void> {
  const language = languageOfPage();
  const query = input.value.trim();
  clearTimeout(pause);
  clearTimeout(following);
  pause = setTimeout(() => keepInAddress(query), 400);
  if (query === '') {
    show([], []);
    return;
  }
  const words = searchWordsIn(language);
  const waiting = setTimeout(() => show([words.loading], []), 300);
  const index = await loadIndex(place);
  clearTimeout(waiting);
  // While the index came, more may have been typed.
  if (input.value.trim() !== query) return;
  if (index === undefined) {
    show([words.failed], []);
    return;
  }
  const found = findDocuments(index, query);
  const root = place.dataset['root'] ?? '/';
  const itemsOf = (from: number, to: number) =>
    found.documents.slice(from, to).map((each) => renderFound(each, root, language));
  show(linesOf(found, language), itemsOf(0, atOnce));
  following = setTimeout(() => {
    element('search-list', HTMLElement).append(...itemsOf(atOnce, most));
  });
}

/** So many documents are shown, and so many of them at once: on a phone no window has room for more. */
const most = 20;
const atOnce = 6;

/** What is said of a search: how many documents it found, and what to do where it found none. */
function linesOf({ documents, hasAll }: Found, language: Language): readonly string[] {
  const words = searchWordsIn(language);
  const { length: count } = documents;
  const number = formatNumber(count, language);
  if (count === 0) return [words.nothing, words.help];
  const counted =
    count > most ? words.first(formatNumber(most, language), number) : words.count(number);
  return hasAll ? [counted] : [words.some, counted];
}

function show(lines: readonly string[], items: readonly HTMLLIElement[]): void {
  element('search-found', HTMLElement).hidden = items.length === 0;
  element('search-list', HTMLElement).replaceChildren(...items);
  const told = lines.map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  element('search-status', HTMLElement).replaceChildren(...told);
}

function queryOfAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** The address of a search can be kept and sent; each letter is no page of its own to go back to. */
function keepInAddress(query: string): void {
  const address = query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`;
  if (query !== queryOfAddress()) history.replaceState(undefined, '', address);
}

function languageOfPage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'km';
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new RangeError(`Expected an element ${id}.`);
  return found;
}
