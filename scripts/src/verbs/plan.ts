import { planStatus } from '@chhamas/core';
import { loadCorpus } from '@chhamas/core/node';
import { findingsAsJson, printedFindings } from '../terminal/print-findings.ts';
import { printPlan } from '../terminal/print-plan.ts';
import { textsFor } from '../text/texts.ts';
import { dayOf } from '../today.ts';
import type { Verb } from '../verb.ts';

const questions = ['status'];

/** `chhamas plan status [years]`: how far a plan has come, and what stands in its way. */
export const plan: Verb = {
  name: 'plan',
  parameters: ['status', '[<years>]'],
  run: async (run) => {
    const { folder, language, format, print, remark, parameters, asOf: named } = run;
    const texts = textsFor(language);
    const [question = '', years] = parameters;
    const asOf = dayOf(named);
    if (asOf === undefined || !questions.includes(question)) {
      const isDay = asOf !== undefined;
      const known = questions.join(', ');
      const problem = isDay ? texts.plan.notAQuestion(question, known) : texts.notADay(named ?? '');
      remark(`chhamas: ${problem}`);
      return 2;
    }
    const loaded = await loadCorpus(folder);
    if (loaded.findings.length > 0) {
      print(printedFindings(loaded.findings, run));
      return 1;
    }
    const { corpus } = loaded;
    const asked = corpus.plans.filter(({ value }) => years === undefined || value.id === years);
    if (asked.length === 0) {
      remark(
        `chhamas: ${texts.plan.noPlan(
          years ?? '',
          corpus.plans.map(({ value }) => value.id),
        )}`,
      );
      return 2;
    }
    const found = asked.map((each) => planStatus({ corpus, plan: each, asOf }));
    if (format === 'json') {
      const plans = found.map(({ blockers, warnings, ...rest }) => ({
        ...rest,
        findings: findingsAsJson([...blockers, ...warnings], language),
      }));
      print(JSON.stringify({ plans }, undefined, 2));
    } else print(found.map((each) => printPlan(each, folder, language)).join('\n\n'));
    return 0;
  },
};
