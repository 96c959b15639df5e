import { writeStableJson } from '../kernel/stable-json.ts';
import type { ReleaseContent } from './release-files.ts';

/** The files of a report as text, by name. The same content always gives the same bytes. */
export function writeRelease(content: ReleaseContent): ReadonlyMap<string, string> {
  return new Map([
    ['figures.json', writeStableJson(content.figures)],
    ['reference.json', writeStableJson(content.reference)],
    ['report.json', writeStableJson(content.head)],
    ['sections.json', writeStableJson(content.sections)],
  ]);
}
