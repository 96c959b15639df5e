import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { BootstrapError } from './bootstrap/bootstrap-error.mjs';
import { readHostRules } from './bootstrap/host-rules.mjs';

/**
 * What a host knows by itself; of other kinds of files the site’s `_headers` tell.
 *
 * @type {Readonly<Record<string, string>>}
 */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder of static files as a plain host would, by what its files `_headers` and `_redirects` ask for.
 *
 * @param {{ folder: string, port: number, host?: string, base?: string }} options port 0 takes a free one; base: the
 *   folder of the host under which the site lies, such as `/reports/`
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address has no slash at its end
 * @throws {BootstrapError} if the port is taken
 */
export async function serveFolder({ folder, port, host = '127.0.0.1', base = '/' }) {
  const root = await realpath(folder);
  const site = { root, base, rules: await readHostRules(root) };
  const server = createServer(async ({ method, url = '/', headers }, response) => {
    const found = await answer(site, method, url).catch(() => plain(500));
    const etag = `"${createHash('sha256').update(found.body).digest('base64url')}"`;
    const isKnown = found.status === 200 && headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : found.status, {
      ...headersOf(site, url, found),
      ETag: etag,
    });
    response.end(method === 'HEAD' || isKnown ? undefined : found.body);
  });
  await listen(server, port, host);
  const taken = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new BootstrapError(`Port ${port} is in use. Set PORT to another one.`)
          : new BootstrapError(`Port ${port} cannot be opened: ${error.message}.`),
      );
    });
    server.listen(port, host, resolve);
  });
}

/**
 * @typedef {{ root: string, base: string, rules: import('./bootstrap/host-rules.mjs').HostRules }} Site
 * @typedef {{ status: number, body: Buffer, type: string, location?: string }} Answer
 *
 * @param {Site} site
 * @param {string} url
 * @param {Answer} answer
 */
function headersOf({ rules }, url, { status, body, type, location }) {
  const own = { 'Cache-Control': 'no-cache', 'Content-Type': type };
  const asked = rules.headersOf(pathOf(url) ?? '/');
  return {
    // What is said of a file holds for nothing else that is answered in its place.
    ...(status === 200 ? { ...own, ...asked } : { ...asked, ...own }),
    'Content-Length': body.length,
    ...(location === undefined ? {} : { Location: location }),
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
  };
}

/**
 * @param {Site} site
 * @param {string | undefined} method
 * @param {string} url
 * @returns {Promise<Answer>}
 */
async function answer({ root, base, rules }, method, url) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405);
  const path = pathOf(url);
  if (path === undefined) return plain(400);
  if (`${path}/` === base) return redirect(base, url);
  if (!path.startsWith(base)) return plain(404);

  const file = fileOf(path);
  const found = isHidden(path) ? undefined : await fileIn(root, file);
  if (found?.isFile()) {
    const folder = /^(.*\/)index\.html$/.exec(path)?.[1];
    return folder === undefined ? answerFile(200, file) : redirect(folder, url);
  }
  if (found?.isDirectory() && (await fileIn(root, join(file, 'index.html')))) {
    return path.endsWith('/')
      ? answerFile(200, join(file, 'index.html'))
      : redirect(`${path}/`, url);
  }
  const elsewhere = rules.redirectOf(path);
  if (elsewhere !== undefined) return redirect(elsewhere, url);
  const notFound = fileOf(rules.missingPageOf(path) ?? `${base}404.html`);
  return (await fileIn(root, notFound)) ? answerFile(404, notFound) : plain(404);

  /** @param {string} at */
  function fileOf(at) {
    return join(root, at.slice(base.length));
  }
}

/** @param {string} path */
function isHidden(path) {
  return /\/\.(?!well-known\/)/.test(path);
}

/**
 * @param {string} path
 * @param {string} url what was asked for: its query goes along
 * @returns {Answer}
 */
function redirect(path, url) {
  return { ...plain(301), location: encodeURI(path) + (/\?[^#]*/.exec(url)?.[0] ?? '') };
}

/**
 * The path that a request asks for, without query, `..` or doubled slashes.
 *
 * @param {string} url
 * @returns {string | undefined} begins with one slash; undefined if it is not a path at all
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    if (/[\0\\]/.test(path)) return undefined;
    return join('/', path).replaceAll('\\', '/');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} file
 * @returns the file's entry; undefined if there is none, or if a link leads out of the folder
 */
async function fileIn(root, file) {
  try {
    const way = relative(root, await realpath(file));
    return way === '..' || way.startsWith(`..${sep}`) ? undefined : await stat(file);
  } catch {
    return undefined;
  }
}

/**
 * @param {number} status
 * @param {string} file
 * @returns {Promise<Answer>}
 */
async function answerFile(status, file) {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  return { status, body: await readFile(file), type };
}

/**
 * @param {number} status
 * @returns {Answer}
 */
function plain(status) {
  return { status, body: Buffer.from(`${status}\n`), type: 'text/plain; charset=utf-8' };
}
