import type { BegunSemester } from '@chhamas/core';
import { formatDate, formatNumber } from '@chhamas/core/language';
import { nextCall } from '../next-call.ts';
import { join } from 'node:path';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { wrapText } from './wrap-text.ts';

/**
 * With how many files a semester begins, what of the one before it goes on, and what does not.
 *
 * @param written their paths from the folder
 */
export function printBegunSemester(
  { cycle, after, leftOut }: BegunSemester,
  folder: string,
  written: readonly string[],
  { language, format, folder: root }: Pick<Run, 'language' | 'format' | 'folder'>,
): string {
  if (format === 'json') {
    const { semester, dueOn } = cycle;
    return JSON.stringify(
      { semester, folder, after, dueOn, files: written, leftOut },
      undefined,
      2,
    );
  }
  const { new: texts, next, andThen } = textsFor(language);
  const former = [
    ...leftOut.askedOf.map((each) => texts.askedOf(each, join(folder, 'cycle.json'))),
    ...leftOut.collecting.map((each) =>
      texts.collecting(each, join(folder, 'collected', 'requests.json')),
    ),
  ];
  const say = (text: string) => wrapText(text, language, 0);
  return [
    say(texts.begun(folder, formatNumber(written.length, language))),
    say(after === undefined ? texts.takenFromNothing : texts.takenFrom(after)),
    say(texts.due(formatDate(cycle.dueOn, language))),
    ...(after === undefined || former.length === 0 ? [] : [say(texts.leftOut(after))]),
    ...former.map((each) => wrapText(each, language, 2, 2)),
    next(nextCall(root, 'check')),
    andThen(nextCall(root, 'status', cycle.semester)),
  ].join('\n');
}
