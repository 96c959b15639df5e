import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { hostFiles } from '../src/hosting/host-files.ts';
import { dist } from './built-site.ts';
import { hostedChecks, plantFiles } from './hosted-site.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-hosts-'));
  await cp(dist, folder, { recursive: true });
  await plantFiles(folder);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

// The servers that others run are asked the same by the long tests.
describe.each(['/', '/reports/'])('npm start with the site at %s', (base) => {
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    for (const [file, text] of hostFiles(base)) await writeFile(join(folder, file), text);
    server = await serveFolder({ folder, port: 0, base });
  });

  afterAll(() => server.close());

  test.each(Object.entries(hostedChecks))('%s', (_, check) =>
    check({ address: server.address, base, folder, compresses: false }),
  );
});
