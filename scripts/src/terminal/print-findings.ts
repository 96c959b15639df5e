import type { Finding, Language } from '@chhamas/core';
import { describe, ofSeverity } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { printAnnotations } from './print-annotations.ts';
import { wrapText } from './wrap-text.ts';

const colours = { error: 'red', blocker: 'yellow', warning: 'cyan' } as const;

/**
 * Findings for people: where, what is wrong, what to write instead; how many there are; and how to
 * read more of the gravest.
 *
 * @param folder the content folder, so that the places can be opened from where the editor stands
 * @param nameOf the name of an id, where names read better than ids
 */
export function printFindings(
  findings: readonly Finding[],
  folder: string,
  language: Language,
  nameOf?: (id: string) => string,
): string {
  const blocks = findings.map((each) => printFinding(each, folder, language, nameOf));
  return [...blocks, findingsSum(findings, language)].join('\n\n');
}

/** How many findings there are, and how to read more of the gravest. */
export function findingsSum(findings: readonly Finding[], language: Language): string {
  const texts = textsFor(language);
  const of = (severity: Finding['severity']) => ofSeverity(findings, severity);
  const count = (severity: Finding['severity']) => formatNumber(of(severity).length, language);
  const total = texts.counted(count('error'), count('blocker'), count('warning'));
  const [gravest] = [...of('error'), ...of('blocker'), ...of('warning')];
  const more = gravest === undefined ? [] : [texts.readMore(gravest.code)];
  return [total, ...more].join('\n');
}

/** One of them: its place, its code, and its two sentences; and the places of others that say the same. */
export function printFinding(
  each: Finding,
  folder: string,
  language: Language,
  nameOf?: (id: string) => string,
  alike: readonly Finding[] = [],
): string {
  const { message, hint } = describe(each, language, nameOf);
  const severity = textsFor(language).severity[each.severity];
  const places = [each, ...alike].map((one) => placeOf(one, folder)).join('');
  return [
    styleText(colours[each.severity], `${places}${severity}  ${each.code}`),
    wrapText(message, language, 2),
    wrapText(`→ ${hint}`, language, 2),
  ].join('\n');
}

function placeOf({ file, line, column, cell }: Finding, folder: string): string {
  if (file === undefined) return '';
  if (cell !== undefined) return `${join(folder, file)}  ${cell}\n`;
  return `${join(folder, file)}${line === undefined ? '' : `:${line}:${column ?? 1}`}\n`;
}

/** How findings are said beside what a call wants. */
export interface FindingsManner {
  /** False where the call does what it was asked all the same: then a blocker is no error. */
  readonly isRefused?: boolean;
  readonly nameOf?: (id: string) => string;
}

/** Findings as a call wants them: for people, for programs, or posted on lines. */
export function printedFindings(
  findings: readonly Finding[],
  { folder, language, format }: Pick<Run, 'folder' | 'language' | 'format'>,
  { isRefused = true, nameOf }: FindingsManner = {},
): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ findings: findingsAsJson(findings, language) }, undefined, 2);
    case 'github':
      return printAnnotations(findings, { folder, language, isRefused, nameOf });
    case 'pretty':
      return printFindings(findings, folder, language, nameOf);
  }
}

/** The same for programs. */
export function findingsAsJson(findings: readonly Finding[], language: Language) {
  return findings.map((each) => {
    const { code, severity, subject, file, line, column, cell, values } = each;
    const { counts } = values;
    const place = { file, line, column, cell };
    return { code, severity, subject, counts, ...place, ...describe(each, language) };
  });
}
