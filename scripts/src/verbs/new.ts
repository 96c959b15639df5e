import type { Verb } from '../verb.ts';
import { acknowledgement } from './new/acknowledgement.ts';
import { activity } from './new/activity.ts';
import { claim } from './new/claim.ts';
import { exception } from './new/exception.ts';
import { release } from './new/release.ts';
import { section } from './new/section.ts';
import { semester } from './new/semester.ts';
import { source } from './new/source.ts';
import { step } from './new/step.ts';

/** What can be begun. */
export const newVerbs: readonly Verb[] = [
  ...[semester, section, source, claim],
  ...[step, exception, acknowledgement],
  ...[activity, release],
];
