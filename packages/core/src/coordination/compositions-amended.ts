import type { Quantity } from '../kernel/quantity.ts';
import { addQuantities, exactly } from '../kernel/quantity.ts';
import type { Amendment } from './composition.ts';

/** From the surest to the least sure. */
const confidences = ['high', 'medium', 'low'] as const;
type Confidence = (typeof confidences)[number];

/** How many compositions of a kind were amended, and how sure the number is. */
export interface CompositionsAmended {
  readonly quantity: Quantity;
  /** Of the readings that it rests on, the least sure; absent where nothing was hard to read. */
  readonly confidence?: Confidence;
}

/**
 * The compositions that were amended, by kind. A committee that was amended twice counts twice: it
 * is the work that is counted.
 *
 * @param readings the confidence of each reading, by its id; one that is not there is of the lowest
 * @returns 0 for a kind of which nothing is on record
 * @source minutes, paragraph G7.1 with OCR doubt 2; brief R-41
 */
export function compositionsAmended(
  amendments: readonly Amendment[],
  readings: ReadonlyMap<string, Confidence>,
): Readonly<Record<Amendment['of'], CompositionsAmended>> {
  const amended = (kind: Amendment['of']): CompositionsAmended => {
    const ofKind = amendments.filter(({ of }) => of === kind);
    const least = Math.max(...ofKind.map((each) => rankOf(each, readings)));
    const confidence = confidences[least];
    return {
      quantity: addQuantities(ofKind.map(({ committees }) => exactly(countOf(committees)))),
      ...(confidence === undefined ? {} : { confidence }),
    };
  };
  return {
    'capital-provincial-committee': amended('capital-provincial-committee'),
    'working-group': amended('working-group'),
  };
}

function countOf(committees: Amendment['committees']): number {
  return 'count' in committees ? committees.count : committees.length;
}

/** The place of its reading among the confidences; -1 without a reading. */
function rankOf({ committees }: Amendment, readings: ReadonlyMap<string, Confidence>): number {
  if (!('count' in committees) || committees.reading === undefined) return -1;
  return confidences.indexOf(readings.get(committees.reading) ?? 'low');
}
