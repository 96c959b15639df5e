import { describe, expect, test } from 'vitest';
import { fileKinds } from './file-kinds.ts';
import { hostFiles } from './host-files.ts';
import { contentSecurityPolicy, policyOfPage, securityHeaders } from './security-headers.ts';

/** How each file writes a header that every answer carries. */
const written: Readonly<Record<string, RegExp>> = {
  _headers: /^ {2}((?!Cache-Control|Content-Type)[\w-]+): (.+)$/gm,
  '.htaccess': /^ {2}Header always set ((?!Cache-Control)[\w-]+) "([^"]+)"$/gm,
  'hosting/nginx.conf': /^ {2}add_header ((?!Cache-Control)[\w-]+) "([^"]+)" always;$/gm,
  'hosting/Caddyfile': /^\t\t\t((?!Cache-Control)[\w-]+) "([^"]+)"$/gm,
};

test.each(Object.entries(written))('%s says every header, each once', (file, pattern) => {
  const text = hostFiles('/').get(file) ?? '';
  const found = Array.from(text.matchAll(pattern), ([, name = '', value]) => [name, value]);
  expect(Object.fromEntries(found)).toEqual(securityHeaders());
  expect(found).toHaveLength(Object.keys(securityHeaders()).length);
});

test('no value holds what would end it in one of the files', () => {
  for (const value of Object.values(securityHeaders())) expect(value).not.toMatch(/["\\$\n{}]/);
});

test('a site in a folder of a host speaks of its own files only', () => {
  const files = hostFiles('/reports/');
  const paths = `${files.get('_headers') ?? ''}\n${files.get('_redirects') ?? ''}`.match(
    /^\/\S+/gm,
  );
  expect(paths?.length).toBeGreaterThan(10);
  expect(paths?.filter((path) => !path.startsWith('/reports/'))).toEqual([]);
  expect(files.get('hosting/nginx.conf')).toContain('\nlocation /reports/ {\n');
  expect(files.get('hosting/Caddyfile')).toContain('\nhandle /reports/* {\n');
  expect(files.get('.htaccess')).toContain('\nErrorDocument 404 /reports/404.html\n');
});

test.each(['reports', '/reports', 'reports/', '/a b/', '//', '/../', '/a";/'])(
  'a site in no folder that there can be is refused: %s',
  (base) => {
    expect(() => hostFiles(base)).toThrow(`Expected a base such as / or /reports/, got ${base}.`);
  },
);

test('no file is given one header by two rules, which some hosts would join', () => {
  const rules = (hostFiles('/').get('_headers') ?? '').split(/\n(?=\/)/).map((rule) => {
    const [path = '', ...lines] = rule.trim().split('\n');
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '.*')}$`);
    return { pattern, names: lines.map((line) => line.trim().split(':')[0] ?? '') };
  });
  const paths = fileKinds.map(({ ending }) => `/en${ending.startsWith('/') ? '' : '/a'}${ending}`);
  for (const path of [...paths, '/_astro/a.css', '/en/']) {
    const names = rules.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.names);
    expect([path, names]).toEqual([path, [...new Set(names)]]);
  }
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
