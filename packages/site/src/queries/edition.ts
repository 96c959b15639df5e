import type { Language, ReportHead } from '@chhamas/core/published';

/** One of the four sites that share their pages: the real one and the demonstration, each in two languages. */
export interface Edition {
  readonly root: 'real' | 'demo';
  readonly language: Language;
}

/** All four, Khmer first. */
export const editions: readonly Edition[] = [
  { root: 'real', language: 'km' },
  { root: 'real', language: 'en' },
  { root: 'demo', language: 'km' },
  { root: 'demo', language: 'en' },
];

/** The paths of a page that every edition has, for `getStaticPaths`. */
export function editionPaths() {
  return editions.map((edition) => ({ params: { root: rootPathOf(edition) }, props: { edition } }));
}

/**
 * The rest parameter of an edition's routes: `en`, `demo/en`; undefined for Khmer at the root.
 */
export function rootPathOf({ root, language }: Edition): string | undefined {
  const parts = [root === 'demo' ? 'demo' : '', language === 'km' ? '' : language];
  return parts.filter((part) => part !== '').join('/') || undefined;
}

/** Whether two speak of the same site in the same language. */
export function isSameEdition(one: Edition, other: Edition): boolean {
  return one.root === other.root && one.language === other.language;
}

/** The same edition in the other language. */
export function twinOf({ root, language }: Edition): Edition {
  return { root, language: language === 'km' ? 'en' : 'km' };
}

/** An edition of the other content, in the same language. */
export function sisterOf({ root, language }: Edition): Edition {
  return { root: root === 'real' ? 'demo' : 'real', language };
}

/** The edition to which a report or a plan belongs: what is invented stands in the demonstration alone. */
export function editionOf({ invented }: Pick<ReportHead, 'invented'>, language: Language): Edition {
  return { root: invented ? 'demo' : 'real', language };
}

/**
 * A link to a page of an edition, under the base of the site.
 *
 * @param page path within the edition, with its slash at the end: `plan/`; empty for the home page
 */
export function hrefOf(edition: Edition, page: string): string {
  const root = rootPathOf(edition);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/${root === undefined ? '' : `${root}/`}${page}`;
}

/** Of paths that every edition has, those of the Khmer ones: data are the same in both languages. */
export function onceARoot<Path extends { readonly props: { readonly edition: Edition } }>(
  paths: readonly Path[],
): Path[] {
  return paths.filter(({ props }) => props.edition.language === 'km');
}
