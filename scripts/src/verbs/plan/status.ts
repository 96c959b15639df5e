import { planStatus } from '@chhamas/core';
import { findPlans, noPlan } from '../../find-plan.ts';
import { findingsAsJson } from '../../terminal/print-findings.ts';
import { printPlan } from '../../terminal/print-plan.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas plan status [years]`: how far a plan has come, and what stands in its way. */
export const status: Verb = {
  name: 'plan status',
  parameters: ['[<years>]'],
  run: async (run) => {
    const { folder, language, format, print } = run;
    const found = await findPlans(run);
    if (typeof found === 'number') return found;
    const { years, day: asOf } = found;
    const { corpus } = found.loaded;
    const asked = corpus.plans.filter(({ value }) => years === undefined || value.id === years);
    if (asked.length === 0) return noPlan(run, found);
    const told = asked.map((plan) => planStatus({ corpus, plan, asOf }));
    if (format === 'json') {
      const plans = told.map(({ blockers, warnings, ...rest }) => ({
        ...rest,
        findings: findingsAsJson([...blockers, ...warnings], language),
      }));
      print(JSON.stringify({ plans }, undefined, 2));
    } else print(told.map((each) => printPlan(each, folder, language)).join('\n\n'));
    return 0;
  },
};
