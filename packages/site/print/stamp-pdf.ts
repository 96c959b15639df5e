import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { glyphTexts } from './glyph-texts.ts';
import { joinActualText } from './join-actual-text.ts';
import { numberParts } from './number-parts.ts';

/** What a PDF says of itself besides the title and the language of its page. */
export interface Stamp {
  readonly author: string;
  /** The day of its release: `2022-09-05`. */
  readonly issued: string;
}

/**
 * A PDF of Chromium as it is published: its text can be copied, and it says whose it is and when that
 * was released, not when and on what it was printed. So the same page makes the same bytes.
 */
export async function stampPdf(pdf: Uint8Array, { author, issued }: Stamp): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const day = new Date(`${issued}T00:00:00Z`);
  document.setAuthor(author);
  document.setCreator('Chhamas');
  document.setCreationDate(day);
  document.setModificationDate(day);
  const hash = createHash('sha256').update(issued);
  for (const { node } of document.getPages()) {
    const contents = streamOf(node, 'Contents');
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const joined = joinActualText(textIn(contents), glyphReader(fonts));
    contents.updateContents(deflateSync(Buffer.from(joined, 'latin1')));
    hash.update(joined);
  }
  numberParts(document);
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save({ useObjectStreams: true });
}

/** Says what a glyph of a font stands for; nothing of what has no text. */
function glyphReader(fonts: PDFDict | undefined): (font: string, glyph: string) => string {
  const named = (fonts?.keys() ?? []).map((name) => {
    const font = fonts?.lookup(name, PDFDict);
    const map = font === undefined ? '' : textIn(streamOf(font, 'ToUnicode'));
    return [name.decodeText(), glyphTexts(map)] as const;
  });
  const texts = new Map(named);
  return (font, glyph) => texts.get(font)?.get(glyph) ?? '';
}

function streamOf(dict: PDFDict, key: string): PDFRawStream {
  const found = dict.lookup(PDFName.of(key));
  if (found instanceof PDFRawStream) return found;
  throw new RangeError(`Expected one stream of ${key}, as Chromium writes it.`);
}

function textIn(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}
