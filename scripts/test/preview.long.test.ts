import { expect, test } from 'vitest';
import { shrink } from './support/killed-calls.ts';
import type { ScratchContent } from './support/scratch-content.ts';
import { copyContent } from './support/scratch-content.ts';
import { foldersOfPreview, pageAt, startPreview } from './support/start-preview.ts';

const words = ['2020-S2', '--as-of', '2021-02-15', '--lang', 'en'];
const text = 'periods/2020-S2/groups/justice.en.md';

function smallContent(): ScratchContent {
  const content = copyContent('demo');
  shrink(content);
  return content;
}

test('what is saved is shown, once it is right', async () => {
  const content = smallContent();
  const preview = await startPreview(content.desk, ...words);
  content.edit(text, '## r1\n\n', '## r1\n\nFirst. <b>\n\n');
  await preview.saying('The former draft stays until this is mended.');
  expect(preview.said()).toContain('narrative/hidden-text');
  expect((await pageAt(preview.address))?.text).not.toContain('First.');
  content.edit(text, ' <b>', '');
  await preview.saying('The draft was made again. Load the page again.');
  const page = await pageAt(preview.address);
  expect([page?.status, page?.text.includes('First.')]).toEqual([200, true]);
  expect(page?.text).toContain('class="demo-label is-draft"');
  expect(await preview.end('SIGTERM')).toBe(0);
  expect(foldersOfPreview(preview.pid)).toEqual([]);
});

test('killed at once, it leaves no server, and the next preview removes its files', async () => {
  const content = smallContent();
  const killed = await startPreview(content.desk, ...words);
  expect(await killed.end('SIGKILL')).toBe('SIGKILL');
  let isAnswering = true;
  for (let tries = 0; isAnswering && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    isAnswering = (await pageAt(killed.address)) !== undefined;
  }
  expect(isAnswering).toBe(false);
  expect(foldersOfPreview(killed.pid)).toHaveLength(1);
  const next = await startPreview(content.desk, ...words);
  expect(foldersOfPreview(killed.pid)).toEqual([]);
  expect(await next.end('SIGHUP')).toBe(0);
});
