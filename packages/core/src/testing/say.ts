import type { Finding } from '../kernel/finding.ts';
import { sortFindings } from '../kernel/finding.ts';
import { languages } from '../kernel/localized-text.ts';
import { describe } from '../language/describe.ts';

/**
 * Findings as a test reads them: code, place, and the sentences in both languages.
 *
 * @throws {RangeError} where a sentence still has a gap that its rule gave no value for
 */
export function say(findings: readonly Finding[]): string {
  return sortFindings(findings).map(sayOne).join('\n');
}

/** Codes and subjects alone: `collection/returns-outstanding 2017-05`. */
export function name(findings: readonly Finding[]): readonly string[] {
  return sortFindings(findings).map(({ code, subject }) => `${code} ${subject}`);
}

function sayOne(each: Finding): string {
  const { code, severity, file, path, line, column } = each;
  const position = line === undefined ? [] : [`${line}:${column ?? ''}`];
  const place = [file, ...position, path?.join('.')].filter((part) => part !== undefined);
  const sentences = languages.map((language) => {
    const { message, hint } = describe(each, language);
    if (hint === '' || /\{[a-zA-Z]*\}|\[\[|\]\]|undefined/.test(message + hint)) {
      throw new RangeError(`Expected whole sentences of ${code}, got ${message} ${hint}`);
    }
    return `  ${language} ${message} | ${hint}`;
  });
  return [[`${severity} ${code}`, ...place].join(' '), ...sentences].join('\n');
}
