import type { Solver } from '../solver.ts';
import type { OpenRange, PartExamined } from './examine-part.ts';
import { examinePart } from './examine-part.ts';
import type { Span } from './gather-witnesses.ts';
import type { AuditRules, Knowledge, Terms } from './knowledge.ts';
import { sumOf } from './knowledge.ts';
import type { Piece, SplitSecret } from './parts-of.ts';
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
  const judged = secrets.map((secret) => ({
    range: added(secret, examined, ({ range }) => range),
    explained: added(secret, examined, ({ explained }) => explained),
  }));
  const ranges = judged.map(({ range }) => range);
  const outside = judged.flatMap(({ range, explained }, secret): readonly Breach[] => {
    if (range.greatest - range.least < rules.width) return [{ secret, ...range }];
    return isPoint(explained) ? [{ secret, ...explained }] : [];
  });
  const exposed = new Set(outside.map(({ secret }) => secret));
  const inside = insideBreaches(knowledge, rules, secrets, examined);
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
    ({ least, greatest }, piece) => {
      const span = spanOf(openOf(piece, examined));
      return { least: least + span.least, greatest: greatest + span.greatest };
    },
    { least: settled, greatest: settled },
  );
}

function openOf({ part, sum }: Piece, examined: readonly PartExamined[]): OpenRange {
  const open = examined[part]?.sums[sum];
  if (open === undefined) throw new RangeError(`Expected a part, got number ${part}.`);
  return open;
}

/**
 * Which small counts insiders learn. That they are alone where they are, they know; a large count
 * beside their own is nobody's secret: it is withheld for others.
 */
function insideBreaches(
  { unknowns }: Knowledge,
  { smallFrom, threshold }: AuditRules,
  secrets: readonly SplitSecret[],
  examined: readonly PartExamined[],
): readonly Breach[] {
  const truth = unknowns.map(({ count }) => count);
  return secrets.flatMap(({ kind, terms, sums: pieces }, secret) => {
    const count = sumOf(terms, truth);
    const isSmall = Math.abs(count) >= smallFrom && Math.abs(count) < threshold;
    if (kind === 'other' || !isSmall) return [];
    return pieces
      .flatMap(({ part }) =>
        (examined[part]?.known ?? []).filter(({ sums }) =>
          // In every other part an insider is a reader like all.
          pieces.every((piece) =>
            piece.part === part
              ? sums.includes(piece.sum)
              : isPoint(openOf(piece, examined).explained),
          ),
        ),
      )
      .filter(({ insider }) => count !== 1 || !isWithin(secrets[insider], terms))
      .map(({ insider }) => ({ secret, least: count, greatest: count, insider }));
  });
}

function isPoint({ least, greatest }: Span): boolean {
  return least === greatest;
}

function isWithin(inner: SplitSecret | undefined, outer: Terms): boolean {
  const unknowns = new Set(outer.map(([unknown]) => unknown));
  return inner?.terms.every(([unknown]) => unknowns.has(unknown)) === true;
}
