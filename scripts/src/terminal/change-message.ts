import type { ChangedText, Language } from '@chhamas/core';
import { summariseChanges } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import type { GuardedChanges } from '../git/guarded-changes.ts';
import { textsFor } from '../text/texts.ts';

/**
 * A message for what a commit changes, as an editor would write it: `2022-S1: 3 returns, 1 follow-up`.
 *
 * @param prefix the content folder from the top: `content/`
 */
export function changeMessage(
  { files, changes }: GuardedChanges,
  prefix: string,
  language: Language,
): string {
  const { things: words, scoped, andMore } = textsFor(language).save;
  const before = new Map(changes.map((each) => [each.file, each.before]));
  const texts = [
    ...files.map(({ file, text }) => ({ file, before: before.get(file), after: text })),
    ...changes.filter(({ after }) => after === undefined),
  ].map((each): ChangedText => ({
    file: each.file.slice(prefix.length),
    before: each.before,
    after: each.after,
  }));
  const told = summariseChanges(texts).map(({ scope, things }) => {
    const said = things.map(({ what, count }) => words[what](formatNumber(count, language)));
    return scoped(scope, atMost(4, said, andMore).join(language === 'km' ? ' ' : ', '));
  });
  return atMost(3, told, andMore).join('; ');
}

/** The first line of a commit is read among many others: it is short. */
function atMost(most: number, texts: readonly string[], more: string): readonly string[] {
  return texts.length <= most ? texts : [...texts.slice(0, most), more];
}
