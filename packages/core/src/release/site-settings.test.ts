import { expect, test } from 'vitest';
import { SiteSettings } from './site-settings.ts';

const settings = { schema: 1, name: { km: 'ឆមាស' }, address: null, invented: false };

test('a site may have no address yet, but says whether its country is invented', () => {
  expect(SiteSettings.safeParse(settings).success).toBe(true);
  expect(SiteSettings.safeParse({ ...settings, invented: undefined }).success).toBe(false);
  expect(SiteSettings.safeParse({ ...settings, address: 'example.org' }).success).toBe(false);
  expect(SiteSettings.safeParse({ ...settings, address: 'https://example.org/' }).success).toBe(
    true,
  );
});
