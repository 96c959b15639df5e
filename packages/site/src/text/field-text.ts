import { formatMonth, formatQuantity, formatSemester } from '@chhamas/core/language';
import type { Language, LocalizedText, PublishedActivity } from '@chhamas/core/published';
import { textIn } from '@chhamas/core/published';
import type { PlanView } from '../queries/plans.ts';
import { targetName } from './plan-text.ts';
import { wordsIn } from './words-in.ts';

/** What a field of an activity says, a line each; nothing where it has none. */
export function fieldText(
  { plan, reports }: PlanView,
  activity: PublishedActivity | undefined,
  field: string,
  language: Language,
): readonly string[] {
  if (activity === undefined) return [];
  const words = wordsIn(language).planPage;
  const said = (text: LocalizedText | undefined) =>
    text === undefined ? [] : [textIn(text, language).text];
  const named = (list: readonly { readonly id: string; readonly name: LocalizedText }[]) => {
    return (id: string) => said(list.find((each) => each.id === id)?.name)[0] ?? id;
  };
  const lines: Readonly<Record<string, () => readonly string[]>> = {
    decision: () => [words.decided[activity.decision]],
    reason: () => said(activity.reason),
    text: () => said(activity.text),
    targets: () =>
      (activity.targets ?? []).map(({ figure, planned, semester }) => {
        const what = targetName(plan, figure, reports, language);
        const when = `${formatSemester(semester, language)} · ${what}`;
        return wordsIn(language).labelled(when, formatQuantity(planned, language));
      }),
    from: () => (activity.from === undefined ? [] : [formatMonth(activity.from, language)]),
    to: () => (activity.to === undefined ? [] : [formatMonth(activity.to, language)]),
    strategy: () => [named(plan.strategies)(activity.strategy)],
    alsoServes: () => (activity.alsoServes ?? []).map(named(plan.strategies)),
    objective: () => said(plan.objectives.find(({ id }) => id === activity.objective)?.text),
    group: () => [named(plan.groups)(activity.group)],
    bodies: () => (activity.bodies ?? []).map(named(plan.bodies)),
    supportedBy: () => activity.supportedBy ?? [],
    indicators: () => (activity.indicators ?? []).map(named(plan.indicators)),
    evidence: () =>
      (activity.evidence ?? []).map((each) => {
        const semester = formatSemester(each.semester, language);
        if (each.kind === 'direction') return words.evidence.direction(semester);
        if (each.kind === 'item') return words.inReport(named(plan.groups)(each.group), semester);
        const what = targetName(plan, each.figure, reports, language);
        return `${words.evidence.figure(semester)} · ${what}`;
      }),
  };
  return lines[field]?.() ?? [];
}
