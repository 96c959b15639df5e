import type { Weights } from './draw.ts';
import type { Entry } from './entry.ts';
import { numberOf } from './entry.ts';
import type { Random } from './random.ts';
import type { Reporter } from './world.ts';

/** One reporter in one month, and what was already drawn for it. */
export interface Occasion {
  readonly reporter: Reporter;
  readonly month: string;
  /** The entries of indicators that stand before this one. */
  readonly drawn: ReadonlyMap<string, Entry>;
}

/** How the numbers of an indicator come about, in a country that nobody lives in. */
export interface IndicatorModel {
  readonly id: string;
  readonly owedBy: (reporter: Reporter, month: string) => boolean;
  /** The total of one reporter in one month; of a level, how high it is at first. */
  readonly count: (occasion: Occasion, random: Random) => number;
  /** By dimension, the weight of each code; `sex` is written in the official manner. */
  readonly splits: (occasion: Occasion) => Readonly<Record<string, Weights>>;
  /** Two dimensions that are asked together. */
  readonly crossed?: readonly [string, string];
  /** Of what has a level and no flow: people who come and go, or cases in hand. */
  readonly level?: 'stock' | 'docket';
  /** The day of the month before on which its months begin, where they are not the calendar's. */
  readonly monthBegins?: number;
}

/** A split by sex, of which so many in a hundred are female. */
export function sexOf(femalePercent: number): Readonly<Record<string, Weights>> {
  return { sex: { female: femalePercent, male: 100 - femalePercent } };
}

/** The total that was drawn for another indicator; 0 where none was. */
export function totalDrawn({ drawn }: Occasion, indicator: string): number {
  const entry = drawn.get(indicator);
  return entry === undefined ? 0 : numberOf(entry);
}

/** The parts that were drawn for another indicator, as weights: no pupils, no pupils' sessions. */
export function partsDrawn({ drawn }: Occasion, indicator: string, dimension: string): Weights {
  return drawn.get(indicator)?.parts?.[dimension] ?? {};
}
