/** Collects garbage where Node was started with `--expose-gc`, so that one run does not pay for another. */
export function tidyUp(): void {
  globalThis.gc?.();
}

/**
 * The median time of an act in milliseconds, after it has warmed up.
 *
 * @param runs how often it is measured
 * @param warmUp how often it is done before, without being measured
 */
export async function medianTime(
  act: () => unknown,
  { runs = 5, warmUp = 2 }: { readonly runs?: number; readonly warmUp?: number } = {},
): Promise<number> {
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    tidyUp();
    const start = performance.now();
    await act();
    if (run >= 0) times.push(performance.now() - start);
  }
  return medianOf(times);
}

/** The middle of some numbers; of an even number of them the lower one in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/**
 * The exponent by which one quantity grows with another: 1 where twice the one means twice the
 * other, 2 where it means four times. The slope of a straight line through the logarithms.
 */
export function exponentOf(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: (point: readonly [number, number]) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const covariance = mean(([x, y]) => (x - meanX) * (y - meanY));
  return covariance / mean(([x]) => (x - meanX) ** 2);
}
