import type { OrderedSystem } from '../disclosure/maker/ordered-system.ts';
import type { PublicSystem, SystemCell, Unknown } from '../disclosure/public-system.ts';

interface Rest {
  /** `a - b`: what is never printed. */
  readonly derived?: readonly string[];
  /** `a + b = c`, `a >= b`: what holds whatever is printed. */
  readonly relations?: readonly string[];
}

/**
 * A public system written down as people would: `{ a: 3, b: 12 }` and `{ a: {}, 'a + b': {} }`. A cell
 * is open, weighs 1, and is small from 1 to 4, unless it says otherwise.
 */
export function systemInWords(
  counts: Readonly<Record<string, number | Omit<Unknown, 'id'>>>,
  cells: Readonly<Record<string, Partial<SystemCell>>>,
  { derived = [], relations = [] }: Rest = {},
): PublicSystem {
  const unknowns = Object.entries(counts).map(([id, count]) =>
    typeof count === 'number' ? { id, count } : { id, ...count },
  );
  const of = (sum: string) => sum.split(' + ').map((name) => numberOf(unknowns, name.trim()));
  const countOf = (those: readonly number[]) =>
    those.reduce((sum, each) => sum + (unknowns[each]?.count ?? 0), 0);
  return {
    unknowns,
    cells: Object.entries(cells).map(([id, fields]) => {
      const count = countOf(of(id));
      const isSmall = count >= 1 && count < 5;
      return { id, of: of(id), isSmall, status: 'open', weight: 1, ...fields };
    }),
    derived: derived.map((id) => {
      const [plus = '', minus = ''] = id.split(' - ');
      return { id, plus: of(plus), minus: of(minus) };
    }),
    relations: relations.map((words) => {
      const [plus = '', minus = ''] = words.split(/ >?= /);
      return { kind: words.includes('>') ? 'at-least' : 'equal', plus: of(plus), minus: of(minus) };
    }),
  };
}

/** The number of a cell or derived count. */
export function formIn({ forms }: OrderedSystem, id: string): number {
  return numberOf(forms, id);
}

/** One entry a form, 1 for each of these; derived counts always are withheld. */
export function withholding(system: OrderedSystem, ...ids: readonly string[]): Uint8Array {
  const { forms, cells } = system;
  return Uint8Array.from(forms, ({ id }, form) => Number(form >= cells.length || ids.includes(id)));
}

function numberOf(those: readonly { readonly id: string }[], id: string): number {
  const index = those.findIndex((each) => each.id === id);
  if (index < 0) throw new RangeError(`Expected one of those in the test, got ${id}.`);
  return index;
}
