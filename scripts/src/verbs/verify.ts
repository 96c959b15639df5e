import type { Finding } from '@chhamas/core';
import { CalendarDateSchema } from '@chhamas/core';
import { formatDate, formatNumber, termFor } from '@chhamas/core/language';
import { readReleaseTree } from '@chhamas/core/node';
import type { VerifiedReleases } from '@chhamas/core/verify';
import { verifyReleases } from '@chhamas/core/verify';
import { join } from 'node:path';
import { findingsAsJson, printedFindings } from '../terminal/print-findings.ts';
import { textsFor } from '../text/texts.ts';
import type { Run, Verb } from '../verb.ts';
import { builtRoots, compareBuiltFiles } from '../waiting/built-site.ts';

/** `chhamas verify [DIR]`: whether every release is as it was approved, in a content folder or a built site. */
export const verify: Verb = {
  name: 'verify',
  parameters: ['[folder]'],
  options: ['root'],
  readsContent: 'unless-named',
  posts: true,
  run: async (run) => {
    const [named] = run.parameters;
    const folder = named ?? run.folder;
    const built = await compareBuiltFiles(folder);
    const roots = built === undefined ? [folder] : await builtRoots(folder);
    const verified: { folder: string; result: VerifiedReleases }[] = [];
    for (const root of roots) {
      const tree = await readReleaseTree(join(root, 'releases'));
      const { root: pinned } = run.own;
      verified.push({
        folder: root,
        result: await verifyReleases(tree, pinned === undefined ? {} : { root: pinned }),
      });
    }
    const texts = textsFor(run.language);
    const findings = verified.flatMap(({ result }) => [...result.findings]);
    const differing = built?.differing ?? [];
    if (run.format === 'json') run.print(asJson(run, verified, findings, differing));
    else {
      for (const { folder: root, result } of verified) printRoot(run, root, result);
      if (built !== undefined && differing.length === 0) {
        run.print(texts.seal.builtFiles(formatNumber(built.files, run.language)));
      }
      for (const file of differing) run.print(texts.seal.builtDiffers(file));
      if (findings.length > 0) run.print(texts.notIntact);
    }
    return findings.length === 0 && differing.length === 0 ? 0 : 1;
  },
};

function printRoot(
  { language, format, print }: Run,
  folder: string,
  result: VerifiedReleases,
): void {
  const texts = textsFor(language).seal;
  const { findings, releases, root } = result;
  if (findings.length > 0) {
    print(printedFindings(findings, { folder, language, format }));
    return;
  }
  if (releases.length === 0) {
    print(texts.nothingToVerify(folder));
    return;
  }
  for (const { path, sha256, approvals } of releases) {
    print(texts.intact(path, sha256));
    for (const { role, on } of approvals) {
      const day = CalendarDateSchema.safeParse(on).data;
      const said = day === undefined ? on : formatDate(day, language);
      print(texts.approvedBy(termFor(role, language), said));
    }
  }
  if (root !== undefined) print(texts.rootIs(root));
}

function asJson(
  { language }: Run,
  verified: readonly { readonly folder: string; readonly result: VerifiedReleases }[],
  findings: readonly Finding[],
  differing: readonly string[],
): string {
  const releases = verified.flatMap(({ folder, result }) =>
    result.releases.map(({ path, sha256, approvals }) => ({ folder, path, sha256, approvals })),
  );
  const roots = verified.map(({ folder, result }) => ({ folder, root: result.root }));
  const said = { releases, roots, differing, findings: findingsAsJson(findings, language) };
  return JSON.stringify(said, undefined, 2);
}
