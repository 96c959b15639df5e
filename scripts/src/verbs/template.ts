import type { ReporterForm } from '@chhamas/core';
import { formContextOf, wordMeant } from '@chhamas/core';
import type { FoundPeriod } from '../find-period.ts';
import { findPeriod } from '../find-period.ts';
import { refuse } from '../refuse.ts';
import { putForms } from '../sheets/put-forms.ts';
import { textsFor } from '../text/texts.ts';
import type { Run, Verb } from '../verb.ts';

/** `chhamas template <reporter>|all <semester>`: the form of one reporter, or of all, to be filled in. */
export const template: Verb = {
  name: 'template',
  parameters: ['<reporter>|all', '<semester>'],
  options: ['out'],
  run: async (run) => {
    const [named = '', semester = ''] = run.parameters;
    const found = await findPeriod({ ...run, parameters: [semester] });
    if (typeof found === 'number') return found;
    const forms = formsNamed(run, found, named);
    return typeof forms === 'number' ? forms : putForms(run, found.loaded.corpus, forms);
  },
};

/** The form of a reporter, or those of all; where there is none, the exit code with which to stop. */
function formsNamed(
  run: Run,
  { loaded, period, day }: FoundPeriod,
  named: string,
): readonly ReporterForm[] | number {
  const texts = textsFor(run.language);
  if (period.cycle === undefined) return refuse(run, texts.noCycle(period.semester));
  const context = formContextOf(loaded.corpus, day);
  const all = context.formsOf(period.semester);
  if (named === 'all') return all;
  const form = all.find(({ reporter }) => reporter === named);
  if (form !== undefined) return [form];
  const known = context.reporters.map(({ id }) => id);
  return refuse(
    run,
    known.includes(named)
      ? texts.forms.owesNothing(named, period.semester)
      : texts.forms.noReporter(named, wordMeant(named, known)),
  );
}
