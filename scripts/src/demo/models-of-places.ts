import { binomial, poisson } from './draw.ts';
import type { IndicatorModel } from './indicator-model.ts';
import { partsDrawn, sexOf, totalDrawn } from './indicator-model.ts';
import { tideOf } from './season.ts';
import type { Reporter } from './world.ts';

const isPlace = ({ kind }: Reporter) => kind === 'place';

/** What the committees of capital-provinces count. */
export const modelsOfPlaces: readonly IndicatorModel[] = [
  {
    id: 'le.cases',
    owedBy: isPlace,
    count: ({ reporter, month }, random) =>
      poisson(random, reporter.weight * tideOf('cases', month)),
    splits: () => ({ 'offence-family': { trafficking: 45, 'sexual-exploitation': 55 } }),
  },
  {
    id: 'le.suspects',
    owedBy: isPlace,
    count: (occasion, random) => poisson(random, 1.35 * totalDrawn(occasion, 'le.cases')),
    splits: (occasion) => ({
      ...sexOf(24),
      'offence-family': partsDrawn(occasion, 'le.cases', 'offence-family'),
      citizenship: { national: 82, foreign: 15, 'not-specified': 3 },
    }),
  },
  {
    id: 'le.victims_rescued',
    owedBy: isPlace,
    count: (occasion, random) => poisson(random, 1.25 * totalDrawn(occasion, 'le.cases')),
    splits: () => ({
      ...sexOf(76),
      age: { u15: 14, '15-17': 27, '18p': 57, 'not-specified': 2 },
      form: { sexual: 48, labour: 36, begging: 5, marriage: 5, other: 3, 'not-specified': 3 },
    }),
    crossed: ['sex', 'age'],
  },
  {
    id: 'vp.victims_assisted',
    owedBy: isPlace,
    // Those who were rescued, and those who came by themselves.
    count: (occasion, random) =>
      totalDrawn(occasion, 'le.victims_rescued') +
      poisson(random, 2.1 * occasion.reporter.weight * tideOf('cases', occasion.month)),
    splits: () => sexOf(64),
  },
  {
    id: 'ga.committee_meetings',
    owedBy: isPlace,
    count: (_, random) => binomial(random, 2, 0.45),
    splits: () => ({}),
  },
  {
    id: 'mi.gate_movements',
    owedBy: ({ borders }) => borders.length > 0,
    count: ({ reporter: { weight, borders }, month }, random) => {
      // Where no border is, an airport may count as a gate.
      const usual = borders.length > 0 ? 900 + 2100 * Math.max(weight, 0.3) : 500 * weight;
      return poisson(random, usual * tideOf('migration', month) * (0.9 + 0.2 * random()));
    },
    splits: ({ reporter }) => ({
      direction: { exit: 53, entry: 47 },
      gate:
        reporter.borders.length > 0
          ? { international: 58, bilateral: 24, local: 17, 'not-specified': 1 }
          : { international: 1, bilateral: 0, local: 0, 'not-specified': 0 },
    }),
    crossed: ['direction', 'gate'],
  },
  {
    id: 'mi.deportees_received',
    owedBy: ({ borders }) => borders.includes('a'),
    count: ({ reporter, month }, random) =>
      poisson(random, 41 * reporter.weight * tideOf('migration', month)),
    splits: () => sexOf(38),
  },
];
