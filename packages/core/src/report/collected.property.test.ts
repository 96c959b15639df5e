import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAnswered } from '../collection/ledger.ts';
import type { Arrived } from '../testing/arrived.ts';
import { periodWith, wideCorpus } from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import { holds } from '../testing/holds.ts';
import { inOrderOf, madeUpArrivals } from '../testing/made-up-arrivals.ts';
import type { Edit } from '../testing/small-content.ts';
import type { Corpus } from './corpus.ts';
import { figuresOf } from './figures-of.ts';
import { provenanceOf } from './provenance.ts';
import { askReadiness } from './readiness-question.ts';
import { readinessOf } from './readiness.ts';

const decision = fc.record({
  reporter: fc.constantFrom('p-1', 'p-2', 'p-3'),
  months: fc.constantFrom(['2017-04'], ['2017-05', '2017-06']),
  indicators: fc.subarray(['cases', 'victims', 'crossings'], { minLength: 1 }),
  kind: fc.constantFrom('not-applicable', 'excused'),
  reason: fc.constant({ km: 'ព្រោះ' }),
  by: fc.constant('chief'),
  on: fc.constantFrom('2017-01-01', '2017-06-01'),
});
const request = fc.record({
  id: fc.constant('q-1'),
  indicators: fc.subarray(['cases', 'victims'], { minLength: 1 }),
  requestedBy: fc.constant('desk'),
  assignedTo: fc.constantFrom('ministry-a', 'p-1'),
  collectsFor: fc.constantFrom({ kind: 'capital-provinces' }, { kind: 'border-provinces' }),
  on: fc.constantFrom('2017-01-05', '2017-06-05'),
  due: fc.constant('2017-07-01'),
});

/** The wider content with decisions about what need not come, and a ministry that collects. */
const corpora = fc
  .record({
    excused: fc.array(decision, { maxLength: 3 }),
    requests: fc.array(request, { maxLength: 1 }),
  })
  .map(({ excused, requests }) => {
    const edits: readonly Edit[] = [
      ['periods/2017-S1/cycle.json', ['excused'], excused],
      ['periods/2017-S1/collected/requests.json', [], { schema: 1, requests }],
    ];
    return wideCorpus(...edits);
  });
const days = fc.constantFrom('2017-05-20', '2017-06-30', '2017-07-31');
const anything = madeUpArrivals({ isHonest: false });

function questionOf(corpus: Corpus, arrived: Arrived, asOf: string) {
  const question = askReadiness(corpus, periodWith(arrived, corpus), day(asOf));
  if (question === undefined) throw new RangeError('Expected a cycle.');
  return question;
}

test('the order in which documents arrived changes nothing that stands in the way of a report', () => {
  const order = fc.array(fc.nat(), { minLength: 5, maxLength: 20 });
  holds(
    fc.property(corpora, anything, days, order, (corpus, { arrived }, asOf, ranks) => {
      const [there, shuffled] = [arrived, inOrderOf(ranks, arrived)].map((each) =>
        readinessOf(questionOf(corpus, each, asOf)),
      );
      expect(shuffled).toEqual(there);
    }),
    80,
  );
});

test('the ledger and the tallies tell the same of every answer', () => {
  holds(
    fc.property(corpora, anything, days, (corpus, { arrived }, asOf) => {
      const { ledger, sums } = questionOf(corpus, arrived, asOf).collected;
      for (const { reporter, month, answers } of ledger) {
        for (const { indicator, state } of answers) {
          const tally = sums.tallyAt({ indicator, split: {} }, reporter, month);
          expect(tally.expected).toBe(state.status === 'not-applicable' ? 0 : 1);
          if (tally.received + tally.nil === 1) expect(isAnswered(state)).toBe(true);
        }
      }
    }),
    80,
  );
});

test('R-29 behind every number stands a document, and behind what does not apply stands none', () => {
  holds(
    fc.property(corpora, anything, days, (corpus, { arrived }, asOf) => {
      const { period, collected } = questionOf(corpus, arrived, asOf);
      for (const { at, cell } of figuresOf(corpus, period, collected, day(asOf)).figures) {
        const { documents } = provenanceOf(at, collected);
        if (cell.status === 'shown') expect(documents).not.toEqual([]);
        if (cell.status === 'not-applicable') expect(documents).toEqual([]);
      }
    }),
    80,
  );
});
