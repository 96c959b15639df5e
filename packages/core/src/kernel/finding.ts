import { compareText } from './compare-text.ts';
import type { FindingCode } from './finding-codes.ts';
import { findingSeverity } from './finding-codes.ts';

/** What a finding stops: the check, the publication, or nothing once it is acknowledged. */
export type Severity = 'error' | 'blocker' | 'warning';

/** Where in a file a fault lies; line and column count from 1. */
export interface FindingPlace {
  /** The file, from the content folder: `periods/2017-S1/cycle.json`. */
  readonly file?: string;
  /** Keys and indexes from the top of the file. */
  readonly path?: readonly (string | number)[];
  readonly line?: number;
  readonly column?: number;
  /** In a workbook, the sheet and the cell: `Sheet1!C7`. */
  readonly cell?: string;
}

/** A fault or a gap in content, as data: no sentence is in it; `describe` makes one. */
export interface Finding extends FindingPlace {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What it is about, as an id: a reporter, a month, a cell. */
  readonly subject: string;
  /** What the sentence quotes. */
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * A finding of this code.
 *
 * @param subject the id that it is about; empty where a place says it all
 */
export function finding(
  code: FindingCode,
  subject: string,
  place: FindingPlace = {},
  values: Finding['values'] = {},
): Finding {
  return {
    code,
    severity: findingSeverity[code],
    subject,
    ...place,
    values: { subject, ...values },
  };
}

/** The same findings by file, line, column, code and subject, each once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const unique = new Map(findings.map((each) => [keyOf(each), each]));
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(keyOf(a), keyOf(b)),
  );
}

/** Those findings of one severity. */
export function ofSeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((each) => each.severity === severity);
}

function keyOf(each: Finding): string {
  const { code, subject, file, path, line, column, cell, values } = each;
  return JSON.stringify([code, subject, file, path, line, column, cell, values]);
}
