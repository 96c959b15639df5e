import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressesAstray } from './addresses-astray.ts';
import { buildSite, contentFolder, copyPublicContent } from './build-site.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chhamas-site-'));
  await copyPublicContent(join(folder, 'content'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('the build shows a changed page, and stops at a changed byte of a release and names its file', async () => {
  const page = join(folder, 'content/pages/methodology.en.md');
  await appendFile(page, '\nA sentence that was just added.\n');
  const dist = join(folder, 'dist');
  const first = await buildSite(join(folder, 'content'), dist, { base: '/reports/' });
  expect([first.code, first.output]).toEqual([0, expect.any(String)]);
  const built = await readFile(join(dist, 'en/methodology/index.html'), 'utf8');
  expect(built).toContain('A sentence that was just added.');
  // It was built for a folder of its host.
  expect(await addressesAstray(dist, '/reports/')).toEqual([]);

  const sealed = join(folder, 'content/demo/releases/reports/2020-S2/v1/figures.json');
  await writeFile(sealed, (await readFile(sealed, 'utf8')).replace('"n": 88', '"n": 89'));
  const second = await buildSite(join(folder, 'content'), join(folder, 'dist'));
  expect(second.code).not.toBe(0);
  expect(second.output).toContain(
    'demo/releases/reports/2020-S2/v1/figures.json: release/file-changed',
  );
  expect(second.output).toContain('The sealed file figures.json differs from its hash.');
  expect(second.output).toContain('ឯកសារដែលបានបិទត្រា figures.json ខុសពីហាសរបស់វា');
  expect(second.output).not.toMatch(/^\s+at /m);
});

test('the build stops at one flipped byte of a signature, and names its file', async () => {
  const content = join(folder, 'flipped');
  await copyPublicContent(content);
  const file = join(content, 'demo/releases/reports/2022-S1/v1/approvals.json');
  const approvals = await readFile(file, 'utf8');
  // A letter of the first signature that is not its last one, whose lowest bits count for nothing.
  const flipped = approvals.replace(/(?<=\.\.[\w-]{20})[\w-]/, (sign) =>
    sign === 'A' ? 'B' : 'A',
  );
  expect(flipped).not.toBe(approvals);
  await writeFile(file, flipped);
  const { code, output } = await buildSite(content, join(folder, 'dist-flipped'));
  expect(code).not.toBe(0);
  expect(output).toContain(
    'demo/releases/reports/2022-S1/v1/approvals.json: release/signature-wrong signer-one',
  );
  expect(output).toContain('The signature of signer-one (secretary-general) is not one of this');
});

test('the build stops where a root says of itself what it is not', async () => {
  const content = join(folder, 'other');
  await cp(join(folder, 'content'), content, { recursive: true });
  await cp(join(contentFolder, 'demo'), join(content, 'demo'), { recursive: true });
  const settings = join(content, 'site.json');
  const real = await readFile(settings, 'utf8');
  await writeFile(settings, real.replace('"invented": false', '"invented": true'));
  await rm(join(content, 'releases'), { recursive: true });
  const { code, output } = await buildSite(content, join(folder, 'dist'));
  expect(code).not.toBe(0);
  expect(output).toContain('site.json: "invented" must be false.');
});
