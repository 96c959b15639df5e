import type { CalendarDate, FollowUp } from '@chhamas/core';
import { FollowUpSchema, newFollowUp, reminderLetters } from '@chhamas/core';
import { refuse } from '../refuse.ts';
import { recordContent, textWithMore } from '../record-content.ts';
import { wordsFor } from '../terminal/status/page-words.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import type { Chase } from './ask-to-chase.ts';

const { kind: kinds, outcome: outcomes } = FollowUpSchema.shape;

/** Records that whoever owes something was urged on a day, once for the same reporter, day and kind. */
export async function recordReminders(run: Run, chase: Chase, on: CalendarDate): Promise<number> {
  const { question, loaded, period, named } = chase;
  const { own, language } = run;
  const texts = textsFor(language);
  const kind = kinds.safeParse(own.kind ?? 'letter').data;
  const outcome = outcomes.safeParse(own.outcome ?? 'none').data;
  if (kind === undefined) return notAmong(run, 'kind', kinds.options);
  if (outcome === undefined) return notAmong(run, 'outcome', outcomes.options);
  const owing = reminderLetters(question)
    .filter(({ reporter, waitUntil }) =>
      named === undefined ? waitUntil === undefined : String(reporter) === named,
    )
    .map(({ reporter }) => reporter);
  const made = { kind, on, outcome, reference: own.reference };
  const { followUp, recorded, before } = newFollowUp(owing, made, question);
  if (followUp !== undefined) {
    const written = await writeFollowUp(run, chase, followUp);
    if (written === 1) return written;
  }
  if (run.format === 'json') {
    run.print(
      JSON.stringify({ semester: period.semester, followUp, recorded, before }, undefined, 2),
    );
    return 0;
  }
  const words = wordsFor(loaded.corpus, language);
  const day = words.day(on);
  const names = (ids: readonly string[]) => ids.map(words.name);
  const lines = [
    ...(owing.length > 0
      ? []
      : [
          named === undefined
            ? texts.chase.nobodyOwes(day)
            : texts.chase.owesNothing(words.title(named), day),
        ]),
    ...(followUp === undefined
      ? []
      : [texts.chase.recorded(words.term(kind), day, names(recorded), fileOf(chase))]),
    ...(before.length === 0
      ? []
      : [
          texts.chase.recordedBefore(words.term(kind), day, names(before)),
          texts.chase.otherOutcome,
        ]),
  ];
  run.print(lines.map((line) => wrapText(line, language, 0)).join('\n'));
  return 0;
}

async function writeFollowUp(run: Run, chase: Chase, followUp: FollowUp): Promise<0 | 1> {
  const [there] = chase.period.followUps;
  const place = { file: fileOf(chase), list: 'followUps', length: there?.value.followUps.length };
  const text = await textWithMore(run, place, [followUp]);
  return (await recordContent(run, place.file, text)) === 1 ? 1 : 0;
}

function fileOf({ period }: Chase): string {
  return `periods/${period.semester}/collected/follow-ups.json`;
}

function notAmong(run: Run, option: 'kind' | 'outcome', possible: readonly string[]): 2 {
  const written = run.own[option] ?? '';
  return refuse(run, textsFor(run.language).notAmong(`--${option}`, written, possible.join(' | ')));
}
