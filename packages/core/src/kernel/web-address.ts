import { z } from 'zod';

/**
 * Where something can be read by anyone, as host and path without a scheme:
 * `example.org/news/12`. A host is written in Latin letters, so that none looks like another; no
 * name or password stands before it, since `ministry.example@elsewhere.example` leads elsewhere.
 */
export const WebAddress = z
  .string()
  .max(500)
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])(?:[/?#][^\s\\<>"'`{}|^]*)?$/i,
    'example.org/news/12',
  );
export type WebAddress = z.output<typeof WebAddress>;
