import type { Language } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { isCancel, password } from '@clack/prompts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/** So many characters the passphrase of a new key has at least; keys of before open with theirs. */
const fewestCharacters = 12;

/**
 * The passphrase of a key: from the environment, or asked for without showing it.
 *
 * @param isNew asks twice, and for one that is long enough
 * @returns undefined where there is none; why has been said
 */
export async function askPassphrase(
  { language, remark }: Pick<Run, 'language' | 'remark'>,
  isNew = false,
): Promise<string | undefined> {
  const found = await passphraseOrProblem(language, isNew);
  if (typeof found === 'string') return found;
  remark(`chhamas: ${found.problem}`);
  return undefined;
}

async function passphraseOrProblem(
  language: Language,
  isNew: boolean,
): Promise<string | { readonly problem: string }> {
  const { seal: texts, ask } = textsFor(language);
  const faultIn = (text = '') => {
    if (text === '') return texts.passphraseEmpty;
    const isShort = isNew && Array.from(text).length < fewestCharacters;
    return isShort ? texts.passphraseShort(formatNumber(fewestCharacters, language)) : undefined;
  };
  const given = process.env['CHHAMAS_PASSPHRASE'];
  if (given !== undefined && given !== '') {
    const problem = faultIn(given);
    return problem === undefined ? given : { problem };
  }
  if (!process.stdin.isTTY || !process.stderr.isTTY) return { problem: texts.noPassphrase };
  const output = process.stderr;
  const first = await password({ message: texts.askPassphrase, output, validate: faultIn });
  if (isCancel(first)) return { problem: ask.stopped };
  if (!isNew) return first;
  const again = await password({ message: texts.askAgain, output });
  if (isCancel(again)) return { problem: ask.stopped };
  return again === first ? first : { problem: texts.passphrasesDiffer };
}
