import type { Verb } from '../verb.ts';
import { begin } from './plan/begin.ts';
import { compile } from './plan/compile.ts';
import { decide } from './plan/decide.ts';
import { diff } from './plan/diff.ts';
import { status } from './plan/status.ts';

/** What can be asked of an action plan, and done to it. */
export const planVerbs: readonly Verb[] = [status, begin, decide, diff, compile];
