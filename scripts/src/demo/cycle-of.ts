import type { Cycle } from './plain.ts';
import { returnId } from './return-id.ts';
import type { Decision, Scenario } from './scenario.ts';
import type { World } from './truth.ts';

/** The day of the following month on which a return is due. */
export const returnsDueDay = 10;

/** The cycle of a semester, with what the leadership decided about it. */
export function cycleOf({ seed }: World, { semester, cycle, decisions = [] }: Scenario): Cycle {
  const { documentNo, dueOn, ...rest } = cycle;
  const approved = cycle.events.findLast(({ to }) => to === 'approved');
  const subjectOf = (subject: Decision['subject']) =>
    typeof subject === 'string' ? subject : returnId(seed, subject.reporter, subject.month);
  const exceptions = decisions.flatMap(({ code, subject, counts, caveat }) =>
    caveat === undefined || approved?.on === undefined
      ? []
      : [{ code, subject: subjectOf(subject), counts, caveat, by: approved.by, on: approved.on }],
  );
  const acknowledged = decisions.flatMap(({ code, subject, counts, reason }) =>
    reason === undefined
      ? []
      : [
          {
            code,
            subject: subjectOf(subject),
            ...(counts === undefined ? {} : { counts }),
            reason,
          },
        ],
  );
  return {
    schema: 1,
    semester,
    documentNo,
    dueOn,
    returnsDueDay,
    graceDays: 5,
    expected: [
      {
        stratum: 'ministry',
        reporters: {
          kind: 'several',
          among: [
            { kind: 'bodies-of-kind', of: 'ministry' },
            { kind: 'bodies-of-kind', of: 'police' },
            // Immigration reports since it joined the migration group.
            ...(semester < '2022-S1' ? [] : [{ kind: 'bodies-of-kind', of: 'other' } as const]),
          ],
        },
      },
      { stratum: 'court', reporters: { kind: 'bodies-of-kind', of: 'court' } },
      { stratum: 'capital-province', reporters: { kind: 'capital-provinces' } },
      { stratum: 'cso', reporters: { kind: 'bodies-of-kind', of: 'cso' } },
    ],
    ...rest,
    ...(exceptions.length === 0 ? {} : { exceptions }),
    ...(acknowledged.length === 0 ? {} : { acknowledged }),
  };
}
