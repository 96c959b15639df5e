/** Pages that run a script of the site itself, as paths within an edition; every other runs none. */
const pagesWithScript: ReadonlySet<string> = new Set(['verify/']);

/** What the pages of a kind may load: of the site itself, and of nobody else. */
export function contentSecurityPolicy({ runsScript }: { readonly runsScript: boolean }): string {
  return [
    "default-src 'none'",
    ...(runsScript ? ["script-src 'self'"] : []),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The policy that stands in a page itself.
 *
 * @param page its path within its edition: `plan/`; undefined where it has no address
 */
export function policyOfPage(page: string | undefined): string {
  return contentSecurityPolicy({ runsScript: page !== undefined && pagesWithScript.has(page) });
}

/**
 * What a host sends along with every file, by the name of the header.
 *
 * All files are sent one policy: that of the page that may do most. A browser obeys it and the one
 * in the page, so that a page without a script runs none. What no page can say of itself stands here
 * alone: who may show it in a frame, and what it may ask of the device.
 *
 * Left to the host: Strict-Transport-Security, a promise for everything under its name.
 */
export function securityHeaders(
  policy = contentSecurityPolicy({ runsScript: pagesWithScript.size > 0 }),
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': deviceFeatures.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // The names of hosts that a page links to would else be looked up before anybody follows a link.
    'X-DNS-Prefetch-Control': 'off',
    'X-Frame-Options': 'DENY',
    'X-Permitted-Cross-Domain-Policies': 'none',
  };
}

/** What a page could ask of a device; ours asks for none of it. */
const deviceFeatures = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read'],
  ...['clipboard-write', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad'],
  ...['geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'serial', 'storage-access', 'usb'],
  ...['window-management', 'xr-spatial-tracking'],
];
