import type { Finding, Language } from '@chhamas/core';
import { describe } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { wrapText } from './wrap-text.ts';

const colours = { error: 'red', blocker: 'yellow', warning: 'cyan' } as const;

/**
 * Findings for people: where, what is wrong, what to write instead; and how many there are.
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
  const texts = textsFor(language);
  const blocks = findings.map((each) => {
    const { message, hint } = describe(each, language, nameOf);
    const head = `${placeOf(each, folder)}${texts.severity[each.severity]}  ${each.code}`;
    return [
      styleText(colours[each.severity], head),
      wrapText(message, language, 2),
      wrapText(`→ ${hint}`, language, 2),
    ].join('\n');
  });
  const count = (severity: Finding['severity']) =>
    formatNumber(findings.filter((each) => each.severity === severity).length, language);
  const total = texts.counted(count('error'), count('blocker'), count('warning'));
  return [...blocks, total].join('\n\n');
}

function placeOf({ file, line, column, cell }: Finding, folder: string): string {
  if (file === undefined) return '';
  if (cell !== undefined) return `${join(folder, file)}  ${cell}\n`;
  return `${join(folder, file)}${line === undefined ? '' : `:${line}:${column ?? 1}`}\n`;
}

/** Findings as a call wants them: for people, or for programs. */
export function printedFindings(
  findings: readonly Finding[],
  { folder, language, format }: Pick<Run, 'folder' | 'language' | 'format'>,
): string {
  return format === 'json'
    ? JSON.stringify({ findings: findingsAsJson(findings, language) }, undefined, 2)
    : printFindings(findings, folder, language);
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
