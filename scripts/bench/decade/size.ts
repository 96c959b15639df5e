/** How large a decade of reporting is: its numbers come from how many of what. */
export interface Size {
  /** How many numbers it submits, roughly: `2,000,000`. */
  readonly about: number;
  /** Semesters, the last of them 2022-S2. */
  readonly semesters: number;
  /** Reporters of each kind. */
  readonly places: number;
  readonly bodies: number;
  readonly organisations: number;
  /** How many splits each indicator asks for. */
  readonly detail: 'few' | 'many';
}

/** From a tenth of a million submitted numbers to two millions, growing in every direction. */
export const sizes: readonly Size[] = [
  { about: 100_000, semesters: 8, places: 6, bodies: 4, organisations: 5, detail: 'few' },
  { about: 500_000, semesters: 20, places: 13, bodies: 8, organisations: 9, detail: 'few' },
  { about: 1_000_000, semesters: 20, places: 25, bodies: 15, organisations: 20, detail: 'few' },
  { about: 2_000_000, semesters: 20, places: 25, bodies: 15, organisations: 20, detail: 'many' },
];

/** The size with a number, as the command line gives it: 0 for the smallest. */
export function sizeAt(number: string | undefined): Size {
  const size = sizes[Number(number)];
  if (size === undefined) throw new RangeError(`Expected 0 to ${sizes.length - 1}, got ${number}.`);
  return size;
}

/** The semesters of a size, the earliest first: `2013-S1` to `2022-S2`. */
export function semestersOf({ semesters }: Size): readonly string[] {
  return Array.from({ length: semesters }, (_, index) => {
    const half = 2022 * 2 + 2 - semesters + index;
    return `${Math.floor(half / 2)}-S${(half % 2) + 1}`;
  });
}
