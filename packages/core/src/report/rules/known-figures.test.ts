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
  expect(say(findings('## r1\n\nCases: <fig:case/p-1>.\n'))).toMatchInlineSnapshot(`
    "error narrative/unknown-figure periods/2017-S1/groups/desk.en.md 3:8
      km របាយការណ៍គ្មានតួលេខ case/p-1 ទេ | សរសេរ <fig:cases/p-1>។ មានតែតួលេខនៃតារាងក្នុង publication-policy.json ទេដែលអាចយោងបាន
      en The report has no figure case/p-1. | Write <fig:cases/p-1>. Only figures of the tables in publication-policy.json have names."
  `);
});

test('a figure of a table that is not declared is not published, and so not known', () => {
  expect(name(findings('## r1\n\n<fig:cases/xs?family=trafficking>'))).toEqual([
    'narrative/unknown-figure cases/xs?family=trafficking',
  ]);
});

test('R-32 figures, links and targets of a section are known too, and written without marks', () => {
  const desk = 'periods/2017-S1/groups/desk.json';
  const section = (ref: string) =>
    knownFigures(
      smallCorpus(
        [desk, ['items', 0, 'figures'], [ref]],
        [desk, ['items', 0, 'links'], [ref]],
        [desk, ['targets'], [{ id: 't1', name: { km: 'ករណី' }, figure: ref }]],
      ).corpus,
    );
  expect(section('victims/p-1?sex=male')).toEqual([]);
  const found = section('case/p-1');
  expect(found.map(({ path }) => path?.join('.'))).toEqual([
    'items.0.figures.0',
    'items.0.links.0',
    'targets.0.figure',
  ]);
  expect(say(found.slice(0, 1))).toMatchInlineSnapshot(`
    "error narrative/unknown-figure periods/2017-S1/groups/desk.json items.0.figures.0
      km របាយការណ៍គ្មានតួលេខ case/p-1 ទេ | សរសេរ "cases/p-1"។ មានតែតួលេខនៃតារាងក្នុង publication-policy.json ទេដែលអាចយោងបាន
      en The report has no figure case/p-1. | Write "cases/p-1". Only figures of the tables in publication-policy.json have names."
  `);
});
