import { finishInterrupted } from '@chhamas/core/node';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/**
 * Does what a run that was stopped had begun, and says so beside the result.
 *
 * @returns the releases that are published with that: `reports/2022-S1/v1`
 */
export async function finishEarlier({ folder, language, remark }: Run): Promise<readonly string[]> {
  const finished = await finishInterrupted(folder);
  const texts = textsFor(language).seal.finished;
  for (const { what, path } of finished) remark(texts[what](path));
  return finished
    .filter(({ what }) => what === 'release-registered')
    .map(({ path }) => path.replace(/^releases\//, ''));
}
