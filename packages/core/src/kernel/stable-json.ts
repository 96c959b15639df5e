/**
 * The one way in which a stored file is written: keys sorted, two spaces, a newline at the end.
 * The same value always gives the same bytes.
 *
 * @throws {TypeError} for what JSON cannot hold without loss, such as a number that is not finite
 */
export function writeStableJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value), undefined, 2)}\n`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(
      entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sortKeys(member)]),
    );
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`Expected a finite number, got ${value}.`);
  }
  return value;
}
