import { cellKey } from '../aggregation/reconcile.ts';
import { isAnswered } from '../collection/ledger.ts';
import type { AskedDocument } from '../evidence/confirmation-state.ts';
import { askedDocuments } from '../evidence/confirmation-state.ts';
import { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { IndicatorId, LocalId, ReporterId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import type { Collected } from './collected.ts';
import type { Period } from './corpus.ts';

/** A count that did not come from whoever owes it, and what the competent body says of it. */
export interface GatheredCount {
  readonly indicator: IndicatorId;
  readonly reporter: ReporterId;
  readonly month: Month;
  /** The claim, or the return that the secretariat collected. */
  readonly document: LocalId;
  /** Of several bodies that were asked, the state that a reader must know first. */
  readonly status: ConfirmationStatus;
  /** The question to each body that was asked; empty while none was. */
  readonly asked: readonly AskedDocument[];
}

/**
 * The counts of a semester that were gathered elsewhere: of a silent reporter from other sources, or
 * by the secretariat itself. Each of them needs the answer of the competent body, with every source
 * shown; nobody's silence is agreement.
 *
 * A count that an inquiry settled is not among them where its reporter had answered: it was asked.
 *
 * @returns in the order of what is counted; empty where everything came from those who owe it
 * @source minutes, paragraphs D3 and D5; brief
 */
export function gatheredCounts(
  period: Period,
  { ledger, counted, contested }: Pick<Collected, 'ledger' | 'counted' | 'contested'>,
  asOf: CalendarDate,
): readonly GatheredCount[] {
  const asked = askedDocuments(
    period.confirmations.flatMap(({ value }) => value.confirmations),
    asOf,
  );
  const collectedBySecretariat = new Set<string>(
    period.returns.flatMap(({ value }) =>
      value.enteredBy === 'secretariat-collected' ? [value.id] : [],
    ),
  );
  // Of most semesters everything came from those who owe it, and the ledger need not be walked through.
  const isElsewhere = Array.from(counted.values()).some(({ isOwn }) => !isOwn);
  if (!isElsewhere && collectedBySecretariat.size === 0) return [];
  const gathered: GatheredCount[] = [];
  const add = (each: Omit<GatheredCount, 'status' | 'asked'>) => {
    const questions = asked.get(each.document) ?? [];
    const statuses = new Set<ConfirmationStatus>(questions.map(({ state }) => state.status));
    const status = ConfirmationStatus.options.find((one) => statuses.has(one)) ?? 'not-sent';
    gathered.push({ ...each, status, asked: questions });
  };
  for (const { reporter, month, answers } of ledger) {
    for (const { indicator, state } of answers) {
      if (state.status === 'not-applicable') continue;
      const key = cellKey(reporter, month, indicator);
      // Where equals contradict each other nothing is counted, a nil neither.
      if (contested.has(key)) continue;
      const chosen = counted.get(key);
      const isOpen = !isAnswered(state);
      const nil = state.status === 'nil' ? state.answer.id : undefined;
      const document = chosen?.document ?? nil;
      if (document === undefined) continue;
      const isFromOthers = chosen?.isOwn === false && isOpen;
      if (!isFromOthers && !collectedBySecretariat.has(document)) continue;
      add({ indicator, reporter, month, document });
    }
  }
  return gathered;
}
