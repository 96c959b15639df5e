import type { Language } from '@chhamas/core/published';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What is new, for programs that follow a site. Addresses hold anywhere. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  /** Whose publication it is not. */
  readonly subtitle: string;
  /** The address of the feed, and of the site that it follows. */
  readonly address: string;
  readonly home: string;
  readonly author: string;
  /** The latest first; at least one. */
  readonly entries: readonly FeedEntry[];
}

/** One release. */
export interface FeedEntry {
  /** An address that stays. */
  readonly address: string;
  readonly title: string;
  /** `2025-08-21T00:00:00+07:00`. */
  readonly updated: string;
  readonly summary: string;
}

/**
 * A feed as an Atom file.
 *
 * @source RFC 4287
 */
export function writeFeed(feed: Feed): string {
  const { language, title, subtitle, address, home, author, entries } = feed;
  const updated = entries.map((entry) => entry.updated).toSorted();
  const tree = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('title', title),
    x('subtitle', subtitle),
    x('id', address),
    x('updated', updated.at(-1)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: home }),
    x('author', [x('name', author)]),
    ...entries.map((entry) =>
      x('entry', [
        x('title', entry.title),
        x('id', entry.address),
        x('updated', entry.updated),
        x('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
        x('summary', entry.summary),
      ]),
    ),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree)}\n`;
}
