import { askedEachTime, hashedFolder, keptForGood } from './caching.ts';
import type { FileKind } from './file-kinds.ts';
import { contentTypeOf, fileKinds } from './file-kinds.ts';
import { editionPattern, foldersPattern, patternOf, restPattern } from './pattern-of.ts';

/**
 * The site as Caddy serves it.
 *
 * In a `route` the last word holds, as elsewhere; without it Caddy sorts by rules of its own.
 *
 * @source https://caddyserver.com/docs/caddyfile/directives
 */
export function caddyFile(base: string, headers: Readonly<Record<string, string>>): string {
  const at = patternOf(base);
  const query = '{http.request.uri.prefixed_query}';
  return `# For a site block: the site lies below its root at ${base}
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} permanent\n`}handle ${base}* {
	route {
		header -Server
		header {
${Object.entries(headers)
  .map(([name, value]) => `\t\t\t${name} "${value}"\n`)
  .join('')}			Cache-Control "${askedEachTime}"
		}
		@kept {
			path ${base}${hashedFolder}*
			file
		}
		header @kept Cache-Control "${keptForGood}"
		@others not method GET HEAD
		error @others 405
		@hidden {
			path */.*
			not path /.well-known/*
		}
		error @hidden 404
		@index path_regexp index "^${at}${foldersPattern}index\\.html$"
		redir @index ${base}{re.index.1}${query} permanent
		@khmer path_regexp khmer "^${at}((?:demo/)?)km(?:/${restPattern})?$"
		redir @khmer ${base}{re.khmer.1}{re.khmer.2}${query} permanent
${fileKinds.map(typeLines).join('')}		encode {
			gzip
			minimum_length 1024
			match {
${fileKinds
  .filter(({ isText }) => isText)
  .map(({ type }) => `\t\t\t\theader Content-Type ${type}*\n`)
  .join('')}			}
		}
		file_server {
			index index.html
		}
	}
}
handle_errors {
	@missing {
		expression {http.error.status_code} == 404
		path_regexp edition "^${at}${editionPattern}"
	}
	handle @missing {
		header Content-Type "text/html; charset=utf-8"
		header -Server
		rewrite * ${base}{re.edition.1}404.html
		file_server
	}
}
`;
}

function typeLines(kind: FileKind, index: number): string {
  return `\t\t@kind${index} path *${kind.ending}\n\t\theader @kind${index} Content-Type "${contentTypeOf(kind)}"\n`;
}
