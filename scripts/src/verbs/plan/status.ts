import type { CalendarDate, PublishedPlan } from '@chhamas/core';
import { planStatus } from '@chhamas/core';
import { readPublicSite } from '@chhamas/core/node';
import { findPlans, noPlan } from '../../find-plan.ts';
import { findingsAsJson, printedFindings } from '../../terminal/print-findings.ts';
import { printPlan } from '../../terminal/print-plan.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas plan status [years]`: how far a plan has come, and what stands in its way. */
export const status: Verb = {
  name: 'plan status',
  parameters: ['[<years>]'],
  posts: true,
  run: async (run) => {
    const { folder, language, format, print } = run;
    const found = await findPlans(run);
    if (typeof found === 'number') return found;
    const { years, day: asOf } = found;
    const { corpus } = found.loaded;
    const asked = corpus.plans.filter(({ value }) => years === undefined || value.id === years);
    if (asked.length === 0) return noPlan(run, found);
    const { site } = await readPublicSite(folder);
    const told = asked.map((plan) => ({
      ...planStatus({ corpus, plan, asOf }),
      published: publishedBy(asOf, plan.value.id, site?.plans ?? []),
    }));
    if (format === 'json') {
      const plans = told.map(({ blockers, warnings, published, ...rest }) => ({
        ...rest,
        ...(published && { published: { version: published.version, on: published.releasedOn } }),
        findings: findingsAsJson([...blockers, ...warnings], language),
      }));
      print(JSON.stringify({ plans }, undefined, 2));
    } else if (format === 'github') {
      const standing = told.flatMap(({ blockers, warnings }) => [...blockers, ...warnings]);
      if (standing.length > 0) {
        print(printedFindings(found.loaded.locate(standing), run, { isRefused: false }));
      }
    } else print(told.map((each) => printPlan(each, folder, language)).join('\n\n'));
    return 0;
  },
};

/** The last version of a plan that was published by a day. */
function publishedBy(
  day: CalendarDate,
  years: string,
  plans: readonly PublishedPlan[],
): PublishedPlan | undefined {
  return plans.findLast(({ id, releasedOn }) => id === years && releasedOn <= day);
}
