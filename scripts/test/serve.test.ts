import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chhamas-serve-'));
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const site = join(folder, 'site');
  mkdirSync(join(site, 'en'), { recursive: true });
  mkdirSync(join(site, 'ខ្មែរ'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, 'en/index.html'), 'english home');
  writeFileSync(join(site, 'ខ្មែរ/index.html'), 'khmer');
  writeFileSync(join(site, '404.html'), 'not here');
  writeFileSync(join(site, 'font.woff2'), 'font');
  writeFileSync(
    join(site, '_headers'),
    [
      '/*',
      "  Content-Security-Policy: default-src 'none'; style-src 'self'",
      '  Referrer-Policy: no-referrer',
      '  X-Content-Type-Options: nosniff',
      '/en/*',
      '  X-Frame-Options: DENY',
      '',
    ].join('\n'),
  );
  writeFileSync(join(site, 'en/404.html'), 'nothing here');
  writeFileSync(join(site, '_redirects'), '/old/:part /:part 301\n/en/* /en/404.html 404\n');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = await serveFolder({ folder: site, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is: fetch would tidy it first. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(server.address);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, method, headers, family: 4 }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      });
      sent.on('error', reject).end();
    },
  );
}

test('serves the index of a folder', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask('/en/?from=home')).toMatchObject({ status: 200, body: 'english home' });
  expect((await ask(encodeURI('/ខ្មែរ/'))).body).toBe('khmer');
});

test('sends a folder without its slash to the one with it, and to no other host', async () => {
  expect((await ask('/en')).headers['location']).toBe('/en/');
  expect((await ask('//en')).headers['location']).toBe('/en/');
  expect((await ask(encodeURI('/ខ្មែរ'))).headers['location']).toBe(encodeURI('/ខ្មែរ/'));
});

test('answers an unknown path with the 404 page', async () => {
  expect(await ask('/nowhere/')).toMatchObject({ status: 404, body: 'not here' });
});

test('answers 304 to who has the same already', async () => {
  const { headers } = await ask('/en/');
  const etag = String(headers['etag']);
  expect(await ask('/en/', 'GET', { 'If-None-Match': etag })).toMatchObject({
    status: 304,
    body: '',
  });
  expect((await ask('/', 'GET', { 'If-None-Match': etag })).status).toBe(200);
});

test('redirects and says what is missing as _redirects asks, and keeps the query', async () => {
  expect((await ask('/old/en?q=a')).headers['location']).toBe('/en?q=a');
  expect((await ask('/old//elsewhere.org')).headers['location']).toBe('/elsewhere.org');
  expect((await ask('/en/index.html?q=a')).headers['location']).toBe('/en/?q=a');
  expect(await ask('/en/nowhere')).toMatchObject({ status: 404, body: 'nothing here' });
});

test('lets no path leave the folder', async () => {
  const ways = ['/../secret.txt', '/en/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'];
  for (const way of [...ways, '/link.txt', '/..%5csecret.txt', '/%00', '/%E0%A4%A']) {
    const { status, body } = await ask(way);
    expect.soft(status, way).toBeGreaterThanOrEqual(400);
    expect.soft(body, way).not.toContain('secret');
  }
});

test('only reads', async () => {
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect((await ask('/', 'POST')).status).toBe(405);
});

test('gives the type, and the headers that the folder asks for', async () => {
  const { headers } = await ask('/font.woff2');
  expect(headers).toMatchObject({
    'content-type': 'font/woff2',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect(headers['content-security-policy']).toBe("default-src 'none'; style-src 'self'");
  expect(headers['x-frame-options']).toBeUndefined();
  for (const path of ['/en/', '/en/nowhere/']) {
    expect((await ask(path)).headers).toMatchObject({
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
  }
});

test('says in one line that a port is taken', async () => {
  const port = Number(new URL(server.address).port);
  await expect(serveFolder({ folder, port })).rejects.toThrow(
    `Port ${port} is in use. Set PORT to another one.`,
  );
});
