/** Collects garbage where Node was started with `--expose-gc`, so that one run does not pay for another. */
export function tidyUp(): void {
  globalThis.gc?.();
}

/** The time of an act in milliseconds, on a tidy heap. */
export function timeOf(act: () => unknown): number {
  tidyUp();
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** The same of an act that is awaited. */
export async function timeOfLater(act: () => unknown): Promise<number> {
  tidyUp();
  const start = performance.now();
  await act();
  return performance.now() - start;
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
