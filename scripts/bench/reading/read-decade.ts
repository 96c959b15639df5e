import type { AssembledReport } from '@chhamas/core';
import {
  assembleReport,
  CalendarDateSchema,
  checkCorpus,
  parseCorpus,
  yearBefore,
} from '@chhamas/core';

/** A day after everything has arrived. */
const today = CalendarDateSchema.parse('2023-03-01');

/** What reading a decade came to, and how long each step took, in milliseconds. */
export interface DecadeRead {
  /** How many numbers had been submitted. */
  readonly observations: number;
  readonly figures: number;
  readonly findings: number;
  readonly parsed: number;
  readonly checked: number;
  readonly assembled: number;
}

/** Parses every file as JSON and keeps what it holds: the least that reading can cost. */
export function parseOnly(texts: ReadonlyMap<string, string>): readonly unknown[] {
  return Array.from(texts.values(), (text): unknown => JSON.parse(text));
}

/** Reads and checks a decade, and assembles the report of each of its semesters. */
export function readDecade(texts: ReadonlyMap<string, string>): DecadeRead {
  const start = performance.now();
  const { corpus, findings } = parseCorpus(texts);
  const parsed = performance.now();
  const errors = checkCorpus(corpus);
  const checked = performance.now();
  let [observations, figures] = [0, 0];
  // Only the last two are kept: a report is compared with that of the year before.
  let kept: readonly AssembledReport[] = [];
  for (const { semester } of corpus.periods) {
    const before = kept.find((report) => report.semester === yearBefore(semester));
    const report = assembleReport(corpus, semester, today, { errors, yearBefore: before });
    if (report === undefined) throw new RangeError(`Expected a report of ${semester}.`);
    observations += report.conservation.submitted;
    figures += report.figures.length;
    kept = [...kept.slice(-1), report];
  }
  return {
    observations,
    figures,
    findings: findings.length + errors.length,
    parsed: parsed - start,
    checked: checked - parsed,
    assembled: performance.now() - checked,
  };
}
