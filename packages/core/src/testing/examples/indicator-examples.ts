import type { ExamplesOf } from './finding-example.ts';
import { checked } from './finding-example.ts';
import { returned } from './example-files.ts';

const file = returned('p-1', '2017-01');

/** How findings about what is counted come about. */
export const indicatorExamples: ExamplesOf<'indicator'> = {
  'indicator/unknown-indicator': checked('counted-indicators', {
    wrong: [[file, ['counts', 1, 'indicator'], 'victim']],
  }),
  'indicator/unknown-dimension': checked('counted-indicators', {
    wrong: [['publication-policy.json', ['tables', 1, 'columns', 'split'], 'sexx']],
  }),
  'indicator/unknown-code': checked('counted-indicators', {
    wrong: [[file, ['counts', 0, 'parts', 'family'], { traficking: 1, exploitation: 3 }]],
  }),
};
