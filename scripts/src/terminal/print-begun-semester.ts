import type { BegunSemester } from '@chhamas/core';
import { formatDate, formatNumber } from '@chhamas/core/language';
import { nextCall } from '../next-call.ts';
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
  const former = [...leftOut.askedOf, ...leftOut.collecting];
  const lines = [
    texts.begun(folder, formatNumber(written.length, language)),
    after === undefined ? texts.takenFromNothing : texts.takenFrom(after),
    texts.due(formatDate(cycle.dueOn, language)),
    ...(after === undefined || former.length === 0 ? [] : [texts.leftOut(after, former)]),
  ];
  return [
    ...lines.map((line) => wrapText(line, language, 0)),
    next(nextCall(root, 'check')),
    andThen(nextCall(root, 'status', cycle.semester)),
  ].join('\n');
}
