import { expect, test } from 'vitest';
import { missionsFile } from '../../testing/missions.ts';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { unknownReferences } from './unknown-references.ts';

const cycle = 'periods/2017-S1/cycle.json';
const january = 'periods/2017-S1/collected/returns/p-1/2017-01.json';
const findings = (...edits: readonly Edit[]) => unknownReferences(smallCorpus(...edits).corpus);

test('references to what is defined are no fault', () => {
  expect(findings()).toEqual([]);
});

test('a province that is not on the list is a fault, and the nearest is named', () => {
  expect(say(findings([cycle, ['expected', 0, 'reporters', 'ids', 1], 'p-22'])))
    .toMatchInlineSnapshot(`
    "error reference/unknown-place periods/2017-S1/cycle.json expected.0.reporters.ids.1
      km គ្មានរាជធានី-ខេត្ត p-22 ទេ | សរសេរ p-2 ឬបន្ថែមក្នុង reference/places.json
      en There is no place p-22. | Write p-2, or add the place to reference/places.json."
  `);
});

test('a part of a split that is none is a fault, and the nearest is named', () => {
  const parts = { trafficing: 1, exploitation: 3 };
  expect(say(findings([january, ['counts', 0, 'parts', 'family'], parts]))).toMatchInlineSnapshot(`
    "error indicator/unknown-code periods/2017-S1/collected/returns/p-1/2017-01.json counts.0.parts.family
      km trafficing មិនមែនជាផ្នែកនៃការបំបែកតាម family ទេ | សរសេរ trafficking ឬបន្ថែមក្នុង reference/dimensions.json
      en trafficing is no part of the split by family. | Write trafficking, or add it to reference/dimensions.json."
  `);
});

test('a part like no other is a fault with nothing to suggest', () => {
  const parts = { weather: 4 };
  expect(say(findings([january, ['counts', 0, 'parts', 'family'], parts]))).toMatchInlineSnapshot(`
    "error indicator/unknown-code periods/2017-S1/collected/returns/p-1/2017-01.json counts.0.parts.family
      km weather មិនមែនជាផ្នែកនៃការបំបែកតាម family ទេ | បន្ថែមក្នុង reference/dimensions.json
      en weather is no part of the split by family. | Add it to reference/dimensions.json."
  `);
});

test.each<[string, Edit]>([
  ['reference/unknown-place n-2', ['reference/places.json', ['places', 1, 'borders', 0], 'n-2']],
  [
    'reference/unknown-body ministry-c',
    ['reference/groups.json', ['groups', 0, 'bodies', 0], 'ministry-c'],
  ],
  ['reference/unknown-reporter p-4', [january, ['reporter'], 'p-4']],
  ['reference/unknown-group dusk', ['indicators/cases.json', ['owner'], 'dusk']],
  [
    'reference/unknown-strategy 2014-2018.s2',
    ['plans/2014-2018/plan.json', ['activities', 0, 'strategy'], '2014-2018.s2'],
  ],
  ['indicator/unknown-indicator case', [january, ['counts', 0, 'indicator'], 'case']],
  ['indicator/unknown-dimension sexes', ['indicators/victims.json', ['splits', 0], 'sexes']],
  [
    'indicator/unknown-dimension sexes',
    ['publication-policy.json', ['tables', 1, 'columns', 'split'], 'sexes'],
  ],
  ['indicator/unknown-indicator victim', ['disclosure-policy.json', ['weights'], { victim: 2 }]],
  [
    'indicator/unknown-indicator victim',
    ['disclosure-policy.json', ['scope'], [{ indicators: ['victim'] }]],
  ],
  [
    'indicator/unknown-dimension sexes',
    ['disclosure-policy.json', ['scope'], [{ splits: ['sexes'] }]],
  ],
  [
    'indicator/unknown-dimension families',
    [january, ['counts', 0, 'parts'], { families: { trafficking: 4 } }],
  ],
])('%s is found', (expected, edit) => {
  expect(name(findings(edit))).toEqual([expected]);
});

test('what is defined in a file that could not be read is no second fault', () => {
  expect(findings(['reference/groups.json', ['groups', 0, 'kind'], 'desk'])).toEqual([]);
});

test('ministries and provinces are told apart by the kind of their list', () => {
  const reporters = { kind: 'bodies', ids: ['p-1'] };
  expect(name(findings([cycle, ['expected', 0, 'reporters'], reporters]))).toEqual([
    'reference/unknown-body p-1',
  ]);
});

test('R-38 a direction to a group that is none, and a desk that is none, are faults', () => {
  const direction = { id: 'd1', to: ['dsek'], text: { km: 'ក' }, state: 'open' };
  const statement = {
    id: 's1',
    by: 'dsek',
    asOf: '2017-06-13',
    about: { kind: 'group', group: 'desk' },
    received: { kind: 'month-count', count: 4 },
    source: 'form-2017',
  };
  expect(
    name(
      findings(
        [
          'periods/2017-S1/coordination/directions.json',
          [],
          { schema: 1, meeting: 'm1', directions: [direction] },
        ],
        [
          'periods/2017-S1/collected/statements.json',
          [],
          { schema: 1, statements: [statement], resolutions: [] },
        ],
      ),
    ),
  ).toEqual(['reference/unknown-group dsek', 'reference/unknown-group dsek']);
});

test('R-39 R-40 R-41 whatever a mission, the monitoring team or a composition names must be known', () => {
  const coordination = 'periods/2017-S1/coordination';
  const order = (issuedBy: string) => ({ issuedBy, reference: '1/17', on: '2017-06-12' });
  const amendments = [
    { id: 'a', of: 'capital-provincial-committee', committees: ['p-1', 'p-9'] },
    { id: 'b', of: 'working-group', committees: ['desk', 'p-1'] },
  ];
  const comment = { id: 'k', group: 'dusk', on: '2017-06-12', text: { km: 'ក' } };
  const mission = missionsFile({
    group: 'dask',
    jointWith: ['ministry-a', 'ministry-c'],
    zone: 'boarder',
    provinces: ['p-1', 'p-8'],
    checklist: ['cases', 'case'],
    orders: [order('desk'), order('ministry-a'), order('p-1')],
  });
  const monitoring = { schema: 1, members: ['ministry-a', 'ministry-d'], comments: [comment] };
  expect(
    name(
      findings(
        mission,
        [`${coordination}/monitoring.json`, [], monitoring],
        [`${coordination}/compositions.json`, [], { schema: 1, amendments }],
      ),
    ).toSorted(),
  ).toEqual([
    'indicator/unknown-indicator case',
    'reference/unknown-body ministry-c',
    'reference/unknown-body ministry-d',
    'reference/unknown-body p-1',
    'reference/unknown-group dask',
    'reference/unknown-group dusk',
    'reference/unknown-group p-1',
    'reference/unknown-place boarder',
    'reference/unknown-place p-8',
    'reference/unknown-place p-9',
  ]);
});
