/** A kind of file, as its host is to treat it. */
export interface FileKind {
  /** How the path of such a file ends; where two ends fit, the longer one holds. */
  readonly ending: string;
  /** Its media type. */
  readonly type: string;
  /** It is UTF-8, which is said along with the type, and worth compressing. */
  readonly isText: boolean;
  /** Hosts of static files send it rightly by themselves. */
  readonly isWellKnown: boolean;
}

/** Every kind of file that the site may hold, the general ones first. */
export const fileKinds: readonly FileKind[] = [
  wellKnownText('.html', 'text/html'),
  wellKnownText('.css', 'text/css'),
  wellKnownText('.js', 'text/javascript'),
  wellKnownText('.json', 'application/json'),
  wellKnownText('.svg', 'image/svg+xml'),
  wellKnownText('.txt', 'text/plain'),
  wellKnownText('.xml', 'application/xml'),
  wellKnownBytes('.ico', 'image/x-icon'),
  wellKnownBytes('.pdf', 'application/pdf'),
  wellKnownBytes('.png', 'image/png'),
  wellKnownBytes('.woff2', 'font/woff2'),
  wellKnownBytes('.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  text('.csv', 'text/csv'),
  text('.jsonld', 'application/ld+json'),
  text('.webmanifest', 'application/manifest+json'),
  text('.csv-metadata.json', 'application/csvm+json'),
  text('/feed.xml', 'application/atom+xml'),
];

/** What the header `Content-Type` says of a kind. */
export function contentTypeOf({ type, isText }: FileKind): string {
  return isText ? `${type}; charset=utf-8` : type;
}

function text(ending: string, type: string): FileKind {
  return { ending, type, isText: true, isWellKnown: false };
}

function wellKnownText(ending: string, type: string): FileKind {
  return { ...text(ending, type), isWellKnown: true };
}

function wellKnownBytes(ending: string, type: string): FileKind {
  return { ending, type, isText: false, isWellKnown: true };
}
