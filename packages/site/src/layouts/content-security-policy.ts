/** Pages that run a script of the site itself, as paths within an edition; every other runs none. */
const pagesWithScript: ReadonlySet<string> = new Set(['verify/']);

/**
 * What a page may load: its own styles, fonts and pictures, and its script where it has one. The line
 * of the page that may do most stands in scripts/serve.mjs too; a browser obeys both.
 *
 * @param page its path within its edition: `plan/`; undefined where it has no address
 */
export function policyOfPage(page: string | undefined): string {
  const runsScript = page !== undefined && pagesWithScript.has(page);
  return [
    "default-src 'none'",
    ...(runsScript ? ["script-src 'self'"] : []),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
