import { LocalId } from '../kernel/ids.ts';

/** An id that none of a list has: the wanted one, or the first of `…-2`, `…-3` that is free. */
export function freeId(wanted: string, list: readonly { readonly id: string }[]): LocalId {
  const taken = new Set(list.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return LocalId.parse(id);
}
