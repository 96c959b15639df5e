import type { z } from 'zod';
import { mintProtected } from '../figure/mint-protected.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { parseDocument } from '../kernel/parse-document.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import { excessFinding, markdownFaultIn } from '../narrative/markdown-bounds.ts';
import { looseEndsOf } from './loose-ends.ts';
import type { PublishedReport } from './published-report.ts';
import type { ReportHead } from './release-files.ts';
import { releaseSchemas } from './release-files.ts';
import type { ReleaseList } from './seal/seal-files.ts';
import type { ReportSections } from './report-sections.ts';

/** A report in its folder, of which the seal was found whole. */
export interface ReleaseFolder {
  /** From the content folder: `releases/reports/2020-S2/v1`. */
  readonly path: string;
  readonly list: Pick<ReleaseList, 'kind' | 'invented' | 'release' | 'consolidatedBy'>;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/**
 * The report of a sealed release, as its files say it.
 *
 * @param isDraft it was never sealed, and is read for its writers: no step need have led to its approval
 * @returns the report, or findings; never both
 */
export function readRelease(
  folder: ReleaseFolder,
  isDraft = false,
): { readonly report?: PublishedReport; readonly findings: readonly Finding[] } {
  const head = parseStored(folder, 'report.json', releaseSchemas['report.json']);
  const figures = parseStored(folder, 'figures.json', releaseSchemas['figures.json']);
  const sections = parseStored(folder, 'sections.json', releaseSchemas['sections.json']);
  const reference = parseStored(folder, 'reference.json', releaseSchemas['reference.json']);
  const parts = [head, figures, sections, reference].flatMap((part) => part.findings);
  if (!head.value || !figures.value || !sections.value || !reference.value || parts.length > 0) {
    return { findings: parts };
  }
  const unreadable = proseFindings(folder, sections.value);
  if (unreadable.length > 0) return { findings: unreadable };
  const strange = asListed(folder, head.value);
  // What another semester's report names is named otherwise here: that is one fault, not many.
  if (strange.length > 0) return { findings: strange };
  const content = {
    head: head.value,
    figures: figures.value,
    sections: sections.value,
    reference: reference.value,
  };
  const loose = looseEndsOf(content, isDraft).map((what) =>
    finding('release/does-not-hold', what, { file: `${folder.path}/figures.json` }, { what }),
  );
  if (loose.length > 0) return { findings: loose };
  return {
    findings: [],
    report: {
      head: head.value,
      figures: figures.value.figures.map(mintProtected),
      changes: figures.value.changes,
      highlights: figures.value.highlights,
      tables: figures.value.tables,
      notes: figures.value.notes,
      sections: sections.value.sections,
      meetingsNotHeld: sections.value.meetingsNotHeld,
      attended: sections.value.attended,
      reference: reference.value,
    },
  };
}

/** The texts of items that are too long or too deep to be read as Markdown. */
function proseFindings(folder: ReleaseFolder, { sections }: ReportSections): readonly Finding[] {
  const file = `${folder.path}/sections.json`;
  return sections
    .flatMap(({ items }) => items)
    .flatMap(({ text }) => [text.km, text.en ?? ''])
    .flatMap((markdown) => markdownFaultIn(markdown) ?? [])
    .map(({ fault }) => excessFinding({ fault, line: 1, column: 1 }, file));
}

/** One file of a sealed release, of a shape and written in the one way in which releases are. */
export function parseStored<Schema extends z.ZodType>(
  folder: ReleaseFolder,
  name: string,
  schema: Schema,
): { readonly value?: z.output<Schema>; readonly findings: readonly Finding[] } {
  const file = `${folder.path}/${name}`;
  const bytes = folder.files.get(name);
  if (bytes === undefined) return { findings: [finding('release/file-missing', name, { file })] };
  const text = textOf(bytes);
  if (text === undefined) return { findings: [finding('release/not-canonical', name, { file })] };
  const parsed = parseDocument(text, schema, file);
  if (parsed.value === undefined || parsed.findings.length > 0)
    return { findings: parsed.findings };
  return writeStableJson(JSON.parse(text)) === text
    ? { value: parsed.value, findings: [] }
    : { findings: [finding('release/not-canonical', name, { file })] };
}

/** The text of some bytes, a byte order mark included; undefined where they are not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The head says of itself what the list says of it. */
function asListed(
  { path, list }: ReleaseFolder,
  { kind, invented, semester, version, approval }: ReportHead,
): readonly Finding[] {
  const file = `${path}/report.json`;
  const claimed = `reports/${semester}/v${version}`;
  if (claimed !== list.release) return [finding('release/misplaced', path, { file }, { claimed })];
  const isSame =
    kind === list.kind &&
    invented === list.invented &&
    consolidatorsIn(approval).join() === list.consolidatedBy.join();
  return isSame ? [] : [finding('release/does-not-hold', 'report.json', { file }, { what: kind })];
}

/** The roles that consolidated a report, in order; none of them approves it. */
export function consolidatorsIn(steps: ReportHead['approval']): readonly string[] {
  const took = steps.filter(({ to }) => to === 'consolidating' || to === 'secretariat-review');
  return [...new Set(took.map(({ by }) => by))].sort();
}
