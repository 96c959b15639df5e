/** A path as a regular expression, in the dialect that nginx, Apache and Caddy share. */
export function patternOf(path: string): string {
  return path.replaceAll('.', '\\.');
}

/** Which edition an address is of: that of the page that says that there is no such page. */
export const editionPattern = '((?:demo/)?(?:en/)?)';

/**
 * What may follow in an address of the site. Nothing else is redirected: of `/km//elsewhere.org` a
 * careless rule makes `//elsewhere.org`, which is another host.
 */
export const restPattern = '((?:[\\w.-]+/)*[\\w.-]*)';

/** The folders of an address, each with its slash. */
export const foldersPattern = '((?:[\\w.-]+/)*)';
