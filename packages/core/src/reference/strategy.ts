import { z } from 'zod';
import { StrategyId } from '../kernel/ids.ts';
import { LocalizedText } from '../kernel/localized-text.ts';

/** One of the heads of a plan. */
export const Strategy = z.strictObject({
  id: StrategyId,
  /** The plan that it belongs to, by its years: `2014-2018`. */
  plan: z.string().regex(/^\d{4}-\d{4}$/, '2014-2018'),
  /** Its place in the plan, from 1. */
  order: z.int().positive(),
  name: LocalizedText,
  unsure: LocalizedText.optional(),
});
export interface Strategy extends z.output<typeof Strategy> {}

/** `reference/strategies.json`. */
export const StrategiesFile = z.strictObject({
  schema: z.literal(1),
  strategies: z.array(Strategy),
});
export interface StrategiesFile extends z.output<typeof StrategiesFile> {}
