/**
 * How likely chance alone makes two counts differ at least as much, where nothing has changed: from
 * 0, never, to 1, always.
 *
 * Two Poisson counts of equal exposure, given their sum, divide it like tosses of a fair coin. The
 * probability is that of all divisions that are as unequal as this one, or more: exact and
 * two-sided.
 *
 * It takes each one counted to come by itself. Persons of one case come together, and then chance
 * alone makes larger differences than this knows of: `isClearChange` makes up for it.
 *
 * @param now a whole number, 0 or more; both together below 10¹²
 * @param before the same
 * @returns right to nine digits or more; 1 where both are 0
 * @throws {RangeError} where a count is negative or not whole
 * @source Przyborowski and Wilenski 1940, Homogeneity of results in testing samples from Poisson
 * series, Biometrika 31, 313–323 (the "C-test"); Loader 2000, Fast and accurate computation of
 * binomial probabilities, for the first term
 * @example chanceOfChange(10, 2) //=> 0.03857421875
 */
export function chanceOfChange(now: number, before: number): number {
  for (const count of [now, before]) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`Expected a count, got ${count}.`);
    }
  }
  const sum = now + before;
  const larger = Math.max(now, before);
  if (larger * 2 === sum) return 1;
  // From the larger part upwards every division is less likely than the one before.
  let term = chanceOfDivision(larger, sum);
  let tail = 0;
  for (let part = larger; part <= sum && term > tail * Number.EPSILON; part += 1) {
    tail += term;
    term *= (sum - part) / (part + 1);
  }
  return Math.min(1, 2 * tail);
}

/** The probability of so many heads in so many tosses of a fair coin; at least half are heads. */
function chanceOfDivision(heads: number, tosses: number): number {
  const tails = tosses - heads;
  if (tails === 0) return 2 ** -tosses;
  // How far the division is from an even one: log1p keeps what is left of two nearly equal terms.
  const uneven = (heads - tails) / tosses;
  const deviance = heads * Math.log1p(uneven) + tails * Math.log1p(-uneven);
  const rest = stirlingRest(tosses) - stirlingRest(heads) - stirlingRest(tails);
  return Math.exp(rest - deviance) * Math.sqrt(tosses / (2 * Math.PI * heads * tails));
}

/** What Stirling's formula lacks of log n!, for n from 1: √(2πn)·(n/e)ⁿ. */
function stirlingRest(n: number): number {
  if (n >= 16) {
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n;
  }
  let factorial = 1;
  for (let factor = 2; factor <= n; factor += 1) factorial *= factor;
  return Math.log(factorial) - (Math.log(2 * Math.PI * n) / 2 + n * Math.log(n) - n);
}
