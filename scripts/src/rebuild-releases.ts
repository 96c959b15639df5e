import type { CalendarDate, PreparedRelease, PublishedReport, Solver } from '@chhamas/core';
import {
  finding,
  loadSolver,
  preparePlan,
  prepareReport,
  PublishedPlan,
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
  /** `reports/2022-S1/v1`. */
  readonly release: string;
  readonly asOf: CalendarDate;
  /** Of a plan, what was sealed. */
  readonly plan?: PublishedPlan;
}

/** Somebody who signs: in which roles, and with which key. */
interface SigningSigner extends OpenedKey {
  readonly roles: readonly string[];
}

/** What is known to everybody who has the demonstration; it protects nothing. */
const demonstrationPassphrase = 'demonstration';

/**
 * Makes the releases of a content folder again, each as of its own day and in their order, after the
 * shape of a release has changed; a plan is signed again as it was sealed, for of an earlier version the
 * content is not kept. Only before version 1.0.0 of the package: afterwards no release is
 * ever written again.
 *
 * The demonstration is signed with its own keys. Where a compiler alone signs, as in the real root, a
 * new key is drawn, put into the list of signers, and forgotten: whoever compiles next starts a list of
 * signers anew, or has the compiler's key.
 *
 * The old ones are kept beside until all new ones are there.
 */
async function rebuildReleases(folder: string): Promise<void> {
  const beside = join(folder, 'releases-before');
  const sealed = await sealedIn(join(folder, 'releases'));
  const solver = await loadSolver();
  const signers = await signersIn(folder);
  await rename(join(folder, 'releases'), beside);
  try {
    const [first] = sealed;
    if (first !== undefined) await rebuildSigners(folder, signers, first.asOf);
    for (const each of sealed) await rebuildRelease(folder, each, signers, solver);
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

async function rebuildRelease(
  folder: string,
  sealed: Sealed,
  signers: readonly SigningSigner[],
  solver: Solver,
): Promise<void> {
  const { release, asOf, plan } = sealed;
  const { site, findings } = await readPublicSite(folder);
  if (site === undefined) throw new Error(printFindings(findings, folder, 'en'));
  const prepared =
    plan === undefined
      ? await prepareReportAnew(folder, sealed, site.reports, solver)
      : preparePlan(plan);
  const roles = site.verified.signers?.file.rules[prepared.about.kind]?.roles ?? [];
  await publish(folder, prepared, roles, signers, asOf);
  process.stdout.write(`${release}, as of ${asOf}\n`);
}

async function prepareReportAnew(
  folder: string,
  { release, asOf }: Sealed,
  earlier: readonly PublishedReport[],
  solver: Solver,
): Promise<PreparedRelease> {
  const { corpus } = await loadCorpus(folder);
  const period = corpus.periods.find(({ semester }) => release.startsWith(`reports/${semester}/`));
  if (period === undefined) throw new Error(`Expected the content of ${release}.`);
  const made = publishSemester({ corpus, period, today: asOf, earlier, solver });
  if (made.content === undefined) throw new Error(printFindings(made.findings, folder, 'en'));
  return prepareReport(made.content);
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
async function sealedIn(releases: string): Promise<readonly Sealed[]> {
  const found: Sealed[] = [];
  for (const { line, file } of [
    { line: 'reports', file: 'report.json' },
    { line: 'plans', file: 'plan.json' },
  ]) {
    for (const name of await readdir(join(releases, line)).catch(() => [])) {
      for (const version of await readdir(join(releases, line, name))) {
        const release = `${line}/${name}/${version}`;
        const text = await readFile(join(releases, release, file), 'utf8');
        found.push({ release, ...aboutSealed(text, line === 'plans') });
      }
    }
  }
  const keyOf = ({ asOf, release }: Sealed) => {
    const [line, version = ''] = release.split('/v');
    return `${asOf} ${line} ${version.padStart(6)}`;
  };
  return found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The shape of a report is the old one: nothing but its day is read. That of a plan must be the new one. */
function aboutSealed(text: string, isPlan: boolean): Omit<Sealed, 'release'> {
  const value: unknown = JSON.parse(text);
  if (isPlan) {
    const plan = PublishedPlan.parse(value);
    return { asOf: plan.releasedOn, plan };
  }
  const head = value as { readonly asOf?: CalendarDate; readonly releasedOn: CalendarDate };
  return { asOf: head.asOf ?? head.releasedOn };
}

for (const folder of process.argv.slice(2)) await rebuildReleases(folder);
