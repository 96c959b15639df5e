import { statusOf, stepsAfter, textIn } from '@chhamas/core';
import { termFor } from '@chhamas/core/language';
import { editJson, readPublicSite, writeWhole } from '@chhamas/core/node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askSemester } from '../../find-period.ts';
import { refuse } from '../../refuse.ts';
import { wantedRole } from '../../new/wanted-role.ts';
import { wouldBeFine } from '../../new/would-be-fine.ts';
import { removeUnfinished } from '../../remove-unfinished.ts';
import { askValues } from '../../terminal/ask-values.ts';
import { printedFindings } from '../../terminal/print-findings.ts';
import { wrapText } from '../../terminal/wrap-text.ts';
import { textsFor } from '../../text/texts.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas new step <semester> [<group>]`: the report, or the section of a group, comes one step further. */
export const step: Verb = {
  name: 'new step',
  parameters: ['<semester>', '[group]'],
  options: ['to', 'role'],
  run: async (run) => {
    const { language } = run;
    const { new: texts } = textsFor(language);
    await removeUnfinished(run, 'periods');
    const asked = await askSemester(run);
    if (typeof asked === 'number') return asked;
    const { loaded, question, day } = asked;
    const { site, findings } = await readPublicSite(run.folder);
    if (site === undefined) {
      run.print(printedFindings(findings, run));
      return 1;
    }
    const [, group] = run.parameters;
    const { state, sections } = statusOf(question, site);
    const section = question.period.sections.find(({ value }) => value.group === group);
    const from = group === undefined ? state : sections[group];
    const written = group === undefined ? question.cycle : section;
    if (from === undefined || written === undefined) {
      return refuse(run, texts.noSection(group ?? '', Object.keys(sections)));
    }
    const steps: readonly string[] = stepsAfter(group === undefined ? 'report' : 'section', from);
    const [only] = steps;
    if (only === undefined) return refuse(run, texts.noStep(termFor(from, language)));
    const choices = steps.map((value) => ({ value, name: termFor(value, language) }));
    const values = await askValues(run, {
      to: {
        ...{ option: 'to', as: steps.join('|'), question: texts.questions.step, choices },
        ...(steps.length === 1 ? { initial: only } : {}),
      },
      by: wantedRole(run, loaded.corpus, { question: texts.questions.role }),
    });
    if (values === undefined) return 2;
    const { file, value } = written;
    const path = join(run.folder, file);
    const event = { ...values, on: day };
    const text = editJson(await readFile(path, 'utf8'), ['events', value.events.length], event);
    if (!(await wouldBeFine(run, new Map([[file, text]])))) return 1;
    await writeWhole(path, text);
    const who = loaded.corpus.groups?.value.groups.find(({ id }) => id === group);
    const named = who === undefined ? question.period.semester : textIn(who.name, language).text;
    const said = texts.stepTaken(named, termFor(values.to, language));
    run.print(
      run.format === 'json'
        ? JSON.stringify({ event, file: path }, undefined, 2)
        : wrapText(said, language, 0),
    );
    return 0;
  },
};
