import { askedEachTime, hashedFolder, keptForGood } from './caching.ts';
import { contentTypeOf, fileKinds } from './file-kinds.ts';
import { foldersPattern, patternOf, restPattern } from './pattern-of.ts';

/**
 * The site as Apache serves it: `.htaccess` in its folder, or the same text included for its directory.
 *
 * It needs `AllowOverride FileInfo` and no more, since one directive that is not allowed would stop every page.
 *
 * @source https://httpd.apache.org/docs/2.4/howto/htaccess.html
 */
export function apacheFile(base: string, headers: Readonly<Record<string, string>>): string {
  const at = patternOf(base);
  const everyHeader = Object.entries({ ...headers, 'Cache-Control': askedEachTime });
  return `ServerSignature Off
ErrorDocument 404 ${base}404.html
${['en/', 'demo/', 'demo/en/'].map((edition) => missingPage(base, edition)).join('')}
${fileKinds.map((kind) => `<FilesMatch "${endOf(kind.ending)}$">\n  ForceType "${contentTypeOf(kind)}"\n</FilesMatch>\n`).join('')}
<IfModule mod_headers.c>
${everyHeader.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('')}  Header always set Cache-Control "${keptForGood}" "expr=%{REQUEST_STATUS} -lt 400 && %{REQUEST_URI} =~ m#^${at}${hashedFolder}#"
  # Apache marks what it compressed, and does not know its own mark again.
  RequestHeader edit If-None-Match "-gzip\\"$" "\\""
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_METHOD} "!^(?:GET|HEAD)$"
  RewriteRule ^ - [R=405,L]
  RewriteCond %{THE_REQUEST} "\\s${at}${foldersPattern}index\\.html[?\\s]"
  RewriteRule ^ ${base}%1 [R=301,L]
  RewriteCond %{REQUEST_URI} "^${at}((?:demo/)?)km(?:/${restPattern})?$"
  RewriteRule ^ ${base}%1%2 [R=301,L]
  RewriteRule "(?:^|/)\\.(?!well-known/)" - [R=404,L]
  # A folder without a page of its own is not listed.
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteRule ^ - [R=404,L]
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${textTypes}
</IfModule>
`;
}

function missingPage(base: string, edition: string): string {
  const at = patternOf(`${base}${edition}`);
  return `<If "%{REQUEST_URI} =~ m#^${at}#">\n  ErrorDocument 404 ${base}${edition}404.html\n</If>\n`;
}

/** Apache asks of the name of a file, without its folder. */
function endOf(ending: string): string {
  return patternOf(ending.replace('/', '^'));
}

const textTypes = fileKinds
  .filter(({ isText }) => isText)
  .map(({ type }) => type)
  .join(' ');
