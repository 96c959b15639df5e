import { readFile, realpath, stat } from 'node:fs/promises';
import type { ProtectInput } from '../disclosure/tables/protect-input.ts';
import type { ProtectOutput } from '../disclosure/tables/protect-output.ts';
import { parseProtectInput, parseProtectOutput } from '../disclosure/tables/parse-protect-input.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding, sortFindings } from '../kernel/finding.ts';
import { decodeText } from './decode-text.ts';
import { locateFindings } from './locate-findings.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Reads a file of counts that is to be protected, and everything that is wrong with it.
 *
 * @throws {Error} from the file system where it cannot be read
 */
export function loadTables(
  file: string,
): Promise<{ readonly input?: ProtectInput; readonly findings: readonly Finding[] }> {
  return load(file, parseProtectInput);
}

/**
 * Reads tables that were made of a file of counts, and everything that is wrong with them.
 *
 * @param input the counts, checked
 * @throws {Error} from the file system where it cannot be read
 */
export function loadPattern(
  file: string,
  input: ProtectInput,
): Promise<{ readonly output?: ProtectOutput; readonly findings: readonly Finding[] }> {
  return load(file, (text, name) => parseProtectOutput(text, name, input));
}

async function load<Parsed extends { readonly findings: readonly Finding[] }>(
  file: string,
  parse: (text: string, name: string) => Parsed,
): Promise<Parsed | { readonly findings: readonly Finding[] }> {
  const path = await realpath(file);
  // Whoever names a folder is told so by the file system.
  if ((await stat(path)).isDirectory()) await readFile(path);
  const bytes = await readBytes(path, file);
  if ('code' in bytes) return { findings: [bytes] };
  const { text, brokenAt } = decodeText(bytes);
  if (brokenAt !== undefined) {
    return { findings: [finding('kernel/not-utf8', file, { file, ...brokenAt })] };
  }
  // Whatever the file is called, it is read as JSON.
  const name = 'tables.json';
  const parsed = parse(text, name);
  const located = locateFindings(parsed.findings, new Map([[name, text]]));
  return { ...parsed, findings: sortFindings(located.map((each) => ({ ...each, file }))) };
}
