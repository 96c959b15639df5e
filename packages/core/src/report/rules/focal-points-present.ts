import { heldBy } from '../../coordination/held-by.ts';
import type { HeldMeeting } from '../../coordination/meeting.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Bodies that came to a meeting of the cycle and, without a note, not to a later one of its kind. A
 * ministry that comes to a plenary need not come to every internal meeting; and where nobody wrote
 * down who came, nobody was away.
 *
 * @source minutes, paragraph G1.c ("follow-up does not hold"); brief R-26
 */
export function focalPointsPresent({ period, asOf }: ReadinessQuestion): readonly Finding[] {
  const held = heldBy(
    period.meetings.flatMap(({ value }) => value.meetings),
    asOf,
  ).filter(({ represented }) => represented !== undefined);
  const missed = Array.from(groupBy(held, ({ kind = '' }) => kind).values()).flatMap(missedIn);
  return Array.from(groupBy(missed, ({ body }) => body)).map(([body, times]) => {
    const days = times.map(({ on }) => on).toSorted();
    const values = { amount: times.length, date: days.at(-1) ?? '' };
    return finding('coordination/focal-point-absent', body, {}, values);
  });
}

/** Of meetings of one kind, in order: who had come before and was away. */
function missedIn(
  meetings: readonly HeldMeeting[],
): readonly { readonly body: string; readonly on: string }[] {
  const known = new Set<string>();
  return meetings.flatMap(({ on, represented = [], absent = [] }) => {
    const there = new Set<string>([...represented, ...absent].map(({ body }) => body));
    const away = Array.from(known).filter((body) => !there.has(body));
    for (const body of there) known.add(body);
    return away.map((body) => ({ body, on }));
  });
}
