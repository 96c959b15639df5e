import type { Finding } from '@chhamas/core';
import { embargoFindings, localMomentOf, nameOf, ofSeverity } from '@chhamas/core';
import { publishWaiting } from '@chhamas/core/node';
import { findingsAsJson, printedFindings } from '../terminal/print-findings.ts';
import { whileBusy } from '../terminal/while-busy.ts';
import { nextCall } from '../next-call.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { textsFor } from '../text/texts.ts';
import type { Run, Verb } from '../verb.ts';
import type { Candidate, Refused } from '../waiting/find-candidate.ts';
import { findCandidate, lineOf } from '../waiting/find-candidate.ts';
import { finishEarlier } from '../waiting/finish-earlier.ts';
import { publishAtIn, releasesAwaiting } from '../waiting/read-waiting.ts';
import { verifyCandidate } from '../waiting/sign-candidate.ts';

/** `chhamas publish <semester>|<years>|signers`, or `--due`: makes public what was approved, or says what is in the way. */
export const publish: Verb = {
  name: 'publish',
  parameters: ['[<semester>|<years>|signers]'],
  options: ['due'],
  posts: true,
  run: async (run) => {
    const [what] = run.parameters;
    const texts = textsFor(run.language);
    if ((what === undefined) !== (run.own.due === true)) {
      run.remark(`chhamas: ${texts.callAs('chhamas publish <semester> | --due')}`);
      return 2;
    }
    // Where a run that was stopped had begun what is asked for, it is done now.
    const begun = await finishEarlier(run);
    if (what !== undefined) {
      const asked = begun.find((release) => release.startsWith(`${lineOf(what)}/`));
      return asked === undefined ? publishOne(run, what) : sayPublished(run, asked);
    }
    const codes: number[] = begun.map((release) => sayPublished(run, release));
    // One after the other: each stands on those before it in the register.
    const due = (await releasesAwaiting(run.folder)).map(
      (release) => release.split('/').at(-2) ?? '',
    );
    for (const each of due) codes.push(await publishOne({ ...run, parameters: [each] }, each));
    if (codes.length === 0) run.print(texts.seal.nothingDue);
    return Math.max(0, ...codes);
  },
};

async function publishOne(run: Run, what: string): Promise<number> {
  const { busy } = textsFor(run.language);
  const found = await whileBusy(busy.protecting, () => findCandidate(run, what));
  if (typeof found === 'number') return found;
  if (!('release' in found)) return refuse(run, found, found.findings);
  if (!found.isWaiting) {
    const { next, seal } = textsFor(run.language);
    run.print(wrapText(seal.waitsForApproval(what), run.language, 0));
    run.print(next(nextCall(run.folder, 'approve', what, '--role ROLE --key FILE')));
    return 1;
  }
  const now = localMomentOf(Date.now());
  const embargo = embargoFindings(found.release, publishAtIn(found.files), now);
  // Of what is asked for by name it is said why it waits; of everything that is due, nothing.
  if (embargo.length > 0 && run.own.due === true) return 0;
  const verified = await whileBusy(busy.signing, () => verifyCandidate(found));
  const findings = [...verified, ...embargo];
  if (findings.length > 0) return refuse(run, found, findings);
  await publishWaiting(run.folder, found.release);
  return sayPublished(run, found.release);
}

function sayPublished({ language, format, print }: Run, release: string): 0 {
  const said = JSON.stringify({ release, published: true }, undefined, 2);
  print(format === 'json' ? said : textsFor(language).seal.published(release));
  return 0;
}

function refuse(run: Run, { loaded, ...found }: Candidate | Refused, all: readonly Finding[]): 1 {
  const { language, format, print, parameters } = run;
  const findings = loaded.locate(all);
  const blockers = [...ofSeverity(findings, 'error'), ...ofSeverity(findings, 'blocker')];
  const ordered = [...blockers, ...ofSeverity(findings, 'warning')];
  const release = 'release' in found ? found.release : (parameters[0] ?? '');
  if (format === 'json') {
    const refused = findingsAsJson(ordered, language);
    print(JSON.stringify({ release, published: false, findings: refused }, undefined, 2));
    return 1;
  }
  const name = (id: string) => nameOf(id, loaded.corpus, language);
  const title = textsFor(language).seal.notPublished(release);
  print(`${printedFindings(ordered, run, { nameOf: name })}\n${title}`);
  return 1;
}
