import type { Edit } from './small-content.ts';
import { smallContentTexts } from './small-content.ts';

/** The small content’s semester once more, a year earlier: the same answers in 2016. */
export const withYearBefore: readonly Edit[] = Array.from(smallContentTexts)
  .filter(([file]) => file.startsWith('periods/2017-S1/'))
  .map(([file, text]): Edit => [
    file.replaceAll('2017', '2016'),
    [],
    text.replaceAll('2017', '2016'),
  ]);
