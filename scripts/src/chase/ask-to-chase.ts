import type { CalendarDate } from '@chhamas/core';
import type { AskedSemester } from '../find-period.ts';
import { askSemester } from '../find-period.ts';
import { refuse } from '../refuse.ts';
import { findReporter } from '../find-reporter.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { dayGiven } from './day-given.ts';

/** What a call that chases somebody asks about. */
export interface Chase extends AskedSemester {
  /** The reporter that it names; everybody where it names none. */
  readonly named: string | undefined;
  /** The day on which something was sent, where the call says so: the question is asked of that day. */
  readonly sent: CalendarDate | undefined;
}

/** Options that speak of what was sent, and options of a draft. */
const ofSent = ['reference', 'kind', 'outcome'] as const;

/**
 * Finds the semester and the reporter that a call names, on the day that it is about; where it cannot,
 * it prints why.
 *
 * @returns what is asked, or the exit code with which to stop
 */
export async function askToChase(run: Run): Promise<Chase | number> {
  const { language, own, parameters } = run;
  const { chase: texts } = textsFor(language);
  const sent = dayGiven(run, 'sent', 'past');
  if (sent === 2) return sent;
  const misplaced = ofSent.find((option) => own[option] !== undefined);
  if (sent === undefined && misplaced !== undefined) {
    return refuse(run, texts.onlyWithSent(`--${misplaced}`));
  }
  if (sent !== undefined && own.out !== undefined) {
    return refuse(run, texts.onlyWithoutSent('--out'));
  }
  const asked = await askSemester({ ...run, asOf: sent ?? run.asOf });
  if (typeof asked === 'number') return asked;
  const [, named] = parameters;
  if (named === undefined) return { ...asked, named, sent };
  const found = findReporter(named, asked.loaded.corpus);
  if (found.id === undefined) return refuse(run, texts.noReporter(named, found.meant));
  return { ...asked, named: found.id, sent };
}
