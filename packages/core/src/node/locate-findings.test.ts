import { expect, test } from 'vitest';
import { finding } from '../kernel/finding.ts';
import { parseCorpus } from '../report/parse-corpus.ts';
import { say } from '../testing/say.ts';
import { locateFindings } from './locate-findings.ts';

const text = `{
  "schema": 1,
  "places": [
    { "id": "p-1", "borders": ["n-1", "n-2"] },
    { "id": "p-2" }
  ]
}
`;
const positionOf = (...path: readonly (string | number)[]) => {
  const found = finding('reference/unknown-place', 'x', { file: 'a.json', path });
  const [located] = locateFindings([found], new Map([['a.json', text]]));
  return [located?.line, located?.column];
};

test('a fault is found at its key, in lines and columns from 1', () => {
  expect(positionOf('schema')).toEqual([2, 3]);
  expect(positionOf('places', 0, 'id')).toEqual([4, 7]);
});

test('a fault in a list is found at its member', () => {
  expect(positionOf('places', 0, 'borders', 1)).toEqual([4, 39]);
  expect(positionOf('places', 1)).toEqual([5, 5]);
});

test('a missing key is found at the object that lacks it', () => {
  expect(positionOf('places', 1, 'borders')).toEqual([5, 5]);
  expect(positionOf('weather')).toEqual([1, 1]);
});

test('a way of no steps is the file itself', () => {
  expect(positionOf()).toEqual([1, 1]);
});

test('JSON that is broken is told with line and column, in whole sentences', () => {
  const texts = new Map([['site.json', '{\n  "schema": 1\n  "name": 2\n}\n']]);
  const broken = parseCorpus(texts).findings.filter(({ code }) => code === 'kernel/broken-json');
  expect(say(locateFindings(broken, texts))).toMatchInlineSnapshot(`
    "error kernel/broken-json site.json 2:13
      km ឯកសារនេះមិនមែនជា JSON ត្រឹមត្រូវទេ៖ ខ្វះសញ្ញា , នៅខាងក្រោយនេះ | បន្ថែមសញ្ញា ,។ កែត្រង់នេះ រួចពិនិត្យម្តងទៀត
      en This is not JSON: a comma is missing after this. | Add a comma. Mend it here, then check again."
  `);
});

test('Khmer letters are counted as an editor counts them', () => {
  const khmer = '{ "km": "ករណី", "x": 1 }';
  const found = finding('kernel/unknown-key', 'x', { file: 'a.json', path: ['x'] });
  const [located] = locateFindings([found], new Map([['a.json', khmer]]));
  expect(located?.column).toBe(khmer.indexOf('"x"') + 1);
});

test('a finding that has its place, or a file that is not at hand, is left as it is', () => {
  const placed = finding('narrative/unknown-figure', 'x', { file: 'a.json', line: 9, column: 4 });
  const absent = finding('report/missing-file', 'site.json', { file: 'site.json' });
  const nowhere = finding('evidence/conflict-open', 'mosvy');
  const all = [placed, absent, nowhere];
  expect(locateFindings(all, new Map([['a.json', text]]))).toEqual(all);
});
