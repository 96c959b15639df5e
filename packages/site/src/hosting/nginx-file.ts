import { askedEachTime, hashedFolder, keptForGood } from './caching.ts';
import { fileKinds } from './file-kinds.ts';
import { editionPattern, foldersPattern, patternOf, restPattern } from './pattern-of.ts';

/**
 * The site as nginx serves it.
 *
 * A location with an `add_header` of its own loses those around it, so that what differs between files
 * is a variable.
 *
 * @source https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxFile(base: string, headers: Readonly<Record<string, string>>): string {
  const at = patternOf(base);
  return `# For a server block: the site lies below its root at ${base}
server_tokens off;
absolute_redirect off;
set $chhamas_cache "${askedEachTime}";
set $chhamas_edition "";
if ($uri ~ "^${at}${editionPattern}") { set $chhamas_edition $1; }
${base === '/' ? '' : `location = ${base.slice(0, -1)} { return 301 ${base}; }\n`}
location ${base} {
  index index.html;
  autoindex off;
  if ($request_uri ~ "^${at}${foldersPattern}index\\.html(?:\\?|$)") { return 301 ${base}$1$is_args$args; }
  rewrite "^${at}((?:demo/)?)km(?:/${restPattern})?$" ${base}$1$2 permanent;

  error_page 404 ${base}\${chhamas_edition}404.html;
  error_page 403 =404 ${base}\${chhamas_edition}404.html;

  types {
${simpleKinds.map(({ ending, type }) => `    ${type} ${ending.slice(1)};\n`).join('')}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${textTypes};
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 1024;
  gzip_types ${textTypes};

  add_header Cache-Control $chhamas_cache always;
${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}
  location ${base}${hashedFolder} {
    if (-f $request_filename) { set $chhamas_cache "${keptForGood}"; }
  }
${specialKinds
  .map(
    ({ ending, type }) =>
      `  location ~ "${patternOf(ending)}$" { types { } default_type ${type}; }\n`,
  )
  .join('')}  location ~ "/\\.(?!well-known/)" { return 404; }
}
`;
}

const isSimple = (ending: string) => /^\.\w+$/.test(ending);
const simpleKinds = fileKinds.filter(({ ending }) => isSimple(ending));
const specialKinds = fileKinds.filter(({ ending }) => !isSimple(ending));

/** nginx counts text/html among them by itself. */
const textTypes = fileKinds
  .filter(({ isText, type }) => isText && type !== 'text/html')
  .map(({ type }) => type)
  .join(' ');
