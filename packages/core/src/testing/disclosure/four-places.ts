import type { ProtectInput } from '../../disclosure/tables/protect-input.ts';

const rows: readonly (readonly [place: string, female: number, male: number])[] = [
  ['one', 12, 3],
  ['two', 25, 11],
  ['three', 7, 6],
  ['four', 2, 0],
];

/**
 * Four places by sex, of which one shows 3 men and one 2 women and nobody else.
 *
 * @source brief §10.4, the worked example
 */
export const fourPlaces: ProtectInput = {
  threshold: 5,
  zeros: 'show',
  hierarchies: { place: { total: 'all' }, sex: { total: 'both' } },
  tables: [['place', 'sex']],
  cells: rows.flatMap(([place, female, male]) => [
    { place, sex: 'female', count: female },
    { place, sex: 'male', count: male },
  ]),
};
