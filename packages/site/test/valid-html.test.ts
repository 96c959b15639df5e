import { test } from 'vitest';
import { pagePaths, samplePaths } from './built-site.ts';
import { expectValid } from './validate.ts';

test('a page of each kind is valid HTML', async () => expectValid(samplePaths(await pagePaths())));
