import type { ReadImport } from '../../import/read-import.ts';
import type { PlacedReturn } from '../../import/texts-to-write.ts';

/** What an import found, and whether it was written. */
export interface ImportOutcome extends ReadImport {
  readonly placed: readonly PlacedReturn[];
  readonly isWritten: boolean;
  readonly isFaulty: boolean;
}
