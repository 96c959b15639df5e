interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the group before it. */
  readonly before: string;
}

/**
 * The telephone numbers in a text of plain signs: of Cambodia and its neighbours as they are dialled
 * there (0 first, nine to eleven digits), and international ones (+, 00 or 855 first).
 *
 * Groups of digits are read as a number is written, so that figures, dates and times, which are
 * grouped otherwise, are none.
 *
 * @param plain with Latin digits, plain dashes and plain spaces
 */
export function phonesIn(
  plain: string,
): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(plain.matchAll(chain)).flatMap(({ 0: run, index }) => {
    const groups = groupsOf(run, index);
    const found: { start: number; end: number }[] = [];
    let next = 0;
    while (next < groups.length) {
      const length = phoneLength(groups.slice(next, next + 15), plain);
      const [first, last] = [groups[next], groups[next + length - 1]];
      if (length > 0 && first !== undefined && last !== undefined) {
        found.push({ start: first.start, end: last.end });
      }
      next += Math.max(length, 1);
    }
    return found;
  });
}

/** Groups of digits with little between them. A hash and a word with digits in it are none. */
const chain =
  /(?:(?<![A-Za-z0-9]|\d,)|(?<=(?:tel|phone|mobile|fax|hp)))(?:\(?\+ ?\(?)?\d+(?:(?:[ .()_\u00b7-]{1,3}|\n)\+?\(?\d+)*/gi;

function groupsOf(run: string, offset: number): readonly Group[] {
  let end = 0;
  return Array.from(run.matchAll(/\d+/g), ({ 0: digits, index }) => {
    const before = run.slice(end, index);
    end = index + digits.length;
    return { digits, start: offset + index, end: offset + end, before };
  });
}

/** How many of these groups, from the first on, are one telephone number; 0 where none is. */
function phoneLength(groups: readonly Group[], plain: string): number {
  const [first] = groups;
  if (first === undefined || first.before === '.') return 0;
  for (let length = groups.length; length > 0; length -= 1) {
    const last = groups[length - 1];
    if (last === undefined || /^[A-Za-z]/.test(plain.slice(last.end))) continue;
    const parts = groups.slice(0, length);
    const isOneRun = parts.slice(1).every(({ before }) => !before.includes('+'));
    if (isOneRun && isPhone(parts, first.before)) return length;
  }
  return 0;
}

function isPhone(groups: readonly Group[], before: string): boolean {
  const parts = groups.map(({ digits }) => digits);
  const number = parts.join('');
  if (before.includes('+')) return isInternational(parts, number, groups);
  if (/^855[1-9]\d{7,8}$/.test(number)) return !isGrouped(groups);
  if (/^00[1-9]\d{8,12}$/.test(number)) return parts[0] === '00' || (parts[0] ?? '').length > 3;
  return /^0[1-9]\d{7,9}$/.test(number) && isDialled(parts, number);
}

/** With a + any number of eight digits or more, unless it is a change that is written with points. */
function isInternational(
  parts: readonly string[],
  number: string,
  groups: readonly Group[],
): boolean {
  const isTrunk = parts[1] === '0';
  if (!/^[1-9]\d{7,14}$/.test(number)) return false;
  return isTrunk || number.length > 9 || !isGrouped(groups);
}

/** Grouped by thousands, as figures are. */
function isGrouped(groups: readonly Group[]): boolean {
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0 || first.digits.length > 3) return false;
  return others.every(({ digits, before }) => digits.length === 3 && /^[ .]$/.test(before));
}

/** 012 345 678, 012 34 56 78, 02 123 4567, and digits one by one: no time, date or list of months. */
function isDialled(parts: readonly string[], number: string): boolean {
  const [first = '', second = '', ...others] = parts;
  if (first.length >= 3) return true;
  if (parts.every((part) => part.length === 1)) return !'0123456789'.startsWith(number);
  const isYear = /^(?:19|20)\d\d$/.test(second);
  return first.length === 2 && !isYear && [second, ...others].every((part) => part.length >= 3);
}
