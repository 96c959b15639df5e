import type { CalendarDate, PreparedRelease, Solver } from '@chhamas/core';
import {
  approveList,
  finding,
  hashOfRegister,
  listRelease,
  loadSolver,
  prepareReport,
  prepareSigners,
  publishSemester,
  registerIn,
  signersOf,
  writeStableJson,
} from '@chhamas/core';
import type { SigningKey } from '@chhamas/core/node';
import {
  kidOf,
  loadCorpus,
  makeKey,
  openKey,
  parseKeyFile,
  publishWaiting,
  readPublicSite,
  readReleaseTree,
  waitingFolder,
  writeReleaseFolder,
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

/** Somebody who signs: as the list of signers has it, and with the key itself. */
interface SigningSigner {
  readonly id: string;
  readonly kid: string;
  readonly roles: readonly string[];
  readonly key: SigningKey;
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
  { files, about }: PreparedRelease,
  roles: readonly string[],
  signers: readonly SigningSigner[],
  on: CalendarDate,
): Promise<void> {
  const register = registerIn(await readReleaseTree(join(folder, 'releases')));
  if (register === undefined) throw new Error('Expected a register that can be read.');
  const listed = await listRelease(files, {
    ...about,
    nonce: randomBytes(16).toString('base64url'),
    register: { entries: register.entries.length, sha256: await hashOfRegister(register) },
  });
  const list = new TextEncoder().encode(listed.get('manifest.json'));
  const approvals = await Promise.all(
    roles.map(async (role) => {
      const signer = signers.find((each) => each.roles.includes(role));
      if (signer === undefined) throw new Error(`Expected somebody who signs as ${role}.`);
      const { id, kid, key } = signer;
      return approveList(list, { role, signer: id, kid, on }, key);
    }),
  );
  const approved = writeStableJson({ schema: 1, approvals });
  const waiting = waitingFolder(folder, about.release);
  await writeReleaseFolder(waiting, new Map([...listed, ['approvals.json', approved]]));
  await publishWaiting(folder, about.release);
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
    return Promise.all(signers.map(({ id, roles }) => ofDemonstration(folder, id, roles)));
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
  return [{ id: compiler.id, kid: file.kid, roles: compiler.roles, key }];
}

async function ofDemonstration(
  folder: string,
  id: string,
  roles: readonly string[],
): Promise<SigningSigner> {
  const path = join(folder, 'keys', `${id}.json`);
  const file = parseKeyFile(await readFile(path, 'utf8'));
  const key = file && (await openKey(file, demonstrationPassphrase));
  if (file === undefined || key === undefined) throw new Error(`Expected a key in ${path}.`);
  return { id, kid: file.kid, roles, key };
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
