import type { Finding } from '@chhamas/core';
import { askReadiness, statusOf } from '@chhamas/core';
import { findPeriod } from '../find-period.ts';
import { printStatus } from '../terminal/print-status.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas status <semester>`: what is there, what is missing and what blocks. */
export const status: Verb = {
  name: 'status',
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
    const report = statusOf(question);
    if (format === 'json') {
      const brief = ({ code, subject, values: { counts } }: Finding) => ({ code, subject, counts });
      const { blockers, warnings, ...rest } = report;
      const shape = { ...rest, blockers: blockers.map(brief), warnings: warnings.map(brief) };
      print(JSON.stringify(shape, undefined, 2));
    } else {
      print(printStatus(report, question.cycle.value.dueOn, loaded.corpus, language));
    }
    return 0;
  },
};
