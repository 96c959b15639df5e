/** What a page may do beyond being read. */
export interface PagePowers {
  /** It runs scripts of the site itself. */
  readonly runsScript: boolean;
  /** Its script asks the site for files. */
  readonly asksSite: boolean;
}

const readOnly: PagePowers = { runsScript: false, asksSite: false };

/** Pages that do more, as paths within an edition; every other is only read. */
const powersOfPages: ReadonlyMap<string, PagePowers> = new Map([
  ['verify/', { runsScript: true, asksSite: false }],
  ['search/', { runsScript: true, asksSite: true }],
]);

const powers = [...powersOfPages.values()];

/** What the pages of a kind may load: of the site itself, and of nobody else. */
export function contentSecurityPolicy({ runsScript, asksSite }: PagePowers): string {
  return [
    "default-src 'none'",
    ...(runsScript ? ["script-src 'self'"] : []),
    ...(asksSite ? ["connect-src 'self'"] : []),
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
  return contentSecurityPolicy(powersOfPages.get(page ?? '') ?? readOnly);
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
  policy = contentSecurityPolicy({
    runsScript: powers.some(({ runsScript }) => runsScript),
    asksSite: powers.some(({ asksSite }) => asksSite),
  }),
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
