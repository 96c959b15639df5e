import fc from 'fast-check';

/** Mutation testing asks each property thousands of times, and each time of fewer values. */
const share = Number(process.env['CHHAMAS_PROPERTY_SHARE'] ?? 1);

/** Tries a property on made-up values: always the same ones, so that a test never fails by luck. */
export function holds<Values>(property: fc.IProperty<Values>, numRuns = 200): void {
  fc.assert(property, { seed: 20170613, numRuns: Math.ceil(numRuns * share) });
}

/** The same for a property that awaits. */
export async function holdsLater<Values>(
  property: fc.IAsyncProperty<Values>,
  numRuns = 200,
): Promise<void> {
  await fc.assert(property, { seed: 20170613, numRuns: Math.ceil(numRuns * share) });
}
