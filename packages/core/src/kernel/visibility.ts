import { z } from 'zod';

/**
 * Who may read an item; what says nothing is internal.
 *
 * @source minutes, paragraphs G5.r, I3 and D9; brief R-47
 */
export const Visibility = z.enum(['internal', 'leadership', 'public']);
export type Visibility = z.output<typeof Visibility>;
