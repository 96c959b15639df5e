import type { Disposition } from '../../aggregation/disposition.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/** So many reporters are named; of more of them their number is told. */
const named = 4;

/**
 * What arrived and is not counted, other than because something better is: not verified yet, from
 * somebody who was not asked, or of another time; and answers of which a part is missing.
 *
 * @source minutes, paragraph G6.r; brief
 */
export function arrivalsSettled({ collected }: ReadinessQuestion): readonly Finding[] {
  const { dispositions, ledger } = collected;
  const among = (isMeant: (each: Disposition) => boolean) =>
    Array.from(groupBy(dispositions.filter(isMeant), ({ document }) => document));
  const numbersOf = (entries: readonly Disposition[]) => ({
    reporter: entries[0]?.reporter ?? '',
    indicators: [...new Set(entries.map(({ indicator }) => indicator))].join(', '),
    amount: entries.reduce((sum, { numbers }) => sum + numbers, 0),
  });
  const partial = groupBy(
    ledger.filter(({ answers }) =>
      answers.some(({ state }) => state.status === 'partial' || state.status === 'empty'),
    ),
    ({ month }) => month,
  );
  return [
    ...among(({ end, why }) => end === 'awaiting-verification' && why === undefined).map(
      ([document, entries]) => finding('evidence/not-verified', document, {}, numbersOf(entries)),
    ),
    ...among(({ why }) => why === 'not-expected').map(([document, entries]) =>
      finding('collection/not-expected', document, {}, numbersOf(entries)),
    ),
    ...among(({ end }) => end === 'out-of-period').map(([document, entries]) =>
      finding('collection/out-of-period', document, {}, numbersOf(entries)),
    ),
    ...Array.from(partial, ([month, rows]) => {
      const owed = ledger.filter((row) => row.month === month).length;
      const reporters = rows.length > named ? '' : rows.map(({ reporter }) => reporter).join(', ');
      const values = { counts: `${rows.length}/${owed}`, reporters };
      return finding('collection/answer-partial', month, {}, values);
    }),
  ];
}
