import { join } from 'node:path';
import { describe } from '@chhamas/core/language';
import type { PublicSite } from '@chhamas/core/node/releases';
import { readPublicSite } from '@chhamas/core/node/releases';
import { languages } from '@chhamas/core/published';
import type { VerifiedReleases } from '@chhamas/core/verify';

export type { PublicSite };

/** The content folders that are published together, each under a name that its entries begin with. */
const roots = { real: '.', demo: 'demo' } as const;

/** What is published of each root, by its name. */
export type Roots = readonly (readonly [root: string, site: PublicSite])[];
type Finding = VerifiedReleases['findings'][number];

/**
 * Both roots of a content folder, as the public may see them. It is the gate of the build: where one byte
 * is not as it was approved, nothing is built.
 *
 * @throws {Error} with every finding of the first faulty root in words, each with its file
 */
export async function readRoots(content: string): Promise<Roots> {
  const sites: (readonly [root: string, site: PublicSite])[] = [];
  // One after the other: of two faulty roots it is always the same that is told.
  for (const [root, folder] of Object.entries(roots)) {
    sites.push([root, await readRoot(content, folder)]);
  }
  demandRightRoots(sites);
  return sites;
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
  const blocks = findings.map((each) => printFinding(each, folder));
  throw buildError(`The content cannot be published:\n${blocks.join('\n')}`);
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
