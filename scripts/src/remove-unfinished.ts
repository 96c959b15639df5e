import { removeLeftovers } from '@chhamas/core/node';
import { join } from 'node:path';
import { textsFor } from './text/texts.ts';
import type { Run } from './verb.ts';

/**
 * Takes away what a run that was stopped was writing below a part of the content, and says so beside the
 * result.
 *
 * @param part `periods` or `plans`
 */
export async function removeUnfinished({ folder, language, remark }: Run, part: string) {
  const { finished } = textsFor(language).seal;
  for (const path of await removeLeftovers(join(folder, part), 'below')) {
    remark(finished['leftover-removed'](`${part}/${path}`));
  }
}
