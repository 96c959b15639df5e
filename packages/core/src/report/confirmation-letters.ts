import { cellKey } from '../aggregation/reconcile.ts';
import type { Source } from '../evidence/source.ts';
import type { CountEntry } from '../indicator/count-entry.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { IndicatorId, LocalId, ReporterId, SourceId } from '../kernel/ids.ts';
import type { Month } from '../kernel/month.ts';
import { gatheredCounts } from './gathered-counts.ts';
import type { ReadinessQuestion } from './readiness-question.ts';
import { sourcesOfDocuments } from './sources-of-documents.ts';

/** A count that a body is asked about, with everything that it rests on. */
export interface CountToConfirm {
  readonly indicator: IndicatorId;
  readonly month: Month;
  /** The claim, or the return that the secretariat collected. */
  readonly document: LocalId;
  /** What was counted; a nil says that there was none. */
  readonly entry: CountEntry | 'nil';
  readonly sources: readonly SourceId[];
}

/** What a letter must say to the competent body: every count that it is asked about, and every source. */
export interface ConfirmationLetter {
  /** Whoever owes the counts; of a place its committee. */
  readonly body: ReporterId;
  readonly counts: readonly CountToConfirm[];
  /** The sources of the counts, each once, in their order on file. */
  readonly sources: readonly Pick<Source, 'id' | 'kind' | 'provider' | 'title' | 'on'>[];
}

/**
 * What is to be sent to which body, to agree or not: every count that is added though it was gathered
 * elsewhere, and about which nobody has been asked.
 *
 * @returns the letters in the order of what is counted, and a finding for each document without a source:
 *   of a body that such a document is about there is no letter, since nothing may be sent unsourced
 * @source minutes, paragraphs D3 and D5; brief
 */
export function confirmationLetters({ period, collected, asOf }: ReadinessQuestion): {
  readonly letters: readonly ConfirmationLetter[];
  readonly findings: readonly Finding[];
} {
  const listed = period.sources.flatMap(({ value }) => value.sources);
  const sourcesOf = sourcesOfDocuments(period);
  const channelOf = new Map<string, string>(
    period.returns.map(({ value: { id, channel } }) => [id, channel]),
  );
  const unasked = gatheredCounts(period, collected, asOf).filter(({ asked }) => asked.length === 0);
  const findings: Finding[] = [];
  const letters = Array.from(
    groupBy(unasked, ({ reporter }) => reporter),
    ([body, gathered]): readonly ConfirmationLetter[] => {
      const counts = gathered
        .map(({ indicator, reporter, month, document }): CountToConfirm => {
          const counted = collected.counted.get(cellKey(reporter, month, indicator));
          const isChosen = counted?.document === document;
          const sources = sourcesOf.get(document) ?? [];
          return {
            indicator,
            month,
            document,
            entry: isChosen ? counted.entry : 'nil',
            sources: sources.filter((id) => listed.some((each) => each.id === id)),
          };
        })
        .toSorted((a, b) => compareText(a.month, b.month));
      const unsourced = new Set(
        counts.flatMap((each) => (each.sources.length > 0 ? [] : each.document)),
      );
      for (const document of unsourced) {
        const channel = channelOf.get(document) ?? '';
        findings.push(finding('evidence/unsourced-figure', document, {}, { channel }));
      }
      if (unsourced.size > 0) return [];
      const shown = new Set<string>(counts.flatMap(({ sources }) => sources));
      return [{ body, counts, sources: listed.filter(({ id }) => shown.has(id)) }];
    },
  ).flat();
  return { letters, findings };
}
