import type { Activity, CompiledPlan, Language, PlanQuestion } from '@chhamas/core';
import { nameOf, textIn } from '@chhamas/core';
import {
  formatDate,
  formatNumber,
  formatQuantity,
  formatSemester,
  termFor,
} from '@chhamas/core/language';
import { styleText } from 'node:util';
import { textsFor } from '../text/texts.ts';
import { monthsWords } from './months-words.ts';
import { wrapText } from './wrap-text.ts';

/**
 * A plan as it would be published, for people: by strategy and objective each activity with its group, its
 * time, its decision and its targets; then whose plan waits for a signature.
 */
export function printCompiledPlan(
  { plan, undecided }: CompiledPlan,
  question: PlanQuestion,
  language: Language,
): string {
  const { plan: texts, status } = textsFor(language);
  const { id, version, half, releasedOn, strategies, objectives, awaitingSignature } = plan;
  const shown = new Set<string>([...plan.activities.map((each) => each.id), ...undecided]);
  const activities = question.plan.value.activities.filter((each) => shown.has(each.id));
  const number = (value: number) => formatNumber(value, language);
  const name = (of: string) => nameOf(of, question.corpus, language);
  const under = (strategy: string, objective: string | undefined, indent: number) =>
    activities
      .filter((each) => each.strategy === strategy && each.objective === objective)
      .flatMap((each) => linesOf(each, question, language, indent));
  return [
    styleText('bold', `${texts.title(id)} · ${texts.version(number(version))}`),
    `${texts.halves[half]} · ${status.asOf(formatDate(releasedOn, language))}`,
    ...strategies.flatMap((strategy, index) => [
      '',
      styleText('bold', `${number(index + 1)}. ${textIn(strategy.name, language).text}`),
      ...under(strategy.id, undefined, 2),
      ...objectives
        .filter((objective) => objective.strategy === strategy.id)
        .flatMap((objective) => [
          wrapText(textIn(objective.text, language).text, language, 2),
          ...under(strategy.id, objective.id, 4),
        ]),
    ]),
    ...(awaitingSignature.length === 0
      ? []
      : ['', wrapText(texts.awaiting(awaitingSignature.map(name).join(', ')), language, 0)]),
  ].join('\n');
}

function linesOf(
  { id, text, decision, group, from, to, targets = [] }: Activity,
  { corpus }: PlanQuestion,
  language: Language,
  indent: number,
): readonly string[] {
  const time = from === undefined && to === undefined ? [] : [monthsWords({ from, to }, language)];
  const head = [termFor(decision, language), nameOf(group, corpus, language), ...time];
  return [
    wrapText(`${id} · ${textIn(text, language).text}`, language, indent, 2),
    wrapText(head.join(' · '), language, indent + 2),
    ...targets.map(({ figure, planned, semester }) => {
      const when = formatSemester(semester, language);
      return `${' '.repeat(indent + 2)}${when}: ${formatQuantity(planned, language)} ${figure}`;
    }),
  ];
}
