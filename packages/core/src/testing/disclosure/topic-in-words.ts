import type { CountedTable, SpotCount } from '../../disclosure/audit/counted-spots.ts';
import type { HiddenLeaf } from '../../disclosure/audit/hidden-leaves.ts';
import type { Statement, Terms } from '../../disclosure/audit/knowledge.ts';
import type { PublishedTopic, Voice } from '../../disclosure/audit/published-topics.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FigureCell } from '../../figure/figure-cell.ts';
import { indicatorId, semester } from '../brands.ts';
import { makeFigure } from '../make-figure.ts';

/** What came of each split: `{ '': { 'p-1': 5 }, 'sex=male': { 'p-1': 2 } }`; a spot is a place. */
export type CountsInWords = Readonly<
  Record<string, Readonly<Record<string, number | Partial<SpotCount>>>>
>;

/** What was counted; the country is `xs`, and adds up all places. */
export function tableInWords(counts: CountsInWords): CountedTable {
  const spots = new Set(Object.values(counts).flatMap((bySpot) => Object.keys(bySpot)));
  return {
    counts: new Map(
      Object.entries(counts).map(([split, bySpot]) => [
        split,
        new Map(
          Object.entries(bySpot).map(([spot, count]) => [
            spot,
            { count: 0, about: 0, least: 0, ...(typeof count === 'number' ? { count } : count) },
          ]),
        ),
      ]),
    ),
    spotsOf: ({ place }) => (place === 'xs' ? [...spots] : [place]),
  };
}

/** A figure by its place and split: `p-1 age=old sex=male`. */
export function figureInWords(words: string, cell: FigureCell | number | 'withheld'): Figure {
  const [place = '', ...codes] = words.split(' ');
  const split = Object.fromEntries(
    codes.map((each) => {
      const [dimension = '', code = ''] = each.split('=');
      return [dimension, code];
    }),
  );
  return makeFigure(cell === 'withheld' ? { status: 'withheld' } : cell, { place, split });
}

/** What a release prints: `{ xs: 5, 'p-1 sex=male': 'withheld' }`; named `v1`, `v2` in their order. */
export type PrintedInWords = Readonly<Record<string, FigureCell | number | 'withheld'>>;

/** A topic of releases, each with what was counted and what it prints. */
export function topicInWords(
  ...releases: readonly { readonly counts: CountsInWords; readonly prints: PrintedInWords }[]
): PublishedTopic {
  return {
    indicator: indicatorId('victims'),
    period: '2017-S1',
    voices: releases.map(({ counts, prints }, release): Voice => ({
      release: `v${release + 1}`,
      semester: semester('2017-S1'),
      isPublic: true,
      figures: Object.entries(prints).map(([words, cell]) => figureInWords(words, cell)),
      table: tableInWords(counts),
      bounds: [],
    })),
    zones: new Set(),
  };
}

interface Told {
  readonly unknowns: readonly { readonly count: number }[];
  readonly leaves: readonly HiddenLeaf[];
}

/** A sum of unknowns with what they count: `5 all p-1 − 3 sex=female p-1`. */
export function termsInWords({ unknowns, leaves }: Told, terms: Terms): string {
  return terms
    .map(([unknown, sign], at) => {
      const { split = '?', spots = [] } = leaves[unknown] ?? {};
      const before = sign < 0 ? '− ' : at === 0 ? '' : '+ ';
      const count = unknowns[unknown]?.count ?? '?';
      return `${before}${count} ${split === '' ? 'all' : split} ${spots.join('&')}`;
    })
    .join(' ');
}

/** What is public, each thing as an equation. */
export function statementsInWords(
  told: Told & { readonly statements: readonly Statement[] },
): readonly string[] {
  return told.statements.map(({ terms, least, greatest }) => {
    const span = least === greatest ? `${least}` : `${least}–${greatest}`;
    return `${termsInWords(told, terms)} = ${span}`;
  });
}
