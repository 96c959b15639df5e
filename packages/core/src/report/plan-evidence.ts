import { nearestWord } from '../kernel/nearest-word.ts';
import type { PlanEvidence } from '../plan/plan.ts';
import type { Corpus } from './corpus.ts';

/**
 * What was probably meant by evidence that is not there: a semester, or in it an item or a direction.
 *
 * @returns empty where nothing is near
 */
export function evidenceMeant({ periods }: Corpus, evidence: PlanEvidence): string {
  const period = periods.find(({ semester }) => semester === evidence.semester);
  if (period === undefined) {
    return nearestWord(
      evidence.semester,
      periods.map(({ semester }) => semester),
    );
  }
  if (evidence.kind === 'figure') return '';
  if (evidence.kind === 'direction') {
    const given = period.directions.flatMap(({ value }) => value.directions.map(({ id }) => id));
    return nearestWord(evidence.direction, given);
  }
  const written = period.sections
    .filter(({ value }) => value.group === evidence.group)
    .flatMap(({ value }) => value.items.map(({ id }) => id));
  return nearestWord(evidence.item, written);
}

/** Whether what drove a decision is on file. Of figures it is asked whether the semester is there: which it has, its own report says. */
export function isEvidenceThere({ periods }: Corpus, evidence: PlanEvidence): boolean {
  const period = periods.find(({ semester }) => semester === evidence.semester);
  if (period === undefined) return false;
  if (evidence.kind === 'figure') return true;
  if (evidence.kind === 'direction') {
    return period.directions.some(({ value }) =>
      value.directions.some(({ id }) => id === evidence.direction),
    );
  }
  return period.sections.some(
    ({ value }) =>
      value.group === evidence.group && value.items.some(({ id }) => id === evidence.item),
  );
}
