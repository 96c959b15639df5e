import type { Finding } from '@chhamas/core';
import { nameOf, statusOf } from '@chhamas/core';
import { readPublicSite } from '@chhamas/core/node';
import { askSemester } from '../find-period.ts';
import { printedFindings } from '../terminal/print-findings.ts';
import { printStatus } from '../terminal/print-status.ts';
import type { Verb } from '../verb.ts';

/** `chhamas status <semester>`: what is to be done first, what is there, what is missing and what blocks. */
export const status: Verb = {
  name: 'status',
  parameters: ['<semester>'],
  posts: true,
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
    } else if (format === 'github') {
      const standing = loaded.locate([...report.blockers, ...report.warnings]);
      const nameOfId = (id: string) => nameOf(id, loaded.corpus, language);
      if (standing.length > 0) {
        print(printedFindings(standing, run, { isRefused: false, nameOf: nameOfId }));
      }
    } else {
      print(printStatus(report, question.cycle.value.dueOn, loaded.corpus, language, run.folder));
    }
    return 0;
  },
};
