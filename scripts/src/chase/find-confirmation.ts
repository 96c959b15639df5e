import type { Confirmation } from '@chhamas/core';
import { wordMeant } from '@chhamas/core';
import type { FoundPeriod } from '../find-period.ts';
import { findPeriod } from '../find-period.ts';
import { refuse } from '../refuse.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/** A question to a competent body, and where it stands in its file. */
export interface FoundConfirmation extends FoundPeriod {
  readonly file: string;
  readonly index: number;
  readonly confirmation: Confirmation;
}

/**
 * Finds the question that the second parameter names; where there is none, it says so.
 *
 * @returns the question, or the exit code with which to stop
 */
export async function findConfirmation(run: Run): Promise<FoundConfirmation | number> {
  const found = await findPeriod(run);
  if (typeof found === 'number') return found;
  const [semester = '', id = ''] = run.parameters;
  const all = found.period.confirmations.flatMap(({ file, value }) =>
    value.confirmations.map((confirmation, index) => ({ file, index, confirmation })),
  );
  const one = all.find(({ confirmation }) => confirmation.id === id);
  if (one !== undefined) return { ...found, ...one };
  const there = all.map(({ confirmation }) => confirmation.id);
  const { chase: texts } = textsFor(run.language);
  return refuse(run, texts.noConfirmation(id, semester, wordMeant(id, there), there));
}
