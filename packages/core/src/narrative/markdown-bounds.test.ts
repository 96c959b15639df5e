import { describe, expect, test } from 'vitest';
import { say } from '../testing/say.ts';
import { excessFinding, markdownFaultIn } from './markdown-bounds.ts';
import { parseMarkdown } from './markdown.ts';
import { safeHtmlOf } from './safe-html.ts';

const fault = (text: string) => {
  const found = markdownFaultIn(text);
  return found === undefined ? 'none' : `${found.fault} ${found.line}:${found.column}`;
};

describe('a text that people write', () => {
  test('is read, however it is made', () => {
    const table = ['| a | b |', '|---|---|', '| *1* | [2](https://a.example/) |'].join('\n');
    const list = '- a\n  - b\n    - c\n      1. d\n\n> said\n> > again\n';
    expect(fault(`# A\n\n${table}\n\n${list}\n\`\`\`\n          code\n\`\`\`\n`)).toBe('none');
    expect(fault('A [word [in [brackets]]]. '.repeat(100))).toBe('none');
    expect(fault('A paragraph with *words*.\n\n'.repeat(900))).toBe('none');
  });
});

describe('a text that nobody writes', () => {
  test('is told where it is too deep, with what to do', () => {
    const found = markdownFaultIn(`Words.\n\n${'>'.repeat(100_000 / 2 - 100)} a`);
    expect(found && say([excessFinding(found, 'pages/about.en.md')])).toMatchInlineSnapshot(`
      "error narrative/too-deep pages/about.en.md 3:1
        km អត្ថបទនេះត្រួតគ្នា ឬមានសញ្ញាច្រើនពេក អានមិនបាន | លុបសញ្ញា > - * [ ខ្លះនៅទីនេះ ឬទុកបន្ទាត់ទទេរវាងផ្នែក
        en This text is nested too deeply, or too full of marks, to be read. | Remove some of the marks > - * [ here, or put an empty line between its parts."
    `);
  });

  test('is told where it is too long, with what to do', () => {
    const found = markdownFaultIn('>'.repeat(100_000));
    expect(found && say([excessFinding(found, 'pages/about.en.md')])).toMatchInlineSnapshot(`
      "error narrative/too-long pages/about.en.md 1:1
        km អត្ថបទនេះវែងពេក៖ អានបានតែអត្ថបទមិនលើស ៥០០០០ តួអក្សរ និង ២០០០ បន្ទាត់ | បំព្រួញ ឬបំបែកជាអត្ថបទច្រើន
        en This text is too long: up to 50000 characters and 2000 lines are read. | Shorten it, or split it into several."
    `);
    expect(fault('a\n\n'.repeat(1001))).toBe('too-long 2001:1');
  });

  test.each([
    ['quotes', '>'.repeat(40_000), 'too-deep 1:1'],
    ['quotes with blanks', '> '.repeat(20_000), 'too-deep 1:1'],
    ['lists', '- '.repeat(20_000), 'too-deep 1:1'],
    ['numbered lists', '1. '.repeat(10_000), 'too-deep 1:1'],
    ['lists by their columns', `- a\n${' '.repeat(31)}- b`, 'too-deep 2:1'],
    ['lists by tabs', `- a\n${'\t'.repeat(8)}- b`, 'too-deep 2:1'],
    ['many small quotes', '>> a\n\n'.repeat(600), 'too-deep 1001:1'],
    ['brackets', '['.repeat(40_000), 'too-deep 1:11'],
    ['pictures', '!['.repeat(20_000), 'too-deep 1:22'],
    ['brackets over lines', '[a\n'.repeat(20), 'too-deep 11:1'],
    ['closed brackets', `${'['.repeat(100)}${']'.repeat(100)}`, 'too-deep 1:11'],
    ['emphasis', '*a **b '.repeat(5000), 'too-deep 1:2335'],
    ['code', '`'.repeat(1001), 'too-deep 1:1001'],
    ['escapes', '\\a'.repeat(1001), 'too-deep 1:2001'],
    ['a wide table', '|a'.repeat(1001), 'too-deep 1:2001'],
  ])('is not parsed: %s', (_, text, place) => {
    expect(fault(text)).toBe(place);
    expect(() => parseMarkdown(text)).toThrow(RangeError);
    expect(() => safeHtmlOf(text, () => '')).toThrow(RangeError);
  });

  test('is found out by one reading of it', () => {
    expect(fault('['.repeat(10_000_000))).toBe('too-long 1:1');
    expect(fault('>\n'.repeat(20_000))).toBe('too-deep 1001:1');
  });
});

test('the largest texts that are read cost the parser little', () => {
  // Each repeats, as often as the bounds allow, the worst that was found of its kind.
  const worst = [
    ['>>>>>>>>>> a\n\n', 100],
    ['1. '.repeat(10) + 'a\n\n', 90],
    ['[^a]: '.repeat(160) + '\n\n', 50],
    ['***a** '.repeat(190) + '\n\n', 35],
    ['[a]'.repeat(480) + '\n\n', 30],
    ['a\n=\n', 900],
    ['- [ ] a\n', 300],
    ['![a](x)'.repeat(300) + '\n\n', 20],
  ] as const;
  for (const [piece, count] of worst) {
    const text = piece.repeat(count);
    expect(fault(text), piece).toBe('none');
    const html = safeHtmlOf(text, () => '');
    expect(html.length, piece).toBeLessThan(40 * text.length);
  }
}, 60_000);
