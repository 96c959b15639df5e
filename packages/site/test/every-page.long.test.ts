import { describe, test } from 'vitest';
import { expectAccessible, openSite } from './browser-check.ts';
import { pagePaths } from './built-site.ts';
import { keyViews } from './key-views.ts';
import { modeAt, modes } from './modes.ts';
import { expectValid } from './validate.ts';

const paths = await pagePaths();

const site = openSite();

describe.concurrent('every page', () => {
  test.each(paths.map((path, index) => ({ path, mode: modeAt(index) })))(
    '$path is accessible and quiet and fits its window ($mode.width, $mode.colorScheme)',
    async ({ path, mode }) => expectAccessible(site.browser(), site.address(), path, mode),
  );
});

describe.concurrent('every key view', () => {
  test.each(keyViews.flatMap(({ path }) => modes.map((mode) => ({ path, mode }))))(
    '$path, $mode.width, $mode.colorScheme',
    async ({ path, mode }) => expectAccessible(site.browser(), site.address(), path, mode),
  );
});

test('every page is valid HTML', async () => expectValid(paths));
