import { z } from 'zod';

/**
 * The kinds of reporter that completeness is asked of, each by itself.
 *
 * @source minutes, paragraph I3
 */
export const Stratum = z.enum(['ministry', 'court', 'capital-province', 'cso']);
export type Stratum = z.output<typeof Stratum>;
