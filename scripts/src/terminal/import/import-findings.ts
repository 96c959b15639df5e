import type { Finding, Language } from '@chhamas/core';
import { describe } from '@chhamas/core';
import { findingsSum, printFinding } from '../print-findings.ts';

/**
 * The findings of an import: a warning that says the same of many forms is said once, below all its places.
 * Errors are told one by one, each to be mended where it is.
 */
export function importFindings(
  findings: readonly Finding[],
  language: Language,
  nameOf: (id: string) => string,
): string {
  const alike = new Map<Finding | string, Finding[]>();
  for (const each of findings) {
    const { message, hint } = describe(each, language, nameOf);
    const said = each.severity === 'warning' ? `${each.code} ${message} ${hint}` : each;
    alike.set(said, [...(alike.get(said) ?? []), each]);
  }
  const blocks = Array.from(alike.values()).flatMap(([first, ...others]) =>
    first === undefined ? [] : [printFinding(first, '', language, nameOf, others)],
  );
  return [...blocks, findingsSum(findings, language)].join('\n\n');
}
