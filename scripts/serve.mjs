import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { BootstrapError } from './bootstrap/bootstrap-error.mjs';

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What every answer carries: its own styles, fonts, pictures and script; a page says itself if it has less. */
const headers = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves a folder of static files, as any plain host would.
 *
 * @param {{ folder: string, port: number, host?: string }} options port 0 takes a free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address has no slash at its end
 * @throws {BootstrapError} if the port is taken
 */
export async function serveFolder({ folder, port, host = '127.0.0.1' }) {
  const root = await realpath(folder);
  const server = createServer(async ({ method, url = '/' }, response) => {
    const { status, location, body, type } = await answer(root, method, url).catch(() =>
      plain(500),
    );
    response.writeHead(status, {
      ...headers,
      'Content-Type': type,
      'Content-Length': body.length,
      ...(location === undefined ? {} : { Location: location }),
      ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    });
    response.end(method === 'HEAD' ? undefined : body);
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
 * @typedef {{ status: number, body: Buffer, type: string, location?: string }} Answer
 *
 * @param {string} root
 * @param {string | undefined} method
 * @param {string} url
 * @returns {Promise<Answer>}
 */
async function answer(root, method, url) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405);
  const path = pathOf(url);
  if (path === undefined) return plain(400);

  const file = join(root, path);
  const found = await fileIn(root, file);
  if (found?.isFile()) return answerFile(200, file);
  if (found?.isDirectory() && (await fileIn(root, join(file, 'index.html')))) {
    if (path.endsWith('/')) return answerFile(200, join(file, 'index.html'));
    return { ...plain(301), location: encodeURI(`${path}/`) };
  }
  const notFound = join(root, '404.html');
  return (await fileIn(root, notFound)) ? answerFile(404, notFound) : plain(404);
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
