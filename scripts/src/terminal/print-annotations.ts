import type { Finding, Language } from '@chhamas/core';
import { describe } from '@chhamas/core';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** How findings are posted on the lines of a change. */
export interface Posting {
  /** The content folder, as it was named. */
  readonly folder: string;
  readonly language: Language;
  /** Whether a blocker stops what was asked: then it is posted as an error. */
  readonly isRefused: boolean;
  /** The name of an id, where names read better than ids. */
  readonly nameOf?: ((id: string) => string) | undefined;
}

/**
 * Findings as commands to the runner of GitHub Actions, a line each: it shows them in the change, on
 * the line that they are about. A file is named from the top of the repository.
 *
 * @source https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example
 * printAnnotations([finding], { folder: 'content', language: 'en', isRefused: true })
 * //=> '::error file=content/site.json,line=1,col=2,title=kernel/missing-key::"name" is missing here.%0A→ Add …'
 */
export function printAnnotations(findings: readonly Finding[], posting: Posting): string {
  const top = topOfRepository(resolve(posting.folder));
  return findings.map((each) => annotationOf(each, top, posting)).join('\n');
}

function annotationOf(each: Finding, top: string, posting: Posting): string {
  const { code, severity, file, line, column } = each;
  const { folder, language, isRefused, nameOf } = posting;
  const { message, hint } = describe(each, language, nameOf);
  const level = severity === 'error' || (severity === 'blocker' && isRefused) ? 'error' : 'warning';
  const place = {
    file: file === undefined ? undefined : relative(top, resolve(folder, file)),
    line,
    col: line === undefined ? undefined : (column ?? 1),
    title: code,
  };
  const properties = Object.entries(place).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escaped(slashed(String(value)), /[%\r\n:,]/g)}`],
  );
  return `::${level} ${properties.join(',')}::${escaped(`${message}\n→ ${hint}`, /[%\r\n]/g)}`;
}

/** What would end a line, or a property, as the runner reads it again: `%0A`. */
function escaped(text: string, signs: RegExp): string {
  return text.replaceAll(
    signs,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** The folder of the repository that a folder lies in; where it lies in none, the one that we stand in. */
function topOfRepository(folder: string): string {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? process.cwd() : topOfRepository(above);
}
