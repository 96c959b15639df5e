import { formatNumber, monthNameOf, termFor } from '@chhamas/core/language';
import type { Language, PublishedReport, PublishedStratum } from '@chhamas/core/published';
import type { HeatRow } from '../charts/draw-heat.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Edition } from './edition.ts';
import { editions, rootPathOf } from './edition.ts';
import { reportsOf } from './reports.ts';

/** The page of who reported for a semester, within its edition. */
export function reportingPage({ head }: PublishedReport): string {
  return `reporting/${head.semester}/`;
}

/** The reports for which returns were owed, the latest first. */
export async function reportedOf(edition: Edition): Promise<readonly PublishedReport[]> {
  return (await reportsOf(edition)).filter(({ head }) => head.strata.length > 0);
}

/** The path and the report of every such page. */
export async function reportingPaths() {
  const paths = editions.map(async (edition) => {
    const all = await reportedOf(edition);
    return all.map((report) => ({
      params: { root: rootPathOf(edition), semester: report.head.semester },
      props: { edition, report, all },
    }));
  });
  return (await Promise.all(paths)).flat();
}

/** The strata of a report as rows of a calendar. */
export function heatRows(strata: readonly PublishedStratum[], language: Language): HeatRow[] {
  return strata
    .filter(({ months }) => months.length > 0)
    .map(({ stratum, months }) => ({
      name: capitalised(termFor(stratum, language)),
      months: months.map(({ month, expected, received, nil }) => ({
        month: shortMonth(monthNameOf(month, language), language),
        share: expected === 0 ? undefined : (received + nil) / expected,
        number: `${formatNumber(received + nil, language)}/${formatNumber(expected, language)}`,
      })),
    }));
}

/** Six English names side by side are too long for a phone. */
function shortMonth(month: string, language: Language): string {
  return language === 'en' ? month.slice(0, 3) : month;
}
