import type { Language, PlanStatus, PublishedPlan } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { formatDate, formatNumber, termFor } from '@chhamas/core/language';
import { styleText } from 'node:util';
import { textsFor } from '../text/texts.ts';
import { printFindings } from './print-findings.ts';

/** How far a plan has come, for people. */
export function printPlan(
  status: PlanStatus & { readonly published: PublishedPlan | undefined },
  folder: string,
  language: Language,
): string {
  const { published } = status;
  const { id, asOf, state, decisions, waiting, strategies, blockers, warnings } = status;
  const texts = textsFor(language);
  const count = (value: number) => formatNumber(value, language);
  const line = (name: string, value: number) => `  ${name}: ${count(value)}`;
  const standing = [...blockers, ...warnings];
  return [
    styleText('bold', `${texts.plan.title(id)} · ${termFor(state, language)}`),
    texts.status.asOf(formatDate(asOf, language)),
    ...(published === undefined
      ? []
      : [
          texts.plan.published(
            count(published.version),
            formatDate(published.releasedOn, language),
          ),
        ]),
    '',
    styleText('bold', texts.plan.decisions),
    ...Object.entries(decisions).map(([name, value]) => line(termFor(name, language), value)),
    ...(waiting === 0 ? [] : [texts.plan.waiting(count(waiting))]),
    '',
    styleText('bold', texts.plan.strategies),
    ...strategies.map(({ name, planned }) => line(textIn(name, language).text, planned)),
    '',
    standing.length === 0
      ? texts.plan.nothingStands
      : printFindings(standing, folder, language, (name) => termFor(name, language)),
  ].join('\n');
}
