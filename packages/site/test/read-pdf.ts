import { readFile } from 'node:fs/promises';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A heading as the outline of a PDF tells it, with those below it. */
interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** A PDF as programs read it that had no part in making it. */
export interface ReadPdf {
  readonly isTagged: boolean;
  readonly info: Readonly<Record<string, unknown>>;
  /** The titles of the outline, each before those below it. */
  readonly outline: readonly string[];
  /** Where links lead that leave the document. */
  readonly addresses: readonly string[];
  /** The text of each sheet, as a reader copies it. */
  readonly sheets: readonly string[];
}

/**
 * Reads a PDF: what it is with PDF.js, and its text with PDFium, which Chrome and most phones have.
 * PDF.js itself takes the text of each glyph, and not what the file says that it stands for.
 */
export async function readPdf(file: string): Promise<ReadPdf> {
  const bytes = await readFile(file);
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const [marks, { info }, outline] = await Promise.all([
    document.getMarkInfo(),
    document.getMetadata(),
    document.getOutline(),
  ]);
  const addresses: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const annotations = (await page.getAnnotations()) as readonly { readonly url?: string }[];
    addresses.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  await task.destroy();
  return {
    isTagged: (marks as ReadonlyMap<string, boolean> | null)?.get('Marked') === true,
    info: info as Readonly<Record<string, unknown>>,
    outline: titlesOf(outline),
    addresses,
    sheets: await textOfSheets(bytes),
  };
}

function titlesOf(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap((item) => [item.title, ...titlesOf(item.items)]);
}

async function textOfSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const sheets = Array.from(document.pages(), (page) => page.getText());
  document.destroy();
  library.destroy();
  return sheets;
}
