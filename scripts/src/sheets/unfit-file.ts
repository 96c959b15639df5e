import type { Bounded, Finding, FindingPlace, UnreadReason } from '@chhamas/core';
import { unreadFile } from '@chhamas/core';
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
export function unfit(file: string, reason: UnreadReason, place?: FindingPlace): UnfitFile {
  return new UnfitFile(unreadFile(file, reason, place));
}

/** The error of a file of which there is more than is read. */
export function tooLarge(file: string, kind: Bounded, place?: FindingPlace): UnfitFile {
  return unfit(file, { why: 'too-large', kind, most: sheetBounds[kind] }, place);
}
