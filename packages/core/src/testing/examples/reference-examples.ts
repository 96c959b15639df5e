import type { ExamplesOf } from './finding-example.ts';
import { checked } from './finding-example.ts';
import { collected, list, plan, returned } from './example-files.ts';

const request = (assignedTo: string) =>
  list(collected('requests'), 'requests', {
    ...{ id: 'q-1', indicators: ['victims'], requestedBy: 'desk', assignedTo },
    ...{ on: '2017-01-05', due: '2017-01-31' },
  });

/** How findings about the lists that everything refers to come about. */
export const referenceExamples: ExamplesOf<'reference'> = {
  'reference/duplicate-id': checked('one-id', {
    wrong: [[returned('p-3', '2017-02'), ['id'], 'p-3.2017-01']],
  }),
  'reference/named-twice': checked('one-id', {
    wrong: [[plan, ['activities', 0, 'targets'], [planned(20), planned(30)]]],
    right: [[plan, ['activities', 0, 'targets'], [planned(20)]]],
  }),
  'reference/unknown-place': checked('listed-ids', {
    wrong: [['reference/places.json', ['places', 1, 'borders', 0], 'n1']],
  }),
  'reference/unknown-body': checked('listed-ids', {
    wrong: [['reference/groups.json', ['groups', 0, 'bodies', 0], 'ministry-aa']],
  }),
  'reference/unknown-reporter': checked('listed-ids', {
    wrong: [request('ministy-b')],
    right: [request('ministry-b')],
  }),
  'reference/unknown-group': checked('listed-ids', {
    wrong: [['indicators/cases.json', ['owner'], 'dsk']],
  }),
  'reference/unknown-strategy': checked('listed-ids', {
    wrong: [[plan, ['activities', 0, 'strategy'], '2014-2018.s7']],
  }),
};

function planned(n: number) {
  return { figure: 'cases/xs', planned: { kind: 'exact', n }, semester: '2017-S2' };
}
