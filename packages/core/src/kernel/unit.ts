import { z } from 'zod';

/**
 * What one of a count is. A person is not a case, and one person may attend twice or cross twice:
 * different units never add.
 *
 * @source brief §5.3, counting-unit traps
 */
export const Unit = z.enum([
  'case',
  'person',
  'attendance',
  'movement',
  'service',
  'session',
  'event',
  'province',
  'return',
  'letter',
  'committee',
  'agreement',
]);
export type Unit = z.output<typeof Unit>;
