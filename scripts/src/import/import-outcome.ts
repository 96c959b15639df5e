import type { ReadImport } from './read-import.ts';
import type { PlacedReturn } from './texts-to-write.ts';

/** What an import found, and whether it was written. */
export interface ImportOutcome extends ReadImport {
  readonly placed: readonly PlacedReturn[];
  readonly isWritten: boolean;
  readonly isFaulty: boolean;
}
