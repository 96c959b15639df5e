import { randomInt } from 'node:crypto';

/** Digits and letters of which none is taken for another. */
const signs = '23456789bcdfghjkmnpqrstvwxz';

/** A random id for a return: a published figure refers to it and does not tell whose it is. */
export function newReturnId(): string {
  const drawn = Array.from({ length: 6 }, () => signs.charAt(randomInt(signs.length)));
  return `r-${drawn.join('')}`;
}
