import type { Finding } from '@chhamas/core';
import { isContentPath, ofSeverity, personalDataIn } from '@chhamas/core';
import { locateFindings } from '@chhamas/core/node';
import { checkContent } from '../check-content.ts';
import { refuse } from '../refuse.ts';
import { changedFiles } from '../git/changed-files.ts';
import { changesToCommit, commitFiles } from '../git/commit-files.ts';
import { findRepository } from '../git/find-repository.ts';
import { guardChanges } from '../git/guard-changes.ts';
import { wayOnFrom } from '../git/way-on.ts';
import { changeMessage } from '../terminal/change-message.ts';
import { printedFindings } from '../terminal/print-findings.ts';
import { printSaved } from '../terminal/print-saved.ts';
import { whileBusy } from '../terminal/while-busy.ts';
import { textsFor } from '../text/texts.ts';
import type { Run, Verb } from '../verb.ts';

/** `chhamas save ["message"]`: keeps what was changed in the content as one step, once nothing is wrong with it. */
export const save: Verb = {
  name: 'save',
  parameters: ['[message]'],
  run: async (run) => {
    const { folder, language, print } = run;
    const { save: texts, busy } = textsFor(language);
    const [given] = run.parameters;
    const unfit = given === undefined ? undefined : messageFault(run, given);
    if (unfit !== undefined) return refuse(run, unfit);
    const repository = await findRepository(folder);
    if (typeof repository === 'string') return refuse(run, texts.problems[repository]);
    const { top, prefix, branch } = repository;
    const changed = (await changedFiles(top, prefix)).filter((file) => isOurs(file, prefix));
    const files = changed.filter((file) => isContentPath(file.slice(prefix.length)));
    const leftOut = changed.filter((file) => !files.includes(file));
    if (changed.length === 0) return nothingChanged(run);
    // What is no content is an error too, unless it is hidden.
    const found = await whileBusy(busy.checking, () => checkContent(folder));
    const errors = ofSeverity(found, 'error');
    if (errors.length > 0) return notSaved(run, errors, folder);
    if (files.length === 0) return nothingChanged(run);
    const changes = await changesToCommit(top, files);
    const { findings } = await guardChanges(top, changes);
    const guarded = ofSeverity(findings, 'error');
    if (guarded.length > 0) {
      const texted = [...changes.files, ...changes.standing];
      const located = new Map(texted.map(({ file, text }) => [file, text]));
      return notSaved(run, locateFindings(guarded, located), '');
    }
    const message = given?.trim() ?? changeMessage(changes, prefix, language);
    const outcome = await commitFiles(top, files, message);
    if ('said' in outcome) {
      run.remark(`chhamas: ${texts.refused}\n${outcome.said}`);
      return 1;
    }
    const saved = { ...outcome, message, files, leftOut };
    print(printSaved(saved, await wayOnFrom(top, branch), run));
    return 0;
  },
};

/** What is wrong with a message: it is empty, or leads to a person. It stays as long as the repository. */
function messageFault({ language }: Run, message: string): string | undefined {
  const { save: texts } = textsFor(language);
  if (message.trim() === '') return texts.emptyMessage;
  const found = personalDataIn(message).filter(({ kind }) => kind !== 'honorific');
  return found.length === 0
    ? undefined
    : texts.unfitMessage(found.map(({ text }) => text).join(', '));
}

/** The invented country below the real content is another one's, and so is what programs keep there. */
function isOurs(file: string, prefix: string): boolean {
  return !/^(?:demo|schemas|node_modules|\.turbo)\//.test(file.slice(prefix.length));
}

function nothingChanged({ format, language, print }: Run): 0 {
  const said = JSON.stringify({ saved: false });
  print(format === 'json' ? said : textsFor(language).save.nothingChanged);
  return 0;
}

function notSaved(run: Run, findings: readonly Finding[], folder: string): 1 {
  run.print(printedFindings(findings, { ...run, folder }));
  if (run.format === 'pretty') run.print(textsFor(run.language).save.notSaved);
  return 1;
}
