import { formatNumber } from '@chhamas/core/language';
import type { WayOn } from '../git/way-on.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { wrapText } from './wrap-text.ts';

/** What was saved as one step. */
interface Saved {
  readonly commit: string;
  readonly message: string;
  readonly files: readonly string[];
  /** What has changed in the content folder and is no content. */
  readonly leftOut: readonly string[];
}

/** What was saved, and what is to be done with it next. */
export function printSaved(
  { commit, message, files, leftOut }: Saved,
  { hasRemote, isMain, push }: WayOn,
  { language, format }: Pick<Run, 'language' | 'format'>,
): string {
  if (format === 'json') {
    return JSON.stringify({ saved: true, commit, message, files, leftOut }, undefined, 2);
  }
  const { save: texts } = textsFor(language);
  const next = isMain ? texts.nextPush(push) : texts.nextPullRequest(push);
  return [
    texts.saved(message, formatNumber(files.length, language)),
    ...(leftOut.length === 0 ? [] : [texts.leftOut(leftOut)]),
    hasRemote ? next : texts.noRemote,
  ]
    .map((line) => wrapText(line, language, 0))
    .join('\n');
}
