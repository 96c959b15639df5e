import type { Solver } from '../solver.ts';
import type { OpenRange, PartExamined } from './examine-part.ts';
import { examinePart } from './examine-part.ts';
import type { Span } from './gather-witnesses.ts';
import type { AuditRules, Knowledge, SecretSum } from './knowledge.ts';
import { sumOf } from './knowledge.ts';
import type { Part, SplitSecret } from './parts-of.ts';
import { partsOf } from './parts-of.ts';

/** A secret that somebody can work out, or pin down too narrowly. Both by number, in the knowledge. */
export interface Breach extends Span {
  readonly secret: number;
  /** The withheld cell in which the attacker is alone; absent for a reader from outside. */
  readonly insider?: number;
}

/** What can be worked out, and what is left open. */
export interface KnowledgeAudit {
  /** What all that is public leaves open of each secret, in their order. */
  readonly ranges: readonly Span[];
  /** In the order of the secrets; of one secret the outsider's first. */
  readonly breaches: readonly Breach[];
}

/**
 * Audits what is public: whether any secret can be one count only, or its range is narrower than the
 * rules allow. Narrowness is measured by what all readers hold; whether it is one count only also by
 * what readers make of the policy: what is withheld is withheld for a small count somewhere near.
 *
 * @throws {RangeError} when the truth disagrees with a statement
 * @source Fischetti and Salazar (2001), the attacker's problem; Handbook on Statistical Disclosure
 *   Control, chapter 4: feasibility intervals; brief §10.1
 */
export function auditKnowledge(
  knowledge: Knowledge,
  rules: AuditRules,
  solver: Solver,
): KnowledgeAudit {
  refuseUntruth(knowledge);
  const { parts, secrets } = partsOf(knowledge, rules);
  const examined = parts.map((part) => examinePart(part, rules, solver));
  const ranges = secrets.map((secret) => added(secret, examined, ({ range }) => range));
  const outside = secrets.flatMap((secret, number): readonly Breach[] => {
    const range = ranges[number];
    if (range === undefined) return [];
    if (range.greatest - range.least < rules.width) return [{ secret: number, ...range }];
    const explained = added(secret, examined, (sum) => sum.explained);
    return explained.least === explained.greatest ? [{ secret: number, ...explained }] : [];
  });
  const exposed = new Set(outside.map(({ secret }) => secret));
  const inside = insideBreaches(knowledge, rules, parts, secrets, examined);
  const breaches = [...outside, ...inside.filter(({ secret }) => !exposed.has(secret))];
  return { ranges, breaches: breaches.toSorted((a, b) => a.secret - b.secret) };
}

function refuseUntruth({ unknowns, statements }: Knowledge): void {
  const truth = unknowns.map(({ count }) => count);
  for (const { id, terms, least, greatest } of statements) {
    const sum = sumOf(terms, truth);
    if (sum >= least && sum <= greatest) continue;
    throw new RangeError(
      `Expected ${id} to be ${least} to ${greatest}, its parts add up to ${sum}.`,
    );
  }
}

function added(
  { settled, sums }: SplitSecret,
  examined: readonly PartExamined[],
  spanOf: (open: OpenRange) => Span,
): Span {
  return sums.reduce<Span>(
    ({ least, greatest }, { part, sum }) => {
      const open = examined[part]?.sums[sum];
      if (open === undefined) throw new RangeError(`Expected a part, got number ${part}.`);
      const span = spanOf(open);
      return { least: least + span.least, greatest: greatest + span.greatest };
    },
    { least: settled, greatest: settled },
  );
}

/**
 * Which small counts insiders learn. That they are alone where they are, they know; a large count
 * beside their own is nobody's secret: it is withheld for others.
 */
function insideBreaches(
  { unknowns, secrets: sums }: Knowledge,
  { smallFrom, threshold }: AuditRules,
  parts: readonly Part[],
  secrets: readonly SplitSecret[],
  examined: readonly PartExamined[],
): readonly Breach[] {
  const truth = unknowns.map(({ count }) => count);
  return secrets.flatMap(({ sums: [only] }, number) => {
    const cell = sums[number];
    if (only === undefined || cell === undefined || cell.kind === 'other') return [];
    const count = sumOf(cell.terms, truth);
    if (Math.abs(count) < smallFrom || Math.abs(count) >= threshold) return [];
    const learns = (insider: SecretSum | undefined) =>
      insider !== undefined && !(count === 1 && isWithin(insider, cell));
    return (parts[only.part]?.insiders ?? [])
      .filter((_, at) => examined[only.part]?.known[at]?.includes(only.sum))
      .filter((insider) => learns(sums[insider.secret]))
      .map((insider) => ({
        secret: number,
        least: count,
        greatest: count,
        insider: insider.secret,
      }));
  });
}

function isWithin(inner: SecretSum, outer: SecretSum): boolean {
  const unknowns = new Set(outer.terms.map(([unknown]) => unknown));
  return inner.terms.every(([unknown]) => unknowns.has(unknown));
}
