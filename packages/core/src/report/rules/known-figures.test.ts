import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { knownFigures } from './known-figures.ts';

const english = 'periods/2017-S1/groups/desk.en.md';
const findings = (text: string) => knownFigures(smallCorpus([english, [], text]).corpus);

test('a figure of a declared table is known, whatever has arrived', () => {
  const refs = ['cases/xs', 'cases/p-2?month=2017-06', 'victims/p-1?sex=male'];
  expect(findings(`## r1\n\n${refs.map((ref) => `<fig:${ref}>`).join(' ')}`)).toEqual([]);
});

test('a figure that the report will not have is a fault, at its line and column', () => {
  expect(say(findings('## r1\n\nCases: <fig:cases/p-9>.\n'))).toMatchInlineSnapshot(`
    "error narrative/unknown-figure periods/2017-S1/groups/desk.en.md 3:8
      km របាយការណ៍គ្មានតួលេខ cases/p-9 ទេ | សរសេរ <fig:cases/p-1>។ មានតែតួលេខនៃតារាងក្នុង publication-policy.json ទេដែលអាចយោងបាន
      en The report has no figure cases/p-9. | Write <fig:cases/p-1>. Only figures of the tables in publication-policy.json have names."
  `);
});

test('a figure of a table that is not declared is not published, and so not known', () => {
  expect(name(findings('## r1\n\n<fig:cases/xs?family=trafficking>'))).toEqual([
    'narrative/unknown-figure cases/xs?family=trafficking',
  ]);
});
