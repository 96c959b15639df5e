import { plenaryAgenda } from '@chhamas/core';
import { askSemester } from '../find-period.ts';
import { printAgenda } from '../terminal/print-agenda.ts';
import type { Verb } from '../verb.ts';

/** `chhamas agenda <semester>`: what the next plenary has before it by itself. */
export const agenda: Verb = {
  name: 'agenda',
  parameters: ['<semester>'],
  run: async (run) => {
    const { language, format, print } = run;
    const asked = await askSemester(run);
    if (typeof asked === 'number') return asked;
    const { loaded, period, day, question } = asked;
    const points = plenaryAgenda(question);
    print(
      format === 'json'
        ? JSON.stringify({ semester: period.semester, asOf: day, points }, undefined, 2)
        : printAgenda(points, period.semester, day, loaded.corpus, language),
    );
    return 0;
  },
};
