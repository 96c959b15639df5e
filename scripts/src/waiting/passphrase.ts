import { isCancel, password } from '@clack/prompts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/**
 * The passphrase of a key: from the environment, or asked for without showing it.
 *
 * @param isNew asks twice
 * @returns undefined where there is none; why has been said
 */
export async function askPassphrase(
  { language, remark }: Pick<Run, 'language' | 'remark'>,
  isNew = false,
): Promise<string | undefined> {
  const texts = textsFor(language).seal;
  const given = process.env['CHHAMAS_PASSPHRASE'];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    remark(`chhamas: ${texts.noPassphrase}`);
    return undefined;
  }
  const first = await password({ message: texts.askPassphrase, output: process.stderr });
  if (isCancel(first) || first === '') return undefined;
  if (!isNew) return first;
  const again = await password({ message: texts.askAgain, output: process.stderr });
  if (again === first) return first;
  if (!isCancel(again)) remark(`chhamas: ${texts.passphrasesDiffer}`);
  return undefined;
}
