import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Confirmation } from '../evidence/confirmation.ts';
import { isInformal } from '../kernel/source-kind.ts';
import type { Arrived } from '../testing/arrived.ts';
import { periodWith, sentForAnswer } from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import { holds } from '../testing/holds.ts';
import { madeUpArrivals, madeUpCorpus, shuffledBy } from '../testing/made-up-arrivals.ts';
import { collectSemester } from './collected.ts';
import { figuresOf } from './figures-of.ts';

const asOf = day('2017-07-31');
const anything = madeUpArrivals({ isHonest: false });
const order = fc.array(fc.nat(), { minLength: 5, maxLength: 20 });

/** Questions about any of the documents, answered in time, late, never, or with another count. */
const questions = fc.array(
  fc.record({
    of: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
    sent: fc.constantFrom('2017-05-02', '2017-06-14'),
    answers: fc.array(
      fc.record({
        answer: fc.constantFrom('agreed', 'disagreed'),
        on: fc.constantFrom('2017-06-20', '2017-07-15', '2017-08-15'),
        total: fc.nat(9),
      }),
      { maxLength: 2 },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
type Question = ReturnType<(typeof questions)['generate']>['value'][number];

function confirmationsOf(asked: readonly Question[], arrived: Arrived): readonly Confirmation[] {
  const documents = [...(arrived.returns ?? []), ...(arrived.claims ?? [])].map(({ id }) => id);
  if (documents.length === 0) return [];
  return asked.map(({ of, sent, answers }, index) =>
    sentForAnswer({
      id: `k-${index}`,
      of: [...new Set(of.map((each) => documents[each % documents.length]))],
      sentOn: sent,
      respondBy: '2017-06-21',
      answers: answers.map(({ answer, on, total }) =>
        answer === 'agreed'
          ? { answer, on }
          : { answer, on, counts: [{ indicator: 'cases', total }] },
      ),
    }),
  );
}

function figuresFrom(arrived: Arrived) {
  const period = periodWith(arrived, madeUpCorpus);
  const collected = collectSemester(madeUpCorpus, period, asOf);
  return { collected, ...figuresOf(madeUpCorpus, period, collected, asOf) };
}

test('R-31 whatever bodies answer, and however late, changes the standing of a figure and no value', () => {
  let changed = 0;
  holds(
    fc.property(anything, questions, ({ arrived }, asked) => {
      const before = figuresFrom(arrived);
      const after = figuresFrom({ ...arrived, confirmations: confirmationsOf(asked, arrived) });
      const values = ({ figures }: typeof before) =>
        figures.map(({ confirmations: _, ...figure }) => figure);
      expect(values(after)).toEqual(values(before));
      expect(after.collected.conservation).toEqual(before.collected.conservation);
      if (JSON.stringify(after.figures) !== JSON.stringify(before.figures)) changed += 1;
    }),
  );
  expect(changed).toBeGreaterThan(0);
});

test('R-31 the order of questions and answers changes nothing', () => {
  holds(
    fc.property(anything, questions, order, ({ arrived }, asked, ranks) => {
      const confirmations = confirmationsOf(asked, arrived);
      const shuffled = shuffledBy(ranks, confirmations).map(({ answers = [], ...rest }) => ({
        ...rest,
        answers: [...shuffledBy(ranks, answers)],
      }));
      expect(figuresFrom({ ...arrived, confirmations: shuffled }).figures).toEqual(
        figuresFrom({ ...arrived, confirmations }).figures,
      );
    }),
  );
});

test('R-30 a claim that came informally and that nobody verified never changes a total', () => {
  let tried = 0;
  holds(
    fc.property(anything, ({ arrived }) => {
      const { claims, verdicts } = arrived;
      const found = new Set(verdicts.flatMap(({ of, verdict }) => (verdict === 'true' ? of : [])));
      const isLoose = ({ id, source }: (typeof claims)[number]) =>
        (source === 'paper' || source === 'nowhere') && !found.has(id);
      const without = claims.filter((each) => !isLoose(each));
      if (without.length === claims.length) return;
      tried += 1;
      const cells = (each: Arrived) =>
        figuresFrom(each).figures.map(({ at, cell, completeness }) => ({ at, cell, completeness }));
      expect(cells({ ...arrived, claims: without })).toEqual(cells(arrived));
    }),
  );
  expect(isInformal('media')).toBe(true);
  expect(tried).toBeGreaterThan(0);
});
