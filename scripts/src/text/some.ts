/** As many as can be read in a line. */
const most = 12;

/** The first of some ids, and a sign that there are others. */
export function some(ids: readonly string[]): string {
  return ids.length <= most ? ids.join(', ') : `${ids.slice(0, most).join(', ')}, …`;
}
