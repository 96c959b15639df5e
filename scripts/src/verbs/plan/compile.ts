import { compilePlan, nameOf, ofSeverity, publishPlan } from '@chhamas/core';
import { findPlan } from '../../find-plan.ts';
import { findPublishedPlans } from '../../find-published-plans.ts';
import { printCompiledPlan } from '../../terminal/print-compiled-plan.ts';
import { printedFindings } from '../../terminal/print-findings.ts';
import { textsFor } from '../../text/texts.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas plan compile <years>`: the plan put together from the signed plans of the groups, as it would be published. */
export const compile: Verb = {
  name: 'plan compile',
  parameters: ['<years>'],
  posts: true,
  run: async (run) => {
    const { language, format, print } = run;
    const found = await findPlan(run);
    if (typeof found === 'number') return found;
    const { loaded, question } = found;
    const earlier = await findPublishedPlans(run, question.plan.value.id);
    if (typeof earlier === 'number') return earlier;
    const { plan, findings: unordered } = publishPlan({ ...question, earlier });
    const findings = (['error', 'blocker', 'warning'] as const).flatMap((severity) =>
      ofSeverity(loaded.locate(unordered), severity),
    );
    if (format === 'json') {
      print(
        plan === undefined ? printedFindings(findings, run) : JSON.stringify(plan, undefined, 2),
      );
    } else {
      const name = (id: string) => nameOf(id, loaded.corpus, language);
      print(printCompiledPlan(compilePlan({ ...question, earlier }), question, language));
      print('');
      print(
        plan === undefined
          ? printedFindings(findings, run, { nameOf: name })
          : textsFor(language).plan.nothingStands,
      );
    }
    return plan === undefined ? 1 : 0;
  },
};
