import type { Finding } from '@chhamas/core';
import { keyFindings } from '@chhamas/core';
import { termFor } from '@chhamas/core/language';
import type { KeyFile, SigningKey } from '@chhamas/core/node';
import { openKey, parseKeyFile } from '@chhamas/core/node';
import { readFile } from 'node:fs/promises';
import { printedFindings } from '../terminal/print-findings.ts';
import { whileBusy } from '../terminal/while-busy.ts';
import { nextCall } from '../next-call.ts';
import { textsFor } from '../text/texts.ts';
import type { Run, Verb } from '../verb.ts';
import { findCandidate } from '../waiting/find-candidate.ts';
import { finishEarlier } from '../waiting/finish-earlier.ts';
import { askPassphrase } from '../waiting/passphrase.ts';
import { keepWaiting, signCandidate } from '../waiting/sign-candidate.ts';

/** `chhamas approve <semester>|<years>|signers --role ROLE --key FILE`: one signature under what is to be published. */
export const approve: Verb = {
  name: 'approve',
  parameters: ['<semester>|<years>|signers'],
  options: ['role', 'key'],
  posts: true,
  run: async (run) => {
    const { language, own, parameters, print } = run;
    const { busy, next, seal: texts } = textsFor(language);
    const [what = ''] = parameters;
    const { role } = own;
    if (role === undefined) return wrongUse(run, texts.optionNeeded('--role ROLE'));
    if (own.key === undefined) return wrongUse(run, texts.optionNeeded('--key FILE'));
    const key = parseKeyFile(await readFile(own.key, 'utf8'));
    if (key === undefined) return wrongUse(run, texts.notAKey(own.key));
    await finishEarlier(run);
    const found = await whileBusy(busy.protecting, () => findCandidate(run, what));
    if (typeof found === 'number') return found;
    if (!('release' in found)) return refuse(run, what, found.loaded.locate(found.findings));
    const { release, site, day } = found;
    const unfit = keyFindings(key, site.settings);
    if (unfit.length > 0) return refuse(run, release, unfit);
    const opened = await open(run, key, own.key);
    if (opened === undefined) return 2;
    const statement = { role, signer: key.signer, kid: key.kid, on: day };
    const { approvals, findings, fingerprint } = await whileBusy(busy.signing, () =>
      signCandidate(found, statement, opened),
    );
    const missing = findings.filter(({ code }) => code === 'release/approval-missing');
    if (missing.length < findings.length) return refuse(run, release, findings);
    await keepWaiting(run.folder, found, approvals);
    print(texts.toApprove(release, fingerprint));
    print(texts.approved(release, termFor(role, language)));
    const roles = missing
      .flatMap(({ values }) => String(values['roles']).split(', '))
      .map((each) => `${termFor(each, language)} (${each})`)
      .join(', ');
    print(missing.length === 0 ? texts.allApproved : texts.stillMissing(roles));
    if (missing.length === 0) print(next(nextCall(run.folder, 'publish', what)));
    return 0;
  },
};

async function open(run: Run, key: KeyFile, file: string): Promise<SigningKey | undefined> {
  const passphrase = await askPassphrase(run);
  if (passphrase === undefined) return undefined;
  const opened = await openKey(key, passphrase);
  if (opened === undefined) wrongUse(run, textsFor(run.language).seal.wrongPassphrase(file));
  return opened;
}

function wrongUse({ remark }: Run, message: string): 2 {
  remark(`chhamas: ${message}`);
  return 2;
}

function refuse(run: Run, release: string, findings: readonly Finding[]): 1 {
  run.print(printedFindings(findings, run));
  if (run.format !== 'json') run.print(textsFor(run.language).seal.notApproved(release));
  return 1;
}
