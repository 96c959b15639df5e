import { writeStableJson } from '../kernel/stable-json.ts';
import { hashBytes } from './hash-bytes.ts';
import type { ReleaseContent, ReleaseManifest } from './release-files.ts';

/**
 * The files of a release as text, by name, its manifest among them. The same content always gives
 * the same bytes.
 */
export async function writeRelease(content: ReleaseContent): Promise<ReadonlyMap<string, string>> {
  const { semester, version } = content.head;
  const files = new Map([
    ['figures.json', writeStableJson(content.figures)],
    ['reference.json', writeStableJson(content.reference)],
    ['report.json', writeStableJson(content.head)],
    ['sections.json', writeStableJson(content.sections)],
  ]);
  const listed = await Promise.all(
    Array.from(files, async ([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, bytes: bytes.length, sha256: await hashBytes(bytes) };
    }),
  );
  const manifest: ReleaseManifest = { schema: 1, semester, version, files: listed, approvals: [] };
  return new Map([...files, ['manifest.json', writeStableJson(manifest)]]);
}
