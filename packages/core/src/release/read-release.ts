import type { z } from 'zod';
import { mintProtected } from '../figure/mint-protected.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { parseDocument } from '../kernel/parse-document.ts';
import type { Semester } from '../kernel/semester.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import { excessFinding, markdownFaultIn } from '../narrative/markdown-bounds.ts';
import { hashBytes } from './hash-bytes.ts';
import { looseEndsOf } from './loose-ends.ts';
import type { PublishedReport } from './published-report.ts';
import { ReleaseManifest, releaseSchemas } from './release-files.ts';
import type { ReportSections } from './report-sections.ts';

/** The bytes of a release's files, by name, and the folder that claims to hold it. */
export interface ReleaseFolder {
  /** From the content folder: `releases/reports/2020-S2/v1`. */
  readonly path: string;
  readonly semester: Semester;
  readonly version: number;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/**
 * A release as it lies, checked byte for byte against its own list. One changed, added or missing
 * byte is a finding that names the file.
 *
 * @returns the report, or findings; never both
 */
export async function readRelease(
  folder: ReleaseFolder,
): Promise<{ readonly report?: PublishedReport; readonly findings: readonly Finding[] }> {
  const manifest = parseStored(folder, 'manifest.json', ReleaseManifest);
  if (manifest.value === undefined) return manifest;
  const findings = [
    ...manifest.findings,
    ...(await compareWithList(folder, manifest.value)),
    ...placeFindings(folder, manifest.value),
  ];
  if (findings.length > 0) return { findings };
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
  const misplaced = placeFindings(folder, head.value);
  // What another semester's report names is named otherwise here: that is one fault, not many.
  if (misplaced.length > 0) return { findings: misplaced };
  const loose = looseEndsOf({
    head: head.value,
    figures: figures.value,
    sections: sections.value,
    reference: reference.value,
  }).map((what) =>
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

function parseStored<Schema extends z.ZodType>(
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

async function compareWithList(
  folder: ReleaseFolder,
  manifest: ReleaseManifest,
): Promise<readonly Finding[]> {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const wanted = Object.keys(releaseSchemas).toSorted();
  const named = manifest.files.map(({ path }) => path);
  const isExact = JSON.stringify(named) === JSON.stringify(wanted);
  const missing = wanted.filter((name) => !folder.files.has(name));
  const lying = await Promise.all(
    Array.from(folder.files, async ([name, bytes]): Promise<Finding | undefined> => {
      if (name === 'manifest.json') return undefined;
      const file = `${folder.path}/${name}`;
      const entry = listed.get(name);
      if (entry === undefined) return finding('release/file-unknown', name, { file });
      const same = entry.bytes === bytes.length && entry.sha256 === (await hashBytes(bytes));
      return same ? undefined : finding('release/file-changed', name, { file });
    }),
  );
  return [
    // The list names these files, each once, in this order, and nothing else.
    ...(isExact
      ? []
      : [
          finding('release/not-canonical', 'manifest.json', {
            file: `${folder.path}/manifest.json`,
          }),
        ]),
    ...missing.map((name) =>
      finding('release/file-missing', name, { file: `${folder.path}/${name}` }),
    ),
    ...lying.filter((each) => each !== undefined),
  ];
}

function placeFindings(
  folder: ReleaseFolder,
  claim: { readonly semester: Semester; readonly version: number },
): readonly Finding[] {
  if (claim.semester === folder.semester && claim.version === folder.version) return [];
  return [
    finding(
      'release/misplaced',
      folder.path,
      { file: `${folder.path}/manifest.json` },
      {
        claimed: `${claim.semester}/v${claim.version}`,
      },
    ),
  ];
}
