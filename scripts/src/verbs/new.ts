import type { Verb } from '../verb.ts';
import { activity } from './new/activity.ts';
import { claim } from './new/claim.ts';
import { release } from './new/release.ts';
import { section } from './new/section.ts';
import { semester } from './new/semester.ts';
import { source } from './new/source.ts';

/** What can be begun. */
export const newVerbs: readonly Verb[] = [semester, section, source, claim, activity, release];
