import { compareText } from '../../kernel/compare-text.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { stateOn } from '../../kernel/transitions.ts';
import { groupsOf, sectionOf } from '../corpus.ts';
import { stillStanding } from '../let-pass.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';
import { differencesInquired } from './differences-inquired.ts';

/**
 * Sections that went on from drafting although sources differ on a count that their group answers for,
 * and nobody asked, or the answer has not come. What the leadership let pass holds nobody up.
 *
 * @source minutes, paragraphs G6.r and D7; brief
 */
export function editedWhenAnswered(question: ReadinessQuestion): readonly Finding[] {
  const { corpus, period, cycle, collected, asOf } = question;
  const open = stillStanding(differencesInquired(question), cycle.value, asOf);
  const owners = new Map<string, string>(collected.indicators.map(({ id, owner }) => [id, owner]));
  return groupsOf(corpus, period).flatMap(({ id }) => {
    const section = sectionOf(period, id);
    const own = open
      .map(({ subject }) => subject)
      .filter((subject) => owners.get(subject.split('/').at(-1) ?? '') === id)
      .toSorted(compareText);
    if (section === undefined || own.length === 0) return [];
    const state = stateOn('section', section.value.events, asOf);
    if (state === 'drafting' || state === 'returned') return [];
    const place = { file: section.file, path: ['events'] };
    const reporter = own[0] ?? '';
    const more = own.length - 1;
    const values = more === 0 ? { state, reporter } : { state, reporter, more };
    return [finding('group-report/edited-before-answer', id, place, values)];
  });
}
