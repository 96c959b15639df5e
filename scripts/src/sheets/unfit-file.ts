import type { Finding, FindingCode, FindingPlace } from '@chhamas/core';
import { finding } from '@chhamas/core';
import type { Bounded } from './sheet-bounds.ts';
import { sheetBounds } from './sheet-bounds.ts';

/** A file, or a part of one, that is not read, with the finding that says why. */
export class UnfitFile extends Error {
  readonly found: Finding;

  constructor(found: Finding) {
    super(found.code);
    this.found = found;
  }
}

/** The error of a file that is not read. */
export function unfit(
  file: string,
  code: FindingCode,
  values: Finding['values'] = {},
  place: FindingPlace = { file },
): UnfitFile {
  return new UnfitFile(finding(code, file, place, values));
}

/** The error of a file of which there is more than is read. */
export function tooLarge(file: string, kind: Bounded, place: FindingPlace = { file }): UnfitFile {
  return unfit(file, 'form/too-large', { kind, most: sheetBounds[kind] }, place);
}
