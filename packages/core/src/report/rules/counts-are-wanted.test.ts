import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { countsAreWanted } from './counts-are-wanted.ts';

const january = 'periods/2017-S1/collected/returns/p-1/2017-01.json';
const findings = (...edits: readonly Edit[]) => countsAreWanted(smallCorpus(...edits).corpus);

test('R-56 counts by declared splits, each indicator once, are no fault', () => {
  expect(findings()).toEqual([]);
});

test('R-56 an indicator that a return counts twice is a fault, at the second', () => {
  expect(say(findings([january, ['counts', 1], { indicator: 'cases', total: 4 }])))
    .toMatchInlineSnapshot(`
      "error collection/counted-twice periods/2017-S1/collected/returns/p-1/2017-01.json counts.1.indicator
        km cases ត្រូវបានរាប់ពីរដងក្នុងរបាយការណ៍នេះ | ទុកតែមួយ
        en cases is counted twice in this return. | Keep one of the two entries."
    `);
});

test('a split that the indicator does not declare is a fault', () => {
  expect(name(findings([january, ['counts', 0, 'female'], 1]))).toEqual([
    'collection/split-not-declared cases',
  ]);
});

test('R-08 the split by sex is written as female of a total, and not among the parts', () => {
  const parts = { sex: { female: 3, male: 3 } };
  expect(say(findings([january, ['counts', 1, 'parts'], parts]))).toMatchInlineSnapshot(`
    "error collection/split-not-declared periods/2017-S1/collected/returns/p-1/2017-01.json counts.1.parts.sex
      km victims មិនបំបែកតាម sex ទេ | ដកការបំបែកនេះចេញ ឬសរសេរ "female"។ ការបំបែកដែលមាន៖ sex
      en victims is not split by sex. | Remove this split, or write "female"; the splits are sex."
  `);
});

test('R-56 cells by splits that are not asked together are a fault, and those that are, are none', () => {
  const cells = [{ by: { sex: 'female', family: 'trafficking' }, count: 3 }];
  const crossed: Edit = [january, ['counts', 1, 'cells'], cells];
  expect(say(findings(crossed))).toMatchInlineSnapshot(`
    "error collection/split-not-declared periods/2017-S1/collected/returns/p-1/2017-01.json counts.1.cells.0.by
      km victims មិនបំបែកតាម family × sex ទេ | ដកការបំបែកនេះចេញ។ ការបំបែកដែលមាន៖
      en victims is not split by family × sex. | Remove this split; the splits are ."
  `);
  expect(findings(crossed, ['indicators/victims.json', ['crossed'], [['family', 'sex']]])).toEqual(
    [],
  );
});

test('a claim is held to the same splits as a return', () => {
  const claim = {
    id: 'c-1',
    source: 'form-2017',
    about: 'p-1',
    period: { month: '2017-01' },
    receivedOn: '2017-03-01',
    counts: [{ indicator: 'cases', total: 4, female: 1 }],
  };
  const file = 'periods/2017-S1/collected/claims.json';
  expect(name(findings([file, [], { schema: 1, claims: [claim] }]))).toEqual([
    'collection/split-not-declared cases',
  ]);
});

test('R-56 those whose sex nobody recorded are refused where the indicator is not split by sex', () => {
  const unknown = (indicator: number): Edit => [
    january,
    ['counts', indicator, 'sexNotSpecified'],
    3,
  ];
  expect(name(findings(unknown(0)))).toEqual(['collection/split-not-declared cases']);
});

test('R-56 an indicator that a claim counts twice is a fault, as in a return', () => {
  const claim = {
    id: 'c-1',
    source: 'form-2017',
    about: 'p-2',
    period: { month: '2017-02' },
    receivedOn: '2017-03-01',
    counts: [
      { indicator: 'cases', total: 4 },
      { indicator: 'cases', total: 5 },
    ],
  };
  const file = 'periods/2017-S1/collected/claims.json';
  const found = findings([file, [], { schema: 1, claims: [claim] }]);
  expect(found.map(({ code, path }) => [code, path?.join('.')])).toEqual([
    ['collection/counted-twice', 'claims.0.counts.1.indicator'],
  ]);
});
