import fc from 'fast-check';

/** Tries a property on made-up values: always the same ones, so that a test never fails by luck. */
export function holds<Values>(property: fc.IProperty<Values>, numRuns = 200): void {
  fc.assert(property, { seed: 20170613, numRuns });
}

/** The same for a property that awaits. */
export async function holdsLater<Values>(
  property: fc.IAsyncProperty<Values>,
  numRuns = 200,
): Promise<void> {
  await fc.assert(property, { seed: 20170613, numRuns });
}
