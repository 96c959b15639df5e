import { describe, expect, test } from 'vitest';
import { headerFiles } from './header-files.ts';
import { contentSecurityPolicy, policyOfPage, securityHeaders } from './security-headers.ts';

const names = Object.keys(securityHeaders());

/** How each file writes a header. */
const written: Readonly<Record<string, RegExp>> = {
  _headers: /^ {2}([\w-]+): (.+)$/gm,
  '.htaccess': /^ {2}Header always set ([\w-]+) "([^"]+)"$/gm,
  'hosting/nginx.conf': /^add_header ([\w-]+) "([^"]+)" always;$/gm,
  'hosting/Caddyfile': /^\t([\w-]+) "([^"]+)"$/gm,
};

test.each(Object.entries(written))('%s says every header, each once', (file, pattern) => {
  const text = headerFiles('/').get(file) ?? '';
  const found = Array.from(text.matchAll(pattern), ([, name = '', value]) => [name, value]);
  expect(Object.fromEntries(found)).toEqual(securityHeaders());
  expect(found).toHaveLength(names.length);
});

test('no value holds what would end it in one of the files', () => {
  for (const value of Object.values(securityHeaders())) expect(value).not.toMatch(/["\\$\n{}]/);
});

test('a site in a folder of a host asks for its own files only', () => {
  expect(headerFiles('/reports/').get('_headers')).toMatch(/^\/reports\/\*\n/);
  expect(headerFiles('/').get('_headers')).toMatch(/^\/\*\n/);
});

describe('the policy', () => {
  test('lets nothing run that stands in a page, and nothing in from elsewhere', () => {
    for (const can of [true, false]) {
      const policy = contentSecurityPolicy({ runsScript: can, asksSite: can });
      expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
    }
  });

  test('of the page that may do most is that of the headers, which add who may frame it', () => {
    expect(securityHeaders()['Content-Security-Policy']).toBe(
      `${policyOfPage('search/')}; frame-ancestors 'none'`,
    );
  });

  test('lets the page of the search ask the site for its index, and the page of the check for nothing', () => {
    const without = policyOfPage('search/').replace(" connect-src 'self';", '');
    expect(policyOfPage('verify/')).toBe(without);
    expect(without).not.toContain('connect-src');
  });

  test('of every other page is the same without the script', () => {
    const without = policyOfPage('verify/').replace(" script-src 'self';", '');
    expect([policyOfPage('plan/'), policyOfPage(undefined)]).toEqual([without, without]);
  });

  test('allows a page that runs a script the scripts of the site, and changes nothing else', () => {
    const [without, with_] = [false, true].map((runsScript) =>
      contentSecurityPolicy({ runsScript, asksSite: false }).split('; '),
    );
    expect(with_?.filter((each) => !without?.includes(each))).toEqual(["script-src 'self'"]);
    expect(without?.filter((each) => !with_?.includes(each))).toEqual([]);
  });
});
