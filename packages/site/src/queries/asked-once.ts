import type { Edition } from './edition.ts';

type Question<Answer> = (edition: Edition) => Answer;

/** A question of which both languages of a root get the same answer, worked out once a build: many pages ask it. */
export function onceForRoot<Answer>(ask: Question<Answer>): Question<Answer> {
  return askedOnce(({ root }) => root, ask);
}

/** A question that is answered once a build for each edition. */
export function onceForEdition<Answer>(ask: Question<Answer>): Question<Answer> {
  return askedOnce(({ root, language }) => `${root} ${language}`, ask);
}

function askedOnce<Answer>(
  keyOf: (edition: Edition) => string,
  ask: Question<Answer>,
): Question<Answer> {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (edition) => {
    const key = keyOf(edition);
    const known = answers.get(key) ?? { answer: ask(edition) };
    answers.set(key, known);
    return known.answer;
  };
}
