import type { InputCell, ProtectInput } from '../disclosure/tables/protect-input.ts';

/** Counts of provinces by sex: `{ ka: [female, male] }`. */
export function bySex(counts: Readonly<Record<string, readonly [number, number]>>): InputCell[] {
  return Object.entries(counts).flatMap(([province, [female, male]]) => [
    { province, sex: 'female', count: female },
    { province, sex: 'male', count: male },
  ]);
}

/** A file of counts with one table of provinces by sex. */
export function provincesBySex(
  counts: Readonly<Record<string, readonly [number, number]>>,
  more: Partial<ProtectInput> = {},
): ProtectInput {
  return {
    threshold: 5,
    hierarchies: { province: { total: 'all' }, sex: { total: 'both' } },
    tables: [['province', 'sex']],
    cells: bySex(counts),
    ...more,
  };
}

/** The worked example of the brief: Battambang, Banteay Meanchey, Koh Kong and Pailin, made up. */
export const workedExample = provincesBySex({
  btb: [12, 3],
  bmc: [25, 11],
  kkg: [7, 6],
  pln: [2, 0],
});
