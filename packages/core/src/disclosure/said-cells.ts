import type { Figure } from '../figure/figure.ts';
import type { Speaker } from './topic.ts';

/** A figure of some release, by the unknowns that it adds up. */
export interface SaidCell {
  readonly figure: Figure;
  readonly speaker: Speaker;
  /** The number of its speaker in the topic. */
  readonly evidence: number;
  readonly split: string;
  /** By number, ascending; never empty. */
  readonly of: readonly number[];
  readonly count: number;
}
