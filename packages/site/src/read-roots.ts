import { join } from 'node:path';
import { describe } from '@chhamas/core/language';
import type { Draft, PublicSite } from '@chhamas/core/node/releases';
import { readDraft, readPublicSite } from '@chhamas/core/node/releases';
import { languages } from '@chhamas/core/published';
import type { VerifiedReleases } from '@chhamas/core/verify';

/** What is shown of a root: what is published, and in a preview the draft of one report. */
export interface ShownSite extends PublicSite {
  readonly draft?: Draft['unsealed'];
}

/** The content folders that are published together, each under a name that its entries begin with. */
const roots = { real: '.', demo: 'demo' } as const;

/** What is published of each root, by its name. */
export type Roots = readonly (readonly [root: string, site: ShownSite])[];
type Finding = VerifiedReleases['findings'][number];

/**
 * Both roots of a content folder, as the public may see them. It is the gate of the build: where one byte
 * is not as it was approved, nothing is built.
 *
 * @param draft the folder of a report that nobody has approved; never given in a build
 * @throws {Error} with every finding of the first faulty root in words, each with its file
 */
export async function readRoots(content: string, draft?: string): Promise<Roots> {
  const sites: (readonly [root: string, site: ShownSite])[] = [];
  // One after the other: of two faulty roots it is always the same that is told.
  for (const [root, folder] of Object.entries(roots)) {
    sites.push([root, await readRoot(content, folder)]);
  }
  demandRightRoots(sites);
  return draft === undefined ? sites : withDraft(sites, draft);
}

/** The same with a draft among the reports of its root. */
async function withDraft(sites: Roots, folder: string): Promise<Roots> {
  const { draft, findings } = await readDraft(folder);
  if (draft === undefined) throw cannotShow(findings, '.');
  const { report, unsealed } = draft;
  return sites.map(([root, site]) =>
    site.settings.invented === report.head.invented
      ? [root, { ...site, reports: [...site.reports, report], draft: unsealed }]
      : [root, site],
  );
}

/** Invented figures under the real address, or real ones under the label, would both be believed. */
function demandRightRoots(sites: Roots): void {
  for (const [root, { settings }] of sites) {
    const invented = root === 'demo';
    if (settings.invented === invented) continue;
    const file = fileIn(invented ? roots.demo : roots.real, 'site.json');
    throw buildError(
      `The content cannot be published:\n  ${file}: "invented" must be ${invented}.`,
    );
  }
}

/**
 * One of the roots, verified before anything of it is read.
 *
 * @param folder from the content folder: `.` or `demo`
 * @throws {Error} with every finding in words, each with its file
 */
export async function readRoot(content: string, folder: string): Promise<PublicSite> {
  const { site, findings } = await readPublicSite(join(content, folder));
  if (site !== undefined) return site;
  throw cannotShow(findings, folder);
}

function cannotShow(findings: readonly Finding[], folder: string): Error {
  const blocks = findings.map((each) => printFinding(each, folder));
  return buildError(`The content cannot be published:\n${blocks.join('\n')}`);
}

/** Where, what by its code, and what it means and asks for in both languages. */
function printFinding(each: Finding, folder: string): string {
  const { file = '', code, subject } = each;
  const sentences = languages.map((language) => {
    const { message, hint } = describe(each, language);
    return `    ${message} ${hint}`;
  });
  return [`  ${fileIn(folder, file)}: ${code} ${subject}`, ...sentences].join('\n');
}

function fileIn(folder: string, file: string): string {
  return folder === '.' ? file : `${folder}/${file}`;
}

/** The stack would lead into this file, where nothing is to be mended. */
function buildError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
