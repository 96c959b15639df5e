import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';

/** A Word document as it was written, read without the library that wrote it. */
export interface ReadDocx {
  /** The names of its parts. */
  readonly parts: readonly string[];
  /** Its text, a paragraph a line. */
  readonly text: string;
  /** What stands at the foot of its pages. */
  readonly footer: string;
  /** All of its markup together. */
  readonly markup: string;
}

/** Reads the text of a Word document out of its markup. */
export function readDocx(file: string): ReadDocx {
  const files = unzipSync(readFileSync(file));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const parts = Object.keys(files);
  const feet = parts.filter((name) => /^word\/footer\d+\.xml$/.test(name));
  return {
    parts,
    text: textOf(read('word/document.xml')),
    footer: feet.map((name) => textOf(read(name))).join('\n'),
    markup: parts
      .filter((name) => /\.(?:xml|rels)$/.test(name))
      .map(read)
      .join('\n'),
  };
}

function textOf(xml: string): string {
  return Array.from(xml.matchAll(/<w:p[ >].*?<\/w:p>/gs), ([paragraph]) =>
    Array.from(
      paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:tab\/>/g),
      ([, text]) => text ?? '\t',
    )
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  ).join('\n');
}
