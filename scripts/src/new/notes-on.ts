import type { Finding, LocalizedText, ReadinessQuestion } from '@chhamas/core';
import { editJson } from '@chhamas/core/node';

/** Where a decision about something that stands against a report is written. */
export type NoteList = 'exceptions' | 'acknowledged';

/** The sentence that readers see, and who decides it. */
export interface Note {
  readonly said: LocalizedText;
  /** Of an exception alone: the role of the leadership that decides it. */
  readonly by?: string;
}

/**
 * The text of a cycle in which findings are let pass, or acknowledged, with one sentence for all of them.
 *
 * @param before the text of the file as it stands
 */
export function withNotes(
  before: string,
  { cycle, asOf }: Pick<ReadinessQuestion, 'cycle' | 'asOf'>,
  list: NoteList,
  findings: readonly Finding[],
  { said, by }: Note,
): string {
  const notes = findings.map(({ code, subject, values: { counts } }) => ({
    ...{ code, subject },
    ...(counts === undefined ? {} : { counts }),
    ...(list === 'exceptions' ? { caveat: said, by, on: asOf } : { reason: said, on: asOf }),
  }));
  const there = cycle.value[list];
  if (there === undefined) return editJson(before, [list], notes, 'events');
  return notes.reduce(
    (text, note, index) => editJson(text, [list, there.length + index], note),
    before,
  );
}

/** Whether a finding is about a subject: the whole of it, or one of its parts, `2020-11/capital-province`. */
export function isOnSubject({ subject }: Finding, named: string): boolean {
  return named === '' || subject === named || subject.split('/').includes(named);
}

/**
 * What findings can be named by, each once: first the parts that may stand alone, months behind the others,
 * then whole subjects.
 */
export function subjectsOf(findings: readonly Finding[]): readonly string[] {
  const whole = findings.map(({ subject }) => subject);
  const parts = whole.flatMap((subject) => (subject.includes('/') ? subject.split('/') : []));
  const isMonth = (part: string) => /^\d{4}-\d{2}$/.test(part);
  const ordered = [...parts.filter((each) => !isMonth(each)), ...parts.filter(isMonth)];
  return [...new Set([...ordered, ...whole])];
}
