import { join } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { parseDocument } from '../kernel/parse-document.ts';
import type { PublicPage } from '../published/public-page.ts';
import type { PublishedPlan } from '../release/published-plan.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { readPlan } from '../release/read-plan.ts';
import { readRelease } from '../release/read-release.ts';
import { readWithdrawal } from '../release/read-withdrawal.ts';
import type { ReleaseTree } from '../release/seal/release-folder.ts';
import type { SealedRelease } from '../release/seal/verify-folder.ts';
import type { VerifiedReleases } from '../release/seal/verify-releases.ts';
import { verifyReleases } from '../release/seal/verify-releases.ts';
import { SiteSettings } from '../release/site-settings.ts';
import type { Withdrawal } from '../release/withdrawal.ts';
import { decodeText } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { readPages } from './read-pages.ts';
import { readReleaseFiles } from './read-release-tree.ts';

/** All of a content folder that the public may see, and nothing else of it. */
export interface PublicSite {
  readonly settings: SiteSettings;
  /** Every version of every report that stands; what was withdrawn is apart. */
  readonly reports: readonly PublishedReport[];
  /** Versions that were withdrawn and whose files are still there. */
  readonly withdrawn: readonly PublishedReport[];
  readonly withdrawals: readonly Withdrawal[];
  /** Every version of every action plan. */
  readonly plans: readonly PublishedPlan[];
  readonly pages: readonly PublicPage[];
  /** How each release was approved, and in which order they were published. */
  readonly verified: VerifiedReleases;
  /** The bytes of the releases as they lie. */
  readonly tree: ReleaseTree;
}

/**
 * Reads `site.json`, `pages/` and `releases/` of a content folder. All releases are verified, byte for
 * byte and signature for signature, before one of them is read.
 *
 * @returns the site, or every finding
 */
export async function readPublicSite(
  folder: string,
): Promise<{ readonly site?: PublicSite; readonly findings: readonly Finding[] }> {
  const settings = await readSettings(folder);
  const { tree, findings: unread } = await readReleaseFiles(join(folder, 'releases'));
  const verified = unread.length > 0 ? nothingVerified(unread) : await verifyReleases(tree);
  const pages = await readPages(folder);
  const sealed = verified.releases.map((release) => readSealed(release, tree));
  const findings = [settings, verified, ...sealed, ...pages].flatMap((each) => [...each.findings]);
  if (settings.value === undefined || findings.length > 0) return { findings };
  const { value } = settings;
  const strangers = verified.releases.filter(({ list }) => list.invented !== value.invented);
  if (strangers.length > 0) return { findings: strangers.map(ofOtherRoot) };
  const withdrawn = new Set(verified.releases.flatMap(({ list }) => list.withdraws));
  const reports = sealed.flatMap(({ report }) => (report === undefined ? [] : [report]));
  const isWithdrawn = ({ head: { semester, version } }: PublishedReport) =>
    withdrawn.has(`reports/${semester}/v${version}`);
  return {
    site: {
      settings: value,
      reports: reports.filter((report) => !isWithdrawn(report)),
      withdrawn: reports.filter(isWithdrawn),
      withdrawals: sealed.flatMap(({ withdrawal }) => withdrawal ?? []),
      plans: sealed.flatMap(({ plan }) => plan ?? []),
      pages: pages.flatMap(({ page }) => page ?? []),
      verified,
      tree,
    },
    findings: [],
  };
}

/** Of what cannot be read nothing is verified. */
function nothingVerified(findings: readonly Finding[]): VerifiedReleases {
  return { releases: [], register: { schema: 1, entries: [] }, findings };
}

interface ReadSealed {
  readonly report?: PublishedReport;
  readonly withdrawal?: Withdrawal;
  readonly plan?: PublishedPlan;
  readonly findings: readonly Finding[];
}

function readSealed({ path, list }: SealedRelease, tree: ReleaseTree): ReadSealed {
  if (list.kind === 'signers') return { findings: [] };
  const named = list.files.flatMap(({ path: name }) => {
    const bytes = tree.get(`${path}/${name}`);
    return bytes === undefined ? [] : [[name, bytes] as const];
  });
  const release = { path: `releases/${path}`, list, files: new Map(named) };
  if (list.kind === 'plan') return readPlan(release);
  return list.withdraws.length === 0
    ? readRelease(release)
    : readWithdrawal({ ...release, withdraws: list.withdraws });
}

/** An invented release among real ones would be read as real, and a real one among invented as none. */
function ofOtherRoot({ path }: SealedRelease): Finding {
  const folder = `releases/${path}`;
  return finding('release/other-root', folder, { file: `${folder}/manifest.json` });
}

async function readSettings(folder: string) {
  const file = 'site.json';
  const bytes = await readBytes(join(folder, file), file).catch(() => undefined);
  if (bytes === undefined) return { findings: [finding('report/missing-file', file, { file })] };
  if ('code' in bytes) return { findings: [bytes] };
  const { text, brokenAt } = decodeText(bytes);
  if (brokenAt !== undefined) {
    return { findings: [finding('kernel/not-utf8', file, { file, ...brokenAt })] };
  }
  return parseDocument(text, SiteSettings, file);
}
