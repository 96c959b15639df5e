import type { PublicPage } from '@chhamas/core/published';
import { getEntry } from 'astro:content';
import { headingId } from '../text/heading-id.ts';
import { markKhmer } from '../text/mark-khmer.ts';
import type { Edition } from './edition.ts';

/** A page written by the editors, such as the methodology; undefined where nobody has written it yet. */
export async function publicPageOf(
  edition: Edition,
  name: string,
): Promise<PublicPage | undefined> {
  const entry = await getEntry('pages', `${edition.root}/${name}.${edition.language}`);
  if (entry === undefined) return undefined;
  const based = withIds(withBase(entry.data.html));
  const html = name === 'glossary' ? withTermIds(based) : based;
  return { ...entry.data, html: edition.language === 'en' ? markKhmer(html) : html };
}

/** Each heading can be linked to, by its own words. */
function withIds(html: string): string {
  return html.replace(
    /<h2>([^<]+)<\/h2>/g,
    (_, text: string) => `<h2 id="${headingId(text)}">${text}</h2>`,
  );
}

/** So can each word of the glossary: what stands before its meaning. Of two that are alike the first. */
function withTermIds(html: string): string {
  const seen = new Set(['']);
  return html.replace(/<li>([^<:៖។.]+)/g, (item, term: string) => {
    const id = headingId(term);
    if (seen.has(id)) return item;
    seen.add(id);
    return `<li id="term-${id}">${term}`;
  });
}

/** Editors write links from the root of the site; it may be published under a folder. */
function withBase(html: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return html.replaceAll('href="/', `href="${base}/`);
}
