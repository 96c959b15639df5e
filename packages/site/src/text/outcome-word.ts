import type { Language } from '@chhamas/core/published';
import type { TimelineDot } from '../charts/timeline.ts';
import { wordsIn } from './words-in.ts';

/** What became of a target, in a word or two: reached, not reached, or that nobody can tell. */
export function outcomeWord(outcome: TimelineDot['outcome'], language: Language): string {
  const { section, timeline } = wordsIn(language);
  const words = {
    reached: section.reached,
    'not-reached': section.notReached,
    'cannot-be-assessed': timeline.cannotBeAssessed,
  };
  return words[outcome];
}
