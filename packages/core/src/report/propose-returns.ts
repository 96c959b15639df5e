import { currentReturns } from '../collection/ledger.ts';
import type { MonthlyReturn } from '../collection/monthly-return.ts';
import type { CountChange } from '../form/answers-alike.ts';
import { changesBetween } from '../form/answers-alike.ts';
import type { MonthAnswer, MonthReading } from '../form/month-reading.ts';
import type { CountEntry } from '../indicator/count-entry.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import type { ArrivalNotes } from './arrival-notes.ts';
import { changesOnFile } from './changes-on-file.ts';
import type { Corpus } from './corpus.ts';
import { proposalFindings } from './proposal-findings.ts';

/** One month that was read, held against what is on file. */
export interface ProposedReturn {
  readonly reading: MonthReading;
  readonly state: 'new' | 'on-file' | 'amendment';
  /** The return that says the same, or that is to be amended. */
  readonly onFile?: MonthlyReturn;
  /** What is to be written; absent where nothing is, or where something is lacking. */
  readonly value?: MonthlyReturn;
  /** The numbers that an amendment changes. */
  readonly changes: readonly CountChange[];
}

/**
 * Holds every month that was read against what is on file: it is new, it is there already, or it amends
 * what is there. A nil needs somebody who confirmed it, an amendment a reason; what a sheet leaves blank
 * takes nothing back.
 *
 * @param readings in the order in which they were read; of two that differ about one month the later is a finding
 * @source minutes, paragraph D6; brief
 */
export function proposeReturns(
  readings: readonly MonthReading[],
  corpus: Corpus,
  notes: ArrivalNotes,
): { readonly proposed: readonly ProposedReturn[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const proposed: ProposedReturn[] = [];
  const first = new Map<string, MonthReading>();
  const isTaken = takenIds(corpus);
  const ids = { next: () => freshId(notes.newId, isTaken) };
  for (const reading of readings) {
    const key = `${reading.form.semester} ${reading.form.reporter} ${reading.month}`;
    const earlier = first.get(key);
    if (earlier !== undefined) {
      if (isSame(earlier.answer, reading.answer)) continue;
      const { cell, line, file } = earlier.place;
      const other =
        earlier.place.file === reading.place.file
          ? (cell ?? String(line))
          : `${file ?? ''} ${cell ?? ''}`;
      findings.push(
        finding('form/month-twice', reading.month, reading.place, { other: other.trim() }),
      );
      continue;
    }
    first.set(key, reading);
    const made = proposalOf(reading, corpus, notes, ids.next);
    findings.push(...made.findings);
    if (made.proposed !== undefined) proposed.push(made.proposed);
  }
  return { proposed, findings };
}

interface Proposal {
  readonly proposed?: ProposedReturn;
  readonly findings: readonly Finding[];
}

function proposalOf(
  reading: MonthReading,
  corpus: Corpus,
  notes: ArrivalNotes,
  nextId: () => string,
): Proposal {
  const { answer, month, place } = reading;
  if (answer === undefined) return { findings: [] };
  const onFile = returnsOnFile(reading, corpus);
  const same = onFile.find(
    (each) => each.answer === answer.answer && changesOnFile(each, answer, reading).length === 0,
  );
  // What cannot be read may say otherwise.
  if (same !== undefined && reading.unread.size > 0) return { findings: [] };
  if (same !== undefined) {
    return { proposed: { reading, state: 'on-file', onFile: same, changes: [] }, findings: [] };
  }
  const [amended, ...others] = onFile;
  if (others.length > 0) {
    return { findings: [finding('form/several-on-file', month, place, { amount: onFile.length })] };
  }
  const findings = proposalFindings(reading, answer, amended, notes);
  const state = amended === undefined ? ('new' as const) : ('amendment' as const);
  const changes = amended === undefined ? [] : changesOnFile(amended, answer, reading);
  const value = valueOf(reading, answer, notes, nextId, amended);
  const base = { reading, state, changes, ...(amended === undefined ? {} : { onFile: amended }) };
  return { proposed: { ...base, ...(value === undefined ? {} : { value }) }, findings };
}

/** What of a month is on file and speaks: neither superseded nor another reporter's. */
function returnsOnFile(
  { form, month }: MonthReading,
  { periods }: Corpus,
): readonly MonthlyReturn[] {
  const period = periods.find(({ semester }) => semester === form.semester);
  const own = (period?.returns ?? []).flatMap(({ value }) =>
    value.reporter === form.reporter && value.month === month ? [value] : [],
  );
  return currentReturns(own, endOfTime, () => true);
}

/** No return comes later. */
const endOfTime = '9999-12-31' as CalendarDate;

function isSame(one: MonthAnswer | undefined, other: MonthAnswer | undefined): boolean {
  if (one?.answer !== other?.answer) return false;
  if (one?.answer !== 'has-data' || other?.answer !== 'has-data') return true;
  return changesBetween(one.counts, other.counts).length === 0;
}

function valueOf(
  { form, month, unread }: MonthReading,
  answer: MonthAnswer,
  notes: ArrivalNotes,
  nextId: () => string,
  amended: MonthlyReturn | undefined,
): MonthlyReturn | undefined {
  const asked = form.owed.get(month);
  const { receivedOn, channel, enteredBy, writtenBy, reason } = notes;
  const common = {
    ...{ schema: 1 as const, id: nextId(), reporter: form.reporter, month, receivedOn, channel },
    ...(enteredBy === undefined ? {} : { enteredBy }),
    ...(writtenBy === undefined ? {} : { writtenBy }),
    ...(amended === undefined ? {} : { supersedes: amended.id }),
    ...(amended === undefined || reason === undefined ? {} : { reason }),
  };
  if (answer.answer === 'has-data') {
    const said = new Set<string>(answer.counts.map(({ indicator }) => indicator));
    const isOpen = (indicator: string) => asked?.has(indicator) !== true || unread.has(indicator);
    const left = onFileOf(amended).filter(
      ({ indicator }) => isOpen(indicator) && !said.has(indicator),
    );
    const counts = [...answer.counts, ...left];
    return { ...common, answer: 'has-data', counts };
  }
  const { confirmedBy = notes.confirmedBy, confirmedOn = notes.confirmedOn } = answer;
  if (confirmedBy === undefined || confirmedOn === undefined) return undefined;
  return { ...common, answer: 'nil', confirmedBy, confirmedOn };
}

function onFileOf(amended: MonthlyReturn | undefined): readonly CountEntry[] {
  return amended?.answer === 'has-data' ? amended.counts : [];
}

function takenIds({ periods }: Corpus): Set<string> {
  return new Set(
    periods.flatMap(({ returns, claims }) => [
      ...returns.map(({ value }) => value.id),
      ...claims.flatMap(({ value }) => value.claims.map(({ id }) => id)),
    ]),
  );
}

function freshId(newId: () => string, taken: Set<string>): string {
  let id = newId();
  while (taken.has(id)) id = newId();
  taken.add(id);
  return id;
}
