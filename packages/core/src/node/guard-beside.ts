import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../kernel/finding.ts';
import { sortFindings } from '../kernel/finding.ts';
import { parseDocument } from '../kernel/parse-document.ts';
import { SiteSettings } from '../release/site-settings.ts';
import type { GuardedFile } from '../report/guard-files.ts';
import { guardFiles } from '../report/guard-files.ts';
import { inventedKeyPath, inventedSigners, signersPath } from '../report/invented-signers.ts';
import { decodeText } from './decode-text.ts';
import { locateFindings } from './locate-findings.ts';
import { isRead } from './read-texts.ts';

/** What is installed or written by programs. */
const foreign = /^(?:node_modules|\.turbo|\.git)\//;

/**
 * What may not lie in a content folder beside the texts that `loadCorpus` reads: in its releases,
 * its schemas and its hidden files; and keys of the invented country among its signers.
 *
 * @throws {Error} from the file system where the folder cannot be read
 */
export async function guardBeside(folder: string): Promise<readonly Finding[]> {
  const invented = await isInvented(folder);
  // The invented country is a root of its own; nothing lies below it by that name.
  const isOurs = (file: string) => !foreign.test(file) && (invented || !file.startsWith('demo/'));
  const files = await readBelow(folder, isOurs);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const beside = files.filter(({ file }) => !isRead(file));
  const keys = invented
    ? []
    : await readBelow(join(folder, 'demo'), (file) => inventedKeyPath.test(file));
  const signers = files.filter(({ file }) => signersPath.test(file));
  const findings = [
    ...guardFiles(beside, [{ folder: '', invented }]),
    ...inventedSigners(
      keys.map(({ text }) => text),
      signers,
    ),
  ];
  return sortFindings(locateFindings(findings, texts));
}

async function isInvented(folder: string): Promise<boolean> {
  const [settings] = await readBelow(folder, (file) => file === 'site.json');
  const { value } = parseDocument(settings?.text ?? '', SiteSettings, 'site.json');
  return value?.invented === true;
}

async function readBelow(
  folder: string,
  isWanted: (file: string) => boolean,
): Promise<readonly GuardedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isWanted);
  return Promise.all(
    files.map(async (file) => {
      const { text, brokenAt } = decodeText(await readFile(join(folder, file)));
      return { file, text, isText: brokenAt === undefined };
    }),
  );
}
