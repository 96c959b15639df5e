import { z } from 'zod';

/**
 * By what kind of source something became known.
 *
 * @source minutes, paragraphs G1.r, G4.r, G6.r and D5; brief R-29
 */
export const SourceKind = z.enum([
  'monthly-form',
  'official-letter',
  'telegram',
  'embassy',
  'court',
  'police',
  'border-gate',
  'cso',
  'media',
  'mission',
  'phone',
  'meeting-document',
]);
export type SourceKind = z.output<typeof SourceKind>;

const informal: readonly string[] = ['telegram', 'phone', 'media'] satisfies SourceKind[];

/**
 * True of ways by which nothing is counted before somebody has verified it.
 *
 * @source minutes, paragraph G6.r; brief R-30
 */
export function isInformal(kind: string): boolean {
  return informal.includes(kind);
}
