import type { CalendarDate, Period, ReadinessQuestion } from '@chhamas/core';
import { askReadiness, parseSemester } from '@chhamas/core';
import type { LoadedCorpus } from '@chhamas/core/node';
import { loadCorpus } from '@chhamas/core/node';
import { refuse } from './refuse.ts';
import { printedFindings } from './terminal/print-findings.ts';
import { textsFor } from './text/texts.ts';
import { dayOf } from './today.ts';
import type { Run } from './verb.ts';
import { semesterMeant } from './what-was-meant.ts';

/** The semester that a call names, in content that is free of errors, and the day it asks about. */
export interface FoundPeriod {
  readonly loaded: LoadedCorpus;
  readonly period: Period;
  readonly day: CalendarDate;
}

/**
 * Finds the semester that the first parameter names; where it cannot, it prints why.
 *
 * @param others words that the verb takes instead of a semester, and that may have been meant
 * @returns the semester, or the exit code with which to stop
 */
export async function findPeriod(
  run: Run,
  others: readonly string[] = [],
): Promise<FoundPeriod | number> {
  const { folder, language, print, parameters } = run;
  const texts = textsFor(language);
  const [named = ''] = parameters;
  const semester = parseSemester(named);
  if (semester === undefined) {
    return refuse(run, texts.notASemester(named, await semesterMeant(folder, named, others)));
  }
  const loaded = await loadCorpus(folder);
  if (loaded.findings.length > 0) {
    print(printedFindings(loaded.findings, run));
    return 1;
  }
  const period = loaded.corpus.periods.find((each) => each.semester === semester);
  if (period === undefined) {
    const there = loaded.corpus.periods.map((each) => each.semester);
    return refuse(run, texts.noSuchSemester(semester, there));
  }
  return { loaded, period, day: dayOf(run.asOf) };
}

/** The question whether a semester is ready, as a call asks it. */
export interface AskedSemester extends FoundPeriod {
  readonly question: ReadinessQuestion;
}

/**
 * Finds the semester that the first parameter names and asks whether it is ready; where it cannot, or
 * nothing of the semester awaits publication, it prints why.
 *
 * @returns the question, or the exit code with which to stop
 */
export async function askSemester(run: Run): Promise<AskedSemester | number> {
  const found = await findPeriod(run);
  if (typeof found === 'number') return found;
  const { loaded, period, day } = found;
  const question = askReadiness(loaded.corpus, period, day);
  if (question !== undefined) return { ...found, question };
  return refuse(run, textsFor(run.language).noCycle(period.semester));
}
