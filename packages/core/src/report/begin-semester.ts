import type { RequestsFile } from '../collection/data-request.ts';
import type { Cycle } from '../collection/cycle.ts';
import type { FollowUpsFile } from '../collection/follow-up.ts';
import type { StatementsFile } from '../collection/statement.ts';
import type { ClaimsFile } from '../evidence/claim.ts';
import type { ConfirmationsFile } from '../evidence/confirmation.ts';
import type { InquiriesFile } from '../evidence/inquiry.ts';
import type { SourcesFile } from '../evidence/source.ts';
import type { VerdictsFile } from '../evidence/verification.ts';
import type { GroupSection } from '../group-report/group-section.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { lastDayOf, monthOf, PartialDate } from '../kernel/calendar-date.ts';
import type { IndicatorId, LocalId } from '../kernel/ids.ts';
import { RoleId } from '../kernel/ids.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { Semester } from '../kernel/semester.ts';
import { daysOf, monthsOf } from '../kernel/semester.ts';
import { groupsIn } from '../reference/group.ts';
import { beginSection } from './begin-section.ts';
import type { Corpus, Period } from './corpus.ts';
import { firstSources } from './first-sources.ts';

/** The files with which a semester begins, and what they were drawn from. */
export interface BegunSemester {
  readonly cycle: Cycle;
  /** The files of `collected/`, by name: lists that wait for their first entry, and the sources of the usual channels. */
  readonly collected: {
    readonly 'sources.json': SourcesFile;
    readonly 'requests.json': RequestsFile;
    readonly 'follow-ups.json': FollowUpsFile;
    readonly 'statements.json': StatementsFile;
    readonly 'claims.json': ClaimsFile;
    readonly 'inquiries.json': InquiriesFile;
    readonly 'verdicts.json': VerdictsFile;
    readonly 'confirmations.json': ConfirmationsFile;
  };
  /** One of each group that owes one, in the order of the report. */
  readonly sections: readonly GroupSection[];
  /** The semester whose cycle this one was taken from, if there is one. */
  readonly after?: Semester;
  /** What held in that semester alone: somebody must say whether it holds again. */
  readonly leftOut: {
    /** Indicators that were asked of others than their definition says. */
    readonly askedOf: readonly IndicatorId[];
    /** Requests by which one reporter collects for others. */
    readonly collecting: readonly LocalId[];
  };
}

/** What is known of a semester that begins. */
export interface SemesterWishes {
  /** The day on which the whole report is due; as long after its end as the last one where left out. */
  readonly dueOn?: CalendarDate | undefined;
  /** The role that begins it; that of the last one where left out. */
  readonly by?: RoleId | undefined;
  readonly on: CalendarDate;
}

/**
 * A semester in which nothing was collected yet. Who is expected and by when is as in the cycle before it;
 * where there is none, only the capital-provinces are, and of the others nobody has said.
 *
 * @returns undefined where there is no cycle before it and no day on which it is due
 * @source minutes, paragraphs H2, I3, D6 and D10; brief
 */
export function beginSemester(
  corpus: Corpus,
  semester: Semester,
  { dueOn, by, on }: SemesterWishes,
): BegunSemester | undefined {
  const former = cycleBefore(corpus, semester);
  const due = dueOn ?? (former && dueAfter(former.semester, former.cycle.dueOn, semester));
  if (due === undefined) return undefined;
  const { returnsDueDay = 10, graceDays, expected = firstExpected } = former?.cycle ?? {};
  const role = by ?? former?.cycle.events[0]?.by ?? RoleId.parse('general-secretariat');
  const { askedOf = [] } = former?.cycle ?? {};
  const requests = former?.period.requests.flatMap(({ value }) => value.requests) ?? [];
  return {
    cycle: {
      schema: 1,
      semester,
      documentNo: null,
      dueOn: due,
      returnsDueDay,
      ...(graceDays === undefined ? {} : { graceDays }),
      expected,
      events: [{ to: 'collecting', by: role, on: PartialDate.parse(on) }],
    },
    collected: {
      'sources.json': { schema: 1, sources: firstSources(semester, former?.period) },
      'requests.json': { schema: 1, requests: [] },
      'follow-ups.json': { schema: 1, followUps: [] },
      'statements.json': { schema: 1, statements: [], resolutions: [] },
      'claims.json': { schema: 1, claims: [] },
      'inquiries.json': { schema: 1, inquiries: [] },
      'verdicts.json': { schema: 1, verdicts: [] },
      'confirmations.json': { schema: 1, confirmations: [] },
    },
    sections: groupsIn(monthsOf(semester), corpus.groups?.value.groups ?? []).map(({ id }) =>
      beginSection(semester, id),
    ),
    ...(former === undefined ? {} : { after: former.semester }),
    leftOut: {
      askedOf: askedOf.map(({ indicator }) => indicator),
      collecting: requests.flatMap(({ id, collectsFor }) =>
        collectsFor === undefined ? [] : [id],
      ),
    },
  };
}

/** Nobody has said who else is. */
const firstExpected: Cycle['expected'] = [
  { stratum: 'ministry', reporters: null },
  { stratum: 'court', reporters: null },
  { stratum: 'capital-province', reporters: { kind: 'capital-provinces' } },
  { stratum: 'cso', reporters: null },
];

interface Former {
  readonly semester: Semester;
  readonly period: Period;
  readonly cycle: Cycle;
}

/** The last cycle before a semester; months may lie between the two. */
function cycleBefore({ periods }: Corpus, semester: Semester): Former | undefined {
  const earlier = periods.flatMap((period): readonly Former[] =>
    period.cycle === undefined || period.semester >= semester
      ? []
      : [{ semester: period.semester, period, cycle: period.cycle.value }],
  );
  return earlier.toSorted((a, b) => compareText(a.semester, b.semester)).at(-1);
}

/** As many months after the end, on the same day; the last day of a month is that of the other one too. */
function dueAfter(former: Semester, dueOn: CalendarDate, semester: Semester): CalendarDate {
  const months = monthNumber(monthOf(dueOn)) - monthNumber(monthOf(daysOf(former).to));
  const number = monthNumber(monthOf(daysOf(semester).to)) + months;
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  const month = String((number % 12) + 1).padStart(2, '0');
  const last = lastDayOf(monthOf(`${year}-${month}-01` as CalendarDate));
  const sameDay = `${year}-${month}-${dueOn.slice(8)}` as CalendarDate;
  return dueOn === lastDayOf(monthOf(dueOn)) || sameDay > last ? last : sameDay;
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
