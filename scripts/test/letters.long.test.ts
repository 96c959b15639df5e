import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { readDocx } from './support/read-docx.ts';
import { startChhamas } from './support/run-chhamas.ts';

const run = promisify(execFile);

/** What turns a letter into paper, and looks at it. */
const programs = { soffice: '--version', pdffonts: '-v', pdftotext: '-v', pdfinfo: '-v' };

async function missing(): Promise<readonly string[]> {
  const tried = Object.entries(programs).map(([name, argument]) =>
    run(name, [argument]).then(
      () => [],
      (error: unknown) =>
        error instanceof Error && 'code' in error && error.code === 'ENOENT' ? [name] : [],
    ),
  );
  return (await Promise.all(tried)).flat();
}

const absent = await missing();

test('LibreOffice, Poppler and Khmer fonts are installed', async () => {
  const none =
    'Expected LibreOffice, Poppler and Khmer fonts; on Debian: apt-get install libreoffice-writer-nogui poppler-utils fonts-khmeros fontconfig';
  expect(absent, none).toEqual([]);
  const { stdout } = await run('fc-list', [':lang=km', 'family']);
  expect(stdout, none).toContain('Khmer OS Siemreap');
});

describe.skipIf(absent.length > 0)('the letters on paper', () => {
  const desk = mkdtempSync(join(tmpdir(), 'chhamas-paper-'));
  const paper = join(desk, 'paper');
  const demo = ['--content', join(root, 'content/demo')];
  let names: readonly string[] = [];

  beforeAll(async () => {
    const calls = [
      ['remind', '2022-S1', '--as-of', '2022-07-20'],
      ['remind', '2022-S2', '--as-of', '2023-01-25'],
      ['confirm', '2022-S1', '--respond-by', '2022-08-05', '--as-of', '2022-07-20'],
      ['confirm', '2022-S1', '--respond-by', '2022-05-27', '--as-of', '2022-05-13'],
    ];
    for (const call of calls) {
      const { code, err } = await startChhamas(desk, ...call, ...demo, '--out', 'letters');
      expect([code, err]).toEqual([0, '']);
    }
    const real = ['remind', '2017-S1', '--as-of', '2017-06-13', '--out', 'letters'];
    await startChhamas(desk, ...real, '--content', join(root, 'content'));
    const letters = readdirSync(join(desk, 'letters'));
    // A folder of its own, so that no office that is open here stands in the way.
    const profile = `-env:UserInstallation=file://${join(desk, 'profile')}`;
    const files = letters.map((name) => join(desk, 'letters', name));
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', paper];
    await run('soffice', [profile, ...convert, ...files], { timeout: 300_000 });
    names = letters.map((name) => name.replace(/\.docx$/, '.pdf'));
  });

  afterAll(() => {
    rmSync(desk, { recursive: true, force: true });
  });

  /** The text of each page, as a reader copies it. */
  const pagesOf = async (name: string) => {
    const { stdout } = await run('pdftotext', [join(paper, name), '-']);
    return stdout.split('\f').slice(0, -1);
  };

  test('are each turned into A4, first in Khmer, then in English on a page of its own', async () => {
    expect(names.length).toBeGreaterThan(25);
    expect(readdirSync(paper).toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      const { stdout } = await run('pdfinfo', [join(paper, name)]);
      expect(stdout).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
      const pages = await pagesOf(name);
      const translation = pages.findIndex((page) => page.includes('Translation of the letter'));
      expect(translation).toBeGreaterThan(0);
      expect(pages[translation]?.trimStart()).toMatch(/^Translation of the letter in Khmer/);
      const [first = ''] = pages;
      const title = name.startsWith('reminder') ? 'លិខិតជំរុញ' : 'លិខិតសុំការបញ្ជាក់';
      expect(first.replaceAll(/\s/g, '')).toContain(title);
    }
  });

  test('draw Khmer with a Khmer font that they carry, and thicken or slant none', async () => {
    for (const name of names) {
      const { stdout } = await run('pdffonts', [join(paper, name)]);
      const fonts = stdout
        .split('\n')
        .slice(2)
        .filter((line) => line !== '');
      expect(fonts.some((line) => line.includes('KhmerOSSiemreap'))).toBe(true);
      // Embedded, in part, and with a way back to the letters.
      for (const line of fonts) expect(line).toMatch(/ yes yes yes /);
      expect(stdout).not.toMatch(/Khmer\S*(?:Bold|Italic|Oblique)/i);
    }
  });

  test('say on every page, in both languages, what made them', async () => {
    for (const name of names) {
      for (const page of await pagesOf(name)) {
        expect(page).toContain('Made with demonstration software.');
        expect(page.replaceAll(/\s/g, '')).toContain('បង្កើតដោយកម្មវិធីគំរូ។');
      }
    }
  });

  test('lose no Khmer letter, vowel or subscript on the way to paper', async () => {
    for (const name of names.filter((each) => each.startsWith('reminder'))) {
      const { text, footer } = readDocx(join(desk, 'letters', name.replace(/\.pdf$/, '.docx')));
      const pages = await pagesOf(name);
      // Vowels that are drawn before their letter are copied in another order.
      expect(khmerSigns(pages.join(''))).toBe(khmerSigns(text + footer.repeat(pages.length)));
    }
  });

  test('keep every word within the margins', async () => {
    const [left, right, bottom] = [70, 595.4 - 56, 841.9 - 20];
    for (const name of names) {
      const { stdout } = await run('pdftotext', ['-bbox', join(paper, name), '-']);
      const boxes = Array.from(
        stdout.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)"/g),
        ([, from, to, end]) => [Number(from), Number(to), Number(end)] as const,
      );
      expect(boxes.length).toBeGreaterThan(100);
      const outside = boxes.filter(([from, to, end]) => from < left || to > right || end > bottom);
      expect(outside).toEqual([]);
    }
  });
});

/** Every Khmer sign of a text, put in order. */
function khmerSigns(text: string): string {
  return (text.match(/[\u1780-\u17ff]/g) ?? []).toSorted().join('');
}
