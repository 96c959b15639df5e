import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'gzip' | 'br';

/** As hosts compress while they answer: neither the fastest nor the smallest. */
export const compress: Readonly<Record<Encoding, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gzipSync(bytes, { level: 6 }),
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Whether hosts compress it: a font is compressed already. */
export function isCompressed(path: string): boolean {
  return extname(path) !== '.woff2';
}

/**
 * Serves a folder with all of its files compressed, to measure what comes over the wire. For nothing else:
 * it asks nobody what they accept.
 */
export async function serveCompressed(
  folder: string,
  encoding: Encoding,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      if (!(await isFile(file))) {
        response.writeHead(404).end();
        return;
      }
      const bytes = await readFile(file);
      const body = isCompressed(file) ? compress[encoding](bytes) : bytes;
      response.writeHead(200, {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Length': body.length,
        ...(isCompressed(file) ? { 'Content-Encoding': encoding } : {}),
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It listens: its address has a port.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
