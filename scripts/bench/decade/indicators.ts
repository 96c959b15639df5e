import type { Weights } from '../../src/demo/draw.ts';
import type { Size } from './size.ts';

/** The dimensions of the generated country, each code with its share. */
export const dimensions: Readonly<Record<string, Weights>> = {
  sex: { female: 55, male: 45 },
  age: { u15: 20, '15-17': 30, '18p': 48, 'not-specified': 2 },
  'offence-family': { trafficking: 40, 'sexual-exploitation': 35, labour: 15, other: 10 },
  citizenship: { national: 90, foreign: 8, 'not-specified': 2 },
  country: { a: 40, b: 25, c: 15, d: 10, e: 6, other: 4 },
  service: { shelter: 25, legal: 20, health: 25, training: 20, reintegration: 10 },
};

/** What is counted of one thing each month, and how it is divided. */
export interface IndicatorModel {
  readonly id: string;
  readonly unit: 'case' | 'person' | 'service';
  readonly addition: 'sum' | 'latest';
  readonly splits: readonly string[];
  readonly crossed?: readonly [string, string];
  /** The count of a month that is to be expected. */
  readonly mean: number;
}

type Splits = Pick<IndicatorModel, 'splits' | 'crossed'>;

const few: readonly Splits[] = [
  { splits: ['sex', 'offence-family'] },
  { splits: ['sex', 'age'] },
  { splits: ['service', 'sex'] },
  { splits: ['country', 'sex'] },
];
const many: readonly Splits[] = [
  { splits: ['sex', 'age', 'offence-family'], crossed: ['sex', 'age'] },
  { splits: ['sex', 'country', 'citizenship', 'age'] },
  { splits: ['sex', 'service', 'offence-family', 'citizenship'] },
  { splits: ['sex', 'age', 'citizenship', 'country'], crossed: ['sex', 'citizenship'] },
];

/** The twenty indicators that everybody owes every month. */
export function indicatorsOf({ detail }: Size): readonly IndicatorModel[] {
  const patterns = detail === 'few' ? few : many;
  return Array.from({ length: 20 }, (_, index) => ({
    id: `g${(index % 5) + 1}.indicator_${index + 1}`,
    unit: index % 4 === 2 ? ('service' as const) : ('person' as const),
    addition: index === 7 ? ('latest' as const) : ('sum' as const),
    mean: 20 + index * 7,
    ...(patterns[index % patterns.length] ?? { splits: [] }),
  }));
}
