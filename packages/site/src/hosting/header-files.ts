import { securityHeaders } from './security-headers.ts';

/**
 * The headers of the site as the hosts of static files read them: Netlify and Cloudflare Pages take
 * `_headers`, Apache takes `.htaccess`; nginx and Caddy are told to include theirs.
 *
 * @param base the folder of the host under which the site lies: `/`, `/reports/`
 * @returns each file by its path from the root of the built site
 */
export function headerFiles(
  base: string,
  headers = securityHeaders(),
): ReadonlyMap<string, string> {
  const each = Object.entries(headers);
  const lines = (indent: string, line: (name: string, value: string) => string) =>
    each.map(([name, value]) => `${indent}${line(name, value)}\n`).join('');
  return new Map([
    [
      '_headers',
      `${base.replace(/\/$/, '')}/*\n${lines('  ', (name, value) => `${name}: ${value}`)}`,
    ],
    [
      '.htaccess',
      `<IfModule mod_headers.c>\n${lines('  ', (name, value) => `Header always set ${name} "${value}"`)}</IfModule>\n`,
    ],
    [
      'hosting/nginx.conf',
      '# For a server block. A location that has an add_header of its own must include this too.\n' +
        lines('', (name, value) => `add_header ${name} "${value}" always;`),
    ],
    [
      'hosting/Caddyfile',
      '# For a site block: import hosting/Caddyfile\n' +
        `header {\n${lines('\t', (name, value) => `${name} "${value}"`)}}\n`,
    ],
  ]);
}
