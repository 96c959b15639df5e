import type { Weights } from './draw.ts';
import { poisson } from './draw.ts';
import type { IndicatorModel } from './indicator-model.ts';
import { partsDrawn, sexOf, totalDrawn } from './indicator-model.ts';
import { tideOf } from './season.ts';
import type { Reporter } from './world.ts';

/** People who stay in each shelter at first. */
export const sheltered: Readonly<Record<string, number>> = {
  'x-cso-shelter': 58,
  'x-cso-women': 31,
  'x-cso-children': 24,
  'x-cso-returnees': 17,
};

/** What an organisation does most: services and sessions in a usual month, and of which kind. */
const work: Readonly<Record<string, readonly [services: number, sessions: number, Weights]>> = {
  'x-cso-shelter': [74, 1, { shelter: 70, legal: 5, health: 20, training: 5, reintegration: 0 }],
  'x-cso-women': [52, 3, { shelter: 45, legal: 20, health: 25, training: 10, reintegration: 0 }],
  'x-cso-children': [41, 5, { shelter: 55, legal: 5, health: 25, training: 10, reintegration: 5 }],
  'x-cso-returnees': [30, 1, { shelter: 60, legal: 5, health: 20, training: 0, reintegration: 15 }],
  'x-cso-legal': [33, 1, { shelter: 0, legal: 100, health: 0, training: 0, reintegration: 0 }],
  'x-cso-health': [48, 2, { shelter: 0, legal: 0, health: 98, training: 0, reintegration: 2 }],
  'x-cso-training': [37, 1, { shelter: 0, legal: 0, health: 0, training: 90, reintegration: 10 }],
  'x-cso-migrants': [15, 6, { shelter: 0, legal: 70, health: 20, training: 10, reintegration: 0 }],
  'x-cso-schools': [2, 14, { shelter: 0, legal: 0, health: 100, training: 0, reintegration: 0 }],
  'x-cso-helpline': [19, 0, { shelter: 0, legal: 45, health: 55, training: 0, reintegration: 0 }],
  'x-cso-border': [8, 7, { shelter: 20, legal: 20, health: 40, training: 0, reintegration: 20 }],
  'x-cso-reintegration': [
    28,
    1,
    { shelter: 0, legal: 0, health: 5, training: 25, reintegration: 70 },
  ],
  'x-cso-online': [3, 9, { shelter: 0, legal: 60, health: 40, training: 0, reintegration: 0 }],
};

const anyWork = [
  10,
  2,
  { shelter: 1, legal: 1, health: 1, training: 1, reintegration: 1 },
] as const;
const ofMinistry = [
  64,
  0,
  { shelter: 10, legal: 5, health: 20, training: 15, reintegration: 50 },
] as const;
const audience = { audience: { pupils: 55, officials: 12, public: 32, 'not-specified': 1 } };
const holdsSessions = ({ id, kind }: Reporter) =>
  kind === 'place' || kind === 'cso' || id === 'x-education';

/** What civil-society organisations count, and the sessions that others hold as well. */
export const modelsOfOrganisations: readonly IndicatorModel[] = [
  {
    id: 'vp.in_shelter',
    owedBy: ({ id }) => id in sheltered,
    level: 'stock',
    count: ({ reporter }) => sheltered[reporter.id] ?? 0,
    splits: () => ({
      ...sexOf(81),
      age: { u15: 26, '15-17': 31, '18p': 42, 'not-specified': 1 },
    }),
    crossed: ['sex', 'age'],
  },
  {
    id: 'vp.services',
    owedBy: ({ id, kind }) => kind === 'cso' || id === 'x-social',
    count: ({ reporter, month }, random) =>
      poisson(random, workOf(reporter)[0] * tideOf('cases', month)),
    splits: ({ reporter }) => ({ service: { ...workOf(reporter)[2], 'not-specified': 1 } }),
  },
  {
    id: 'pr.awareness_sessions',
    owedBy: holdsSessions,
    count: ({ reporter, month }, random) =>
      poisson(random, usualSessions(reporter) * tideOf('school', month)),
    splits: () => audience,
  },
  {
    id: 'pr.participants',
    owedBy: holdsSessions,
    count: (occasion, random) =>
      poisson(random, totalDrawn(occasion, 'pr.awareness_sessions') * (22 + 20 * random())),
    splits: (occasion) => ({
      ...sexOf(53),
      audience: partsDrawn(occasion, 'pr.awareness_sessions', 'audience'),
    }),
  },
];

function workOf({ id, kind }: Reporter): readonly [number, number, Weights] {
  return kind === 'cso' ? (work[id] ?? anyWork) : ofMinistry;
}

function usualSessions(reporter: Reporter): number {
  if (reporter.kind === 'place') return 0.5 + 0.9 * Math.sqrt(reporter.weight);
  return reporter.kind === 'cso' ? workOf(reporter)[1] : 27;
}
