import { conflictsAmong } from '../../evidence/conflict.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';
import { monthCountOf, resolutionsBy, statementsBy } from '../receipts.ts';

/**
 * Desks that hold different numbers of months from one reporter, until somebody decides and says
 * why.
 *
 * @source minutes, paragraphs G4.r and G7.5; brief R-18
 */
export function conflictsResolved(question: ReadinessQuestion): readonly Finding[] {
  const claims = statementsBy(question).flatMap((statement) => {
    const value = monthCountOf(statement);
    return statement.about.kind === 'reporter' && value !== undefined
      ? [{ about: String(statement.about.reporter), by: String(statement.by), value }]
      : [];
  });
  const resolved = new Set(resolutionsBy(question).map(({ reporter }) => String(reporter)));
  return conflictsAmong(claims)
    .filter(({ about }) => !resolved.has(about))
    .map(({ about, claims: said }) =>
      finding(
        'evidence/conflict-open',
        about,
        {},
        {
          claims: said.map(({ by, value }) => `${by}: ${value}`).join(', '),
        },
      ),
    );
}
