import { assembleReport, CalendarDateSchema, parseSemester } from '@chhamas/core';
import { loadCorpus } from '@chhamas/core/node';
import { join } from 'node:path';

/** What one semester of the invented country takes from a cold start, in milliseconds. */
export interface SemesterMeasured {
  readonly semester: string;
  readonly files: number;
  /** Starting Node and loading the programs. */
  readonly started: number;
  /** Reading and checking the whole folder. */
  readonly loaded: number;
  readonly assembled: number;
}

const name = '2022-S1';
const started = performance.now();
const { corpus, findings } = await loadCorpus(join(import.meta.dirname, '../../../content/demo'));
const loaded = performance.now();
const semester = parseSemester(name);
if (semester === undefined) throw new RangeError(`Expected a semester, got ${name}.`);
const report = assembleReport(corpus, semester, CalendarDateSchema.parse('2022-09-30'));
const assembled = performance.now();
if (report === undefined || findings.length > 0) throw new RangeError('Expected a whole semester.');
const period = corpus.periods.find((each) => each.semester === semester);
const result: SemesterMeasured = {
  semester: name,
  files: new Set(period?.returns.map(({ file }) => file)).size,
  started,
  loaded: loaded - started,
  assembled: assembled - loaded,
};
process.stdout.write(JSON.stringify(result));
