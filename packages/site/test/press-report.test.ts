import { beforeAll, describe, expect, test } from 'vitest';
import { foldDigits, readPage, textOf } from './built-site.ts';

let english: Document;
let khmer: Document;

beforeAll(async () => {
  english = await readPage('/en/reports/2025-S1/');
  khmer = await readPage('/reports/2025-S1/');
});

describe('the press report of 2025-S1', () => {
  test('says in its first line that nobody approved it', () => {
    const first = english.querySelector('main article')?.firstElementChild;
    expect(textOf(first)).toMatch(/compilation of figures from newspapers: approved by nobody/);
    expect(textOf(khmer.querySelector('main article')?.firstElementChild)).toContain('កាសែត');
  });

  test('tells what to know before the figures, in whose rule it counts, and links its method', () => {
    const sections = Array.from(english.querySelectorAll('main .section'), ({ id }) => id);
    expect(sections).toEqual([
      'must-know',
      'figures',
      'chart',
      'approval',
      'sources',
      'versions',
      'cite',
      'data',
    ]);
    const suspects = english.getElementById('le.suspects');
    expect(textOf(suspects)).toContain('Our rule; the newspaper’s may differ:');
    const method = suspects?.querySelector('.coverage a');
    expect(textOf(method)).toBe('Coverage not stated · not verified');
    expect(method?.getAttribute('href')).toBe('/en/methodology/');
  });

  test('R-02 names what changed clearly before its figures, and nothing where nothing did', async () => {
    expect(english.getElementById('highlights')).toBeNull();
    const [inEnglish, inKhmer] = await Promise.all(
      ['/en/reports/2018-S1/', '/reports/2018-S1/'].map(readPage),
    );
    const sentences = (page: Document | undefined) =>
      Array.from(page?.querySelectorAll('.highlights li') ?? [], (each) => textOf(each));
    expect(sentences(inEnglish)).toEqual([
      expect.stringMatching(/^Victims rescued: 263.*106.*Semester 1, 2017.*\+148\.1/),
    ]);
    expect(sentences(inKhmer).map(foldDigits)).toEqual([expect.stringMatching(/263.*106/)]);
    const link = inEnglish?.querySelector('.highlights a')?.getAttribute('href');
    expect(inEnglish?.querySelector(`[id="${link?.slice(1) ?? ''}"]`)).not.toBeNull();
  });

  test('says beside its title that the year is inferred, where it is', async () => {
    const mark = '.report-header__title .mark';
    const inferred = await readPage('/en/reports/2020-S1/');
    expect(textOf(inferred.querySelector(mark))).toBe('Year inferred');
    expect(english.querySelector(mark)).toBeNull();
    const home = await readPage('/en/');
    const marked = Array.from(home.querySelectorAll('.report-list li')).filter((each) =>
      each.querySelector('.mark'),
    );
    expect(marked.map((each) => textOf(each.querySelector('a')))).toEqual([
      'Semester 1, 2020',
      'Semester 1, 2018',
    ]);
  });

  test('stands on the home page with its country, and each figure with its source', async () => {
    const home = await readPage('/en/');
    const headlines = [...home.querySelectorAll('.headline')];
    expect(headlines).toHaveLength(4);
    for (const headline of headlines) {
      const source = headline.querySelector('.source-line');
      expect(textOf(source)).toContain('The Star (Malaysia) 21 August 2025');
      expect(source?.querySelector('a')?.getAttribute('href')).toMatch(
        /^\/en\/reports\/2025-S1\/#source-/,
      );
    }
    expect(textOf(home.querySelector('.latest .kicker'))).toContain('Cambodia');
    const description = home.querySelector('meta[name="description"]');
    expect(description?.getAttribute('content')).toContain('in Cambodia');
    expect(textOf(home.querySelector('.site-header'))).toContain(
      'National Committee for Counter Trafficking (Cambodia)',
    );
  });

  test('splits each figure as it was printed', () => {
    expect(textOf(english.getElementById('le.cases'))).toContain('99 cases');
    expect(partsOf('le.cases')).toEqual(['Human trafficking 27', 'Sexual exploitation 72']);
    expect(textOf(english.getElementById('le.suspects'))).toContain('130 people');
    expect(partsOf('le.suspects')).toEqual(['Human trafficking 37', 'Sexual exploitation 93']);
    expect(textOf(english.getElementById('le.victims_rescued'))).toContain('278 people');
    expect(partsOf('le.victims_rescued')).toEqual([
      'Human trafficking 81',
      'Sexual exploitation 197',
    ]);
    expect(textOf(english.getElementById('ju.cases_court'))).toContain('236 cases');
    expect(partsOf('ju.cases_court')).toEqual(['Carried over 118', 'New 118']);
  });

  test('gives the change as counts, then as a share, then how far it can be trusted', () => {
    expect(textOf(english.getElementById('le.cases'))).toContain(
      '5 fewer than 104 in Semester 1, 2024 (−4.8 %), computed from counts as printed, coverage not stated not verified',
    );
    expect(textOf(khmer.getElementById('le.cases'))).toContain('(−៤,៨ %)');
  });

  test('names the source of each figure, with its day and address', () => {
    const figures = [...english.querySelectorAll('.indicator')];
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      const source = figure.querySelector('.source-line');
      expect(textOf(source)).toMatch(
        /^Source: The Star \(Malaysia\) 21 August 2025 thestar\.com\.my$/,
      );
      const address = source?.querySelector('a[href^="https://"]')?.getAttribute('href');
      expect(address).toMatch(/^https:\/\/www\.thestar\.com\.my\/aseanplus\//);
      const inList = source?.querySelector('a[href^="#"]')?.getAttribute('href')?.slice(1) ?? '';
      expect(english.getElementById(inList)).not.toBeNull();
    }
  });

  test('has the same figures in Khmer, in Khmer digits', () => {
    expect(numbersOf(khmer).map(foldDigits)).toEqual(numbersOf(english));
    const prose = khmer.querySelector('main')?.cloneNode(true);
    for (const name of (prose as Element).querySelectorAll(
      '.address, .fingerprint, .permalink, title, desc',
    ))
      name.remove();
    expect(textOf(prose as Element)).not.toMatch(/\d/);
  });
});

function partsOf(indicator: string): readonly string[] {
  const rows = english.getElementById(indicator)?.querySelectorAll('.split dl > div') ?? [];
  return Array.from(
    rows,
    (row) => `${textOf(row.querySelector('dt'))} ${textOf(row.querySelector('dd'))}`,
  );
}

function numbersOf(page: Document): readonly string[] {
  return Array.from(page.querySelectorAll('main .figure'), textOf);
}
