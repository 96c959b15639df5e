import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Semester } from '../kernel/semester.ts';
import type { ReportHead } from '../release/release-files.ts';
import type { Withdrawal } from '../release/withdrawal.ts';

type Version = { readonly head: Pick<ReportHead, 'semester' | 'version' | 'releasedOn'> };

/** Everything that was ever published of a content folder, as `readPublicSite` returns it. */
export interface PublicationRecord {
  readonly reports: readonly Version[];
  /** Versions that were withdrawn and whose files are still there. */
  readonly withdrawn: readonly Version[];
  readonly withdrawals: readonly Pick<Withdrawal, 'semester' | 'version' | 'withdraws' | 'on'>[];
}

/**
 * The steps that a report took by being published, up to a day: `published` with its first version,
 * `revised` with each later one, `withdrawn` when no version stood any more. A version whose files are
 * gone was published before the notice that took it away.
 *
 * @source brief §5.2, R-54
 */
export function publicationSteps(
  { reports, withdrawn, withdrawals }: PublicationRecord,
  semester: Semester,
  day: CalendarDate,
): readonly ('published' | 'revised' | 'withdrawn')[] {
  const notices = withdrawals.filter((each) => each.semester === semester && each.on <= day);
  const versions = new Set([
    ...[...reports, ...withdrawn].flatMap(({ head }) =>
      head.semester === semester && head.releasedOn <= day ? [head.version] : [],
    ),
    ...notices.flatMap(({ withdraws }) => withdraws),
  ]);
  const standing = new Set<number>();
  const numbers = [...versions, ...notices.map(({ version }) => version)].toSorted((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const notice = notices.find(({ version }) => version === number);
    if (notice === undefined) {
      standing.add(number);
      return [index === 0 ? 'published' : 'revised'];
    }
    for (const each of notice.withdraws) standing.delete(each);
    return standing.size === 0 ? ['withdrawn'] : [];
  });
}
