import type { Finding } from '../../kernel/finding.ts';
import { stateAfter } from '../../kernel/transitions.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Steps that a report, a section or a plan could not take from where it was.
 *
 * @source minutes, paragraphs D7 and D9; brief §5.2
 */
export function legalTransitions(corpus: Corpus): readonly Finding[] {
  return [
    ...corpus.periods.flatMap(({ cycle, sections }) => [
      ...(cycle === undefined
        ? []
        : stateAfter('report', cycle.value.events, { file: cycle.file, path: ['events'] })
            .findings),
      ...sections.flatMap(
        ({ file, value }) =>
          stateAfter('section', value.events, { file, path: ['events'] }).findings,
      ),
    ]),
    ...corpus.plans.flatMap(({ file, value }) => [
      ...stateAfter('action-plan', value.events, { file, path: ['events'] }).findings,
      ...value.workingGroupPlans.flatMap(
        ({ events }, index) =>
          stateAfter('working-group-plan', events, {
            file,
            path: ['workingGroupPlans', index, 'events'],
          }).findings,
      ),
    ]),
  ];
}
