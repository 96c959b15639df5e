import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { monthsOf } from '../../kernel/semester.ts';
import { stateAfter } from '../../kernel/transitions.ts';
import { groupsIn } from '../../reference/group.ts';
import { sectionOf } from '../corpus.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Support groups that have not handed their section to the consolidator. General administration
 * consolidates and hands over to nobody.
 *
 * @source minutes, paragraph D7; brief R-35
 */
export function sectionsHandedOver({ corpus, period }: ReadinessQuestion): readonly Finding[] {
  const [month] = monthsOf(period.semester);
  if (month === undefined) return [];
  return groupsIn(month, corpus.groups?.value.groups ?? [])
    .filter(({ kind }) => kind === 'support-group')
    .flatMap(({ id }) => {
      const section = sectionOf(period, id);
      if (section === undefined) return [];
      const { state } = stateAfter('section', section.value.events);
      const done = state === 'handed-over' || state === 'accepted' || state === 'consolidated';
      if (done) return [];
      const place = { file: section.file, path: ['events'] };
      return [finding('group-report/section-not-handed-over', id, place, { state })];
    });
}
