import type { Relation, Unknown } from '../public-system.ts';
import type { Frame } from './frame.ts';

/** What is known of the unknowns while one release after the other is added. It grows in place. */
export interface SystemDraft {
  readonly unknowns: Unknown[];
  readonly relations: Relation[];
}

/** The combinations of a frame, each with the unknown behind it. */
export interface FrameUnknowns {
  readonly frame: Frame;
  /** By number; undefined where there is nobody, and readers know it. */
  readonly of: readonly (number | undefined)[];
}

/** Adds the unknown of one combination, named by its codes and the release, and gives its number. */
export function addUnknown(
  { unknowns }: SystemDraft,
  { dimensions }: Pick<Frame, 'dimensions'>,
  place: readonly string[],
  more: Omit<Unknown, 'id'> & { readonly release: number },
): number {
  const { release, ...known } = more;
  const names = dimensions.map((dimension, level) => nameOf(dimension, place[level] ?? ''));
  return unknowns.push({ id: `${names.join(' / ')} (${release})`, ...known }) - 1;
}

/** A code with its dimension; quoted where it could be taken for several. */
function nameOf(dimension: string, code: string): string {
  return [dimension, code]
    .map((each) => (/[/="]/.test(each) ? JSON.stringify(each) : each))
    .join('=');
}

/** Adds what readers learn of an unknown that is there. */
export function learn({ unknowns }: SystemDraft, number: number, more: Partial<Unknown>): void {
  const unknown = unknowns[number];
  if (unknown !== undefined) unknowns[number] = { ...unknown, ...more };
}

/** Says that some unknowns add up to more than others, by one at least. */
export function addGrowth(
  draft: SystemDraft,
  plus: readonly number[],
  minus: readonly number[],
): void {
  const one = draft.unknowns.findIndex(({ id }) => id === 'one');
  const least = one < 0 ? draft.unknowns.push({ id: 'one', count: 1, isKnown: true }) - 1 : one;
  draft.relations.push({ kind: 'at-least', plus, minus: [...minus, least] });
}
