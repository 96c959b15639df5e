import type { ProgramRow } from '../solver.ts';
import type { AuditRules, HiddenCount, Knowledge, SecretSum, Terms } from './knowledge.ts';
import { sumOf } from './knowledge.ts';
import { keyOfTerms, openTermsOf, settle } from './settle.ts';

/** Unknowns that hang together; nothing that is public ties them to the unknowns of another part. */
export interface Part {
  readonly unknowns: readonly HiddenCount[];
  readonly rows: readonly ProgramRow[];
  /** What the secrets add up here, each sum once. Unknowns are numbered within the part, here as in all of it. */
  readonly sums: readonly Terms[];
  /** What makes something small: one of them holds in every table that the policy explains. */
  readonly reasons: readonly Reason[];
  readonly insiders: readonly Insider[];
}

/** A sum of the part lies from the least to the greatest. */
export interface Reason {
  readonly sum: number;
  readonly least: number;
  readonly greatest: number;
}

/** Somebody who is alone in a withheld cell, and so knows all counts within it. */
export interface Insider {
  readonly secret: number;
  readonly unknowns: readonly number[];
}

/** A sum of a part, both by number. */
export interface Piece {
  readonly part: number;
  readonly sum: number;
}

/** A secret as what is settled of it, and at most one sum in each part. */
export interface SplitSecret extends Pick<SecretSum, 'kind' | 'terms'> {
  readonly settled: number;
  readonly sums: readonly Piece[];
}

/**
 * Splits what is public into parts that can be searched apart. A statement and a withheld cell tie
 * their unknowns together: the reason why a cell is withheld lies in its own part.
 *
 * @returns the parts, and every secret in the order of the knowledge
 */
export function partsOf(
  knowledge: Knowledge,
  rules: AuditRules,
): { readonly parts: readonly Part[]; readonly secrets: readonly SplitSecret[] } {
  const { known, rows } = settle(knowledge);
  const truth = knowledge.unknowns.map(({ count }) => count);
  const asked = knowledge.secrets.map((secret) => ({
    ...secret,
    ...openTermsOf(secret.terms, known),
  }));
  const rootOf = tie([
    ...rows.map(({ terms }) => terms),
    ...asked.filter(({ kind }) => kind === 'withheld').map(({ open }) => open),
  ]);
  const drafts = new Map<number, Draft>();
  const places = knowledge.unknowns.map((hidden, unknown) => {
    const draft = draftOf(drafts, rootOf(unknown));
    return { draft, place: draft.unknowns.push(hidden) - 1 };
  });
  const within = (terms: Terms) => splitTerms(terms, places);
  for (const { terms, ...bounds } of rows) {
    for (const [draft, local] of within(terms)) draft.rows.push({ terms: local, ...bounds });
  }
  const secrets = asked.map((secret, index) => {
    const pieces = Array.from(within(secret.open), ([draft, local]) => ({
      draft,
      local,
      sum: numberOfSum(draft, local),
    }));
    const [only, ...others] = pieces;
    if (only !== undefined && others.length === 0) {
      only.draft.reasons.push(...reasonsOf(secret, only.sum, secret.constant, rules));
      if (isInsider(secret, truth)) {
        const unknowns = only.local.map(([unknown]) => unknown);
        only.draft.insiders.push({ secret: index, unknowns });
      }
    }
    const { kind, terms, constant: settled } = secret;
    return { kind, terms, settled, pieces };
  });
  const parts = Array.from(drafts.values()).filter(({ sums }) => sums.length > 0);
  const numbers = new Map(parts.map((draft, number) => [draft, number]));
  return {
    parts,
    secrets: secrets.map(({ pieces, ...secret }) => ({
      ...secret,
      sums: pieces.map(({ draft, sum }) => ({ part: numbers.get(draft) ?? 0, sum })),
    })),
  };
}

interface Draft {
  readonly unknowns: HiddenCount[];
  readonly rows: ProgramRow[];
  readonly sums: Terms[];
  readonly reasons: Reason[];
  readonly insiders: Insider[];
  readonly numbers: Map<string, number>;
}

function draftOf(drafts: Map<number, Draft>, root: number): Draft {
  const found = drafts.get(root);
  if (found !== undefined) return found;
  const draft = { unknowns: [], rows: [], sums: [], reasons: [], insiders: [], numbers: new Map() };
  drafts.set(root, draft);
  return draft;
}

function splitTerms(
  terms: Terms,
  places: readonly { readonly draft: Draft; readonly place: number }[],
): ReadonlyMap<Draft, Terms> {
  const split = new Map<Draft, (readonly [number, number])[]>();
  for (const [unknown, sign] of terms) {
    const at = places[unknown];
    if (at === undefined) throw new RangeError(`Expected an unknown, got number ${unknown}.`);
    const local = split.get(at.draft) ?? [];
    local.push([at.place, sign]);
    split.set(at.draft, local);
  }
  return split;
}

/** Sums that add up the same are one. */
function numberOfSum(draft: Draft, terms: Terms): number {
  const key = keyOfTerms(terms);
  const number = draft.numbers.get(key) ?? draft.sums.push(terms) - 1;
  draft.numbers.set(key, number);
  return number;
}

function reasonsOf(
  { kind }: SecretSum,
  sum: number,
  settled: number,
  { smallFrom, threshold }: AuditRules,
): readonly Reason[] {
  if (kind === 'other') return [];
  const ranges =
    kind === 'withheld'
      ? [[smallFrom, threshold - 1] as const]
      : [[1, threshold - 1] as const, [1 - threshold, -1] as const];
  return ranges.map(([least, greatest]) => ({
    sum,
    least: least - settled,
    greatest: greatest - settled,
  }));
}

function isInsider({ kind, terms }: SecretSum, truth: readonly number[]): boolean {
  return kind === 'withheld' && sumOf(terms, truth) === 1;
}

/** @returns for each unknown one that stands for all that it is tied to */
function tie(ties: readonly Terms[]): (unknown: number) => number {
  const parents: number[] = [];
  const rootOf = (unknown: number): number => {
    let root = unknown;
    for (let above = parents[root]; above !== undefined && above !== root; above = parents[root]) {
      parents[root] = parents[above] ?? above;
      root = above;
    }
    return root;
  };
  for (const terms of ties) {
    const [first] = terms;
    if (first === undefined) continue;
    for (const [unknown] of terms) parents[rootOf(unknown)] = rootOf(first[0]);
  }
  return rootOf;
}
