import { hashedFolder, keptForGood } from './caching.ts';
import { contentTypeOf, fileKinds } from './file-kinds.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * `_headers`, as Netlify, Cloudflare Pages and their like read it.
 *
 * Some join what two rules say of one header, so no file has two rules for one: what such hosts do by
 * themselves is left out, such as to have every file asked for again.
 *
 * @source https://developers.cloudflare.com/pages/configuration/headers/
 */
export function staticHeaders(base: string, headers: Headers): string {
  const kinds = fileKinds.filter(({ isWellKnown }) => !isWellKnown);
  return [
    rule(`${base}*`, headers),
    rule(`${base}${hashedFolder}*`, { 'Cache-Control': keptForGood }),
    ...kinds.map((kind) =>
      rule(`${base}*${kind.ending.replace('/', '')}`, { 'Content-Type': contentTypeOf(kind) }),
    ),
  ].join('');
}

function rule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

/**
 * `_redirects`, for the same hosts: Khmer stands at the root, and who finds nothing is told so in the
 * language that they read.
 *
 * A part has a name of its own where a star would do, since of `/km//elsewhere.org` a star makes
 * `//elsewhere.org`. Cloudflare Pages passes over the lines that say 404: it takes the nearest 404.html by itself.
 *
 * @source https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export function staticRedirects(base: string): string {
  const roots = [base, `${base}demo/`];
  const lines = [
    ...roots.flatMap((root) => [`${root}km ${root} 301`, `${root}km/ ${root} 301`]),
    ...roots.map((root) => `${root}km/:part ${root}:part 301`),
    ...roots.map((root) => `${root}km/:part/* ${root}:part/:splat 301`),
    ...['demo/en/', 'demo/', 'en/', ''].map((edition) => {
      const folder = `${base}${edition}`;
      return `${folder}* ${folder}404.html 404`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
