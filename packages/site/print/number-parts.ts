import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';

const named = /^node\d+$/;

/**
 * Names the parts of a tagged PDF by their order. Chromium names a cell of a table, to which others
 * refer as their head, by a number that it counts through all that it has ever shown: another one in
 * each run.
 */
export function numberParts(document: PDFDocument): void {
  const { context, catalog } = document;
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (tree === undefined) return;
  const objects = context.enumerateIndirectObjects();
  const parts = objects.flatMap(([ref, object]) => {
    const name = object instanceof PDFDict ? object.get(PDFName.of('ID')) : undefined;
    return name instanceof PDFString && named.test(name.asString())
      ? [{ ref, name: name.asString() }]
      : [];
  });
  const numbers = new Map(parts.map(({ name }, index) => [name, numbered(index)]));
  const rename = (name: string) => numbers.get(name) ?? name;
  for (const [, object] of objects) renameIn(object, rename);
  tree.set(
    PDFName.of('IDTree'),
    context.obj({ Names: parts.flatMap(({ ref }, index) => nameAndPart(numbered(index), ref)) }),
  );
}

function numbered(index: number): string {
  return `node${String(index + 1).padStart(8, '0')}`;
}

function nameAndPart(name: string, part: PDFRef): readonly [PDFString, PDFRef] {
  return [PDFString.of(name), part];
}

/** The same with every name renamed, in whatever it is kept. */
function renameIn(value: PDFObject, rename: (name: string) => string): PDFObject {
  if (value instanceof PDFString && named.test(value.asString())) {
    return PDFString.of(rename(value.asString()));
  }
  if (value instanceof PDFDict) {
    for (const [key, each] of value.entries()) value.set(key, renameIn(each, rename));
  }
  if (value instanceof PDFArray) {
    for (const [index, each] of value.asArray().entries()) {
      value.set(index, renameIn(each, rename));
    }
  }
  return value;
}
