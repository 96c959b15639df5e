import type { LocalizedText } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { formatNumber, termFor } from '@chhamas/core/language';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { wrapText } from './wrap-text.ts';

interface Decided {
  readonly id: string;
  readonly text: LocalizedText;
  readonly decision: string;
  readonly reason?: LocalizedText | undefined;
}

/** What is now decided about an activity, and how much of its plan is left to decide, as a call wants it. */
export function printDecision(
  { id, text, decision, reason }: Decided,
  years: string,
  activities: readonly Pick<Decided, 'decision'>[],
  { language, format }: Pick<Run, 'language' | 'format'>,
): string {
  const undecided = activities.filter((each) => each.decision === 'undecided').length;
  if (format === 'json') {
    const said = { plan: years, activity: id, decision, reason, undecided };
    return JSON.stringify(said, undefined, 2);
  }
  const { plan: texts } = textsFor(language);
  return [
    wrapText(
      `${id} · ${termFor(decision, language)} · ${textIn(text, language).text}`,
      language,
      0,
    ),
    ...(reason === undefined ? [] : [wrapText(textIn(reason, language).text, language, 2)]),
    texts.stillUndecided(formatNumber(undecided, language)),
  ].join('\n');
}
