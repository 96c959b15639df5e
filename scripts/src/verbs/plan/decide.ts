import type { LocalizedText } from '@chhamas/core';
import { finding, PlanDecisionSchema, wordMeant } from '@chhamas/core';
import { termFor } from '@chhamas/core/language';
import { editJson } from '@chhamas/core/node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPlan } from '../../find-plan.ts';
import { refuse } from '../../refuse.ts';
import { recordContent, refuseWith } from '../../record-content.ts';
import { printDecision } from '../../terminal/print-decision.ts';
import { textsFor } from '../../text/texts.ts';
import type { Run, Verb } from '../../verb.ts';

/** `chhamas plan decide <years> <activity> <decision>`: writes a decision, with its reason, into the plan. */
export const decide: Verb = {
  name: 'plan decide',
  parameters: ['<years>', '<activity>', 'push|continue|cut|new'],
  options: ['reason', 'reason-en'],
  run: async (run) => {
    const { folder, language, parameters, print } = run;
    const { plan: texts } = textsFor(language);
    const [, id = '', word = ''] = parameters;
    const decision = PlanDecisionSchema.safeParse(word).data;
    if (decision === undefined) {
      const known = PlanDecisionSchema.options;
      return refuse(run, texts.notADecision(word, wordMeant(word, known), known));
    }
    const found = await findPlan(run);
    if (typeof found === 'number') return found;
    const { file, value } = found.question.plan;
    const index = value.activities.findIndex((each) => each.id === id);
    const activity = value.activities[index];
    if (activity === undefined) {
      const known = value.activities.map((each) => each.id);
      return refuse(run, texts.noActivity(id, value.id, wordMeant(id, known), known));
    }
    const isOther = decision !== activity.decision;
    const reason = reasonGiven(run, isOther ? undefined : activity.reason);
    if (reason === undefined && run.own['reason-en'] !== undefined) {
      return refuse(run, texts.khmerFirst);
    }
    const path = ['activities', index];
    if (reason === undefined && (decision === 'push' || decision === 'cut')) {
      const place = { file, path: [...path, 'decision'] };
      const unreasoned = finding('plan/unreasoned', id, place, { decision });
      return refuseWith(run, found.loaded.locate([unreasoned]));
    }
    const before = await readFile(join(folder, file), 'utf8');
    const decided = editJson(before, [...path, 'decision'], decision);
    const text =
      reason === activity.reason
        ? decided
        : editJson(decided, [...path, 'reason'], reason, 'decision');
    const after = await recordContent(run, file, text);
    if (after === 1) return after;
    const now = after.corpus.plans.find((each) => each.file === file)?.value.activities ?? [];
    // What was written is told as readers will read it.
    print(printDecision(now[index] ?? activity, value.id, now, run));
    if (isOther && activity.decision !== 'undecided' && activity.evidence !== undefined) {
      run.remark(texts.evidenceOfFormer(id, termFor(activity.decision, language)));
    }
    return 0;
  },
};

/** The reason that a call gives, or the one that the same decision had; a new one in Khmer has no old translation. */
function reasonGiven({ own }: Run, former: LocalizedText | undefined): LocalizedText | undefined {
  const { reason: km = former?.km, 'reason-en': en } = own;
  if (km === undefined || (own.reason === undefined && en === undefined)) return former;
  return { km, ...(en === undefined ? {} : { en }) };
}
