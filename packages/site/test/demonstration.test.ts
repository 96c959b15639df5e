import { beforeAll, describe, expect, test } from 'vitest';
import { cellOf, foldDigits, pagePaths, readPage, spokenOf, textOf } from './built-site.ts';

const labels = [
  'Invented example: no real place, person or number',
  'ឧទាហរណ៍ប្រឌិត៖ គ្មានទីកន្លែង មនុស្ស ឬតួលេខពិតទេ',
];

let english: Document;
let khmer: Document;

beforeAll(async () => {
  english = await readPage('/demo/en/reports/2020-S2/');
  khmer = await readPage('/demo/reports/2020-S2/');
});

describe('the report of the demonstration', () => {
  test('tells a nil from a missing return, to the eye and to the ear', () => {
    const nil = cellOf(english, 'cases-by-month', 'Province Kho', 'September');
    const missing = cellOf(english, 'cases-by-month', 'Province Ko', 'November');
    expect(spokenOf(nil)).toBe('0, confirmed: none');
    expect(spokenOf(missing)).toBe('no return received');
    expect(nil?.querySelector('.figure--nil')).not.toBeNull();
    expect(missing?.querySelector('.figure--no-return')).not.toBeNull();
    expect(spokenOf(cellOf(khmer, 'cases-by-month', 'ខេត្ត ខ', 'កញ្ញា'))).toBe('០, បានបញ្ជាក់ថាគ្មាន');
  });

  test('shows a total with a return missing as a lower bound', () => {
    expect(textOf(cellOf(english, 'cases-by-month', 'Province Ko', 'Total'))).toBe('at least 36');
    expect(textOf(english.querySelector('[id="le.cases"] .indicator__number'))).toBe(
      'at least 88 cases',
    );
  });

  test('counts the late return apart, as a count and without a name', () => {
    const heads = Array.from(english.querySelectorAll('#who-reported thead th'), textOf);
    const row = Array.from(english.querySelectorAll('#who-reported tbody tr')).find((each) =>
      textOf(each).startsWith('capital-provinces'),
    );
    const counts = Array.from(row?.children ?? [], textOf);
    expect(Object.fromEntries(heads.map((head, index) => [head, counts[index]]))).toMatchObject({
      Owed: '18',
      'With data': '16',
      Nil: '1',
      Missing: '1',
      Late: '1',
    });
  });

  test('says at its head how many returns were nil, late and missing', () => {
    const sentence = (page: Document) => textOf(page.querySelector('.report-header__completeness'));
    expect(sentence(english)).toBe(
      'Incomplete: 17 of 18 returns counted (1 of them confirmed that there was none, 1 of them late); 1 did not come or could not be counted',
    );
    expect(sentence(khmer)).toContain('១ មកយឺត');
  });

  test('draws a missing month as a box, a lower bound as a bar that the legend shows, too', () => {
    for (const plot of english.querySelectorAll('#months svg')) {
      expect(plot.querySelectorAll('rect[width="30"]')).toHaveLength(1);
    }
    expect(textOf(english.querySelector('#months .legend__bar')?.parentElement)).toBe('at least');
  });

  test('has the same figures in both languages', () => {
    const numbers = (page: Document) =>
      Array.from(page.querySelectorAll('main .figure__number'), (each) => foldDigits(textOf(each)));
    expect(numbers(khmer)).toEqual(numbers(english));
  });

  test('puts the results of each group first', () => {
    for (const group of english.querySelectorAll('.group')) {
      expect(Array.from(group.querySelectorAll('h4'), textOf)).toEqual([
        'Results',
        'Challenges',
        'Requests',
        ...(group.querySelector('.targets') ? ['Targets'] : []),
      ]);
    }
  });
});

test('every page of the demonstration says that it is invented, in both languages, and is not indexed', async () => {
  const paths = await pagePaths();
  const demo = paths.filter((path) => path.startsWith('/demo/'));
  expect(demo.length).toBeGreaterThan(8);
  for (const path of paths) {
    const page = await readPage(path);
    const isDemo = demo.includes(path);
    const robots = page.querySelector('meta[name="robots"]')?.getAttribute('content');
    // A print view is a page once more.
    const isListed = !isDemo && !path.endsWith('/print/');
    expect([path, robots]).toEqual([path, isListed ? undefined : 'noindex']);
    for (const label of labels) {
      expect([path, textOf(page.querySelector('.demo-label')).includes(label)]).toEqual([
        path,
        isDemo,
      ]);
    }
    const main = isDemo ? page.querySelector('main') : null;
    for (const artefact of main?.querySelectorAll('svg:not(.legend svg), table') ?? []) {
      for (const label of labels) expect(textOf(artefact)).toContain(label);
    }
  }
});
