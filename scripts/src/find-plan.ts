import type { PlanQuestion } from '@chhamas/core';
import type { FoundContent } from './find-content.ts';
import { findContent } from './find-content.ts';
import { refuse } from './refuse.ts';
import { textsFor } from './text/texts.ts';
import type { Run } from './verb.ts';

/** The content of a call about plans, free of errors, and the day it asks about. */
export interface FoundPlans extends FoundContent {
  /** The years that were named, if any. */
  readonly years: string | undefined;
}

/** One plan that is being prepared, and the question that is asked of it. */
export interface FoundPlan extends FoundPlans {
  readonly question: PlanQuestion;
}

/**
 * Reads the content of a call whose first parameter may name the years of a plan; where it cannot, it
 * prints why.
 *
 * @returns the content, or the exit code with which to stop
 */
export async function findPlans(run: Run): Promise<FoundPlans | number> {
  const texts = textsFor(run.language);
  const [years] = run.parameters;
  if (years !== undefined && !areYears(years)) return refuse(run, texts.plan.notYears(years));
  const found = await findContent(run);
  return typeof found === 'number' ? found : { ...found, years };
}

/** The same for the plan of the years that a call names. */
export async function findPlan(run: Run): Promise<FoundPlan | number> {
  const found = await findPlans(run);
  if (typeof found === 'number') return found;
  const { corpus } = found.loaded;
  const plan = corpus.plans.find(({ value }) => value.id === found.years);
  if (plan === undefined) return noPlan(run, found);
  return { ...found, question: { corpus, plan, asOf: found.day } };
}

/** Says that there is no plan of these years, and of which there are. */
export function noPlan(run: Run, { loaded, years = '' }: FoundPlans): 2 {
  const there = loaded.corpus.plans.map(({ value }) => value.id);
  return refuse(run, textsFor(run.language).plan.noPlan(years, there));
}

function areYears(text: string): boolean {
  const [first = '', last = ''] = /^(\d{4})-(\d{4})$/.exec(text)?.slice(1) ?? [];
  return first !== '' && first <= last;
}
