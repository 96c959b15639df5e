import { isOutstanding } from '../../collection/ledger.ts';
import type { Statement } from '../../collection/statement.ts';
import type { Stratum } from '../../collection/stratum.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReporterId } from '../../kernel/ids.ts';
import type { Month } from '../../kernel/month.ts';
import { monthsOf } from '../../kernel/semester.ts';
import { reportersOf } from '../../reference/reporters-of.ts';
import { listsOf } from '../corpus.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';
import {
  areReturnsInHand,
  monthCountOf,
  monthsElapsed,
  resolutionsBy,
  statementsAbout,
  statementsBy,
} from '../receipts.ts';

/**
 * Whatever keeps the returns of a semester from being complete: strata that nobody defined, months
 * that are not over, returns that are missing, sources that sent nothing, and receipts of which
 * nothing is on record.
 *
 * Where the returns themselves are in hand they are counted; where only the desks' statements are,
 * these are.
 *
 * @source minutes, paragraphs I3, G7.4 and G7.5; brief R-12, R-16, R-17, R-19
 */
export function completeReturns(question: ReadinessQuestion): readonly Finding[] {
  const { cycle, period, asOf, corpus } = question;
  const lists = listsOf(corpus);
  const running = monthsOf(period.semester).find(
    (month) => !monthsElapsed(period.semester, asOf).includes(month),
  );
  return [
    ...(running === undefined
      ? []
      : [finding('report/period-incomplete', running, {}, { semester: period.semester })]),
    ...cycle.value.expected.flatMap(({ stratum, reporters }, index) => {
      if (reporters === null) {
        const path = ['expected', index, 'reporters'];
        return [finding('collection/expected-set-undefined', stratum, { file: cycle.file, path })];
      }
      const expected = reportersOf(reporters, lists);
      if (areReturnsInHand(question, stratum)) return fromLedger(question, stratum);
      return reporters.kind === 'bodies'
        ? expected.flatMap((reporter) => fromStatements(question, stratum, reporter))
        : fromMonthStatements(question, stratum, expected.length);
    }),
  ];
}

function fromLedger(question: ReadinessQuestion, stratum: Stratum): readonly Finding[] {
  const elapsed = monthsElapsed(question.period.semester, question.asOf);
  const rows = question.collected.ledger.filter((row) => row.stratum === stratum);
  return elapsed.flatMap((month) => {
    const owed = rows.filter((row) => row.month === month && row.state.status !== 'not-applicable');
    const open = owed.filter(({ state }) => isOutstanding(state));
    if (open.length === 0) return [];
    const values = { counts: `${open.length}/${owed.length}`, stratum };
    return [
      finding('collection/returns-outstanding', `${month}/${stratum}`, {}, { ...values, month }),
    ];
  });
}

function fromStatements(
  question: ReadinessQuestion,
  stratum: Stratum,
  reporter: ReporterId,
): readonly Finding[] {
  const elapsed = monthsElapsed(question.period.semester, question.asOf).length;
  const about = statementsThatHold(question, stratum, reporter);
  const counts = about.map(monthCountOf).filter((count) => count !== undefined);
  if (counts.length === 0) {
    return [finding('collection/receipts-not-recorded', reporter, {}, { stratum })];
  }
  const most = Math.max(...counts);
  if (most === 0) {
    return [finding('collection/source-not-received', reporter, {}, { why: whyOf(about) })];
  }
  // Desks that disagree are a conflict; until it is resolved nobody knows what is outstanding.
  if (new Set(counts).size > 1 || most >= elapsed) return [];
  const values = { counts: `${elapsed - most}/${elapsed}`, stratum };
  return [finding('collection/returns-outstanding', reporter, {}, values)];
}

/** What was said about a reporter; once a conflict is resolved, what was chosen alone. */
function statementsThatHold(
  question: ReadinessQuestion,
  stratum: Stratum,
  reporter: ReporterId,
): readonly Statement[] {
  const about = statementsAbout(reporter, stratum, statementsBy(question));
  const resolved = resolutionsBy(question).find((each) => each.reporter === reporter);
  const chosen = about.filter(({ id }) => id === resolved?.chosen);
  return chosen.length > 0 ? chosen : about;
}

/** The most telling reason that a desk gave. */
function whyOf(about: readonly Statement[]): string {
  const reasons = about.flatMap(({ received }) => (received.kind === 'none' ? [received.why] : []));
  return reasons.find((why) => why !== 'not-stated') ?? 'not-stated';
}

function fromMonthStatements(
  question: ReadinessQuestion,
  stratum: Stratum,
  expected: number,
): readonly Finding[] {
  if (expected === 0) return [];
  const { period, asOf, corpus } = question;
  const lists = listsOf(corpus);
  const said = statementsBy(question);
  const silent: Month[][] = [];
  const elapsed = monthsElapsed(period.semester, asOf);
  const outstanding = elapsed.flatMap((month, index) => {
    const statement = said.find(
      ({ about }) => about.kind === 'month' && about.stratum === stratum && about.month === month,
    );
    if (statement?.received.kind !== 'reporter-count') {
      // Months that follow each other without a word are one run of silence.
      const run = silent.find((months) => months.at(-1) === elapsed[index - 1]);
      if (run === undefined) silent.push([month]);
      else run.push(month);
      return [];
    }
    const { count, bases } = statement.received;
    const sizes = bases.map((base) => reportersOf(base, lists).length);
    if (sizes.every((size) => count >= size)) return [];
    // Where the base is not known, every reading of it is given.
    const values = { counts: sizes.map((size) => `${size - count}/${size}`).join(' | '), stratum };
    return [finding('collection/returns-outstanding', month, {}, values)];
  });
  const unrecorded = silent.map((months) =>
    finding('collection/receipts-not-recorded', runOf(months), {}, { stratum }),
  );
  return [...outstanding, ...unrecorded];
}

/** How a finding names months that follow each other: `2017-01`, or `2017-01/2017-04`. */
export function runOf(months: readonly Month[]): string {
  return [...new Set([...months.slice(0, 1), ...months.slice(-1)])].join('/');
}
