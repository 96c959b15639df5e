import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { stateOn } from '../../kernel/transitions.ts';
import { groupsOf, isHandedOver, sectionOf } from '../corpus.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Support groups that have not handed their section to the consolidator. General administration
 * consolidates and hands over to nobody.
 *
 * @source minutes, paragraph D7; brief R-35
 */
export function sectionsHandedOver({
  corpus,
  period,
  asOf,
}: ReadinessQuestion): readonly Finding[] {
  return groupsOf(corpus, period).flatMap((group) => {
    const section = sectionOf(period, group.id);
    if (section === undefined || isHandedOver(group, section.value, asOf)) return [];
    const state = stateOn('section', section.value.events, asOf);
    const place = { file: section.file, path: ['events'] };
    return [finding('group-report/section-not-handed-over', group.id, place, { state })];
  });
}
