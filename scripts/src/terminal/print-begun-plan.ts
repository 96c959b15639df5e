import type { BegunPlan } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { nextCall } from '../next-call.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { wrapText } from './wrap-text.ts';

/** Where the draft of a plan lies, and what of the plan before it goes on, as a call wants it. */
export function printBegunPlan(
  { plan, after, leftOut }: BegunPlan,
  path: string,
  { language, format, folder }: Pick<Run, 'language' | 'format' | 'folder'>,
): string {
  const ids = leftOut.map(({ id }) => id);
  if (format === 'json') {
    const carriedOver = plan.activities.map(({ id }) => id);
    return JSON.stringify(
      { plan: plan.id, file: path, after, carriedOver, leftOut: ids },
      undefined,
      2,
    );
  }
  const { plan: texts, next } = textsFor(language);
  const count = formatNumber(plan.activities.length, language);
  const lines = [
    texts.begun(path),
    ...(after === undefined ? [] : [texts.carriedOver(count, after)]),
    ...(ids.length === 0 ? [] : [texts.withoutPlace(ids)]),
  ];
  return [
    ...lines.map((line) => wrapText(line, language, 0)),
    next(nextCall(folder, 'plan decide', plan.id, 'ACTIVITY push|continue|cut|new')),
  ].join('\n');
}
