import type { z } from 'zod';
import { Cycle } from '../collection/cycle.ts';
import { RequestsFile } from '../collection/data-request.ts';
import { FollowUpsFile } from '../collection/follow-up.ts';
import { MonthlyReturn, ReturnsFile } from '../collection/monthly-return.ts';
import { StatementsFile } from '../collection/statement.ts';
import { AttendedFile } from '../coordination/attended-meeting.ts';
import { CompositionsFile } from '../coordination/composition.ts';
import { DirectionsFile } from '../coordination/direction.ts';
import { MeetingsFile } from '../coordination/meeting.ts';
import { MissionsFile } from '../coordination/mission.ts';
import { MonitoringFile } from '../coordination/monitoring.ts';
import { DisclosurePolicy } from '../disclosure/policy.ts';
import { ClaimsFile } from '../evidence/claim.ts';
import { ConfirmationsFile } from '../evidence/confirmation.ts';
import { InquiriesFile } from '../evidence/inquiry.ts';
import { ReadingsFile } from '../evidence/reading.ts';
import { SourcesFile } from '../evidence/source.ts';
import { VerdictsFile } from '../evidence/verification.ts';
import { GroupSection } from '../group-report/group-section.ts';
import { Indicator } from '../indicator/indicator.ts';
import { Plan } from '../plan/plan.ts';
import { BodiesFile } from '../reference/body.ts';
import { DimensionsFile } from '../reference/dimension.ts';
import { GroupsFile } from '../reference/group.ts';
import { PlacesFile } from '../reference/place.ts';
import { StrategiesFile } from '../reference/strategy.ts';
import { ZonesFile } from '../reference/zone.ts';
import { SignersDraft } from '../release/signers-draft.ts';
import { SiteSettings } from '../release/site-settings.ts';
import { PressArticle } from './press-article.ts';
import { PublicationPolicy } from './publication-policy.ts';
import type { Sourced } from './corpus.ts';

const id = '[a-z0-9._-]+';
const period = '^periods/(?<semester>\\d{4}-S[12])/';

/** Which file holds what: a path, and the shape of what lies there. The first match counts. */
export const layout = {
  settings: [/^site\.json$/, SiteSettings],
  signers: [/^signers\.json$/, SignersDraft],
  places: [/^reference\/places\.json$/, PlacesFile],
  bodies: [/^reference\/bodies\.json$/, BodiesFile],
  groups: [/^reference\/groups\.json$/, GroupsFile],
  zones: [/^reference\/zones\.json$/, ZonesFile],
  strategies: [/^reference\/strategies\.json$/, StrategiesFile],
  dimensions: [/^reference\/dimensions\.json$/, DimensionsFile],
  disclosure: [/^disclosure-policy\.json$/, DisclosurePolicy],
  publication: [/^publication-policy\.json$/, PublicationPolicy],
  indicators: [new RegExp(`^indicators/(?<id>${id})\\.json$`), Indicator],
  plans: [/^plans\/(?<id>[^/]+)\/plan\.json$/, Plan],
  cycle: [new RegExp(`${period}cycle\\.json$`), Cycle],
  returns: [
    // An amendment stands beside the return that it takes the place of: 2020-07.amendment-1.json.
    new RegExp(
      `${period}collected/returns/(?<reporter>${id})/(?<month>[0-9-]+)(?:\\.amendment-\\d+)?\\.json$`,
    ),
    MonthlyReturn,
  ],
  returnsOfSemester: [
    new RegExp(`${period}collected/returns/(?<reporter>${id})\\.json$`),
    ReturnsFile,
  ],
  claims: [new RegExp(`${period}collected/claims\\.json$`), ClaimsFile],
  verdicts: [new RegExp(`${period}collected/verdicts\\.json$`), VerdictsFile],
  inquiries: [new RegExp(`${period}collected/inquiries\\.json$`), InquiriesFile],
  confirmations: [new RegExp(`${period}collected/confirmations\\.json$`), ConfirmationsFile],
  requests: [new RegExp(`${period}collected/requests\\.json$`), RequestsFile],
  followUps: [new RegExp(`${period}collected/follow-ups\\.json$`), FollowUpsFile],
  statements: [new RegExp(`${period}collected/statements\\.json$`), StatementsFile],
  sources: [new RegExp(`${period}collected/sources\\.json$`), SourcesFile],
  readings: [new RegExp(`${period}collected/readings\\.json$`), ReadingsFile],
  meetings: [new RegExp(`${period}coordination/meetings\\.json$`), MeetingsFile],
  directions: [new RegExp(`${period}coordination/directions\\.json$`), DirectionsFile],
  missions: [new RegExp(`${period}coordination/missions\\.json$`), MissionsFile],
  monitoring: [new RegExp(`${period}coordination/monitoring\\.json$`), MonitoringFile],
  attended: [new RegExp(`${period}coordination/attended\\.json$`), AttendedFile],
  compositions: [new RegExp(`${period}coordination/compositions\\.json$`), CompositionsFile],
  sections: [new RegExp(`${period}groups/(?<group>${id})\\.json$`), GroupSection],
  press: [new RegExp(`${period}press/${id}\\.json$`), PressArticle],
} as const satisfies Record<string, readonly [RegExp, z.ZodType]>;

/** What a file of content may be. */
export type Kind = keyof typeof layout;
type Value<K extends Kind> = z.output<(typeof layout)[K][1]>;
/** The parsed files of each kind. */
export type Parsed = { [K in Kind]: Sourced<Value<K>>[] };

/** The prose of a section, by group and language. */
export const prosePath = new RegExp(`${period}groups/(?<group>${id})\\.(?<language>km|en)\\.md$`);
/** The record of a meeting, by language. */
export const minutesPath = new RegExp(
  `${period}coordination/minutes/${id}\\.(?<language>km|en)\\.md$`,
);
/** Files that are read by people only, or by the site as they are. */
export const passedOver =
  /^(?:pages\/[a-z-]+\.(?:km|en)\.md|(?:.*\/)?(?:README|SOURCES|LICENSE)\.md)$/;
/** Without these no content can be read. */
export const required = [
  'settings',
  'places',
  'bodies',
  'groups',
  'dimensions',
  'disclosure',
  'publication',
] as const satisfies readonly Kind[];

/** What a file is, by its path; undefined where no rule says so. */
export function kindOf(file: string): Kind | undefined {
  // Object.keys forgets that these are the kinds.
  return (Object.keys(layout) as Kind[]).find((kind) => layout[kind][0].test(file));
}
