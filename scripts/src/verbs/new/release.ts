import type { ReadinessQuestion } from '@chhamas/core';
import { statusOf, stepsAfter } from '@chhamas/core';
import { formatNumber, termFor } from '@chhamas/core/language';
import type { PublicSite } from '@chhamas/core/node';
import { editJson, readPublicSite, writeWhole } from '@chhamas/core/node';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AskedSemester } from '../../find-period.ts';
import { askSemester } from '../../find-period.ts';
import { refuse } from '../../refuse.ts';
import { wantedRole } from '../../new/wanted-role.ts';
import { wouldBeFine } from '../../new/would-be-fine.ts';
import { removeUnfinished } from '../../remove-unfinished.ts';
import { askValues } from '../../terminal/ask-values.ts';
import { printedFindings } from '../../terminal/print-findings.ts';
import { wrapText } from '../../terminal/wrap-text.ts';
import { nextCall } from '../../next-call.ts';
import { textsFor } from '../../text/texts.ts';
import type { Run, Verb } from '../../verb.ts';

/** `chhamas new release <semester>`: says why a later version is made, and what is to be done next. */
export const release: Verb = {
  name: 'new release',
  parameters: ['<semester>'],
  options: ['kind', 'reason', 'reason-en', 'role'],
  run: async (run) => {
    const { new: texts } = textsFor(run.language);
    await removeUnfinished(run, 'periods');
    const asked = await askSemester(run);
    if (typeof asked === 'number') return asked;
    const { site, findings } = await readPublicSite(run.folder);
    if (site === undefined) {
      run.print(printedFindings(findings, run));
      return 1;
    }
    const { semester } = asked.period;
    const { value: cycle } = asked.question.cycle;
    const line = `reports/${semester}/`;
    const published = site.verified.register.entries.filter(({ release: path }) =>
      path.startsWith(line),
    );
    const version = published.length + 1;
    const number = formatNumber(version, run.language);
    if (version === 1) {
      if (run.format === 'pretty') run.print(texts.firstVersion(semester));
      sayNext(run, asked.question, site);
      return 0;
    }
    if (cycle.withdrawals?.some((each) => each.version === version) === true) {
      return refuse(run, texts.noticeThere(semester, number));
    }
    if (cycle.revisions?.some((each) => each.version === version) === true) {
      const file = join(run.folder, asked.question.cycle.file);
      return refuse(run, texts.reasonThere(semester, number, file));
    }
    const question = await enterReason(run, asked, version);
    if (typeof question === 'number') return question;
    if (run.format === 'pretty') run.print(texts.reasonEntered(semester, number));
    sayNext(run, question, site);
    return 0;
  },
};

/** Writes the reason into the cycle. */
async function enterReason(
  run: Run,
  { loaded, question, day }: AskedSemester,
  version: number,
): Promise<ReadinessQuestion | number> {
  const { new: texts } = textsFor(run.language);
  const { questions, revisionKinds } = texts;
  const { file, value: cycle } = question.cycle;
  const values = await askValues(run, {
    kind: {
      option: 'kind',
      as: 'scheduled|correction',
      question: questions.kind,
      choices: Object.entries(revisionKinds).map(([value, name]) => ({ value, name })),
    },
    km: { option: 'reason', as: 'KM', question: questions.reason },
    en: { option: 'reason-en', as: 'EN', question: questions.reasonEn, isOptional: true },
    by: wantedRole(run, loaded.corpus, { question: questions.role }),
  });
  if (values === undefined) return 2;
  const { kind, km, en, by } = values;
  const reason = { km, ...(en === '' ? {} : { en }) };
  const revision = { version, kind, reason, by, on: day };
  const path = join(run.folder, file);
  const before = await readFile(path, 'utf8');
  const { revisions } = cycle;
  const text =
    revisions === undefined
      ? editJson(before, ['revisions'], [revision], 'events')
      : editJson(before, ['revisions', revisions.length], revision);
  if (!(await wouldBeFine(run, new Map([[file, text]])))) return 1;
  await writeWhole(path, text);
  return question;
}

/** The state of the report, and what leads on from it. */
function sayNext(run: Run, question: ReadinessQuestion, site: PublicSite): void {
  const { language, format, print } = run;
  const { new: texts, next, andThen } = textsFor(language);
  const { semester } = question.period;
  const { state, blockers, warnings } = statusOf(question, site);
  const [step] = stepsAfter('report', state);
  if (format === 'json') {
    print(JSON.stringify({ semester, state, next: step, blockers: blockers.length }, undefined, 2));
    return;
  }
  const open = blockers.length + warnings.length;
  const blocked = open === 0 ? [] : [texts.blocked(formatNumber(open, language))];
  for (const each of [texts.state(termFor(state, language)), ...blocked]) {
    print(wrapText(each, language, 0));
  }
  const calls = [
    ...(open === 0 ? [] : [['status', semester]]),
    ...(step === undefined ? [] : [['new step', semester, '--to', step, '--role ROLE']]),
    ...(open === 0 ? [['approve', semester, '--role ROLE --key FILE']] : []),
  ];
  for (const [index, call] of calls.entries()) {
    const line = nextCall(run.folder, ...call);
    print(index === 0 ? next(line) : andThen(line));
  }
}
