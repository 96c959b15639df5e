import { isAnswered } from '../collection/ledger.ts';
import { conflictsAmong } from '../evidence/conflict.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { GroupId } from '../kernel/ids.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { monthCountOf, resolutionsBy, statementsBy } from './receipts.ts';
import { strataInHand } from './status-matrix.ts';

/** Desks that hold different numbers of months from one reporter. */
export interface DeskConflict {
  readonly reporter: string;
  readonly desks: readonly { readonly by: string; readonly months: number }[];
  /** Returns of it that are in hand, and counted; absent where only the desks speak of it. */
  readonly inHand?: number;
  /** Which desk's statement holds, and since when; absent while the conflict is open. */
  readonly resolved?: { readonly holds: GroupId; readonly on: CalendarDate };
}

/**
 * The conflicts between desks, the resolved ones too. What is counted is the returns in hand,
 * whatever the desks say.
 *
 * @source minutes, paragraphs G4.r and G7.5; brief R-18
 */
export function conflictsOf(question: ReadinessQuestion): readonly DeskConflict[] {
  const said = statementsBy(question);
  const counts = said.flatMap((statement) => {
    const value = monthCountOf(statement);
    return statement.about.kind === 'reporter' && value !== undefined
      ? [{ about: String(statement.about.reporter), by: statement.by, value }]
      : [];
  });
  return conflictsAmong(counts).map(({ about, claims }) => {
    const inHand = returnsInHand(about, question);
    const resolution = resolutionsBy(question).find(({ reporter }) => reporter === about);
    const chosen = said.find(({ id }) => id === resolution?.chosen);
    return {
      reporter: about,
      desks: claims.map(({ by, value }) => ({ by, months: value })),
      ...(inHand === undefined ? {} : { inHand }),
      ...(resolution === undefined || chosen === undefined
        ? {}
        : { resolved: { holds: chosen.by, on: resolution.on } }),
    };
  });
}

function returnsInHand(reporter: string, question: ReadinessQuestion): number | undefined {
  const inHand = strataInHand(question);
  const rows = question.collected.ledger.filter(
    (row) => row.reporter === reporter && inHand.includes(row.stratum),
  );
  if (rows.length === 0) return undefined;
  return rows.filter(({ state }) => isAnswered(state)).length;
}
