import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markdownAttacks } from '../../core/src/testing/markdown-attacks.ts';
import { securityHeaders } from '../src/hosting/security-headers.ts';
import { openBrowser } from './built-site.ts';
import { ranAsPages } from './watch-page.ts';

describe('attacks that nothing was taken out of', () => {
  const raw = markdownAttacks
    .map(({ markdown }) => markdown)
    .filter((markdown) => markdown.includes('<'));
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext();
  });

  afterAll(() => browser.close());

  test('run where no policy stops them', async () => {
    expect((await ranAsPages(context, raw, {})).length).toBeGreaterThan(60);
  });

  test('are all stopped by the policy alone', async () => {
    expect(await ranAsPages(context, raw, securityHeaders())).toEqual([]);
  });
});
