import type { CalendarDate, PreparedRelease, Solver } from '@chhamas/core';
import {
  finding,
  loadSolver,
  prepareReport,
  prepareSigners,
  publishSemester,
  signersOf,
} from '@chhamas/core';
import type { OpenedKey } from '@chhamas/core/node';
import {
  kidOf,
  loadCorpus,
  makeKey,
  openKey,
  openKeyFile,
  readPublicSite,
  sealRelease,
  writeWhole,
} from '@chhamas/core/node';
import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { printFindings } from './terminal/print-findings.ts';

interface Sealed {
  readonly semester: string;
  readonly version: string;
  readonly asOf: CalendarDate;
}

/** Somebody who signs: in which roles, and with which key. */
interface SigningSigner extends OpenedKey {
  readonly roles: readonly string[];
}

/** What is known to everybody who has the demonstration; it protects nothing. */
const demonstrationPassphrase = 'demonstration';

/**
 * Makes the releases of a content folder again, each as of its own day and in their order, after the
 * shape of a release has changed. Only before version 1.0.0 of the package: afterwards no release is
 * ever written again.
 *
 * The demonstration is signed with its own keys. Where a compiler alone signs, as in the real root, a
 * new key is drawn, put into the list of signers, and forgotten: whoever compiles next starts a list of
 * signers anew, or has the compiler's key.
 *
 * The old ones are kept beside until all new ones are there.
 */
async function rebuildReleases(folder: string): Promise<void> {
  const reports = join(folder, 'releases', 'reports');
  const beside = join(folder, 'releases-before');
  const sealed = await sealedIn(reports);
  const solver = await loadSolver();
  const signers = await signersIn(folder);
  await rename(join(folder, 'releases'), beside);
  try {
    const [first] = sealed;
    if (first !== undefined) await rebuildSigners(folder, signers, first.asOf);
    for (const each of sealed) await rebuildReport(folder, each, signers, solver);
  } catch (error) {
    await rm(join(folder, 'releases'), { recursive: true, force: true });
    await rm(join(folder, 'periods', 'waiting'), { recursive: true, force: true });
    await rename(beside, join(folder, 'releases'));
    throw error;
  }
  await rm(join(folder, 'periods', 'waiting'), { recursive: true, force: true });
  await rm(beside, { recursive: true });
}

/** The list of signers, as the draft has it. */
async function rebuildSigners(
  folder: string,
  signers: readonly SigningSigner[],
  on: CalendarDate,
): Promise<void> {
  const { corpus, findings } = await loadCorpus(folder);
  const { signers: draft, settings } = corpus;
  if (draft === undefined || settings === undefined) {
    throw new Error(printFindings(findings, folder, 'en'));
  }
  const list = await signersOf(draft.value, undefined, kidOf);
  const prepared = prepareSigners(list, settings.value.invented);
  await publish(folder, prepared, list.rules.signers?.roles ?? [], signers, on);
}

async function rebuildReport(
  folder: string,
  { semester, version, asOf }: Sealed,
  signers: readonly SigningSigner[],
  solver: Solver,
): Promise<void> {
  const { corpus } = await loadCorpus(folder);
  const period = corpus.periods.find((each) => each.semester === semester);
  const { site, findings: unreadable } = await readPublicSite(folder);
  if (period === undefined || site === undefined) {
    throw new Error(printFindings(unreadable, folder, 'en'));
  }
  const request = { corpus, period, today: asOf, earlier: site.reports, solver };
  const { content, findings } = publishSemester(request);
  if (content === undefined) throw new Error(printFindings(findings, folder, 'en'));
  const roles = site.verified.signers?.file.rules[content.head.kind]?.roles ?? [];
  await publish(folder, prepareReport(content), roles, signers, asOf);
  process.stdout.write(`${semester} ${version}, as of ${asOf}\n`);
}

/** Signs what was prepared in each role, and publishes it. */
async function publish(
  folder: string,
  prepared: PreparedRelease,
  roles: readonly string[],
  signers: readonly SigningSigner[],
  on: CalendarDate,
): Promise<void> {
  const approvers = roles.map((role) => {
    const found = signers.find((each) => each.roles.includes(role));
    if (found === undefined) throw new Error(`Expected somebody who signs as ${role}.`);
    const { signer, kid, key } = found;
    return { role, signer, kid, on, key };
  });
  await sealRelease(folder, prepared, approvers);
}

/** Those who sign in a content folder: with the keys of the demonstration, or with one that is drawn now. */
async function signersIn(folder: string): Promise<readonly SigningSigner[]> {
  const { corpus } = await loadCorpus(folder);
  const draft = corpus.signers;
  if (draft === undefined) {
    const missing = finding('report/missing-file', 'signers.json', { file: 'signers.json' });
    throw new Error(printFindings([missing], folder, 'en'));
  }
  const { signers } = draft.value;
  if (corpus.settings?.value.invented === true) {
    const opened = signers.map(async ({ id, roles }) => {
      const path = join(folder, 'keys', `${id}.json`);
      return { ...(await openKeyFile(path, demonstrationPassphrase)), roles };
    });
    return Promise.all(opened);
  }
  const [compiler] = signers;
  if (compiler === undefined || signers.length > 1) {
    throw new Error('Only what a compiler alone has signed can be signed anew.');
  }
  const passphrase = randomBytes(32).toString('base64url');
  const file = await makeKey(compiler.id, false, passphrase);
  const key = await openKey(file, passphrase);
  if (key === undefined) throw new Error('Expected the key that was just made.');
  const path = join(folder, draft.file);
  const text = await readFile(path, 'utf8');
  await writeWhole(path, text.replace(compiler.publicKey, file.publicKey));
  return [{ signer: compiler.id, kid: file.kid, roles: compiler.roles, key }];
}

/** The sealed versions, the earliest first; of one day the earlier semester, which may be a base. */
async function sealedIn(reports: string): Promise<readonly Sealed[]> {
  const found: Sealed[] = [];
  for (const semester of await readdir(reports)) {
    for (const version of await readdir(join(reports, semester))) {
      const text = await readFile(join(reports, semester, version, 'report.json'), 'utf8');
      // Its shape is the old one: nothing but the day is read.
      const head = JSON.parse(text) as {
        readonly asOf?: CalendarDate;
        readonly releasedOn: CalendarDate;
      };
      found.push({ semester, version, asOf: head.asOf ?? head.releasedOn });
    }
  }
  const keyOf = ({ asOf, semester, version }: Sealed) =>
    `${asOf} ${semester} ${version.padStart(6)}`;
  return found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

for (const folder of process.argv.slice(2)) await rebuildReleases(folder);
