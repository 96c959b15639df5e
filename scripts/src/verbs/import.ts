import type { Finding } from '@chhamas/core';
import { ofSeverity, sortFindings } from '@chhamas/core';
import { finishTogether, loadCorpus, removeLeftovers, writeTogether } from '@chhamas/core/node';
import { join } from 'node:path';
import { refuse } from '../refuse.ts';
import { cellFindings } from '../import/cell-findings.ts';
import { importNotes } from '../import/import-options.ts';
import { readImport } from '../import/read-import.ts';
import { textsToWrite } from '../import/texts-to-write.ts';
import { printImport } from '../terminal/print-import.ts';
import { printedFindings } from '../terminal/print-findings.ts';
import { textsFor } from '../text/texts.ts';
import type { Run, Verb } from '../verb.ts';

/** `chhamas import <file…>`: what forms that came back say, and with `--write` the returns that they are. */
export const importSheets: Verb = {
  name: 'import',
  parameters: ['<file…>'],
  options: [
    ...(['write', 'received-on', 'channel', 'confirmed-by', 'confirmed-on', 'written-by'] as const),
    ...(['collected', 'reason', 'reason-en', 'cells'] as const),
  ],
  run: async (run) => {
    const { folder, own, print } = run;
    const notes = importNotes(run);
    if ('problem' in notes) return refuse(run, notes.problem);
    if (own.write === true) await finishEarlier(run);
    const { corpus, findings: faults } = await loadCorpus(folder);
    if (faults.length > 0) {
      print(printedFindings(faults, run));
      return 1;
    }
    const read = await readImport(run, corpus, notes);
    const { texts, placed } = await textsToWrite(folder, corpus, read.proposed);
    // What is to be written is tried before anything is written, whether or not it was asked for.
    const after = texts.size === 0 ? [] : (await loadCorpus(folder, texts)).findings;
    const findings = inOrder([...read.findings, ...cellFindings(after, placed)], read.files);
    const isFaulty = ofSeverity(findings, 'error').length > 0;
    const isWritten = own.write === true && !isFaulty && texts.size > 0;
    if (isWritten) await writeTogether(folder, texts);
    print(printImport({ ...read, findings, placed, isWritten, isFaulty }, corpus, run));
    return isFaulty ? 1 : 0;
  },
};

/** An import that was stopped while it wrote is finished first, so that nothing is amended by halves. */
async function finishEarlier({ folder, language, remark }: Run): Promise<void> {
  const { forms, seal } = textsFor(language);
  for (const path of await removeLeftovers(join(folder, 'periods'), 'below')) {
    remark(seal.finished['leftover-removed'](`periods/${path}`));
  }
  const finished = await finishTogether(folder);
  const { finishedEarlier, leftEarlier } = forms;
  if (finished === undefined) return;
  if (finished.written.length > 0) remark(finishedEarlier(finished.written));
  if (finished.left.length > 0) remark(leftEarlier(finished.left));
}

/**
 * The findings of each file in the order of the files; what must be mended after what may stay, so that it
 * stands last, where a reader of many findings stops.
 */
function inOrder(
  findings: readonly Finding[],
  files: readonly { readonly file: string }[],
): readonly Finding[] {
  const placeOf = ({ file: of = '' }: Finding) => {
    const at = files.findIndex(({ file }) => file === of);
    return at < 0 ? files.length : at;
  };
  const gravity = ({ severity }: Finding) => severities.indexOf(severity);
  return sortFindings(findings).toSorted(
    (a, b) => gravity(a) - gravity(b) || placeOf(a) - placeOf(b),
  );
}

const severities: readonly Finding['severity'][] = ['warning', 'blocker', 'error'];
