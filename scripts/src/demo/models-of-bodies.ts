import { poisson } from './draw.ts';
import type { IndicatorModel } from './indicator-model.ts';
import { sexOf } from './indicator-model.ts';
import { tideOf } from './season.ts';
import type { Reporter } from './world.ts';

const isCourt = ({ id }: Reporter) => id === 'x-courts';
const isSocial = ({ id }: Reporter) => id === 'x-social';

/** What ministries, institutions and courts count. */
export const modelsOfBodies: readonly IndicatorModel[] = [
  {
    id: 'ju.cases_court',
    owedBy: isCourt,
    monthBegins: 26,
    level: 'docket',
    count: () => 35,
    splits: () => ({}),
  },
  {
    id: 'ju.defendants',
    owedBy: isCourt,
    monthBegins: 26,
    count: ({ month }, random) => poisson(random, 52 * tideOf('cases', month)),
    splits: () => ({
      ...sexOf(22),
      'offence-family': { trafficking: 47, 'sexual-exploitation': 53 },
    }),
  },
  {
    id: 'ju.convicted',
    owedBy: isCourt,
    monthBegins: 26,
    count: ({ month }, random) => poisson(random, 31 * tideOf('cases', month)),
    splits: () => ({
      ...sexOf(19),
      citizenship: { national: 86, foreign: 12, 'not-specified': 2 },
    }),
  },
  {
    id: 'vp.assisted_by_embassy',
    owedBy: ({ id }) => id === 'x-foreign',
    count: ({ month }, random) => poisson(random, 34 * tideOf('migration', month)),
    splits: () => ({
      ...sexOf(57),
      country: { a: 52, b: 19, c: 14, other: 13, 'not-specified': 2 },
    }),
  },
  {
    id: 'vp.compensated',
    owedBy: (reporter) => isSocial(reporter) || isCourt(reporter),
    count: ({ reporter, month }, random) =>
      poisson(random, (isCourt(reporter) ? 7 : 13) * tideOf('cases', month)),
    splits: ({ reporter }) => ({
      channel: isCourt(reporter)
        ? { judicial: 1 }
        : { judicial: 4, 'non-judicial': 88, 'not-specified': 8 },
    }),
  },
  {
    id: 'vp.repatriated',
    owedBy: isSocial,
    count: ({ month }, random) => poisson(random, 66 * tideOf('migration', month)),
    splits: () => ({
      ...sexOf(54),
      age: { u15: 9, '15-17': 15, '18p': 74, 'not-specified': 2 },
    }),
  },
  {
    id: 'mi.workers_sent',
    owedBy: ({ id }) => id === 'x-labour',
    count: ({ month }, random) => poisson(random, 2900 * tideOf('migration', month)),
    splits: () => ({
      ...sexOf(46),
      country: { a: 61, b: 17, c: 9, other: 12, 'not-specified': 1 },
    }),
  },
  {
    id: 'mi.predeparture',
    // Immigration joined the group in 2022.
    owedBy: ({ id }, month) => id === 'x-labour' || (id === 'x-immigration' && month >= '2022-01'),
    count: ({ reporter, month }, random) =>
      poisson(random, (reporter.id === 'x-labour' ? 2150 : 420) * tideOf('migration', month)),
    splits: () => sexOf(45),
  },
  {
    id: 'ic.meetings_attended',
    owedBy: ({ kind }) => kind === 'ministry' || kind === 'police',
    count: (_, random) => poisson(random, 0.55),
    splits: () => ({}),
  },
];
