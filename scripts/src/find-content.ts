import type { CalendarDate } from '@chhamas/core';
import type { LoadedCorpus } from '@chhamas/core/node';
import { loadCorpus } from '@chhamas/core/node';
import { printedFindings } from './terminal/print-findings.ts';
import { dayOf } from './today.ts';
import type { Run } from './verb.ts';

/** Content that is free of errors, and the day that a call asks about. */
export interface FoundContent {
  readonly loaded: LoadedCorpus;
  readonly day: CalendarDate;
}

/**
 * Reads the content of a call; where it cannot, it prints why.
 *
 * @returns the content, or the exit code with which to stop
 */
export async function findContent(run: Run): Promise<FoundContent | number> {
  const loaded = await loadCorpus(run.folder);
  if (loaded.findings.length === 0) return { loaded, day: dayOf(run.asOf) };
  run.print(printedFindings(loaded.findings, run));
  return 1;
}
