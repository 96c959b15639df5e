import type { Solver } from '../solver.ts';
import type { AuditRules, Terms } from './knowledge.ts';
import { sumOf } from './knowledge.ts';
import type { Span, Witnesses } from './gather-witnesses.ts';
import { gatherWitnesses } from './gather-witnesses.ts';
import type { Part, Reason } from './parts-of.ts';
import type { Search } from './search.ts';
import { openSearch } from './search.ts';

/** What is left open of a sum. */
export interface OpenRange {
  /** To readers who hold all that is public. An infinite end is none. */
  readonly range: Span;
  /** To readers who also know the policy: a point where they know it, else at least so much. */
  readonly explained: Span;
}

/** What is left open in a part. */
export interface PartExamined {
  /** In the order of its sums. */
  readonly sums: readonly OpenRange[];
  /** Of each insider, in their order, the sums that they know besides what they are in. */
  readonly known: readonly InsiderKnows[];
}

/** What somebody who is alone in a withheld cell knows. */
export interface InsiderKnows {
  /** The number of the secret in which they are alone. */
  readonly insider: number;
  readonly sums: readonly number[];
}

const senses = ['greatest', 'least'] as const;

/**
 * Finds out what is left open of each sum of a part: by tables of whole numbers that agree with all
 * that is public, never by a bound that might not be reached. Where the solver gives up, nothing is
 * taken to be open.
 */
export function examinePart(part: Part, rules: AuditRules, solver: Solver): PartExamined {
  const search = openSearch(part, reachOf(part, rules), solver);
  const witnesses = gatherWitnesses(part);
  const isOpen = (sum: number) => widthOf(witnesses.spanOf(sum)) >= rules.width;
  if (rules.ask === 'enough') openTogether(part, rules.width, isOpen, search, witnesses);
  const ends = part.sums.map((_, sum) => rangeOf(part, sum, rules, search, witnesses));
  part.sums.forEach((_, sum) => {
    if (widthOf(witnesses.spanOf(sum)) > 0) seekExplained(part, sum, search, witnesses);
  });
  const sums = ends.map((range, sum) => ({
    range: hull(range, witnesses.spanOf(sum)),
    explained: witnesses.explainedSpanOf(sum),
  }));
  const insiders = rules.insiders === 'none' ? [] : part.insiders;
  const known = insiders.map(({ secret, unknowns }) => ({
    insider: secret,
    sums: knownWithin(part, unknowns, search, witnesses),
  }));
  search.close();
  return { sums, known };
}

/** Beyond every count that matters: the greatest there is, and once more what could be asked of it. */
function reachOf({ unknowns }: Part, { threshold, width }: AuditRules): number {
  return unknowns.reduce((most, { count }) => Math.max(most, count), 0) + threshold + width;
}

/**
 * Adds witnesses that open many sums at once: near the truth, so that each moves as many unknowns as
 * it can. Every other sum is driven up and the others down, then every other pair, and so on: any two
 * of them are once driven apart. It spares most questions about single sums.
 */
function openTogether(
  part: Part,
  distance: number,
  isOpen: (sum: number) => boolean,
  search: Search,
  witnesses: Witnesses,
): void {
  search.stayWithin(distance);
  const shut = () => Array.from(part.sums.keys()).filter((sum) => !isOpen(sum));
  for (let stride = 1, left = shut(); stride <= left.length; stride *= 2, left = shut()) {
    const weights = new Map<number, number>();
    for (const [place, sum] of left.entries()) {
      const drive = Math.floor(place / stride) % 2 === 0 ? 1 : -1;
      for (const [unknown, sign] of termsOf(part, sum)) {
        weights.set(unknown, (weights.get(unknown) ?? 0) + drive * sign);
      }
    }
    const found = search.furthest('greatest', Array.from(weights));
    if ('table' in found) witnesses.add(found.table);
  }
  search.stayWithin(Infinity);
}

/** Adds witnesses until the sum is open enough, or its ends are known where all of them are asked for. */
function rangeOf(
  part: Part,
  sum: number,
  { ask, width }: AuditRules,
  search: Search,
  witnesses: Witnesses,
): Span {
  const ends = { least: Infinity, greatest: -Infinity };
  for (const sense of senses) {
    if (ask === 'enough' && widthOf(witnesses.spanOf(sum)) >= width) break;
    const found = search.furthest(sense, termsOf(part, sum), witnesses.spanOf(sum)[sense]);
    if ('table' in found) witnesses.add(found.table);
    if (found.status === 'endless') ends[sense] = sense === 'least' ? -Infinity : Infinity;
  }
  return ends;
}

function termsOf({ sums }: Part, sum: number): Terms {
  return sums[sum] ?? [];
}

function hull(a: Span, b: Span): Span {
  return { least: Math.min(a.least, b.least), greatest: Math.max(a.greatest, b.greatest) };
}

function widthOf({ least, greatest }: Span): number {
  return greatest - least;
}

/** Holds one reason after the other, the true ones first, and looks for another table that has it. */
function seekExplained(part: Part, sum: number, search: Search, witnesses: Witnesses): void {
  const isOpen = () => widthOf(witnesses.explainedSpanOf(sum)) > 0;
  if (isOpen()) return;
  const truth = part.unknowns.map(({ count }) => count);
  const isTrue = ({ sum: reason, least, greatest }: Reason) => {
    const value = sumOf(termsOf(part, reason), truth);
    return value >= least && value <= greatest;
  };
  const inTurn = [
    ...part.reasons.filter(isTrue),
    ...part.reasons.filter((reason) => !isTrue(reason)),
  ];
  for (const reason of inTurn) {
    search.keep(reason.sum, reason.least, reason.greatest);
    for (const sense of senses) {
      if (isOpen()) break;
      const found = search.furthest(sense, termsOf(part, sum));
      if ('table' in found) witnesses.add(found.table);
    }
    search.keep(reason.sum);
    if (isOpen()) return;
  }
}

/** The sums that are the same in every table, once these unknowns are known. */
function knownWithin(
  part: Part,
  own: readonly number[],
  search: Search,
  witnesses: Witnesses,
): readonly number[] {
  const inside = new Set(own);
  const isOwn = (sum: number) => termsOf(part, sum).every(([unknown]) => inside.has(unknown));
  search.fix(own);
  const isOpen = (sum: number) => isOwn(sum) || witnesses.isOpenTo(own, sum);
  openTogether(part, 1, isOpen, search, witnesses);
  const known = Array.from(part.sums.keys()).filter((sum) => {
    for (const sense of senses) {
      if (isOpen(sum)) return false;
      const found = search.furthest(sense, termsOf(part, sum));
      if ('table' in found) witnesses.add(found.table);
    }
    return !isOpen(sum);
  });
  search.fix([]);
  return known;
}
