import type { Corpus, Finding, Group, Period } from '@chhamas/core';
import { beginSection, groupsOf, parseSemester, textIn } from '@chhamas/core';
import { loadCorpus, writeNewFiles } from '@chhamas/core/node';
import { join } from 'node:path';
import { refuse } from '../../refuse.ts';
import { jsonText } from '../../json-text.ts';
import { onlyMissing } from '../../new/only-missing.ts';
import { sectionFiles } from '../../new/section-text.ts';
import { wouldBeFine } from '../../new/would-be-fine.ts';
import { removeUnfinished } from '../../remove-unfinished.ts';
import { askValues } from '../../terminal/ask-values.ts';
import { printedFindings } from '../../terminal/print-findings.ts';
import { wrapText } from '../../terminal/wrap-text.ts';
import { textsFor } from '../../text/texts.ts';
import type { Run, Verb } from '../../verb.ts';

/** `chhamas new section <semester> [<group>]`: the files of a section in which nothing is written yet. */
export const section: Verb = {
  name: 'new section',
  parameters: ['<semester>', '[group]'],
  options: ['group'],
  run: async (run) => {
    const { language, print, format } = run;
    const texts = textsFor(language);
    await removeUnfinished(run, 'periods');
    const found = await findSemester(run);
    if (typeof found === 'number') return found;
    const { corpus, period } = found;
    const { semester } = period;
    const owed = groupsOf(corpus, period);
    if (owed.length === 0) return refuse(run, texts.new.noGroup(semester));
    const folder = join(run.folder, 'periods', semester, 'groups');
    const filesOf = ({ id }: Group) => {
      const begun = beginSection(semester, id);
      return onlyMissing(folder, sectionFiles(corpus, period.cycle?.value, begun, jsonText(begun)));
    };
    const [, named = run.own.group] = run.parameters;
    const unwritten: Group[] = [];
    for (const group of owed) if ((await filesOf(group)).size > 0) unwritten.push(group);
    if (named === undefined && unwritten.length === 0) {
      return refuse(run, texts.new.everySection(semester));
    }
    const own = named === undefined ? run.own : { ...run.own, group: named };
    const values = await askValues(
      { ...run, own },
      {
        group: {
          option: 'group',
          as: 'GROUP',
          question: texts.new.questions.group,
          choices: (named === undefined ? unwritten : owed).map(({ id, name }) => ({
            value: id,
            name: textIn(name, language).text,
          })),
        },
      },
    );
    const group = owed.find(({ id }) => id === values?.group);
    if (group === undefined) return 2;
    const files = await filesOf(group);
    if (files.size === 0) {
      return refuse(run, texts.new.isThere(join(folder, `${group.id}.km.md`)));
    }
    const below = (name: string) => `periods/${semester}/groups/${name}`;
    const tried = new Map(Array.from(files, ([name, text]) => [below(name), text]));
    if (!(await wouldBeFine(run, tried, isOther))) return 1;
    const written = (await writeNewFiles(folder, files)).map((name) => join(folder, name));
    if (format === 'json') {
      print(JSON.stringify({ semester, group: group.id, files: written }, undefined, 2));
    } else {
      const next = texts.new.nextSection(join(folder, `${group.id}.km.md`));
      for (const line of [texts.new.written(written), next]) print(wrapText(line, language, 0));
    }
    return 0;
  },
};

/** The semester that a call names, in content in which nothing is wrong but that sections are missing. */
async function findSemester(
  run: Run,
): Promise<{ readonly corpus: Corpus; readonly period: Period } | number> {
  const texts = textsFor(run.language);
  const [named = ''] = run.parameters;
  const semester = parseSemester(named);
  if (semester === undefined) return refuse(run, texts.notASemester(named));
  const { corpus, findings } = await loadCorpus(run.folder);
  if (findings.some(isOther)) {
    run.print(printedFindings(findings.filter(isOther), run));
    return 1;
  }
  const period = corpus.periods.find((each) => each.semester === semester);
  const there = corpus.periods.map((each) => each.semester);
  if (period === undefined) return refuse(run, texts.noSuchSemester(semester, there));
  return period.cycle === undefined ? refuse(run, texts.noCycle(semester)) : { corpus, period };
}

/** Another fault than the one that a new section mends. */
function isOther({ code }: Finding): boolean {
  return code !== 'group-report/section-missing';
}
