import { askReadiness, plenaryAgenda } from '@chhamas/core';
import { findPeriod } from '../find-period.ts';
import { printAgenda } from '../terminal/print-agenda.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas agenda <semester>`: what the next plenary has before it by itself. */
export const agenda: Verb = {
  name: 'agenda',
  parameters: ['<semester>'],
  run: async (run) => {
    const { language, format, print } = run;
    const found = await findPeriod(run);
    if (typeof found === 'number') return found;
    const { loaded, period, day } = found;
    const question = askReadiness(loaded.corpus, period, day);
    if (question === undefined) {
      process.stderr.write(`chhamas: ${textsFor(language).noCycle(period.semester)}\n`);
      return 2;
    }
    const points = plenaryAgenda(question);
    print(
      format === 'json'
        ? JSON.stringify({ semester: period.semester, asOf: day, points }, undefined, 2)
        : printAgenda(points, period.semester, day, loaded.corpus, language),
    );
    return 0;
  },
};
