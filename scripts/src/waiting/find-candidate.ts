import type { CalendarDate, Finding, Period, PreparedRelease } from '@chhamas/core';
import {
  changedSinceApproval,
  finding,
  loadSolver,
  preparePlan,
  prepareReport,
  prepareSigners,
  prepareWithdrawal,
  publishPlan,
  publishSemester,
  signersOf,
} from '@chhamas/core';
import type { LoadedCorpus, PublicSite } from '@chhamas/core/node';
import { kidOf, listPrepared, readPublicSite } from '@chhamas/core/node';
import type { FoundContent } from '../find-content.ts';
import { findContent } from '../find-content.ts';
import { findPeriod } from '../find-period.ts';
import { textsFor } from '../text/texts.ts';
import { dayOf } from '../today.ts';
import type { Run } from '../verb.ts';
import { otherReleases } from '../what-was-meant.ts';
import { asOfIn, filesAwaiting } from './read-waiting.ts';

/** What is next to be published of a semester, of a plan, or of the list of signers. */
export interface Candidate {
  readonly site: PublicSite;
  readonly loaded: LoadedCorpus;
  readonly day: CalendarDate;
  /** `reports/2022-S1/v1`. */
  readonly release: string;
  /** Its files with their list; those that wait, where it has been approved before. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly isWaiting: boolean;
}

/** What stands in the way of a release, so that there is none. */
export interface Refused {
  readonly loaded: LoadedCorpus;
  readonly findings: readonly Finding[];
}

/**
 * What a call of `approve` or `publish` is about, made anew from the content. Where some of it waits
 * already, it must still be the same, byte for byte.
 *
 * @param what a semester, the years of a plan, or `signers`
 * @returns the exit code where the call cannot be answered; what is wrong has been printed
 */
export async function findCandidate(run: Run, what: string): Promise<Candidate | Refused | number> {
  if (run.asOf !== undefined && run.asOf > dayOf(undefined)) {
    run.remark(`chhamas: ${textsFor(run.language).notYet(run.asOf)}`);
    return 2;
  }
  const isReport = lineOf(what).startsWith('reports/');
  const found = isReport
    ? await findPeriod(run, await otherReleases(run.folder))
    : withoutPeriod(await findContent(run));
  if (typeof found === 'number') return found;
  const { loaded } = found;
  const { site, findings } = await readPublicSite(run.folder);
  if (site === undefined) return { loaded, findings };
  const line = lineOf(what);
  const version =
    site.verified.register.entries.filter(({ release }) => release.startsWith(`${line}/`)).length +
    1;
  const release = `${line}/v${version}`;
  const waiting = await filesAwaiting(run.folder, release);
  const day = asOfIn(waiting) ?? found.day;
  const context = { site, loaded, day, version };
  const prepared =
    found.period !== undefined
      ? await prepareSemester({ ...context, period: found.period })
      : what === 'signers'
        ? await prepareList(context)
        : preparePlanOf(context, what);
  if ('findings' in prepared) return { loaded, findings: prepared.findings };
  if (waiting.size === 0) {
    const files = await listPrepared(prepared, site.tree);
    return { site, loaded, day: found.day, release, files, isWaiting: false };
  }
  const changed = changedSinceApproval(prepared, waiting);
  if (changed.length > 0) return { loaded, findings: changed };
  return { site, loaded, day: found.day, release, files: waiting, isWaiting: true };
}

/** The line of releases that a word of a call means: `signers`, `plans/2019-2023`, or `reports/2022-S1`. */
export function lineOf(what: string): string {
  if (what === 'signers') return 'signers';
  return /^\d{4}-\d{4}$/.test(what) ? `plans/${what}` : `reports/${what}`;
}

interface Context {
  readonly site: PublicSite;
  readonly loaded: LoadedCorpus;
  readonly day: CalendarDate;
  readonly version: number;
}
type Prepared = PreparedRelease | { readonly findings: readonly Finding[] };

async function prepareSemester({
  site,
  loaded,
  day,
  version,
  period,
}: Context & { readonly period: Period }): Promise<Prepared> {
  const { corpus } = loaded;
  const { semester } = period;
  const notice = period.cycle?.value.withdrawals?.find((each) => each.version === version);
  if (notice !== undefined && notice.on <= day) {
    const { withdraws, cause, reason, on } = notice;
    const { invented } = site.settings;
    const said = { withdraws, cause, reason, on };
    const withdrawal = { schema: 1 as const, semester, version, invented, ...said };
    const kind = site.verified.register.entries.findLast(({ release }) =>
      release.startsWith(`reports/${semester}/`),
    )?.kind;
    return prepareWithdrawal(withdrawal, kind ?? 'report');
  }
  const { reports: earlier, withdrawn } = site;
  const solver = await loadSolver();
  const made = publishSemester({ corpus, period, today: day, earlier, withdrawn, version, solver });
  return made.content === undefined ? made : prepareReport(made.content);
}

function preparePlanOf({ site, loaded, day }: Context, years: string): Prepared {
  const { corpus } = loaded;
  const plan = corpus.plans.find(({ value }) => value.id === years);
  if (plan === undefined) {
    const file = `plans/${years}/plan.json`;
    return { findings: [finding('report/missing-file', file, { file })] };
  }
  const earlier = site.plans.filter(({ id }) => id === years);
  const made = publishPlan({ corpus, plan, asOf: day, earlier });
  return made.plan === undefined ? made : preparePlan(made.plan);
}

async function prepareList({ site, loaded }: Context): Promise<Prepared> {
  const draft = loaded.corpus.signers;
  if (draft === undefined) {
    const file = 'signers.json';
    return { findings: [finding('report/missing-file', file, { file })] };
  }
  const { signers } = site.verified;
  const before = signers && { version: signers.file.version, sha256: signers.sha256 };
  return prepareSigners(await signersOf(draft.value, before, kidOf), site.settings.invented);
}

function withoutPeriod(found: FoundContent | number) {
  return typeof found === 'number' ? found : { ...found, period: undefined };
}
