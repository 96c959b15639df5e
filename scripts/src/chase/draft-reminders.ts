import { answerDayOf, reminderLetters, timeToAnswer } from '@chhamas/core';
import { wordsFor } from '../terminal/status/page-words.ts';
import { nextCall } from '../next-call.ts';
import { reminderParts } from '../letters/reminder-parts.ts';
import { refuseWith } from '../record-content.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import type { Chase } from './ask-to-chase.ts';
import { dayGiven } from './day-given.ts';
import { draftLetters } from './draft-letters.ts';

/** Drafts a letter to everybody who owes something that is due, or to the reporter that the call names. */
export async function draftReminders(run: Run, chase: Chase): Promise<number> {
  const { question, loaded, period, day, named } = chase;
  const { semester } = period;
  const answerBy = dayGiven(run, 'respond-by', 'any') ?? answerDayOf(question);
  if (answerBy === 2) return answerBy;
  const hasNoTime = timeToAnswer(named ?? semester, { sentOn: day, respondBy: answerBy });
  if (hasNoTime.length > 0) return refuseWith(run, hasNoTime);
  const { chase: texts } = textsFor(run.language);
  const words = wordsFor(loaded.corpus, run.language);
  const letters = reminderLetters(question);
  const wanted = letters.filter(({ reporter, waitUntil }) =>
    named === undefined ? waitUntil === undefined : String(reporter) === named,
  );
  // Whoever is named is written to, though it has time, or was urged today.
  const urged = wanted.filter(({ reminders }) => reminders.some(({ on }) => on === day));
  const written = named === undefined ? wanted.filter((each) => !urged.includes(each)) : wanted;
  const waiting = named === undefined ? letters.filter((each) => !wanted.includes(each)) : [];
  const { dueOn } = question.cycle.value;
  const occasion = { semester, day, answerBy, ...(dueOn > day ? { deadline: dueOn } : {}) };
  const nobody =
    named === undefined
      ? texts.nobodyOwes(words.day(day))
      : texts.owesNothing(words.title(named), words.day(day));
  const notes = [
    ...(wanted.length === 0 ? [nobody] : []),
    ...urged.map(({ reporter }) =>
      named === undefined
        ? texts.urgedToday(words.name(reporter))
        : texts.urgedAgain(words.title(reporter)),
    ),
    ...waiting.map(({ reporter, waitUntil }) =>
      texts.waits(words.name(reporter), waitUntil === undefined ? '' : words.day(waitUntil)),
    ),
  ];
  return draftLetters(
    run,
    chase,
    written.map((letter) => ({
      to: letter.reporter,
      kind: 'reminder',
      about: texts.months(letter.awaited.map(({ month }) => words.month(month))),
      partsIn: (each) => reminderParts(letter, occasion, each),
    })),
    {
      heading: texts.remindersFor(words.name(semester), words.day(day)),
      next: nextCall(
        run.folder,
        'remind',
        semester,
        ...(named === undefined ? [] : [named]),
        `--sent ${day}`,
      ),
      notes,
    },
  );
}
