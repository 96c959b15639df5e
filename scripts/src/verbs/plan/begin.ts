import { beginPlan } from '@chhamas/core';
import { loadCorpus, writeNew } from '@chhamas/core/node';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findPlans } from '../../find-plan.ts';
import { refuse } from '../../refuse.ts';
import { jsonText } from '../../json-text.ts';
import { printedFindings } from '../../terminal/print-findings.ts';
import { printBegunPlan } from '../../terminal/print-begun-plan.ts';
import { textsFor } from '../../text/texts.ts';
import type { Verb } from '../../verb.ts';

const halves = { '1': 1, '2': 2 } as const;

/** `chhamas plan new <years>`: the draft of a plan, with what goes on from the plan before it. */
export const begin: Verb = {
  name: 'plan new',
  parameters: ['<years>'],
  options: ['half'],
  run: async (run) => {
    const { folder, language, print } = run;
    const texts = textsFor(language);
    const { half: named = '1' } = run.own;
    if (named !== '1' && named !== '2') {
      return refuse(run, texts.notAmong('--half', named, '1 | 2'));
    }
    const found = await findPlans(run);
    if (typeof found === 'number') return found;
    const { loaded, years = '' } = found;
    const file = `plans/${years}/plan.json`;
    const path = join(folder, file);
    const there = loaded.corpus.plans.find(({ value }) => value.id === years);
    if (there !== undefined) {
      const isNextHalf = named === '2' && there.value.half === 1;
      return refuse(run, isNextHalf ? texts.plan.nextHalf(path) : texts.plan.isThere(path));
    }
    const begun = beginPlan(loaded.corpus, years, halves[named]);
    if (begun === undefined) return refuse(run, texts.plan.noStrategies(years));
    const text = jsonText(begun.plan);
    const { findings } = await loadCorpus(folder, new Map([[file, text]]));
    if (findings.length > 0) {
      print(printedFindings(findings, run));
      return 1;
    }
    await mkdir(dirname(path), { recursive: true });
    if (!(await writeNew(path, text))) return refuse(run, texts.plan.isThere(path));
    print(printBegunPlan(begun, path, run));
    return 0;
  },
};
