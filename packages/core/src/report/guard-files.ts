import type { Finding } from '../kernel/finding.ts';
import { finding, sortFindings } from '../kernel/finding.ts';
import { personalDataFindings } from './personal-data-findings.ts';
import { holdsPrivateKey, isInventedKey } from './private-keys.ts';
import { isRestrictedDocument } from './restricted-document.ts';

/** A file as the guard looks at it. */
export interface GuardedFile {
  /** Its path, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** False of what is no text, such as a picture. */
  readonly isText: boolean;
}

/** A folder of content. */
export interface GuardedRoot {
  /** Its path with a slash at the end; empty where paths are from this folder. */
  readonly folder: string;
  /** True of the invented country, whose keys everybody may have. */
  readonly invented: boolean;
}

/** The folders of content in this repository, the inner one first. */
export const contentRoots: readonly GuardedRoot[] = [
  { folder: 'content/demo/', invented: true },
  { folder: 'content/', invented: false },
];

/**
 * What may lie in no repository, file by file: private keys anywhere; in content also documents and
 * pictures, and personal data in whatever is public or becomes so.
 *
 * @param roots the folders of content, an inner one before the one around it
 * @source brief R-53
 */
export function guardFiles(
  files: readonly GuardedFile[],
  roots: readonly GuardedRoot[],
): readonly Finding[] {
  return sortFindings(files.flatMap((each) => guardFile(each, rootOf(each.file, roots))));
}

function rootOf(file: string, roots: readonly GuardedRoot[]): GuardedRoot | undefined {
  return roots.find(({ folder }) => file.startsWith(folder));
}

function guardFile(guarded: GuardedFile, root: GuardedRoot | undefined): readonly Finding[] {
  const { file, text, isText } = guarded;
  if (root === undefined) return privateKeys(guarded, false);
  const inner = file.slice(root.folder.length);
  if (!isText || isRestrictedDocument(file)) {
    // A text that was saved badly is no document; nobody can look for anything in it.
    const code = /\.(?:json|md)$/.test(file) ? 'kernel/not-utf8' : 'report/restricted-document';
    return [finding(code, file, { file }), ...privateKeys(guarded, false)];
  }
  const mayBeInvented = root.invented && /^keys\/[^/]+\.json$/.test(inner);
  return [
    ...privateKeys(guarded, mayBeInvented),
    ...personalDataFindings(inner, text).map((each) => ({
      ...each,
      file,
      ...(each.subject === inner
        ? { subject: file, values: { ...each.values, subject: file } }
        : {}),
    })),
  ];
}

function privateKeys({ file, text }: GuardedFile, mayBeInvented: boolean): readonly Finding[] {
  if (!holdsPrivateKey(text) || (mayBeInvented && isInventedKey(text))) return [];
  return [finding('report/private-key', file, { file })];
}
