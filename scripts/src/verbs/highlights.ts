import { loadSolver, semesterHighlights, targetsOf } from '@chhamas/core';
import { findPeriod } from '../find-period.ts';
import { printHighlights } from '../terminal/print-highlights.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas highlights <semester>`: what a reader of the semester should know first. */
export const highlights: Verb = {
  name: 'highlights',
  parameters: ['<semester>'],
  run: async (run) => {
    const { language, format, print } = run;
    const found = await findPeriod(run);
    if (typeof found === 'number') return found;
    const { loaded, period, day } = found;
    const solver = await loadSolver();
    const targets = targetsOf(loaded.corpus, period, day);
    const preview = semesterHighlights(loaded.corpus, period.semester, day, solver, targets);
    if (preview === undefined) {
      process.stderr.write(`chhamas: ${textsFor(language).noCycle(period.semester)}\n`);
      return 2;
    }
    if (format === 'json') {
      // What a highlight needs stands in it; the figures would only make it long.
      print(JSON.stringify({ ...preview, figures: undefined }, undefined, 2));
    } else {
      print(printHighlights(preview, loaded.corpus, language));
    }
    return 0;
  },
};
