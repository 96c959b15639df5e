import { ofSeverity } from '@chhamas/core';
import { locateFindings } from '@chhamas/core/node';
import { filesBelow } from '../git/files-below.ts';
import { guardChanges } from '../git/guard-changes.ts';
import type { GuardedChanges } from '../git/guarded-changes.ts';
import { changesSince, stagedChanges } from '../git/guarded-changes.ts';
import { askGit } from '../git/run-git.ts';
import { printedFindings } from '../terminal/print-findings.ts';
import { textsFor } from '../text/texts.ts';
import type { Run, Verb } from '../verb.ts';

/**
 * `chhamas guard`: whatever must not come into the repository, in what the next commit changes, in
 * what was committed since another one, or in everything that lies here.
 */
export const guard: Verb = {
  name: 'guard',
  parameters: [],
  options: ['since', 'all'],
  readsContent: false,
  posts: true,
  run: async (run) => {
    const { language, format, print, remark, own } = run;
    const texts = textsFor(language).guard;
    const top = await askGit('.', 'rev-parse', '--show-toplevel');
    if (top === undefined && own.all !== true) return wrongUse(run, texts.noRepository);
    const looked = await changesToLookAt(top ?? '.', run);
    if (looked === undefined) return wrongUse(run, texts.noCommit(own.since ?? 'HEAD'));
    const { findings: unlocated, isLetPass } = await guardChanges(
      top ?? '.',
      looked,
      run.own.since,
    );
    const everything = [...looked.files, ...looked.standing];
    const findings = locateFindings(
      unlocated,
      new Map(everything.map(({ file, text }) => [file, text])),
    );
    if (isLetPass) remark(`chhamas: ${texts.rebuilt}`);
    const isFine = findings.length === 0 && format !== 'json';
    // Files are named from the top of the repository, which people do not always stand in.
    const folder = format === 'github' ? (top ?? '.') : '';
    print(isFine ? texts.fine : printedFindings(findings, { folder, language, format }));
    return ofSeverity(findings, 'error').length === 0 ? 0 : 1;
  },
};

async function changesToLookAt(top: string, { own }: Run): Promise<GuardedChanges | undefined> {
  if (own.all === true) {
    const files = await filesBelow(top);
    return { files, changes: [], standing: files, base: undefined };
  }
  return own.since === undefined ? stagedChanges(top) : changesSince(top, own.since);
}

function wrongUse({ remark }: Run, message: string): number {
  remark(`chhamas: ${message}`);
  return 2;
}
