import type { Roots, ShownSite } from './read-roots.ts';

/**
 * Astro bundles what reads the content and what makes the pages apart, and hands from one to the other
 * what fits into a file of JavaScript: of a decade that would be 44 MB, to be written, compiled and read
 * again. Both run in one process: the large part is left here.
 */
declare global {
  var verifiedRoots: Roots | undefined;
}

/** Leaves what was read and verified to the pages of the same build. */
export function leaveRoots(roots: Roots): void {
  globalThis.verifiedRoots = roots;
}

/**
 * What was read and verified of a root before any page is made.
 *
 * @throws {RangeError} where nothing was: the build reads all content before it asks for a path
 */
export function verifiedRoot(name: 'real' | 'demo'): ShownSite {
  const found = globalThis.verifiedRoots?.find(([root]) => root === name);
  if (found === undefined) throw new RangeError(`Expected the content of ${name}.`);
  return found[1];
}
