import { zipSync } from 'fflate';
import { archiveKind } from './file-kind.ts';
import { sheetBounds } from './sheet-bounds.ts';
import { tooLarge, unfit } from './unfit-file.ts';
import type { ZipEntry } from './zip-entries.ts';
import { zipEntries } from './zip-entries.ts';

/** The parts of a workbook that tell what stands in its cells. */
export interface WorkbookParts {
  /** Their texts, by their names in the workbook. */
  readonly texts: ReadonlyMap<string, string>;
  /** The same as a workbook of its own, with nothing else in it. */
  readonly repacked: Uint8Array<ArrayBuffer>;
}

/** Parts that say nothing of cells, and may be large. */
const passedOver =
  /^(?:docProps|customXml|_xmlsignatures)\/|^xl\/(?:theme|drawings|charts|chartsheets|media|comments|threadedComments|persons|pivot|externalLinks|printerSettings|calcChain|slicer|tables|queryTables|ctrlProps|embeddings)/i;

/**
 * Unpacks a workbook as far as it is read, within bounds. Macros, a lock and declarations by which a small
 * file grows without end are refused before anything is parsed.
 *
 * @throws {UnfitFile} with the finding that says why it is not read
 */
export function workbookParts(file: string, bytes: Uint8Array): WorkbookParts {
  const entries = zipEntries(bytes);
  if (entries === undefined) throw unfit(file, { why: 'damaged' });
  if (entries.length > sheetBounds['packed-files']) throw tooLarge(file, 'packed-files');
  const kind = archiveKind(entries);
  if (kind !== undefined) throw unfit(file, { why: 'kind', kind });
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw unfit(file, { why: 'password' });
  const isMacro = /vbaProject\.bin$|\/macrosheets\/|\/dialogsheets\//i;
  if (entries.some(({ name }) => isMacro.test(name))) throw unfit(file, { why: 'macros' });
  const wanted = entries.filter(
    ({ name }) => /\.(?:xml|rels)$/i.test(name) && !passedOver.test(name),
  );
  const unpacked = new Map<string, Uint8Array>();
  let left: number = sheetBounds['unpacked-bytes'];
  for (const entry of wanted) {
    if (unpacked.has(entry.name)) throw unfit(file, { why: 'damaged', part: entry.name });
    const part = unpackWithin(file, entry, left);
    left -= part.length;
    unpacked.set(entry.name, part);
  }
  const texts = new Map(Array.from(unpacked, ([name, part]) => [name, textOf(file, name, part)]));
  // Some programs list the types of other workbooks too: what counts is what this one says of itself.
  const types = texts.get('[Content_Types].xml') ?? '';
  const itself = /<Override[^>]*\/xl\/workbook\.xml[^>]*>/i.exec(types)?.[0] ?? '';
  if (/macroEnabled/i.test(itself)) throw unfit(file, { why: 'macros' });
  // Only what was looked at here is read later.
  const repacked = zipSync(Object.fromEntries(unpacked), { level: 0 });
  return { texts, repacked: new Uint8Array(repacked) };
}

function unpackWithin(file: string, entry: ZipEntry, most: number): Uint8Array {
  try {
    return entry.unpack(most);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (error instanceof RangeError || code === 'ERR_BUFFER_TOO_LARGE') {
      throw tooLarge(file, 'unpacked-bytes');
    }
    throw unfit(file, { why: 'damaged', part: entry.name });
  }
}

function textOf(file: string, name: string, part: Uint8Array): string {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw unfit(file, { why: 'damaged', part: name });
  }
  if (text.includes('\0')) throw unfit(file, { why: 'damaged', part: name });
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw unfit(file, { why: 'declares-entities', part: name });
  return text;
}
