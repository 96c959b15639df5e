import type {
  CalendarDate,
  PreparedRelease,
  PublishedPlan,
  ReleaseContent,
  Withdrawal,
} from '@chhamas/core';
import {
  CalendarDateSchema,
  loadSolver,
  parseSemester,
  prepareReport,
  prepareWithdrawal,
  publishSemester,
  writeStableJson,
} from '@chhamas/core';
import {
  approveRelease,
  loadCorpus,
  openKeyFile,
  readPublicSite,
  sealRelease,
} from '@chhamas/core/node';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from './build-site.ts';

type Json = Record<string, unknown>;

/** What the demonstration’s keys are locked with; everybody knows it. */
const passphrase = 'demonstration';
const keys = join(contentFolder, 'demo/keys');
const signers = { 'secretary-general': 'signer-one', 'permanent-vice-chair': 'signer-two' };

/** The whole demonstration, with what is restricted, as `content/demo` of a folder. */
export async function copyDemonstration(content: string): Promise<string> {
  const demo = join(content, 'demo');
  await cp(join(contentFolder, 'demo'), demo, { recursive: true });
  return demo;
}

/** Signs a release with the keys of the demonstration, in both roles, and publishes it. */
export async function signRelease(
  demo: string,
  prepared: PreparedRelease,
  on: CalendarDate,
): Promise<void> {
  await sealRelease(demo, prepared, await approversOn(on));
}

/** Signs a release with the keys of the demonstration, in both roles; it waits to be published. */
export async function approveDemonstration(
  demo: string,
  prepared: PreparedRelease,
  on: CalendarDate,
): Promise<void> {
  await approveRelease(demo, prepared, await approversOn(on));
}

function approversOn(on: CalendarDate) {
  const approvers = Object.entries(signers).map(async ([role, signer]) => {
    return { ...(await openKeyFile(join(keys, `${signer}.json`), passphrase)), role, on };
  });
  return Promise.all(approvers);
}

/** Withdraws versions of a report of the demonstration. */
export async function withdrawVersions(
  demo: string,
  notice: Pick<Withdrawal, 'semester' | 'version' | 'withdraws' | 'cause' | 'reason' | 'on'>,
): Promise<void> {
  const withdrawal: Withdrawal = { schema: 1, invented: true, ...notice };
  await signRelease(demo, prepareWithdrawal(withdrawal, 'report'), notice.on);
}

/**
 * Corrects a return of 2020-S2, and publishes what then follows as version 2.
 *
 * @param reason why, as readers see it
 */
export async function correctSemester(demo: string, reason: Withdrawal['reason']): Promise<void> {
  const folder = join(demo, 'periods/2020-S2');
  const file = join(folder, 'collected/returns/xd-2/2020-07.json');
  await editJson(file, ({ counts, ...rest }) => ({ ...rest, counts: withMoreCases(counts) }));
  await editJson(join(folder, 'cycle.json'), (cycle) => ({
    ...cycle,
    revisions: [
      { version: 2, kind: 'correction', by: 'secretary-general', on: '2022-10-03', reason },
    ],
  }));
  const { corpus, findings: faults } = await loadCorpus(demo);
  const period = corpus.periods.find(({ semester }) => semester === '2020-S2');
  const { site } = await readPublicSite(demo);
  const today = dayOf('2022-10-03');
  if (period === undefined || site === undefined) throw new RangeError(JSON.stringify(faults));
  const request = { corpus, period, today, earlier: site.reports, solver: await loadSolver() };
  const { content, findings } = publishSemester(request);
  if (content === undefined) throw new RangeError(JSON.stringify(findings));
  await signRelease(demo, prepareReport(content), today);
}

/**
 * Publishes the first version of a report a second time: what a later notice can withdraw.
 *
 * @param planted a count that the second version has for one cell of a table, and stands nowhere else
 */
export async function publishAgain(
  demo: string,
  semester: string,
  { reason, planted }: { readonly reason: Withdrawal['reason']; readonly planted: number },
): Promise<void> {
  const first = await releaseContent(join(demo, 'releases/reports', semester, 'v1'));
  const { cell } = first.figures.figures.find(isMonthOfPlace) ?? {};
  if (cell?.status !== 'shown') throw new RangeError('Expected a month that is shown.');
  cell.quantity = { kind: 'exact', n: planted };
  const kind = 'scheduled' as const;
  const head = {
    ...first.head,
    version: 2,
    revision: { kind, reason, changes: [], sentences: [] },
  };
  await signRelease(demo, prepareReport({ ...first, head }), dayOf('2022-10-04'));
}

/** What a release of the demonstration says, to be changed and sealed again. */
export async function releaseContent(folder: string): Promise<ReleaseContent> {
  return {
    head: await readStored(join(folder, 'report.json')),
    figures: await readStored(join(folder, 'figures.json')),
    sections: await readStored(join(folder, 'sections.json')),
    reference: await readStored(join(folder, 'reference.json')),
  };
}

/** Takes all reports and plans of a copied demonstration away, as if only its signers had been published. */
export async function forgetReleases(demo: string): Promise<void> {
  const releases = join(demo, 'releases');
  for (const line of ['reports', 'plans']) await rm(join(releases, line), { recursive: true });
  const register = await readStored<Json>(join(releases, 'register.json'));
  const { entries } = register;
  if (!Array.isArray(entries)) throw new RangeError('Expected entries.');
  await writeFile(
    join(releases, 'register.json'),
    writeStableJson({ ...register, entries: entries.slice(0, 1) }),
  );
}

function isMonthOfPlace({ at, cell }: ReleaseContent['figures']['figures'][number]): boolean {
  return cell.status === 'shown' && at.place === 'xd-1' && 'month' in at.period;
}

/** A semester, as the kernel checks it. */
export function semesterOf(text: string): Withdrawal['semester'] {
  const semester = parseSemester(text);
  if (semester === undefined) throw new RangeError('Expected a semester.');
  return semester;
}

/** A day, as the kernel checks it. */
export function dayOf(text: string): CalendarDate {
  return CalendarDateSchema.parse(text);
}

function withMoreCases(counts: unknown): unknown {
  if (!Array.isArray(counts)) throw new RangeError('Expected counts.');
  return counts.map((count: Json) =>
    count['indicator'] === 'le.cases'
      ? {
          ...count,
          total: 7,
          parts: { 'offence-family': { trafficking: 5, 'sexual-exploitation': 2 } },
        }
      : count,
  );
}

/** What the last version of the plan of the demonstration says. */
export function releasedPlan(demo: string): Promise<PublishedPlan> {
  return readStored(join(demo, 'releases/plans/2019-2023/v2/plan.json'));
}

/** A file of a release that was verified when the demonstration was made. */
async function readStored<Part>(file: string): Promise<Part> {
  return JSON.parse(await readFile(file, 'utf8')) as Part;
}

async function editJson(file: string, edit: (value: Json) => Json): Promise<void> {
  const value = await readStored<Json>(file);
  await writeFile(file, `${JSON.stringify(edit(value), undefined, 2)}\n`);
}
