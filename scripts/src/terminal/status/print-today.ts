import type { SemesterStatus } from '@chhamas/core';
import { addDays } from '@chhamas/core';
import { nextCall } from '../../next-call.ts';
import { flowItems } from '../wrap-text.ts';
import type { PageWords } from './page-words.ts';
import { part } from './page-words.ts';

/** So many are named; of more than these their number is told. */
const named = 4;

/** So many are each written to by a call of its own; more of them by one call for all. */
const few = 2;

/** So long competent bodies are given to answer, where the page proposes a day. */
const daysToAnswer = 14;

/**
 * What is to be done first, and the calls that do it: whom to urge, whom to ask, whose answer is due, and
 * what came since the day before.
 *
 * @param folder the content folder, so that the calls can be typed as they stand
 */
export function printToday(
  report: SemesterStatus,
  words: PageWords,
  folder: string,
): readonly string[] {
  const { texts, language } = words;
  const calls = callsFor(report).map((call) => `  ${texts.today.next(nextCall(folder, ...call))}`);
  const idle = calls.length === 0 ? [[texts.today.nothing]] : [];
  const points = [
    ...toUrge(report, words),
    ...toAsk(report, words),
    ...cameSince(report, words),
    ...idle,
  ];
  return part(texts.headings.today, [
    ...points.map((items) =>
      flowItems([`• ${items[0] ?? ''}`, ...items.slice(1)], ', ', language, 2, 2),
    ),
    ...calls,
  ]);
}

/** A point of the page, in items between which a line may be broken. */
type Point = readonly string[];

function toUrge({ today }: SemesterStatus, words: PageWords): readonly Point[] {
  const {
    texts: { today: say },
    name,
    day,
    count,
  } = words;
  const whole = today.urge.filter(({ months }) => months.length > 0);
  const first = whole.filter(({ lastUrged }) => lastUrged === undefined);
  const again = whole.flatMap(({ reporter, lastUrged }) =>
    lastUrged === undefined ? [] : [say.lastUrged(name(reporter), day(lastUrged))],
  );
  return [
    ...pointOf(
      say.urgeFirst,
      first.map(({ reporter }) => name(reporter)),
      words,
    ),
    ...pointOf(say.urgeAgain, again, words),
    ...pointOf(
      say.urgeForParts,
      today.urge.filter((each) => !whole.includes(each)).map(({ reporter }) => name(reporter)),
      words,
    ),
    ...(today.urgedThisWeek === 0 ? [] : [[say.resting(count(today.urgedThisWeek))]]),
  ];
}

function toAsk({ today, asOf }: SemesterStatus, words: PageWords): readonly Point[] {
  const {
    texts: { today: say },
    name,
    title,
    day,
  } = words;
  return [
    ...pointOf(say.ask, today.ask.map(name), words),
    ...today.answer.map(({ confirmation, body, respondBy }) => {
      const tell = respondBy < asOf ? say.answerOver : say.answerDue;
      return [tell(title(body), confirmation, day(respondBy))];
    }),
  ];
}

function cameSince({ today: { came } }: SemesterStatus, words: PageWords): readonly Point[] {
  const {
    texts: { today: say },
    name,
    count,
  } = words;
  const kinds = (['return', 'claim', 'answer'] as const).flatMap((kind) => {
    const ofKind = came.filter((each) => each.kind === kind);
    const from = [...new Set(ofKind.map(({ reporter }) => name(reporter)))];
    return from.length === 0
      ? []
      : [say.cameAs[kind](count(ofKind.length), shortened(from, words).join(', '))];
  });
  const [first, ...others] = kinds;
  return first === undefined ? [] : [[say.came(first), ...others]];
}

/** A sentence about several, its beginning before the first of them. */
function pointOf(
  say: (first: string) => string,
  list: readonly string[],
  words: PageWords,
): readonly Point[] {
  const [first, ...others] = shortened(list, words);
  return first === undefined ? [] : [[say(first), ...others]];
}

function shortened(list: readonly string[], { texts, count }: PageWords): readonly string[] {
  if (list.length <= named + 1) return list;
  return [...list.slice(0, named), texts.andMore(count(list.length - named))];
}

/** The calls that do what is to be done, one for each verb; of few who are to be urged one for each. */
function callsFor({ today, semester, asOf }: SemesterStatus): readonly (readonly string[])[] {
  const { urge, ask, answer } = today;
  const reminders = urge.length > few ? [[]] : urge.map(({ reporter }) => [reporter]);
  const until = addDays(asOf, daysToAnswer);
  return [
    ...reminders.map((whom) => ['remind', semester, ...whom]),
    ...(ask.length === 0 ? [] : [['confirm', semester, '--respond-by', until]]),
    ...answer
      .slice(0, 1)
      .map(({ confirmation }) => [
        'answer',
        semester,
        confirmation,
        'agreed|disagreed',
        '--on',
        'DATE',
      ]),
  ];
}
