import type { Corpus } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { join } from 'node:path';
import { findPlan } from '../../find-plan.ts';
import { refuse } from '../../refuse.ts';
import { enter } from '../../new/enter.ts';
import { removeUnfinished } from '../../remove-unfinished.ts';
import { askValues } from '../../terminal/ask-values.ts';
import { nextCall } from '../../next-call.ts';
import { textsFor } from '../../text/texts.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas new activity <years>`: an activity that no plan had before. */
export const activity: Verb = {
  name: 'new activity',
  parameters: ['<years>'],
  options: ['strategy', 'group', 'text', 'text-en'],
  run: async (run) => {
    const { language } = run;
    const { new: texts } = textsFor(language);
    const { questions } = texts;
    await removeUnfinished(run, 'plans');
    const found = await findPlan(run);
    if (typeof found === 'number') return found;
    const { corpus, plan } = found.question;
    const { id: years, activities } = plan.value;
    const strategies = corpus.strategies?.value.strategies ?? [];
    const values = await askValues(run, {
      strategy: {
        option: 'strategy',
        as: 'STRATEGY',
        question: questions.strategy,
        choices: strategies
          .filter((each) => each.plan === years)
          .map(({ id, name }) => ({ value: id, name: textIn(name, language).text })),
      },
      group: {
        option: 'group',
        as: 'GROUP',
        question: questions.leads,
        choices: (corpus.groups?.value.groups ?? []).map(({ id, name }) => ({
          value: id,
          name: textIn(name, language).text,
        })),
      },
      km: { option: 'text', as: 'KM', question: questions.activity },
      en: { option: 'text-en', as: 'EN', question: questions.activityEn, isOptional: true },
    });
    if (values === undefined) return 2;
    const { strategy, group, km, en } = values;
    const same = activities.find((each) => each.group === group && each.text.km === km);
    if (same !== undefined) {
      return refuse(run, texts.saidAlready(same.id, join(run.folder, plan.file)));
    }
    const text = { km, ...(en === '' ? {} : { en }) };
    const entry = { id: nextId(corpus), strategy, group, text, decision: 'new' };
    const list = { key: 'activities', count: activities.length };
    const code = await enter(run, { file: plan.file, list, entry });
    if (code === 0 && run.format === 'pretty') {
      run.print(texts.writeTimeOf(entry.id));
      run.print(texts.seeWhatIsMissing(nextCall(run.folder, 'plan status', years)));
    }
    return code;
  },
};

/** One more than any plan has: an id goes on from plan to plan and never means another activity. */
function nextId({ plans }: Corpus): string {
  const numbers = plans
    .flatMap(({ value }) => value.activities)
    .map(({ id }) => Number(/^a(\d+)$/.exec(id)?.[1] ?? 0));
  return `a${Math.max(0, ...numbers) + 1}`;
}
