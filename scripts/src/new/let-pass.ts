import type { Finding } from '@chhamas/core';
import { describe, mayPass, nameOf, statusOf, wordMeant } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { readPublicSite, writeWhole } from '@chhamas/core/node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askSemester } from '../find-period.ts';
import { refuse } from '../refuse.ts';
import { removeUnfinished } from '../remove-unfinished.ts';
import type { Wanted } from '../terminal/ask-values.ts';
import { askValues } from '../terminal/ask-values.ts';
import { printedFindings } from '../terminal/print-findings.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import type { NoteList } from './notes-on.ts';
import { isOnSubject, subjectsOf, withNotes } from './notes-on.ts';
import { wantedRole } from './wanted-role.ts';
import { wouldBeFine } from './would-be-fine.ts';

/**
 * Writes into the cycle of a semester that blockers pass by exception, or that warnings were read, with the
 * sentence that readers see: everything of one code, or of one code and subject.
 *
 * @returns the exit code
 */
export async function letPass(run: Run, list: NoteList): Promise<number> {
  const { language } = run;
  const { new: texts, ask } = textsFor(language);
  const { questions } = texts;
  await removeUnfinished(run, 'periods');
  const asked = await askSemester(run);
  if (typeof asked === 'number') return asked;
  const { loaded, question } = asked;
  const { site, findings: faults } = await readPublicSite(run.folder);
  if (site === undefined) {
    run.print(printedFindings(faults, run));
    return 1;
  }
  const { blockers, warnings } = statusOf(question, site);
  const open = list === 'exceptions' ? blockers.filter(({ code }) => mayPass(code)) : warnings;
  const { semester } = question.period;
  if (open.length === 0) return refuse(run, texts.nothingToPass[list](semester));
  const name = (id: string) => nameOf(id, loaded.corpus, language);
  const wanted = {
    code: {
      option: 'code',
      as: 'CODE',
      question: questions.code,
      choices: codesOf(open, run, name),
    },
    subject: {
      option: 'subject',
      as: 'SUBJECT',
      question: questions.subject,
      isOptional: true,
      initial: '',
      faultIn: (named) => {
        const { code } = run.own;
        const ofCode = open.filter((each) => code === undefined || each.code === code);
        const known = subjectsOf(ofCode);
        if (open.some((each) => isOnSubject(each, named))) return undefined;
        return ask.unknown('--subject', named, wordMeant(named, known), known);
      },
    },
    km: { option: 'reason', as: 'KM', question: questions.caveat },
    en: { option: 'reason-en', as: 'EN', question: questions.reasonEn, isOptional: true },
  } as const satisfies Record<string, Wanted>;
  const role = { role: wantedRole(run, loaded.corpus, { question: questions.role }) };
  const values =
    list === 'exceptions'
      ? await askValues(run, { ...wanted, ...role })
      : await askValues(run, wanted);
  if (values === undefined) return 2;
  const { code, subject, km, en } = values;
  const meant = open.filter((each) => each.code === code && isOnSubject(each, subject));
  if (meant.length === 0) return refuse(run, texts.nothingAbout(code, subject));
  const { file } = question.cycle;
  const path = join(run.folder, file);
  const said = { km, ...(en === '' ? {} : { en }) };
  const by = 'role' in values ? { by: String(values.role) } : {};
  const text = withNotes(await readFile(path, 'utf8'), question, list, meant, { said, ...by });
  if (!(await wouldBeFine(run, new Map([[file, text]])))) return 1;
  await writeWhole(path, text);
  if (run.format === 'json') {
    const subjects = meant.map((each) => each.subject);
    run.print(JSON.stringify({ code, subjects, file: path }, undefined, 2));
    return 0;
  }
  for (const each of meant)
    run.print(wrapText(describe(each, language, name).message, language, 2));
  const number = formatNumber(meant.length, language);
  run.print(wrapText(texts.passed[list](number, path), language, 0));
  return 0;
}

/** The codes that stand open, each with what it says; of several with how many they are, and the first of them. */
function codesOf(open: readonly Finding[], { language }: Run, name: (id: string) => string) {
  const { new: texts } = textsFor(language);
  return [...new Set(open.map(({ code }) => code))].map((value) => {
    const ofCode = open.filter(({ code }) => code === value);
    const [said = ''] = ofCode.map((each) => describe(each, language, name).message);
    const count = formatNumber(ofCode.length, language);
    return { value, name: ofCode.length === 1 ? said : texts.suchAs(count, said) };
  });
}
