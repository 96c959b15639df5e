import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { figuresOnce } from './figures-once.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const result = (id: string, ...figures: readonly string[]) => ({ id, kind: 'result', figures });
const findings = (...items: readonly object[]) =>
  figuresOnce(smallCorpus([desk, ['items'], items]).corpus);

test('R-02 a figure that one item answers for is no fault', () => {
  expect(findings(result('r1', 'cases/xs'), result('r2', 'cases/p-1'))).toEqual([]);
});

test('R-02 a figure that two items answer for is a fault of the second, in whatever order they stand', () => {
  const [r1, r2] = [result('r1', 'cases/xs'), result('r2', 'victims/xs', 'cases/xs')];
  expect(say(findings(r1, r2))).toMatchInlineSnapshot(`
    "error group-report/figure-twice periods/2017-S1/groups/desk.json items.1.figures.1
      km r2 ទទួលបន្ទុក cases/xs តែ r1 ទទួលបន្ទុករួចហើយ | ដកចេញពី "figures" នៃ r2។ អត្ថបទនៃ r2 នៅតែអាចយោងតួលេខនេះបាន
      en r2 answers for cases/xs, and r1 does already. | Remove it from "figures" of r2; the text of r2 may refer to it all the same."
  `);
  expect(findings(r2, r1).map(({ values }) => values)).toEqual(
    findings(r1, r2).map(({ values }) => values),
  );
});

test('R-02 a figure is the same in whatever order its parts are written', () => {
  const refs = ['victims/xs?age=u15&sex=female', 'victims/xs?sex=female&age=u15'];
  expect(name(findings(result('r1', ...refs)))).toEqual([
    'group-report/figure-twice victims/xs?age=u15&sex=female',
  ]);
});
