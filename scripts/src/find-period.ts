import type { CalendarDate, Period } from '@chhamas/core';
import { parseSemester } from '@chhamas/core';
import type { LoadedCorpus } from '@chhamas/core/node';
import { loadCorpus } from '@chhamas/core/node';
import { findingsAsJson, printFindings } from './terminal/print-findings.ts';
import { textsFor } from './text/texts.ts';
import { dayOf } from './today.ts';
import type { Run } from './verb.ts';

/** The semester that a call names, in content that is free of errors, and the day it asks about. */
export interface FoundPeriod {
  readonly loaded: LoadedCorpus;
  readonly period: Period;
  readonly day: CalendarDate;
}

/**
 * Finds the semester that the first parameter names; where it cannot, it prints why.
 *
 * @returns the semester, or the exit code with which to stop
 */
export async function findPeriod(run: Run): Promise<FoundPeriod | number> {
  const { folder, language, format, print, parameters, asOf } = run;
  const texts = textsFor(language);
  const [named = ''] = parameters;
  const day = dayOf(asOf);
  const semester = parseSemester(named);
  if (day === undefined || semester === undefined) {
    const problem = day === undefined ? texts.notADay(asOf ?? '') : texts.notASemester(named);
    process.stderr.write(`chhamas: ${problem}\n`);
    return 2;
  }
  const loaded = await loadCorpus(folder);
  if (loaded.findings.length > 0) {
    print(
      format === 'json'
        ? JSON.stringify({ findings: findingsAsJson(loaded.findings, language) }, undefined, 2)
        : printFindings(loaded.findings, folder, language),
    );
    return 1;
  }
  const period = loaded.corpus.periods.find((each) => each.semester === semester);
  if (period === undefined) {
    const there = loaded.corpus.periods.map((each) => each.semester);
    process.stderr.write(`chhamas: ${texts.noSuchSemester(semester, there)}\n`);
    return 2;
  }
  return { loaded, period, day };
}
