/** Someone who may owe a return, as far as the invented numbers need to know. */
export interface Reporter {
  readonly id: string;
  readonly kind: 'place' | 'ministry' | 'court' | 'police' | 'other' | 'cso';
  /** How much happens there: of a place, cases in a month; of a body, one is usual. */
  readonly weight: number;
  /** Neighbours that a place touches by land. */
  readonly borders: readonly string[];
  /** First and last month in which it exists. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * The reporters of the invented country, in the order of `content/demo/reference`. The three
 * provinces of the pilot semester go on where that semester left off.
 */
export const reporters: readonly Reporter[] = [
  ...places({
    'xd-1': [5, 'a'],
    'xd-2': [3.6, 'c'],
    'xd-3': [7, 'b'],
    'xd-4': [1.2, 'a'],
    'xd-5': [1.5, 'a'],
    'xd-6': [0.7, 'b'],
    'xd-7': [1.1],
    'xd-8': [2.4],
    'xd-9': [2.6, 'a'],
    'xd-10': [0.5, 'c'],
    'xd-11': [0.6],
    'xd-12': [14],
    'xd-13': [0.9, 'a'],
    'xd-14': [1.4],
    'xd-15': [0.7],
    'xd-16': [0.9],
    'xd-17': [1.8, 'a', 'b'],
    'xd-18': [1, 'b', 'c'],
    'xd-19': [0.4],
    'xd-20': [1.6],
    'xd-21': [0.8, 'c'],
    'xd-22': [0.5],
    'xd-23': [0.15],
    'xd-24': [0.25, 'c'],
    'xd-25': [1.2],
  }),
  ...bodies('ministry', ['x-interior', 'x-women', 'x-justice', 'x-social', 'x-labour']),
  ...bodies('ministry', ['x-education']),
  ...bodies('police', ['x-police']),
  ...bodies('court', ['x-courts']),
  ...bodies('ministry', ['x-foreign']),
  ...bodies('other', ['x-immigration']),
  ...bodies('cso', ['x-cso-shelter', 'x-cso-women', 'x-cso-children']),
  ...bodies('cso', ['x-cso-returnees'], { until: '2021-12' }),
  ...bodies('cso', ['x-cso-legal', 'x-cso-health', 'x-cso-training', 'x-cso-migrants']),
  ...bodies('cso', ['x-cso-schools', 'x-cso-helpline', 'x-cso-border', 'x-cso-reintegration']),
  ...bodies('cso', ['x-cso-online'], { from: '2022-01' }),
];

/** True where a reporter exists in a month. */
export function existsIn(month: string, { from, until }: Reporter): boolean {
  return (from === undefined || from <= month) && (until === undefined || month <= until);
}

function places(
  list: Readonly<Record<string, readonly [weight: number, ...borders: string[]]>>,
): readonly Reporter[] {
  return Object.entries(list).map(([id, [weight, ...borders]]) => ({
    id,
    kind: 'place',
    weight,
    borders,
  }));
}

function bodies(
  kind: Reporter['kind'],
  ids: readonly string[],
  span: Pick<Reporter, 'from' | 'until'> = {},
): readonly Reporter[] {
  return ids.map((id) => ({ id, kind, weight: 1, borders: [], ...span }));
}
