import type { SemesterStatus } from '@chhamas/core';
import { flowItems, wrapText } from '../wrap-text.ts';
import type { PageWords } from './page-words.ts';
import { part } from './page-words.ts';

type OutstandingReporter = SemesterStatus['outstanding'][number]['reporters'][number];
type OutstandingReturn = OutstandingReporter['returns'][number];

/**
 * Who still owes what, by stratum: which months, how late, how often put off, and what came of
 * urging. Reporters of whom the same is to be said are named together, the silent ones first, each with the
 * id by which a call names it.
 */
export function printOutstanding(report: SemesterStatus, words: PageWords): readonly string[] {
  const { texts, title, count, name, language } = words;
  const lines = report.outstanding.flatMap(({ stratum, reporters }) => {
    const returns = reporters.reduce((sum, each) => sum + each.returns.length, 0);
    const head = `${title(stratum)} · ${texts.returnsOf(count(returns), count(reporters.length))}`;
    const names = new Map<string, readonly string[]>();
    for (const each of [...reporters.filter(isSilent), ...reporters.filter(hasPartsOnly)]) {
      const said = [...owed(each.returns, words), ...urging(each, words)].join('\n');
      names.set(said, [...(names.get(said) ?? []), `${each.reporter} ${name(each.reporter)}`]);
    }
    return [
      wrapText(head, language, 2, 2),
      ...Array.from(names, ([said, all]) => {
        const items = [...joined(all, ', ', ' · '), ...joined(said.split('\n'), ' · ', '')];
        return flowItems(items, '', language, 4, 2);
      }),
    ];
  });
  return part(texts.headings.outstanding, lines);
}

/** Items, each in one piece with what stands between it and the next, and what ends the last. */
function joined(items: readonly string[], separator: string, end: string): readonly string[] {
  return items.map((item, index) => `${item}${index === items.length - 1 ? end : separator}`);
}

/** True where nothing but a part of what came is awaited. */
function hasPartsOnly({ returns }: OutstandingReporter): boolean {
  return returns.every(({ status }) => status === 'partial');
}

function isSilent(each: OutstandingReporter): boolean {
  return !hasPartsOnly(each);
}

/** The months by state: `overdue: April (71 days), June (10 days)`. */
function owed(returns: readonly OutstandingReturn[], words: PageWords): readonly string[] {
  const colon = words.language === 'km' ? '៖' : ':';
  const states = [...new Set(returns.map(({ status }) => status))];
  return states.map((state) => {
    const runs = runsOf(returns.filter(({ status }) => status === state));
    return `${words.term(state)}${colon} ${runs.map((run) => sayRun(run, words)).join(', ')}`;
  });
}

/** Months that follow each other and of which the same is to be said, but for the days. */
function runsOf(returns: readonly OutstandingReturn[]): readonly (readonly OutstandingReturn[])[] {
  const runs: OutstandingReturn[][] = [];
  for (const each of returns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(last, each)) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function follows(last: OutstandingReturn, next: OutstandingReturn): boolean {
  const number = ({ month }: OutstandingReturn) => Number(month.slice(5));
  return (
    number(next) === number(last) + 1 &&
    last.postponements === 0 &&
    next.postponements === 0 &&
    last.indicators.join() === next.indicators.join()
  );
}

function sayRun(run: readonly OutstandingReturn[], words: PageWords): string {
  const { texts, count, month, day, name } = words;
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return '';
  const months =
    first === last ? month(first.month) : `${month(first.month)} – ${month(last.month)}`;
  const { status, postponements, indicators, due } = first;
  const isLate = status === 'overdue' || status === 'missing';
  const days = (each: OutstandingReturn) => count(each.daysOverdue);
  const details = [
    ...(isLate
      ? [first === last ? texts.days(days(first)) : texts.daysBetween(days(last), days(first))]
      : []),
    ...(postponements > 0 ? [texts.postponed(count(postponements))] : []),
    ...(postponements > 0 && status === 'missing' ? [texts.nowDue(day(due))] : []),
    ...indicators.map(name),
  ];
  return details.length === 0 ? months : `${months} (${details.join(', ')})`;
}

/** The last attempt; whoever owes only a part need not have been urged. */
function urging(
  each: OutstandingReporter,
  { texts, count, term, day }: PageWords,
): readonly string[] {
  const { followUp } = each;
  if (followUp === undefined) return hasPartsOnly(each) ? [] : [texts.neverUrged];
  const { times, kind, on, outcome } = followUp;
  return [
    times === 1
      ? texts.urgedOnce(term(kind), day(on), term(outcome))
      : texts.urged(count(times), term(kind), day(on), term(outcome)),
  ];
}
