import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { pageOf, safeHtmlOf } from './safe-html.ts';

const html = (markdown: string, figure = (ref: string) => `[${ref}]`) =>
  safeHtmlOf(markdown, figure);

describe('prose', () => {
  test('becomes paragraphs, lists, emphasis and tables', () => {
    expect(html('One *two*.\n\n- three\n\n| a |\n|---|\n| b |')).toMatchInlineSnapshot(`
      "<p>One <em>two</em>.</p>
      <ul>
      <li>three</li>
      </ul>
      <table>
      <thead>
      <tr>
      <th>a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>b</td>
      </tr>
      </tbody>
      </table>"
    `);
  });

  test('in Khmer survives letter by letter', () => {
    const khmer = 'ករណីអំពើជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ ចំនួន ៩៩ករណី។';
    expect(html(khmer)).toBe(`<p>${khmer}</p>`);
  });

  test('keeps a time such as 10:30, which is no directive', () => {
    expect(html('At 10:30, :smile: and ::: too.')).toBe('<p>At 10:30, :smile: and ::: too.</p>');
  });

  test('keeps a link to the web and one within the site', () => {
    expect(html('[a](https://example.org/) [b](/en/plan/)')).toBe(
      '<p><a href="https://example.org/">a</a> <a href="/en/plan/">b</a></p>',
    );
  });
});

describe('what is taken out of prose', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<p onclick="alert(1)">x</p>'],
    ['a picture with a handler', '<img src="x" onerror="alert(1)">'],
    ['a picture of Markdown', '![x](https://example.org/x.png)'],
    ['a frame', '<iframe src="https://example.org/"></iframe>'],
    ['a style', '<style>body { display: none }</style>'],
    ['a style attribute', '<p style="position: fixed">x</p>'],
    ['a drawing', '<svg onload="alert(1)"><script>alert(1)</script></svg>'],
    ['a form', '<form action="https://example.org/"><input></form>'],
    ['an object', '<object data="x"></object><embed src="x"><base href="https://example.org/">'],
    ['a comment', '<!-- internal -->'],
  ])('is %s', (_, markdown) => {
    const written = html(`Before\n\n${markdown}\n\nafter ${markdown} it`);
    expect(written).not.toMatch(
      /<(script|img|iframe|style|svg|form|input|object|embed|base)|on\w+=|style=|<!--|example\.org/i,
    );
    expect(written).toContain('Before');
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '<javascript:alert(1)>',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](file:///etc/passwd)',
    '[x][y]\n\n[y]: javascript:alert(1)',
  ])('is the address of the link %s', (markdown) => {
    expect(html(markdown)).not.toMatch(/href/);
  });

  test('is every tag that is not on the list, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...['<', '>', '"', "'", '`', '=', '/', ' ', '\n', '&#106;', '&lt;', '<!--', '-->', 'x'],
      ...['script', 'img src=x onerror=alert(1)', 'svg', 'style', 'a href=', 'javascript:'],
      ...['](', '[', ')', '![', '<fig:a/b>', 'data:', '\u0000', '|', '---', '\\'],
    );
    holds(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const written = html(parts.join(''));
        const tags = Array.from(written.matchAll(/<\/?([a-zA-Z][^\s>/]*)/g), ([, tag]) => tag);
        expect(tags.filter((tag) => !allowed.has(tag ?? ''))).toEqual([]);
        expect(written.match(/<[^>]*\s(on\w+|style|src|srcset)=/gi)).toBeNull();
        const addresses = Array.from(written.matchAll(/href="([^"]*)"/g), ([, href = '']) => href);
        expect(
          addresses.filter((href) => /^[^/#?]*:/.test(href) && !/^(https?|mailto):/.test(href)),
        ).toEqual([]);
      }),
      1000,
    );
  });
});

describe('a reference to a figure', () => {
  test('becomes the text of that figure', () => {
    expect(html('Cases: <fig:le.cases/kh>.', () => 'at least 88')).toBe(
      '<p>Cases: <data value="le.cases/kh" class="figure">at least 88</data>.</p>',
    );
  });

  test('is asked for in its normal form', () => {
    expect(html('<fig:a/b?sex=female&age=u15>')).toContain('[a/b?age=u15&#x26;sex=female]');
  });

  test('has its text escaped', () => {
    expect(html('<fig:a/b>', () => '<script>alert(1)</script> & "x"')).toBe(
      '<p><data value="a/b" class="figure">&#x3C;script>alert(1)&#x3C;/script> &#x26; "x"</data></p>',
    );
  });

  test('to no figure is told to the caller', () => {
    const nothing = (ref: string): string => {
      throw new RangeError(`Expected a figure of the report, got ${ref}.`);
    };
    expect(() => html('<fig:a/b>', nothing)).toThrow(RangeError);
  });
});

describe('a page', () => {
  test('has the title of its first large heading, which is not repeated', () => {
    expect(pageOf('# How we *count*\n\nWords.')).toEqual({
      title: 'How we count',
      html: '<p>Words.</p>',
    });
  });

  test('without a large heading has no title', () => {
    expect(pageOf('## Small\n').title).toBe('');
  });

  test('of its own holds no figure', () => {
    expect(() => pageOf('# A\n\n<fig:le.cases/kh>')).toThrow(RangeError);
  });

  test('is as safe as prose', () => {
    expect(pageOf('# <script>x</script>\n\n<script>alert(1)</script>').html).toBe('');
  });
});

const allowed = new Set(
  (
    'p a em strong del code pre h1 h2 h3 h4 h5 h6 ul ol li blockquote hr br data ' +
    'table thead tbody tr th td sup sub section input'
  ).split(' '),
);
