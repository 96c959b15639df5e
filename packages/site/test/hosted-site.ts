import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { hashedFolder } from '../src/hosting/caching.ts';
import { fileKinds } from '../src/hosting/file-kinds.ts';
import { securityHeaders } from '../src/hosting/security-headers.ts';
import { askHost } from './ask-host.ts';

/** A site that somebody serves. */
export interface HostedSite {
  /** Without a slash at its end. */
  readonly address: string;
  /** The folder of the host under which it lies. */
  readonly base: string;
  /** The folder in which its files lie. */
  readonly folder: string;
  readonly compresses: boolean;
}

/** What is asked of every host, in words. */
export const hostedChecks: Readonly<Record<string, (site: HostedSite) => Promise<void>>> = {
  'sends each kind of file with its type': expectFiles,
  'has all asked for again but what has a hash in its name': expectCaching,
  'leads mistyped addresses to their page': expectRedirects,
  'leads nobody elsewhere': expectNoWayOut,
  'says in the language of the edition that a page is missing': expectMissing,
  'sends what the world looks for below .well-known': expectWellKnown,
  'only reads': expectReadOnly,
};

const long = 'ភាសាខ្មែរ, '.repeat(200);

/** Puts a file of each kind into a built site, since not every site has all of them, and what is to stay hidden. */
export async function plantFiles(folder: string): Promise<void> {
  const samples = fileKinds.map(({ ending }) => samplePath(ending));
  const hidden = ['.hidden', '.git/config', 'en/.env'];
  for (const path of [...samples, ...hidden, '.well-known/security.txt', 'bare/file.txt']) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), long);
  }
}

function samplePath(ending: string): string {
  return `en/sample/${ending.startsWith('/') ? ending.slice(1) : `sample${ending}`}`;
}

/** Every kind of file comes with its type, is asked for again each time, and is compressed if it is text. */
async function expectFiles(site: HostedSite): Promise<void> {
  for (const { ending, type, isText } of fileKinds) {
    const { headers } = await expectFile(site, samplePath(ending), 'no-cache', isText);
    // Some hosts leave out of JSON what JSON is by itself.
    const said = headers['content-type']?.toLowerCase().replaceAll(' ', '');
    expect([ending, said]).toEqual([ending, isText ? `${type};charset=utf-8` : type]);
  }
}

/** A page, a sealed file, and what carries a hash in its name, which is the only thing that is kept. */
async function expectCaching(site: HostedSite): Promise<void> {
  for (const path of ['', 'en/', 'demo/en/reports/2022-S1/', 'search/index.json']) {
    await expectFile(site, path, 'no-cache', true);
  }
  await expectFile(site, 'releases/register.json', 'no-cache', true);
  for (const name of await readdir(join(site.folder, hashedFolder))) {
    const forGood = 'public, max-age=31536000, immutable';
    await expectFile(site, `${hashedFolder}${name}`, forGood, !name.endsWith('.woff2'));
  }
}

async function expectFile(site: HostedSite, path: string, cache: string, isText: boolean) {
  const bytes = await readFile(
    join(site.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path),
  );
  const plain = await ask(site, path);
  expect([path, plain.status, plain.headers['cache-control']]).toEqual([path, 200, cache]);
  expect(plain.body.equals(bytes), path).toBe(true);
  expectHeaders(path, plain.headers);

  const packed = await ask(site, path, { 'Accept-Encoding': 'gzip' });
  const isPacked = packed.headers['content-encoding'] === 'gzip';
  const isWorthIt = site.compresses && isText;
  // Of what is short some take the trouble too.
  if (!isWorthIt || bytes.length > 1024) expect([path, isPacked]).toEqual([path, isWorthIt]);
  if (isPacked) {
    expect(packed.headers.vary, path).toMatch(/accept-encoding/i);
    expect(gunzipSync(packed.body).equals(bytes), path).toBe(true);
  }
  for (const [answer, accepted] of [[plain, 'identity'] as const, [packed, 'gzip'] as const]) {
    const etag = answer.headers.etag ?? '';
    const again = await ask(site, path, { 'Accept-Encoding': accepted, 'If-None-Match': etag });
    expect([path, accepted, etag, again.status]).toEqual([path, accepted, etag, 304]);
    expect([path, again.headers['cache-control']]).toEqual([path, cache]);
  }
  return plain;
}

/** What every answer carries, and what none does: which program in which version sent it. */
function expectHeaders(path: string, headers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(securityHeaders())) {
    expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
  }
  expect(headers['server'] ?? '', path).not.toMatch(/\d/);
  expect(headers['x-powered-by'], path).toBeUndefined();
}

/** What visitors type, and where it leads. */
const redirects = {
  about: 'about/',
  'en/about': 'en/about/',
  'index.html': '',
  'en/index.html': 'en/',
  'demo/en/reports/2022-S1/index.html': 'demo/en/reports/2022-S1/',
  km: '',
  'km/': '',
  'km/about/': 'about/',
  'km/reports/2025-S1/': 'reports/2025-S1/',
  'km/releases/register.json': 'releases/register.json',
  'demo/km': 'demo/',
  'demo/km/': 'demo/',
  'demo/km/provinces/kh-12/2022-S1/': 'demo/provinces/kh-12/2022-S1/',
};

/** Each old or mistyped address leads to its page, for good. */
async function expectRedirects(site: HostedSite): Promise<void> {
  for (const [from, to] of Object.entries(redirects)) {
    const { status, headers } = await ask(site, from);
    expect([from, status]).toEqual([from, expect.toBeOneOf([301, 308])]);
    expect([from, ledTo(site, headers.location)]).toEqual([
      from,
      `${site.address}${site.base}${to}`,
    ]);
  }
  if (site.base !== '/') {
    const { headers } = await askHost(site.address, site.base.slice(0, -1));
    expect(ledTo(site, headers.location)).toBe(`${site.address}${site.base}`);
  }
}

function ledTo({ address }: HostedSite, location: string | undefined): string {
  return new URL(location ?? '', `${address}/`).href;
}

/** What could lead elsewhere or out of the folder. */
const attacks = [
  ...['km//elsewhere.org/', 'km/%2Felsewhere.org/', 'km/\\elsewhere.org/', 'km/%5Celsewhere.org'],
  ...['km/%09/elsewhere.org', 'km/..//elsewhere.org/', 'km/%2e%2e//elsewhere.org/index.html'],
  ...['/elsewhere.org/index.html', '\\elsewhere.org/index.html', '%5Celsewhere.org/index.html'],
  ...['/elsewhere.org', '/elsewhere.org/..', 'en//elsewhere.org/%2e%2e', '/elsewhere.org/about'],
  ...['../../../../etc/passwd', '..%2f..%2f..%2fetc/passwd', 'en/%2e%2e/%2e%2e/etc/passwd'],
];

/** No address leads to another host or to a file that is not of the site. */
async function expectNoWayOut(site: HostedSite): Promise<void> {
  for (const attack of attacks) {
    const path = `${site.base}${attack}`;
    const { headers, body } = await askHost(site.address, path);
    const led = ledTo(site, headers.location);
    expect([path, led]).toEqual([path, expect.stringMatching(`^${site.address}/`)]);
    expect(body.toString(), path).not.toContain('root:');
  }
}

/** What is not there, is hidden or is a folder without a page says so in the language of its edition. */
async function expectMissing(site: HostedSite): Promise<void> {
  for (const edition of ['', 'en/', 'demo/', 'demo/en/']) {
    const page = await readFile(join(site.folder, edition, '404.html'));
    for (const path of ['nowhere', 'nowhere/', 'reports/1999-S1/', 'none.csv']) {
      await expectNotFound(site, `${edition}${path}`, page);
    }
  }
  const page = await readFile(join(site.folder, '404.html'));
  const hidden = ['.hidden', '.git/config', '.git/', '.htaccess', '.nojekyll'];
  for (const path of [...hidden, hashedFolder, `${hashedFolder}none.css`, 'bare/']) {
    await expectNotFound(site, path, page);
  }
  const english = await readFile(join(site.folder, 'en/404.html'));
  await expectNotFound(site, 'en/.env', english);
}

async function expectNotFound(site: HostedSite, path: string, page: Buffer): Promise<void> {
  const { status, headers, body } = await ask(site, path);
  expect([path, status]).toEqual([path, 404]);
  expect(body.equals(page), path).toBe(true);
  expect(headers['content-type']?.toLowerCase(), path).toBe('text/html; charset=utf-8');
  expect([path, headers['cache-control']]).toEqual([path, 'no-cache']);
  expectHeaders(path, headers);
}

/** Names below `.well-known` are agreed between hosts and the world. */
async function expectWellKnown(site: HostedSite): Promise<void> {
  if (site.base === '/') expect((await ask(site, '.well-known/security.txt')).status).toBe(200);
}

/** It only reads. */
async function expectReadOnly(site: HostedSite): Promise<void> {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const { status } = await askHost(site.address, site.base, { method });
    expect([method, status]).toEqual([method, 405]);
  }
}

function ask(site: HostedSite, path: string, headers: Readonly<Record<string, string>> = {}) {
  return askHost(site.address, `${site.base}${path}`, { headers });
}
