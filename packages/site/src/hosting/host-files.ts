import { apacheFile } from './apache-file.ts';
import { caddyFile } from './caddy-file.ts';
import { nginxFile } from './nginx-file.ts';
import { securityHeaders } from './security-headers.ts';
import { staticHeaders, staticRedirects } from './static-host-files.ts';

/**
 * What the hosts of static files are told of the site: the headers, content types, redirects and missing
 * pages, each host in its own words.
 *
 * @param base the folder of the host under which the site lies: `/`, `/reports/`
 * @returns each file by its path from the root of the built site
 * @throws {RangeError} if the base is no such folder
 */
export function hostFiles(base: string, headers = securityHeaders()): ReadonlyMap<string, string> {
  if (!/^\/(?:[\w-][\w.-]*\/)*$/.test(base)) {
    throw new RangeError(`Expected a base such as / or /reports/, got ${base}.`);
  }
  return new Map([
    ['_headers', staticHeaders(base, headers)],
    ['_redirects', staticRedirects(base)],
    ['.htaccess', apacheFile(base, headers)],
    ['hosting/nginx.conf', nginxFile(base, headers)],
    ['hosting/Caddyfile', caddyFile(base, headers)],
    // GitHub Pages would else leave out every folder that begins with a line.
    ['.nojekyll', ''],
  ]);
}
