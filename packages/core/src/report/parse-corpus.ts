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
import { compareText } from '../kernel/compare-text.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { parseDocument } from '../kernel/parse-document.ts';
import { parseSemester } from '../kernel/semester.ts';
import { Plan } from '../plan/plan.ts';
import { BodiesFile } from '../reference/body.ts';
import { DimensionsFile } from '../reference/dimension.ts';
import { GroupsFile } from '../reference/group.ts';
import { PlacesFile } from '../reference/place.ts';
import { StrategiesFile } from '../reference/strategy.ts';
import { ZonesFile } from '../reference/zone.ts';
import { SiteSettings } from '../release/site-settings.ts';
import type { Corpus, Period, SectionText, Sourced } from './corpus.ts';
import { likelyPath } from './likely-path.ts';
import { PressArticle } from './press-article.ts';
import { proseFindings, proseOf } from './prose-of.ts';
import { PublicationPolicy } from './publication-policy.ts';
import { readMinutes } from './read-minutes.ts';

const id = '[a-z0-9._-]+';
const period = '^periods/(?<semester>\\d{4}-S[12])/';

/** Which file holds what: a path, and the shape of what lies there. The first match counts. */
const layout = {
  settings: [/^site\.json$/, SiteSettings],
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

type Kind = keyof typeof layout;
type Value<K extends Kind> = z.output<(typeof layout)[K][1]>;
type Parsed = { [K in Kind]: Sourced<Value<K>>[] };

const prosePath = new RegExp(`${period}groups/(?<group>${id})\\.(?<language>km|en)\\.md$`);
const minutesPath = new RegExp(`${period}coordination/minutes/${id}\\.(?<language>km|en)\\.md$`);
/** Files that are read by people only, or by the site as they are. */
const passedOver = /^(?:pages\/[a-z-]+\.(?:km|en)\.md|(?:.*\/)?(?:README|SOURCES|LICENSE)\.md)$/;
const required = [
  'settings',
  'places',
  'bodies',
  'groups',
  'dimensions',
  'disclosure',
  'publication',
] as const satisfies readonly Kind[];

/**
 * The content of a root as one corpus, with every fault of its files.
 *
 * @param texts the files of the root but its releases: path from the root, and text
 */
export function parseCorpus(texts: ReadonlyMap<string, string>): {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
} {
  const parsed = Object.fromEntries(Object.keys(layout).map((kind) => [kind, []])) as Record<
    string,
    unknown
  > as Parsed;
  const findings: Finding[] = [];
  const prosePieces: (SectionText & { readonly semester: string })[] = [];
  const unread = new Set<string>();

  for (const [file, text] of [...texts].sort(([a], [b]) => compareText(a, b))) {
    const piece = prosePath.exec(file)?.groups;
    if (piece !== undefined) {
      const { semester = '', group = '', language } = piece;
      const prose = proseOf(text);
      findings.push(...proseFindings(file, prose));
      if (prose === undefined) {
        unread.add(file);
        continue;
      }
      const { items } = prose;
      prosePieces.push({ semester, file, group, language: language === 'en' ? 'en' : 'km', items });
      continue;
    }
    const minutes = minutesPath.exec(file)?.groups;
    if (minutes !== undefined) {
      const original = file.replace(/\.en\.md$/, '.km.md');
      if (minutes['language'] === 'km') {
        const read = readMinutes(file, text, texts.get(file.replace(/\.km\.md$/, '.en.md')));
        findings.push(...read.findings);
        for (const each of read.unread) unread.add(each);
        parsed.meetings.push(...read.meetings);
        parsed.directions.push(...read.directions);
      } else if (!texts.has(original)) {
        findings.push(finding('report/missing-file', original, { file: original }));
      }
      continue;
    }
    if (passedOver.test(file)) continue;
    const kind = kindOf(file);
    if (kind === undefined) {
      findings.push(finding('report/unexpected-file', file, { file }, { like: likelyPath(file) }));
      continue;
    }
    const document = parseDocument(text, layout[kind][1], file);
    findings.push(...document.findings);
    if (document.findings.length > 0) for (const each of [file, ...idsIn(text)]) unread.add(each);
    if (document.value === undefined) continue;
    findings.push(...misplaced(file, layout[kind][0], document.value));
    // The schema of this kind made the value, so it belongs into the list of this kind.
    (parsed[kind] as Sourced<unknown>[]).push({ file, value: document.value });
  }
  for (const kind of required) {
    const [pattern] = layout[kind];
    if (![...texts.keys()].some((file) => pattern.test(file))) {
      const file = pattern.source.replaceAll(/[\\^$]/g, '');
      findings.push(finding('report/missing-file', file, { file }));
    }
  }
  return { corpus: corpusFrom(parsed, prosePieces, unread), findings };
}

function kindOf(file: string): Kind | undefined {
  // Object.keys forgets that these are the kinds.
  return (Object.keys(layout) as Kind[]).find((kind) => layout[kind][0].test(file));
}

/** A path says whose document it is; the document must say the same. */
function misplaced(file: string, pattern: RegExp, value: object): readonly Finding[] {
  const claims = Object.entries(pattern.exec(file)?.groups ?? {});
  const documents = 'returns' in value && Array.isArray(value.returns) ? value.returns : [];
  const places = [
    { document: value, at: [] },
    ...documents.map((document: object, index) => ({ document, at: ['returns', index] })),
  ];
  return places.flatMap(({ document, at }) =>
    claims.flatMap(([key, fromPath]) => {
      const stated: unknown = Reflect.get(document, key);
      if (typeof stated !== 'string' || stated === fromPath) return [];
      const place = { file, path: [...at, key] };
      return [finding('report/misplaced-file', stated, place, { fromPath, key })];
    }),
  );
}

function idsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/"id"\s*:\s*"([^"]*)"/g), ([, found = '']) => found);
}

function corpusFrom(
  parsed: Parsed,
  prosePieces: readonly (SectionText & { readonly semester: string })[],
  unread: ReadonlySet<string>,
): Corpus {
  const semesterIn = (file: string) => file.split('/')[1] ?? '';
  const all = Object.values(parsed).flatMap((list: readonly Sourced<unknown>[]) => list);
  const names = [...all.map(({ file }) => file), ...prosePieces.map(({ file }) => file)]
    .filter((file) => file.startsWith('periods/'))
    .map(semesterIn);
  const periods = [...new Set(names)].sort(compareText).flatMap((name): Period[] => {
    const semester = parseSemester(name);
    if (semester === undefined) return [];
    const of = <T>(list: readonly Sourced<T>[]) =>
      list.filter(({ file }) => file.startsWith(`periods/${name}/`));
    const [cycle] = of(parsed.cycle);
    return [
      {
        semester,
        ...(cycle === undefined ? {} : { cycle }),
        returns: [...of(parsed.returns), ...of(parsed.returnsOfSemester).flatMap(returnsIn)],
        claims: of(parsed.claims),
        verdicts: of(parsed.verdicts),
        inquiries: of(parsed.inquiries),
        confirmations: of(parsed.confirmations),
        requests: of(parsed.requests),
        followUps: of(parsed.followUps),
        statements: of(parsed.statements),
        sources: of(parsed.sources),
        readings: of(parsed.readings),
        meetings: of(parsed.meetings),
        directions: of(parsed.directions),
        missions: of(parsed.missions),
        monitoring: of(parsed.monitoring),
        attended: of(parsed.attended),
        compositions: of(parsed.compositions),
        sections: of(parsed.sections),
        texts: prosePieces.filter((piece) => piece.semester === name),
        press: of(parsed.press),
      },
    ];
  });
  return {
    settings: parsed.settings[0],
    places: parsed.places[0],
    bodies: parsed.bodies[0],
    groups: parsed.groups[0],
    zones: parsed.zones[0],
    strategies: parsed.strategies[0],
    dimensions: parsed.dimensions[0],
    disclosure: parsed.disclosure[0],
    publication: parsed.publication[0],
    indicators: parsed.indicators,
    periods,
    plans: parsed.plans,
    unread,
  };
}

/** Each return of a file that holds all of a semester's, with its place in the file. */
function returnsIn({ file, value }: Sourced<ReturnsFile>): readonly Sourced<MonthlyReturn>[] {
  return value.returns.map((each, index) => ({ file, at: ['returns', index], value: each }));
}
