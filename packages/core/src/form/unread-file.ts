import type { Finding, FindingPlace } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';

/** Kinds of files in which no sheet is read. */
export type UnreadKind =
  | 'empty-file'
  | 'old-excel'
  | 'open-document'
  | 'binary-workbook'
  | 'word-document'
  | 'archive'
  | 'picture'
  | 'pdf-document'
  | 'web-page'
  | 'unknown-file';

/** What there may be too much of in a file. */
export type Bounded =
  'bytes' | 'unpacked-bytes' | 'packed-files' | 'sheets' | 'rows' | 'columns' | 'filled-cells';

/** Why a file that came back is not read as a form. */
export type UnreadReason =
  | { readonly why: 'kind'; readonly kind: UnreadKind }
  /** It lies in a folder of forms and is none; a folder in it is to be named by itself. */
  | { readonly why: 'passed-over'; readonly kind: UnreadKind | 'folder'; readonly folder?: string }
  | { readonly why: 'too-large'; readonly kind: Bounded; readonly most: number }
  /** A part of it cannot be read; all of it where none is named. */
  | { readonly why: 'damaged'; readonly part?: string }
  /** A part declares entities, by which a small file grows without end or reads others. */
  | { readonly why: 'declares-entities'; readonly part: string }
  | { readonly why: 'password' | 'macros' | 'broken-csv' };

/** The finding that says why a file is not read. */
export function unreadFile(
  file: string,
  reason: UnreadReason,
  place: FindingPlace = { file },
): Finding {
  const { why, ...values } = reason;
  const code = why === 'kind' ? 'form/not-a-workbook' : (`form/${why}` as const);
  return finding(code, file, place, values);
}
