import type { PreparedRelease, ReleaseContent, SignersDraft } from '@chhamas/core';
import { CalendarDateSchema, prepareReport, prepareSigners, signersOf } from '@chhamas/core';
import type { Approver } from '@chhamas/core/node';
import { kidOf, makeKey, openKey, sealRelease } from '@chhamas/core/node';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { movedBy } from './moved-by.ts';

const content = join(import.meta.dirname, '../../../content');
/** The largest report of the demonstration: twenty indicators, 25 provinces, 42 tables, two languages. */
const model = { semester: '2022-S1', folder: join(content, 'demo/releases/reports/2022-S1/v1') };
const roles = ['secretary-general', 'permanent-vice-chair'];
const passphrase = 'benchmark';
const firstDay = '2000-01-01';

/** A signer as the list has it, and as a release is signed. */
interface Signer {
  readonly listed: object;
  readonly approver: Omit<Approver, 'on'>;
}

/**
 * Content of both roots as the site reads it: the same report sealed for so many semesters, the last of
 * them 2022-S2. Its numbers are those of the demonstration, its days and months are its own.
 */
export async function writeSiteContent(folder: string, semesters: number): Promise<void> {
  const signers = await Promise.all(roles.map(makeSigner));
  const text = await readModel();
  for (const [root, invented] of [
    ['', false],
    ['demo', true],
  ] as const) {
    const to = join(folder, root);
    for (const part of ['site.json', 'pages']) {
      await cp(join(content, root, part), join(to, part), { recursive: true });
    }
    await seal(to, await listOf(signers, invented), signers, firstDay);
    for (let halves = 2 - semesters; halves <= 1; halves += 1) {
      const { head, ...rest } = parseModel(movedBy(text, halves));
      const report = prepareReport({ ...rest, head: { ...head, invented } });
      await seal(to, report, signers, head.releasedOn);
    }
  }
}

async function makeSigner(role: string, index: number): Promise<Signer> {
  const signer = `signer-${index + 1}`;
  const { kid, publicKey, ...file } = await makeKey(signer, true, passphrase);
  const key = await openKey({ ...file, kid, publicKey }, passphrase);
  if (key === undefined) throw new RangeError('Expected the key that was just made.');
  const label = { km: 'អ្នកចុះហត្ថលេខា', en: 'Signer' };
  return {
    listed: { id: signer, label, roles: [role], publicKey, from: firstDay },
    approver: { role, signer, kid, key },
  };
}

async function listOf(signers: readonly Signer[], invented: boolean): Promise<PreparedRelease> {
  const rule = { roles, signers: roles.length };
  const draft = {
    schema: 1,
    rules: { report: rule, signers: rule },
    signers: signers.map(({ listed }) => listed),
  };
  // Its ids and days are branded where a file is parsed; the site checks the list again.
  return prepareSigners(
    await signersOf(draft as unknown as SignersDraft, undefined, kidOf),
    invented,
  );
}

function seal(
  folder: string,
  prepared: PreparedRelease,
  signers: readonly Signer[],
  day: string,
): Promise<void> {
  const on = CalendarDateSchema.parse(day);
  const approvers = signers.map(({ approver }) => ({ ...approver, on }));
  return sealRelease(folder, prepared, approvers);
}

/** The files of the model as one text. */
async function readModel(): Promise<string> {
  const parts = Object.entries({
    head: 'report.json',
    figures: 'figures.json',
    sections: 'sections.json',
    reference: 'reference.json',
  }).map(async ([part, file]) => `"${part}": ${await readFile(join(model.folder, file), 'utf8')}`);
  return `{ ${(await Promise.all(parts)).join(', ')} }`;
}

/** The site reads and checks it again before it prints anything of it. */
function parseModel(text: string): ReleaseContent {
  return JSON.parse(text) as ReleaseContent;
}
