import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratesOf } from '../collection/rates.ts';
import { completenessOf, shareOf } from '../figure/completeness.ts';
import { cellOf } from '../figure/figure-cell.ts';
import { numbersIn } from '../indicator/count-entry.ts';
import { intervalOf } from '../kernel/quantity.ts';
import type { Collected } from '../report/collected.ts';
import type { Arrived } from '../testing/arrived.ts';
import { claimed, collect, nilReturned, returned } from '../testing/arrived.ts';
import { day } from '../testing/brands.ts';
import { holds } from '../testing/holds.ts';
import { inOrderOf, madeUpArrivals, madeUpCorpus, plainly } from '../testing/made-up-arrivals.ts';

const anything = madeUpArrivals({ isHonest: false });
const places = ['p-1', 'p-2', 'p-3', 'ministry-a', 'border', 'xs'];
const times = [undefined, '2017-04', '2017-05', '2017-06'];
const collectAll = (arrived: Arrived, asOf = '2017-07-31') => collect(arrived, asOf, madeUpCorpus);

/** Every tally of a semester: each slot, in each place, in each month and the whole. */
function talliesIn({ sums, cube }: Collected) {
  return cube.slots.list.flatMap((slot) =>
    places.flatMap((place) =>
      times.map((time) => ({ slot, place, time, tally: sums.tallyAt(slot, place, time) })),
    ),
  );
}
const sumsIn = (collected: Collected) => talliesIn(collected).map(({ tally }) => tally);
const statesIn = ({ ledger }: Collected) =>
  ledger.map(({ reporter, month, state }) => `${reporter} ${month} ${state.status}`);
const endsIn = ({ dispositions }: Collected) =>
  dispositions.map((each) => JSON.stringify(each)).toSorted();
const ratesIn = ({ ledger }: Collected) => [
  ...ratesOf(ledger, ({ reporter }) => `of ${reporter}`).values(),
  ...ratesOf(ledger, ({ month }) => `in ${month}`).values(),
  ...ratesOf(ledger, (_, indicator) => `about ${indicator}`).values(),
];

test('R-56 no number is lost, whatever arrives', () => {
  holds(
    fc.property(anything, ({ arrived }) => {
      const entries = [
        ...arrived.returns.flatMap((each) => (each.answer === 'has-data' ? each.counts : [])),
        ...arrived.claims.flatMap(({ counts }) => counts),
      ];
      const { conservation, dispositions } = collectAll(arrived);
      expect(conservation.submitted).toBe(entries.reduce((sum, each) => sum + numbersIn(each), 0));
      expect(dispositions).toHaveLength(entries.length);
    }),
    250,
  );
});

test('what is counted stands in its total, and nothing else does', () => {
  holds(
    fc.property(anything, ({ arrived }) => {
      const { counted, cube, ledger, sums } = collectAll(arrived);
      const ofIndicators = cube.slots.list.filter(({ split }) => Object.keys(split).length === 0);
      for (const slot of ofIndicators) {
        for (const { reporter, month } of ledger) {
          const { received, nil, elsewhere = 0 } = sums.tallyAt(slot, reporter, month);
          const chosen = counted.get(`${reporter} ${month} ${slot.indicator}`);
          if (chosen !== undefined) expect(received + nil + elsewhere).toBe(1);
          else expect(received + elsewhere).toBe(0);
        }
      }
    }),
  );
});

test('the order in which documents arrived changes no sum, no state, no end and no difference', () => {
  const namesOf = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).toSorted();
  holds(
    fc.property(
      anything,
      fc.array(fc.nat(), { minLength: 5, maxLength: 20 }),
      ({ arrived }, order) => {
        const [there, shuffled] = [collectAll(arrived), collectAll(inOrderOf(order, arrived))];
        expect(sumsIn(shuffled)).toEqual(sumsIn(there));
        expect(statesIn(shuffled)).toEqual(statesIn(there));
        expect(namesOf(shuffled.dispositions)).toEqual(namesOf(there.dispositions));
        expect(namesOf(shuffled.differences)).toEqual(namesOf(there.differences));
        expect(ratesIn(shuffled)).toEqual(ratesIn(there));
      },
    ),
    250,
  );
});

test('R-12 no rate is below 0 or above 1, and nothing answers for more than was owed', () => {
  holds(
    fc.property(anything, ({ arrived }) => {
      const collected = collectAll(arrived);
      for (const { expected, received, nil } of sumsIn(collected)) {
        expect(received + nil).toBeLessThanOrEqual(expected);
        const share = shareOf(completenessOf({ value: 0, expected, received, nil }));
        expect(share === undefined).toBe(expected === 0);
      }
      for (const rate of ratesIn(collected)) {
        if (rate.status === 'undetermined') continue;
        expect(rate.completeness).toBeGreaterThanOrEqual(rate.timeliness);
        expect(rate.timeliness).toBeGreaterThanOrEqual(0);
        expect(rate.completeness).toBeLessThanOrEqual(1);
      }
    }),
  );
});

describe('where nobody is mistaken', () => {
  test('R-07 R-14 every cell holds the truth between its least and its greatest value', () => {
    holds(
      fc.property(madeUpArrivals({ isHonest: true }), ({ arrived, truth }) => {
        for (const { slot, place, time, tally } of talliesIn(collectAll(arrived))) {
          const cell = cellOf(tally);
          const really = truth.of(slot, place, time);
          const where = `${slot.indicator} ${JSON.stringify(slot.split)} ${place} ${time}`;
          if (cell.status === 'nil') expect(really, where).toBe(0);
          if (cell.status !== 'shown') continue;
          const [least, most] = intervalOf(cell.quantity);
          expect(really, where).toBeGreaterThanOrEqual(least);
          expect(really, where).toBeLessThanOrEqual(most);
        }
      }),
      250,
    );
  });
});

test('R-20 what nobody asked for raises no rate and no total', () => {
  const cases = (total: number) => [{ indicator: 'cases', total }];
  const unasked = {
    returns: [
      returned({ id: 'u-1', reporter: 'p-9', month: '2017-04' }),
      returned({ id: 'u-2', reporter: 'ministry-a', month: '2017-04' }),
      returned({ id: 'u-3', month: '2017-07' }),
      returned({ id: 'u-4', month: '2017-03' }),
      returned({ id: 'u-5', month: '2017-04', counts: [{ indicator: 'crossings', total: 9 }] }),
      nilReturned({ id: 'u-6', reporter: 'p-9', month: '2017-05' }),
    ],
    claims: [
      claimed({ id: 'u-7', about: 'xs', period: { semester: '2017-S1' }, counts: cases(999) }),
      claimed({ id: 'u-8', about: 'p-9', period: { month: '2017-04' } }),
      claimed({ id: 'u-9', period: { from: '2017-04-26', to: '2017-05-25' } }),
    ],
  };
  holds(
    fc.property(anything, fc.subarray(unasked.returns), ({ arrived }, more) => {
      const withUnasked = {
        ...arrived,
        returns: [...arrived.returns, ...more],
        claims: [...arrived.claims, ...unasked.claims],
      };
      const [before, after] = [collectAll(arrived), collectAll(withUnasked)];
      expect(sumsIn(after)).toEqual(sumsIn(before));
      expect(ratesIn(after)).toEqual(ratesIn(before));
    }),
  );
});

test('R-12 the return of somebody who was silent lowers no completeness', () => {
  const kinds = ['has-data', 'nil', 'blank', 'telegram'] as const;
  holds(
    fc.property(
      anything,
      fc.constantFrom('p-1', 'p-2', 'p-3', 'ministry-a'),
      fc.constantFrom('2017-04', '2017-05', '2017-06'),
      fc.constantFrom(...kinds),
      ({ arrived }, reporter, month, kind) => {
        const at = { id: 'late', reporter, month, receivedOn: '2017-07-20' };
        const counts = [{ indicator: 'cases', total: 4, parts: { family: { trafficking: 4 } } }];
        const channel = kind === 'telegram' ? kind : 'monthly-form';
        const more =
          kind === 'nil'
            ? nilReturned(at)
            : kind === 'blank'
              ? returned({ ...at, answer: 'blank' })
              : returned({ ...at, channel, counts });
        const silent = arrived.returns.filter(
          (each) => each.reporter !== reporter || each.month !== month,
        );
        const before = collectAll({ ...arrived, returns: silent });
        const after = collectAll({ ...arrived, returns: [...silent, more] });
        const answeredIn = (collected: Collected) =>
          sumsIn(collected).map(({ received, nil }) => received + nil);
        const fewer = answeredIn(before);
        answeredIn(after).forEach((count, index) => {
          expect(count).toBeGreaterThanOrEqual(fewer[index] ?? 0);
        });
        const rates = ratesIn(before);
        ratesIn(after).forEach((rate, index) => {
          const was = rates[index];
          if (rate.status === 'undetermined' || was?.status !== 'determined') return;
          expect(rate.completeness).toBeGreaterThanOrEqual(was.completeness);
          expect(rate.expected).toBe(was.expected);
        });
      },
    ),
  );
});

test('R-15 a nil and a zero count the same, and answer for as much', () => {
  const zero = [
    { indicator: 'cases', total: 0, parts: { family: { trafficking: 0, exploitation: 0 } } },
    {
      indicator: 'victims',
      total: 0,
      female: 0,
      cells: [{ by: { sex: 'female', age: 'u18' }, count: 0 }],
    },
    { indicator: 'sheltered', total: 0 },
    { indicator: 'crossings', total: 0 },
  ];
  const zeros = (each: { id: string; reporter: string; month: string }) =>
    returned({ id: each.id, reporter: each.reporter, month: each.month, counts: zero });
  holds(
    fc.property(anything, (made) => {
      const arrived = plainly(made.arrived);
      const written = arrived.returns.map((each) => (each.answer === 'nil' ? zeros(each) : each));
      const spoken = arrived.returns.map((each) =>
        each.answer === 'nil'
          ? nilReturned({ id: each.id, reporter: each.reporter, month: each.month })
          : each,
      );
      const [asNil, asZero] = [spoken, written].map((returns) =>
        sumsIn(collectAll({ ...arrived, returns })).map(({ value, expected, received, nil }) => ({
          value,
          expected,
          answered: received + nil,
        })),
      );
      // The ministry owes sessions alone, of which the zeros say nothing.
      if (arrived.returns.some((each) => each.reporter === 'ministry-a')) return;
      expect(asNil).toEqual(asZero);
    }),
  );
});

describe('R-05 what comes after a day', () => {
  test('changes nothing of that day', () => {
    holds(
      fc.property(
        anything,
        fc.constantFrom('2017-03-01', '2017-05-20', '2017-06-30'),
        (made, asOf) => {
          const { returns, claims, verdicts, inquiries } = made.arrived;
          const byThen: Arrived = {
            returns: returns.filter(({ receivedOn }) => receivedOn <= day(asOf)),
            claims: claims.filter(({ receivedOn }) => receivedOn <= day(asOf)),
            verdicts: verdicts.filter(({ on }) => on <= day(asOf)),
            inquiries: inquiries.filter(({ on }) => on <= day(asOf)),
          };
          const [then, later] = [collectAll(byThen, asOf), collectAll(made.arrived, asOf)];
          expect(sumsIn(later)).toEqual(sumsIn(then));
          expect(statesIn(later)).toEqual(statesIn(then));
          expect(endsIn(later)).toEqual(endsIn(then));
          expect(later.differences).toEqual(then.differences);
        },
      ),
    );
  });

  test('an amendment of everything leaves the old numbers to their day', () => {
    holds(
      fc.property(anything, ({ arrived }) => {
        const amended = arrived.returns.map((each) =>
          returned({
            id: `${each.id}-again`,
            reporter: each.reporter,
            month: each.month,
            supersedes: each.id,
            receivedOn: '2017-09-01',
            counts: [{ indicator: 'cases', total: 99 }],
          }),
        );
        const all = { ...arrived, returns: [...amended, ...arrived.returns] };
        expect(sumsIn(collectAll(all, '2017-08-31'))).toEqual(
          sumsIn(collectAll(arrived, '2017-08-31')),
        );
      }),
    );
  });
});
