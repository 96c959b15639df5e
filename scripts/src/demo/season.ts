/** How much more or less happens in each month of a year, January first; 1 is usual. */
const seasons = {
  /** Crime: more before the new year in April and after the harvest. */
  cases: [0.95, 1, 1.1, 1.1, 0.95, 0.9, 0.9, 0.95, 1, 1.05, 1.1, 1],
  /** Crossing borders: home for the new year, away to work in May and November. */
  migration: [0.85, 0.95, 1, 1.3, 1.15, 1, 0.9, 0.85, 0.9, 1.05, 1.2, 1],
  /** Schools: closed in April and from August to October. */
  school: [1.1, 1.2, 1.2, 0.5, 1.1, 1.1, 0.9, 0.5, 0.3, 0.5, 1.2, 1.3],
} as const;

export type Season = keyof typeof seasons;

/** Growth a year, by what grows. */
const trends: Readonly<Record<Season, number>> = { cases: 0.06, migration: 0.12, school: 0.2 };

/** The month in which every trend begins. */
const beginning = '2021-01';

/** Months since the beginning: 0 for January 2021. */
export function monthIndex(month: string): number {
  return inMonths(month) - inMonths(beginning);
}

/** How much more or less happens in a month than in a usual one at the beginning. */
export function tideOf(season: Season, month: string): number {
  const usual = seasons[season][Number(month.slice(5)) - 1] ?? 1;
  return usual * (1 + (trends[season] * monthIndex(month)) / 12);
}

function inMonths(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
