import type { Finding } from '@chhamas/core';
import { statusOf } from '@chhamas/core';
import { readPublicSite } from '@chhamas/core/node';
import { askSemester } from '../find-period.ts';
import { printStatus } from '../terminal/print-status.ts';
import type { Verb } from '../verb.ts';

/** `chhamas status <semester>`: what is to be done first, what is there, what is missing and what blocks. */
export const status: Verb = {
  name: 'status',
  parameters: ['<semester>'],
  run: async (run) => {
    const { language, format, print } = run;
    const asked = await askSemester(run);
    if (typeof asked === 'number') return asked;
    const { loaded, question } = asked;
    const { site } = await readPublicSite(run.folder);
    const report = statusOf(question, site);
    if (format === 'json') {
      const brief = ({ code, subject, values: { counts } }: Finding) => ({ code, subject, counts });
      const { blockers, warnings, ...rest } = report;
      const shape = { ...rest, blockers: blockers.map(brief), warnings: warnings.map(brief) };
      print(JSON.stringify(shape, undefined, 2));
    } else {
      print(printStatus(report, question.cycle.value.dueOn, loaded.corpus, language, run.folder));
    }
    return 0;
  },
};
