import type { Cycle } from '../collection/cycle.ts';
import type { RequestsFile } from '../collection/data-request.ts';
import type { FollowUpsFile } from '../collection/follow-up.ts';
import type { MonthlyReturn } from '../collection/monthly-return.ts';
import type { StatementsFile } from '../collection/statement.ts';
import type { AttendedFile } from '../coordination/attended-meeting.ts';
import type { CompositionsFile } from '../coordination/composition.ts';
import type { DirectionsFile } from '../coordination/direction.ts';
import type { MeetingsFile } from '../coordination/meeting.ts';
import type { MissionsFile } from '../coordination/mission.ts';
import type { MonitoringFile } from '../coordination/monitoring.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { ClaimsFile } from '../evidence/claim.ts';
import type { ConfirmationsFile } from '../evidence/confirmation.ts';
import type { InquiriesFile } from '../evidence/inquiry.ts';
import type { ReadingsFile } from '../evidence/reading.ts';
import type { SourcesFile } from '../evidence/source.ts';
import type { VerdictsFile } from '../evidence/verification.ts';
import type { GroupSection } from '../group-report/group-section.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { GroupId } from '../kernel/ids.ts';
import type { Language } from '../kernel/localized-text.ts';
import type { Semester } from '../kernel/semester.ts';
import { monthsOf, semesterBefore } from '../kernel/semester.ts';
import { stateOn } from '../kernel/transitions.ts';
import type { ItemText } from '../narrative/items.ts';
import type { Plan } from '../plan/plan.ts';
import type { BodiesFile } from '../reference/body.ts';
import type { DimensionsFile } from '../reference/dimension.ts';
import type { Group, GroupsFile } from '../reference/group.ts';
import { groupsIn } from '../reference/group.ts';
import type { PlacesFile } from '../reference/place.ts';
import type { ReporterLists } from '../reference/reporters-of.ts';
import type { StrategiesFile } from '../reference/strategy.ts';
import type { ZonesFile } from '../reference/zone.ts';
import type { SignersDraft } from '../release/signers-draft.ts';
import type { SiteSettings } from '../release/site-settings.ts';
import type { PressArticle } from './press-article.ts';
import type { PublicationPolicy } from './publication-policy.ts';

/** A document and the file that it was read from. */
export interface Sourced<T> {
  readonly file: string;
  /** Where in the file it stands, if the file holds several. */
  readonly at?: readonly (string | number)[];
  readonly value: T;
}

/** The prose of a section in one language. */
export interface SectionText {
  readonly file: string;
  readonly group: string;
  readonly language: Language;
  readonly items: readonly ItemText[];
}

/** What lies under `periods/<semester>/`. */
export interface Period {
  readonly semester: Semester;
  /** Absent where the semester holds press figures only. */
  readonly cycle?: Sourced<Cycle>;
  readonly returns: readonly Sourced<MonthlyReturn>[];
  readonly claims: readonly Sourced<ClaimsFile>[];
  readonly verdicts: readonly Sourced<VerdictsFile>[];
  readonly inquiries: readonly Sourced<InquiriesFile>[];
  readonly confirmations: readonly Sourced<ConfirmationsFile>[];
  readonly requests: readonly Sourced<RequestsFile>[];
  readonly followUps: readonly Sourced<FollowUpsFile>[];
  readonly statements: readonly Sourced<StatementsFile>[];
  readonly sources: readonly Sourced<SourcesFile>[];
  readonly readings: readonly Sourced<ReadingsFile>[];
  /** Of `meetings.json` and of every record of minutes; the directions likewise. */
  readonly meetings: readonly Sourced<MeetingsFile>[];
  readonly directions: readonly Sourced<DirectionsFile>[];
  readonly missions: readonly Sourced<MissionsFile>[];
  readonly monitoring: readonly Sourced<MonitoringFile>[];
  readonly attended: readonly Sourced<AttendedFile>[];
  readonly compositions: readonly Sourced<CompositionsFile>[];
  readonly sections: readonly Sourced<GroupSection>[];
  readonly texts: readonly SectionText[];
  readonly press: readonly Sourced<PressArticle>[];
}

/**
 * All content of a root but its releases, parsed once. A file that could not be parsed is absent;
 * the ids that it holds are in `unread`, so that references to them are no second fault.
 */
export interface Corpus {
  readonly settings: Sourced<SiteSettings> | undefined;
  /** Who may approve, as the secretariat would have it from now on. */
  readonly signers: Sourced<SignersDraft> | undefined;
  readonly places: Sourced<PlacesFile> | undefined;
  readonly bodies: Sourced<BodiesFile> | undefined;
  readonly groups: Sourced<GroupsFile> | undefined;
  readonly zones: Sourced<ZonesFile> | undefined;
  readonly strategies: Sourced<StrategiesFile> | undefined;
  readonly dimensions: Sourced<DimensionsFile> | undefined;
  readonly disclosure: Sourced<DisclosurePolicy> | undefined;
  readonly publication: Sourced<PublicationPolicy> | undefined;
  readonly indicators: readonly Sourced<Indicator>[];
  readonly periods: readonly Period[];
  readonly plans: readonly Sourced<Plan>[];
  readonly unread: ReadonlySet<string>;
}

/** The lists that a selector of reporters chooses from; empty where a file is missing. */
export function listsOf({ places, bodies, groups, zones }: Corpus): ReporterLists {
  return {
    places: places?.value.places ?? [],
    bodies: bodies?.value.bodies ?? [],
    groups: groups?.value.groups ?? [],
    zones: zones?.value.zones ?? [],
  };
}

/** The groups that owe a section to a semester, in the order of the report; none without a cycle. */
export function groupsOf({ groups }: Corpus, { cycle, semester }: Period): readonly Group[] {
  return cycle === undefined ? [] : groupsIn(monthsOf(semester), groups?.value.groups ?? []);
}

/** True once a group has handed its section over; general administration hands over to nobody. */
export function isHandedOver(group: Group, { events }: GroupSection, day: CalendarDate): boolean {
  if (group.kind === 'general-administration') return true;
  const state = stateOn('section', events, day);
  return state === 'handed-over' || state === 'accepted' || state === 'consolidated';
}

/** The sections of the report that a group wrote, or undefined where it wrote none. */
export function sectionOf(period: Period, group: GroupId): Sourced<GroupSection> | undefined {
  return period.sections.find(({ value }) => value.group === group);
}

/** A semester and the one before it, where that is in the corpus: what was left open goes on. */
export function withPeriodBefore(
  { periods }: Pick<Corpus, 'periods'>,
  period: Period,
): readonly Period[] {
  const before = semesterBefore(period.semester);
  return [...periods.filter(({ semester }) => semester === before), period];
}
