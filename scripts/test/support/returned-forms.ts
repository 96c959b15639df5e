import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiledReturn } from './fill-returns.ts';
import { fillReturns } from './fill-returns.ts';

/** How one reporter answers in the semester that a test makes up. */
export type Manner = 'data' | 'nil' | 'nothing';

/** The semester of which the numbers are borrowed: a year before. */
const before = '2022-S1';

/** The folders between which forms go. */
export interface FormFolders {
  readonly content: string;
  /** The forms as they were sent. */
  readonly forms: string;
  /** Where those that came back are collected. */
  readonly returned: string;
}

/**
 * Fills in the forms of 2023-S1 with another program than ours, each from January to a month. The numbers
 * are those of the same month of the year before; of a month that is lacking there, those of another.
 */
export function returnForms(
  { content, forms, returned }: FormFolders,
  last: string,
  mannerOf: (reporter: string) => Manner,
): void {
  mkdirSync(returned, { recursive: true });
  for (const file of readdirSync(forms).toSorted()) {
    const reporter = file.replace(/-\d{4}-S\d\.xlsx$/, '');
    const manner = mannerOf(reporter);
    if (manner === 'nothing') continue;
    const filed = join(content, `periods/${before}/collected/returns/${reporter}.json`);
    const months = monthsUntil(last);
    const returns = manner === 'nil' ? months.map(nilOf) : returnsLike(filed, months);
    writeFileSync(join(returned, file), fillReturns(join(forms, file), returns));
  }
}

function monthsUntil(last: string): readonly string[] {
  const [year = '', month = ''] = last.split('-');
  return Array.from({ length: Number(month) }, (_, at) => `${year}-0${at + 1}`);
}

/** A committee that says that there was nothing, on the third day after the month. */
function nilOf(month: string): FiledReturn {
  const [year = '', number = ''] = month.split('-');
  const confirmedOn = `${year}-0${Number(number) + 1}-03`;
  return { id: '', month, answer: 'nil', confirmedBy: 'provincial-secretariat', confirmedOn };
}

function returnsLike(file: string, months: readonly string[]): readonly FiledReturn[] {
  const { returns } = JSON.parse(readFileSync(file, 'utf8')) as { returns: readonly FiledReturn[] };
  const superseded = new Set(returns.map(({ supersedes }) => supersedes));
  const current = returns.filter(({ id, answer }) => !superseded.has(id) && answer === 'has-data');
  const most = Math.max(...current.map(asked));
  const whole = current.filter((each) => asked(each) === most);
  return months.map((month) => {
    const wanted = `2022-${month.slice(5)}`;
    const like = whole.findLast((each) => each.month <= wanted) ?? whole[0];
    if (like === undefined) throw new RangeError(`Expected a return with data in ${file}.`);
    return { ...like, month };
  });
}

/** How much a return answers: its counts, and the splits of each. */
function asked({ counts = [] }: FiledReturn): number {
  return counts.reduce(
    (sum, { parts = {}, female }) =>
      sum + 1 + Object.keys(parts).length + (female === undefined ? 0 : 1),
    0,
  );
}
