import type { Edit } from '../small-content.ts';

/** Where the small content keeps what the examples change. */
export const cycle = 'periods/2017-S1/cycle.json';
export const desk = 'periods/2017-S1/groups/desk';
export const admin = 'periods/2017-S1/groups/admin';
export const plan = 'plans/2014-2018/plan.json';

/** The path of what was collected: `collected('claims')`. */
export const collected = (name: string) => `periods/2017-S1/collected/${name}.json`;
/** The path of what was coordinated. */
export const coordination = (name: string) => `periods/2017-S1/coordination/${name}.json`;
/** The path of a return. */
export const returned = (reporter: string, month: string) =>
  `periods/2017-S1/collected/returns/${reporter}/${month}.json`;

/** A whole file of one list: `{ "schema": 1, "claims": […] }`. */
export const list = (file: string, name: string, ...entries: readonly object[]): Edit => [
  file,
  [],
  { schema: 1, [name]: entries },
];

/** The statements of the desks. */
export const statements = (said: readonly object[], resolutions: readonly object[] = []): Edit => [
  collected('statements'),
  [],
  { schema: 1, statements: said, resolutions },
];

/** The steps of a report, each by the role that takes it unless another is named. */
export const steps = (...taken: readonly string[]): Edit => [
  cycle,
  ['events'],
  taken.map((step) => {
    const [to = '', by = to === 'approved' ? 'permanent-vice-chair' : 'chief', on] =
      step.split(' ');
    return { to, by, ...(on === undefined ? {} : { on }) };
  }),
];
