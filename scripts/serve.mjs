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

/**
 * Serves a folder of static files, as any plain host would: with the headers that its file `_headers`
 * asks for.
 *
 * @param {{ folder: string, port: number, host?: string }} options port 0 takes a free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address has no slash at its end
 * @throws {BootstrapError} if the port is taken
 */
export async function serveFolder({ folder, port, host = '127.0.0.1' }) {
  const root = await realpath(folder);
  const rules = await headerRules(root);
  const server = createServer(async ({ method, url = '/' }, response) => {
    const { status, location, body, type } = await answer(root, method, url).catch(() =>
      plain(500),
    );
    response.writeHead(status, {
      'Cache-Control': 'no-cache',
      ...headersFor(url, rules),
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
 * @typedef {{ prefix: string, headers: Record<string, string> }} HeaderRule
 *
 * @param {string} root
 * @returns {Promise<readonly HeaderRule[]>} none where there is no such file
 */
async function headerRules(root) {
  const text = await readFile(join(root, '_headers'), 'utf8').catch(() => '');
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    const [, prefix] = /^(\/.*)\*$/.exec(line) ?? [];
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (prefix !== undefined) rules.push({ prefix, headers: {} });
    const rule = rules.at(-1);
    if (rule && name && value) rule.headers[name] = value;
  }
  return rules;
}

/**
 * @param {string} url
 * @param {readonly HeaderRule[]} rules
 */
function headersFor(url, rules) {
  const found = rules.filter(({ prefix }) => url.startsWith(prefix));
  return Object.assign({}, ...found.map(({ headers }) => headers));
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
