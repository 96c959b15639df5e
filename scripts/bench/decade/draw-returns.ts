import { divideTotal } from '../../src/demo/entry.ts';
import { poisson } from '../../src/demo/draw.ts';
import type { MonthlyReturn } from '../../src/demo/plain.ts';
import type { Random } from '../../src/demo/random.ts';
import { idFor, wholeFrom } from '../../src/demo/random.ts';
import { monthAfter } from '../../src/demo/days.ts';
import type { IndicatorModel } from './indicators.ts';
import { dimensions } from './indicators.ts';

/**
 * What one reporter sent for a semester: data as a rule, now and then a nil, an amendment, a form
 * without content, or nothing.
 */
export function drawReturns(
  semester: string,
  reporter: string,
  indicators: readonly IndicatorModel[],
  random: Random,
): readonly MonthlyReturn[] {
  const first = semester.endsWith('1') ? 1 : 7;
  return Array.from({ length: 6 }, (_, index) => first + index).flatMap(
    (number): readonly MonthlyReturn[] => {
      const month = `${semester.slice(0, 4)}-${String(number).padStart(2, '0')}`;
      const fate = random();
      const head = headOf(reporter, month, random);
      if (fate < 0.02) return [];
      if (fate < 0.05) {
        return [{ ...head, answer: 'nil', confirmedBy: 'chief', confirmedOn: head.receivedOn }];
      }
      if (fate < 0.06) return [{ ...head, answer: 'blank' }];
      const counts = indicators.map((model) => entryOf(model, random));
      const original: MonthlyReturn = { ...head, answer: 'has-data', counts };
      if (fate < 0.98) return [original];
      const { id, receivedOn } = headOf(reporter, month, random);
      const later = `${receivedOn.slice(0, 8)}28`;
      const amended = counts.map((entry, at) =>
        at === 0 ? entryOf(indicators[0], random) : entry,
      );
      return [
        original,
        { ...original, id, receivedOn: later, supersedes: head.id, counts: amended },
      ];
    },
  );
}

type Entry = Extract<MonthlyReturn, { answer: 'has-data' }>['counts'][number];

function entryOf(model: IndicatorModel | undefined, random: Random): Entry {
  if (model === undefined) throw new RangeError('Expected an indicator.');
  const { id, mean, splits, crossed } = model;
  const weights = Object.fromEntries(splits.map((split) => [split, dimensions[split] ?? {}]));
  return divideTotal(id, poisson(random, mean), { splits: weights, crossed }, random);
}

function headOf(reporter: string, month: string, random: Random) {
  const day = random() < 0.1 ? wholeFrom(random, 11, 27) : wholeFrom(random, 2, 10);
  const channel = random() < 0.05 ? ('telegram' as const) : ('monthly-form' as const);
  return {
    schema: 1,
    id: idFor('r', random),
    reporter,
    month,
    receivedOn: `${monthAfter(month, 1)}-${String(day).padStart(2, '0')}`,
    channel,
  } as const;
}
