/**
 * A text with every day, month and semester in it so many half years later, or earlier with a negative
 * count. A day that the other month does not have becomes its 28th.
 *
 * @example movedBy('2022-S1 2022-03-31 2019-2023', -1) //=> '2021-S2 2021-09-28 2019-2023'
 */
export function movedBy(text: string, halves: number): string {
  return text.replaceAll(
    /(?<!\d)(\d{4})-(?:S([12])|(\d{2})(-\d{2})?)(?!\d)/g,
    (_, year: string, half?: string, month?: string, day?: string) => {
      if (half !== undefined) {
        const index = Number(year) * 2 + Number(half) - 1 + halves;
        return `${Math.floor(index / 2)}-S${(index % 2) + 1}`;
      }
      const index = Number(year) * 12 + Number(month) - 1 + halves * 6;
      const moved = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      if (day === undefined) return moved;
      return `${moved}${Number(day.slice(1)) > 28 ? '-28' : day}`;
    },
  );
}
