import { cp, mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sumForSemester } from '../aggregation/sum-for-semester.ts';
import { auditFindings } from '../disclosure/tables/audit-findings.ts';
import { countedCells } from '../disclosure/tables/counted-cells.ts';
import { exposureFindings } from '../disclosure/tables/exposure-findings.ts';
import { muchWithheld } from '../disclosure/tables/much-withheld.ts';
import { parseProtectInput } from '../disclosure/tables/parse-protect-input.ts';
import type { ProtectInput } from '../disclosure/tables/protect-input.ts';
import { systemOfTables } from '../disclosure/tables/system-of-tables.ts';
import { readSheets } from '../form/read-sheets.ts';
import type { UnreadReason } from '../form/unread-file.ts';
import { unreadFile } from '../form/unread-file.ts';
import type { ReferencePeriod } from '../figure/figure.ts';
import type { Finding } from '../kernel/finding.ts';
import { findingSeverity } from '../kernel/finding-codes.ts';
import { exactly } from '../kernel/quantity.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import { loadCorpus } from '../node/load-corpus.ts';
import { readPublicSite } from '../node/read-public-site.ts';
import { readTexts } from '../node/read-texts.ts';
import { readRelease } from '../release/read-release.ts';
import { writeRelease } from '../release/write-release.ts';
import { attendedFile } from '../testing/attended.ts';
import { nilReturned, returned, wideCorpus } from '../testing/arrived.ts';
import { provincesBySex } from '../testing/counts.ts';
import { day, indicatorId, month, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { missionsFile } from '../testing/missions.ts';
import { publish, read, semesterOf, tablesOf, tryToPublish } from '../testing/releases-in-turn.ts';
import { say } from '../testing/say.ts';
import { demoContent, realContent, scratchFolder } from '../testing/scratch-folder.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus, smallQuestion } from '../testing/small-content.ts';
import { folderOf, smallRelease } from '../testing/small-release.ts';
import {
  attacks,
  changedReleases,
  orderlyTree,
  wrongApprovals,
  wrongLists,
} from '../testing/broken-seals.ts';
import { preparedVersion } from '../testing/sealing.ts';
import type { Cell } from '../testing/sheets.ts';
import { filledForm, gridOf, monthsOfForm, wideForms } from '../testing/sheets.ts';
import { solver } from '../testing/solver.ts';
import { LocalMoment, localMomentOf } from '../kernel/local-moment.ts';
import { verifyReleases } from '../release/seal/verify-releases.ts';
import { changedSinceApproval, embargoFindings, keyFindings } from './waiting-findings.ts';
import { auditRefused } from './audit-refused.ts';
import { checkCorpus } from './check.ts';
import { compilePlan } from './compile-plan.ts';
import { exposedFigures } from './exposed-figures.ts';
import { contentRoots, guardFiles } from './guard-files.ts';
import { inventedSignersAmong } from './invented-signers.ts';
import { planReadiness } from './plan-readiness.ts';
import { proposeReturns } from './propose-returns.ts';
import { publishPlan } from './publish-plan.ts';
import { publishSemester } from './publish.ts';
import { readinessOf } from './readiness.ts';
import { sealedChanges } from './sealed-changes.ts';

test('every code is found by some rule, and said in whole sentences in both languages', async () => {
  const findings = [
    ...faultyContent(),
    ...unreadyReport(),
    ...(await refusedPublication()),
    ...faultyTables(),
    ...refusedTables(),
    ...refusedSum(),
    ...(await faultyReleases()),
    ...unreadyPlan(),
    ...(await faultySeals()),
    ...(await faultyFolder()),
    ...refusedCommit(),
    ...faultyForms(),
  ];
  const found = new Set(findings.map(({ code }) => code));
  expect(
    Object.keys(findingSeverity).filter((code) => !found.has(code as Finding['code'])),
  ).toEqual([]);
  expect(say(findings).split('\n').length).toBeGreaterThan(Object.keys(findingSeverity).length * 3);
}, 60_000);

const cycle = 'periods/2017-S1/cycle.json';
const returns = 'periods/2017-S1/collected/returns';
const statements = 'periods/2017-S1/collected/statements.json';
const desk = 'periods/2017-S1/groups/desk';
const admin = 'periods/2017-S1/groups/admin.json';
const meetings = 'periods/2017-S1/coordination/meetings.json';
const collected = 'periods/2017-S1/collected';

/** One direction to all that a meeting gave, due in February. */
const directions = (meeting: string) => ({
  schema: 1,
  meeting,
  directions: [{ id: 'd1', to: 'all', text: { km: 'ក' }, due: '2017-02-28', state: 'open' }],
});

function faultyContent(): readonly Finding[] {
  const statement = {
    id: 's1',
    by: 'desk',
    asOf: '2017-04-01',
    about: { kind: 'group', group: 'desk' },
    received: { kind: 'month-count', count: 1 },
    source: 'rumour',
    reading: 'none',
  };
  const resolution = {
    reporter: 'ministry-a',
    chosen: 's9',
    by: 'desk',
    on: '2017-06-20',
    note: { km: 'ក' },
  };
  const partition = {
    id: 'implementation',
    base: { kind: 'capital-provinces' },
    parts: { implemented: { kind: 'exact', n: 4 } },
    remainder: 'rest',
    note: { km: 'ក' },
  };
  const gathering = {
    status: 'held',
    id: 'm1',
    subject: { km: 'ក' },
    on: '2017-06-13',
    start: '12:00',
    end: '09:30',
    attendees: { total: 20, female: 4, listed: 19 },
  };
  const request = {
    id: 'q-1',
    indicators: ['victims'],
    requestedBy: 'desk',
    assignedTo: 'ministry-b',
    collectsFor: { kind: 'provinces' },
    on: '2017-01-05',
    due: '2017-01-31',
  };
  const question = {
    id: 'k-1',
    sentTo: 'ministry-a',
    of: ['p-1.2017-01'],
    sourcesShown: ['letter-2017'],
    sentOn: '2017-06-14',
    respondBy: '2017-06-14',
    answers: [{ answer: 'disagreed', on: '2017-06-13' }],
  };
  const verdict = { of: 'p-2.2017-01', verdict: 'true', by: 'chief', on: '2017-03-01' };
  const crossed = [
    { by: { sex: 'female', family: 'trafficking' }, count: 4 },
    { by: { sex: 'male', family: 'trafficking' }, count: 6 },
  ];
  const ownRoad = ['consolidating', 'secretariat-review', 'leadership-review', 'approved'];
  const approvedByItself = [...ownRoad, 'published'].map((to, index) => ({
    to,
    by: 'chief',
    on: `2017-06-${20 - index}`,
  }));
  const roots: readonly (readonly Edit[])[] = [
    [[cycle, ['events'], approvedByItself]],
    [['site.json', [], '{']],
    [['plans/2014-2018/plan.json', ['activities'], Array<unknown>(600).fill({})]],
    [['site.json', ['nmae'], 1]],
    [['site.json', ['invented']]],
    [['site.json', ['name', 'km']]],
    [['site.json', ['invented'], 'yes']],
    [['indicators/cases.json', ['unit'], 'crime']],
    [['weather.json', [], '{}']],
    [[`${desk}.km.md`, [], '## r1\n\nក <!-- ខ -->\n']],
    [[`${desk}.km.md`, [], '# r1\n\nក\n']],
    [[`${returns}/p-1/2017-01.json`, ['counts', 1, 'indicator'], 'cases']],
    [[`${returns}/p-1/2017-01.json`, ['counts', 0, 'female'], 1]],
    [[cycle, ['expected', 1], { stratum: 'cso', reporters: { kind: 'capital-provinces' } }]],
    [
      [
        `${desk}.json`,
        ['items', 0],
        { id: 'q1', kind: 'request', state: 'open', answeredBy: 'd9' },
      ],
    ],
    [[statements, [], { schema: 1, statements: [], resolutions: [resolution] }]],
    [[`${desk}.km.md`, [], '## r1\n\n<fig:cases/p-9>\n']],
    [['reference/places.json', []]],
    [['indicators/cases.json', ['id'], 'crimes']],
    [[`${desk}.en.md`, [], '>'.repeat(5000)]],
    [
      [`${collected}/confirmations.json`, [], { schema: 1, confirmations: [question] }],
      [`${collected}/verdicts.json`, [], { schema: 1, verdicts: [verdict] }],
      [`${returns}/p-2/2017-01.json`, ['writtenBy'], 'chief'],
      [`${returns}/p-3/2017-01.json`, ['channel'], 'phone'],
      ['reference/dimensions.json', ['dimensions', 1, 'withTotal'], true],
    ],
    [[`${desk}.json`, ['items', 0, 'kind'], 'challenge']],
    [[`${desk}.json`, ['items', 0, 'figures'], ['cases/xs', 'cases/xs']]],
    [[`${desk}.json`, ['items', 0, 'carriedOver'], '2016-S2']],
    [[`${desk}.json`, ['items', 0, 'activities'], ['a9']]],
    [[`${desk}.json`, ['events', 2], { to: 'accepted', by: 'deputy-secretary-general' }]],
    [[admin, ['items'], [{ id: 'r1', kind: 'result', figures: ['cases/xs'] }]]],
    [[`${desk}.en.md`, [], '## r2\n\nTwo victims, 5 %.\n']],
    [[`${desk}.en.md`, [], '## r1\n\nCases.\n']],
    [['periods/2017-S1/coordination/minutes/m1.km.md', [], '## d1\n\nក\n']],
    [
      [
        'periods/2017-S1/coordination/minutes/m1.km.md',
        [],
        '---\nschema: 1\nsubject: { km: ក }\non: 2017-06-13\n---\n',
      ],
      ['periods/2017-S1/coordination/minutes/m1.en.md', [], '---\non: 2017-06-13\n---\n'],
      [
        meetings,
        [],
        {
          schema: 1,
          meetings: [{ status: 'held', id: 'm1', subject: { km: 'ក' }, on: '2017-06-13' }],
        },
      ],
    ],
    [
      [
        `${desk}.json`,
        ['items'],
        [
          { id: 'q1', kind: 'request', state: 'granted' },
          { id: 'q2', kind: 'request', state: 'open', answeredBy: 'd1' },
        ],
      ],
      [cycle, ['events', 0, 'by'], 'monitor'],
      ['periods/2017-S1/coordination/directions.json', [], directions('m1')],
      missionsFile({
        approval: { by: 'chief', on: '2017-06-01' },
        checklist: [],
        zone: 'p-2',
      }),
    ],
    [[cycle, ['acknowledged'], [{ code: 'meeting', subject: 'desk', reason: { km: 'ក' } }]]],
    [
      [`${desk}.json`, ['events', 0, 'to'], 'consolidated'],
      ['reference/places.json', ['places', 1, 'borders', 0], 'n-9'],
      ['reference/places.json', ['places', 2, 'id'], 'p-1'],
      ['reference/groups.json', ['groups', 0, 'bodies', 0], 'ministry-z'],
      ['indicators/cases.json', ['owner'], 'dusk'],
      ['indicators/cases.json', ['splits', 0], 'families'],
      ['plans/2014-2018/plan.json', ['activities', 0, 'strategy'], 'none'],
      ['publication-policy.json', ['tables', 0, 'indicator'], 'case'],
      [`${returns}/p-1/2017-01.json`, ['counts', 0, 'parts', 'family'], { theft: 3 }],
      [`${returns}/p-1/2017-01.json`, ['counts', 1, 'female'], 99],
      [`${returns}/p-1/2017-02.json`, ['month'], '2017-07'],
      [`${returns}/p-2/2017-01.json`, ['reporter'], 'p-9'],
      [`${desk}.km.md`, [], '## r1\n\nCases.\n\n## r2\n\nMore.'],
      [`${desk}.en.md`, []],
      [meetings, [], { schema: 1, meetings: [gathering] }],
      [`${collected}/requests.json`, [], { schema: 1, requests: [request] }],
      [`${returns}/p-3/2017-01.json`, ['supersedes'], 'r-99'],
      [`${returns}/p-3/2017-02.json`, ['supersedes'], 'p-1.2017-01'],
      [`${returns}/p-3/2017-01.json`, ['counts', 1, 'cells'], crossed],
      [`${desk}.json`, ['partitions'], [partition]],
      [statements, [], { schema: 1, statements: [statement], resolutions: [] }],
      [admin, []],
    ],
  ];
  return roots.flatMap((edits) => {
    const { corpus, findings } = smallCorpus(...edits);
    return [...findings, ...checkCorpus(corpus)];
  });
}

function unreadyReport(): readonly Finding[] {
  const said = (id: string, reporter: string, received: object) => ({
    id,
    by: id === 's1' ? 'desk' : 'admin',
    asOf: '2017-03-01',
    source: 'form-2017',
    about: { kind: 'reporter', reporter },
    received,
  });
  const meeting = {
    status: 'not-held',
    id: 'm1',
    group: 'desk',
    subject: { km: 'ក' },
    reason: { km: 'ក' },
  };
  const reading = {
    id: 'r',
    source: 'form-2017',
    printed: 'ក',
    read: 'ខ',
    confidence: 'low',
    note: { km: 'ក' },
  };
  const attended = ['a-1', 'a-2'].map((representative, index) => ({
    status: 'held',
    id: `m${index + 2}`,
    subject: { km: 'ក' },
    kind: 'internal',
    on: '2017-03-01',
    represented: [{ body: 'ministry-a', representative }],
  }));
  // Of a kind with the others, without anybody of the ministry that came to them.
  const later = { ...attended[0], id: 'm9', on: '2017-03-30', represented: [] };
  const expected = {
    status: 'expected',
    id: 'm8',
    group: 'desk',
    subject: { km: 'ក' },
    expectedBy: '2017-03-31',
  };
  const count = (total: number) => [{ indicator: 'cases', total }];
  const claim = { source: 'form-2017', receivedOn: '2017-03-01', counts: count(9) };
  const january = { month: '2017-01' };
  const claims = [
    { ...claim, id: 'c-1', about: 'p-1', period: january },
    { ...claim, id: 'c-2', about: 'p-3', period: january },
    { ...claim, id: 'c-3', about: 'p-3', period: { from: '2016-12-26', to: '2017-01-25' } },
    { ...claim, id: 'c-4', about: 'ministry-a', period: january },
  ];
  // Gathered for a silent province, month by month: nobody asked, it waits, it is silent, it disagrees.
  const gathered = ['2017-03', '2017-04', '2017-05', '2017-06'].map((of, index) => ({
    ...claim,
    id: `g-${index}`,
    about: 'p-2',
    period: { month: of },
  }));
  const sent = (index: number, respondBy: string, ...answers: readonly object[]) => ({
    id: `k-${index}`,
    sentTo: 'ministry-a',
    of: [`g-${index}`],
    sourcesShown: ['form-2017'],
    sentOn: '2017-03-02',
    respondBy,
    answers,
  });
  const confirmations = [
    sent(1, '2017-04-20'),
    sent(2, '2017-03-20'),
    sent(3, '2017-03-20', { answer: 'disagreed', on: '2017-03-10', reason: { km: 'ក' } }),
  ];
  const inquiry = {
    id: 'i-1',
    indicator: 'cases',
    reporter: 'p-1',
    month: '2017-01',
    on: '2017-03-02',
  };
  const another = {
    schema: 1,
    id: 'r-1',
    reporter: 'p-1',
    month: '2017-02',
    receivedOn: '2017-03-09',
    channel: 'monthly-form',
    answer: 'has-data',
    counts: count(1),
  };
  const target = { id: 't1', name: { km: 'ក' }, figure: 'cases/p-2?month=2017-02' };
  const former = (ending: string) => `periods/2016-S2/groups/desk.${ending}`;
  const bones = { schema: 1, group: 'desk', semester: '2016-S2', events: [] };
  const edits: readonly Edit[] = [
    [cycle, ['events'], []],
    [cycle, ['documentNo'], null],
    [cycle, ['signOffs', 0, 'on'], '2017-XX-22'],
    [cycle, ['expected', 1], { stratum: 'cso', reporters: null }],
    [
      cycle,
      ['expected', 2],
      {
        stratum: 'ministry',
        reporters: { kind: 'bodies', ids: ['ministry-a', 'ministry-b', 'ministry-c'] },
      },
    ],
    [`${desk}.json`, ['events'], [{ to: 'returned', by: 'chief' }]],
    [`${desk}.json`, ['targets'], [target]],
    [former('json'), [], { ...bones, items: [{ id: 'r1', kind: 'result' }] }],
    [former('km.md'), [], '## r1\n\nករណី <fig:cases/xs>។\n'],
    ['plans/2014-2018/plan.json', ['workingGroupPlans', 0, 'events'], []],
    ['plans/2014-2018/plan.json', ['feedback', 0, 'responses'], 0],
    [meetings, [], { schema: 1, meetings: [meeting, expected, ...attended, later] }],
    ['periods/2017-S1/coordination/directions.json', [], directions('m2')],
    missionsFile(
      { jointWith: ['ministry-a'], from: '2017-03-20', to: '2017-03-22' },
      { group: 'admin', from: '2017-03-21', to: '2017-03-21' },
    ),
    attendedFile({ from: '2017-03-02', to: '2017-03-03', documents: [] }),
    [`${desk}.json`, ['eta'], { base: '2017-06-25', offsetDays: 10, qualifier: 'about' }],
    // Two claims differ from what is counted: of one somebody asked, of the other nobody did.
    [`${collected}/claims.json`, [], { schema: 1, claims: [...claims, ...gathered] }],
    [`${collected}/confirmations.json`, [], { schema: 1, confirmations }],
    ['indicators/cases.json', ['wholeSplits'], ['family']],
    [
      'reference/dimensions.json',
      ['dimensions', 1, 'codes', 2],
      { id: 'not-specified', name: { km: 'ក' } },
    ],
    [`${returns}/p-3/2017-01.json`, ['counts', 0, 'parts', 'family'], { 'not-specified': 6 }],
    [`${collected}/inquiries.json`, [], { schema: 1, inquiries: [inquiry] }],
    // A second return of the same month that supersedes nothing, one by telegram, one unasked.
    [`${returns}/p-1/2017-02.amendment-1.json`, [], { ...another, id: 'r-2', month: '2017-02' }],
    [`${returns}/p-2/2017-02.json`, [], { ...another, reporter: 'p-2', channel: 'telegram' }],
    [`${returns}/p-3/2017-02.json`, ['counts', 0, 'parts']],
    ['periods/2017-S1/collected/readings.json', [], { schema: 1, readings: [reading] }],
    [
      statements,
      [],
      {
        schema: 1,
        statements: [
          said('s1', 'ministry-a', { kind: 'month-count', count: 1 }),
          said('s2', 'ministry-a', { kind: 'month-count', count: 2 }),
          said('s3', 'ministry-b', { kind: 'none', why: 'pending' }),
        ],
        resolutions: [],
      },
    ],
  ];
  const edited: Edit = [`${desk}.json`, ['events'], [{ to: 'group-edited', by: 'chief' }]];
  return [[], [edited]].flatMap((more) =>
    readinessOf(smallQuestion('2017-04-01', ...edits, ...more)),
  );
}

/** Files of counts as nobody can protect them. */
function faultyTables(): readonly Finding[] {
  const good = provincesBySex({ ka: [7, 3], ko: [8, 9] });
  const { cells, hierarchies } = good;
  const province = { total: 'all', groups: { west: ['ka', 'all'], east: ['ka'] } };
  const zone = { of: 'province', total: 'all' };
  const many = Array.from({ length: 500 }, (_, n) => ({
    province: `p${n}`,
    sex: `s${n}`,
    count: 9,
  }));
  const at = { province: 'ka', sex: 'male' };
  const shown = { at, status: 'shown', count: 99 };
  const stranger = { ...shown, at: { province: 'kz', sex: 'male' } };
  const output = {
    tables: [
      { dimensions: ['province', 'sex'], cells: [shown, shown, stranger] },
      { dimensions: ['province'], cells: [] },
    ],
  };
  const files = [
    { tables: [['sexx'], ['sex', 'sex']], weights: { sex: { femal: 2 } } },
    { tables: [['sex', 'sex']] },
    { hierarchies: { ...hierarchies, zone, region: { of: 'zone', total: 'all' } } },
    { hierarchies: { ...hierarchies, province } },
    { weights: { sex: { femal: 2 } } },
    { cells: [{ province: 'ka', count: 1 }] },
    { cells: [...cells, ...cells] },
    { cells: many },
    { previous: { input: good, output } },
    {
      previous: {
        input: provincesBySex({ ka: [8, 3], ko: [8, 9] }),
        output: openTables(provincesBySex({ ka: [8, 3], ko: [8, 9] })),
        relation: 'grows',
      },
    },
  ];
  return files.flatMap(
    (more) => parseProtectInput(JSON.stringify({ ...good, ...more }), 'counts.json').findings,
  );
}

/** Tables that must not be published as they are, each for another reason. */
function refusedTables(): readonly Finding[] {
  const cell = { table: 0, at: { province: 'ka' }, release: 2, least: 3, greatest: 3 };
  const exposed = { ...cell, isSmall: true, from: [], kind: 'cell' as const };
  const input = provincesBySex({ ka: [7, 3], ko: [8, 9] });
  const tables = systemOfTables(input);
  const exposures = tables.system.cells.slice(0, 1).map(({ id }) => ({
    id,
    least: 3,
    greatest: 3,
    from: [],
  }));
  const withheld = { at: { province: 'ka' }, status: 'withheld' as const };
  return [
    ...auditFindings(
      {
        exposures: [
          exposed,
          { ...exposed, kind: 'change', since: 1 },
          { ...exposed, kind: 'shown-small' },
        ],
        alreadyPublic: [{ ...exposed, kind: 'earlier-cell', release: 1 }],
      },
      2,
    ),
    ...exposureFindings(exposures, tables, input, solver),
    ...muchWithheld({ tables: [{ dimensions: ['province'], cells: [withheld] }] }),
  ];
}

/** All cells of a file, none withheld. */
function openTables(input: ProtectInput) {
  return {
    tables: input.tables.map((dimensions, index) => ({
      dimensions,
      cells: countedCells(input)
        .filter(({ table }) => table === index)
        .map(({ at, count }) => ({ at, status: 'shown', count })),
    })),
  };
}

/** Counts of another time, and of another indicator, in the sum of a semester. */
function refusedSum(): readonly Finding[] {
  const counted = (id: string, period: ReferencePeriod) => ({
    indicator: { id: indicatorId(id), addition: 'sum' as const, unit: 'case' as const },
    period,
    quantity: exactly(4),
  });
  const own = semester('2017-S1');
  return sumForSemester(own, [
    counted('cases', { semester: own }),
    counted('cases', { month: month('2016-12') }),
    counted('files', { semester: own }),
    counted('cases', { month: month('2017-01') }),
  ]).findings;
}

async function refusedPublication(): Promise<readonly Finding[]> {
  const tables: Edit = ['publication-policy.json', ['tables'], []];
  const { corpus, period } = smallQuestion('2017-07-11', tables);
  const request = { corpus, period, today: day('2017-07-11'), earlier: [], solver };
  const version = await refusedVersion();
  return [
    ...publishSemester(request).findings,
    ...version,
    ...refusedTarget(),
    ...withheldNumber(),
    ...exposedNumber(),
    ...auditedNumber(),
  ];
}

/** Prose that names the victims of a province, of whom there were three. */
function withheldNumber(): readonly Finding[] {
  const item = '## r1\n\n<fig:victims/p-1>\n';
  const few = ['01', '02', '03', '04', '05', '06'].map(
    (month) => [`p-1 2017-${month}`, 0] as const,
  );
  return tryToPublish(
    '2017-S1',
    [],
    [
      ...semesterOf(2017, 20, [], { ...Object.fromEntries(few), 'p-1 2017-01': 3 }),
      tablesOf(['cases', 'family'], ['victims', 'sex']),
      [`${desk}.json`, ['items'], [{ id: 'r1', kind: 'result', visibility: 'public' }]],
      [`${desk}.json`, ['noResult']],
      [`${desk}.km.md`, [], item],
      [`${desk}.en.md`, [], item],
    ],
  ).findings;
}

/** A number that earlier releases give away, whatever is withheld now. */
function exposedNumber(): readonly Finding[] {
  const figure = makeFigure(8);
  const exposed = { figures: [figure], releases: ['2016-S1 v1'] };
  return exposedFigures([figure], [], semester('2017-S1'), () => [exposed]);
}

/** A small number that a release would show. */
function auditedNumber(): readonly Finding[] {
  const figure = 'victims/p-1';
  const shown = { kind: 'shown-small' as const, figure, release: '2017-S1 v1' };
  return auditRefused({ exposures: [{ ...shown, least: 3, greatest: 3, from: [] }] });
}

/** A target that names the rest of a split of which nothing was left undivided. */
function refusedTarget(): readonly Finding[] {
  const figure = 'cases/xs?family=not-specified';
  const target = { id: 't1', visibility: 'public', name: { km: 'ក' }, figure };
  return tryToPublish(
    '2017-S1',
    [],
    [
      ...semesterOf(2017, 20),
      tablesOf(['cases', 'family']),
      [
        'reference/dimensions.json',
        ['dimensions', 1, 'codes', 2],
        { id: 'not-specified', name: { km: 'ក' } },
      ],
      [`${desk}.json`, ['targets'], [{ ...target, planned: { kind: 'exact', n: 300 } }]],
    ],
  ).findings;
}

/** A second version in which two victims more are counted. */
async function refusedVersion(): Promise<readonly Finding[]> {
  const edits = [...semesterOf(2017, 20), tablesOf(['victims', 'sex'])];
  const first = await read(publish('2017-S1', [], edits));
  const more: Edit = [`${returns}/p-1/2017-01.json`, ['counts', 1, 'total'], 62];
  return tryToPublish('2017-S1', [first], [...edits, more]).findings;
}

async function faultyReleases(): Promise<readonly Finding[]> {
  const { figures } = smallRelease;
  const loose = { ...figures, notes: [{ figure: 'weather/xs', text: { km: 'ក' } }] };
  const read = [
    readRelease(folderOf(writeRelease({ ...smallRelease, figures: loose }))),
    readRelease(folderOf(writeRelease(smallRelease), { release: 'reports/2017-S2/v1' })),
  ];
  const { corpus, period } = smallQuestion('2017-07-11', ...complete());
  const request = { corpus, period, today: day('2017-07-11') };
  const { content } = publishSemester({ ...request, solver, earlier: [] });
  if (content === undefined) throw new RangeError('Expected the complete report to be published.');
  const first = readRelease(folderOf(writeRelease(content), { consolidatedBy: ['chief'] }));
  const again = publishSemester({
    ...request,
    earlier: first.report ? [first.report] : [],
    solver,
  });
  const text: Edit = [`${desk}.en.md`, [], '## r1\n\nMore: <fig:cases/xs>.\n'];
  const changed = smallQuestion('2017-07-11', ...complete(), text);
  const second = publishSemester({
    ...changed,
    today: changed.asOf,
    earlier: first.report ? [first.report] : [],
    solver,
  });
  return [...read.flatMap(({ findings }) => findings), ...again.findings, ...second.findings];
}

/** Seals that nobody may accept, and what waits and may not be published. */
async function faultySeals(): Promise<readonly Finding[]> {
  const seals = [...attacks, ...changedReleases, ...wrongApprovals, ...wrongLists];
  const broken = seals.map(async ([, make]) => (await verifyReleases(await make())).findings);
  const pinned = await verifyReleases(orderlyTree.tree, { root: '0'.repeat(64) });
  const at = LocalMoment.parse('2022-09-05T09:00');
  return [
    ...(await Promise.all(broken)).flat(),
    ...pinned.findings,
    ...changedSinceApproval(preparedVersion(), new Map()),
    ...embargoFindings('reports/2022-S1/v1', at, localMomentOf(0)),
    ...keyFindings({ signer: 'signer-one', invented: true }, { invented: false }),
  ];
}

/** Whatever the small semester lacks, so that it can be published. */
function complete(): readonly Edit[] {
  const months = ['2017-03', '2017-04', '2017-05', '2017-06'];
  const owed = ['p-1', 'p-2', 'p-3'].flatMap((reporter) =>
    [...(reporter === 'p-2' ? ['2017-02'] : []), ...months].map((month) => ({ reporter, month })),
  );
  return owed.map(({ reporter, month }): Edit => [
    `${returns}/${reporter}/${month}.json`,
    [],
    {
      schema: 1,
      id: `${reporter}.${month}`,
      reporter,
      month,
      receivedOn: '2017-07-09',
      channel: 'monthly-form',
      answer: 'nil',
      confirmedBy: 'provincial-secretariat',
      confirmedOn: '2017-07-09',
    },
  ]);
}

/** What must not be committed: names, documents, keys, and changes of what was published. */
function refusedCommit(): readonly Finding[] {
  const files = [
    { file: 'content/pages/about.en.md', text: 'Mr Sok, 012 345 678', isText: true },
    { file: 'content/list.xlsx', text: '', isText: true },
    { file: 'key', text: `AGE-SECRET-KEY-1${'A'.repeat(60)}`, isText: true },
    { file: 'content/demo/keys/chief.json', text: '{ "kid": "k-1" }', isText: true },
    {
      file: 'content/releases/signers/v1/signers.json',
      text: '{ "signers": [{ "kid": "k-1" }] }',
      isText: true,
    },
  ];
  const changes = ['register.json', 'reports/2017-S1/v1/report.json'].map((file) => ({
    file: `content/releases/${file}`,
    before: '[1]',
    after: '[]',
  }));
  return [
    ...guardFiles(files, contentRoots),
    ...inventedSignersAmong(files),
    ...sealedChanges(changes, contentRoots, { since: 'HEAD', standing: [] }),
  ];
}

function unreadyPlan(): readonly Finding[] {
  const file = 'plans/2014-2018/plan.json';
  const said = { km: 'ក', en: 'A' };
  const bare = { id: 'b1', strategy: '2014-2018.s1', group: 'admin', text: said };
  const target = { figure: 'cases/xs', planned: exactly(1), semester: '2019-S1' };
  const nextPlan = {
    ...{ schema: 1, id: '2018-2022', half: 1, workingGroupPlans: [], activities: [], feedback: [] },
  };
  const comment = { id: 'k1', by: 'chief', on: '2016-01-01', text: said };
  const other = { id: '2019-2023.s1', plan: '2019-2023', order: 1, name: said };
  const misplaced = {
    ...{ ...bare, id: 'b3', strategy: '2019-2023.s1', objective: 'o9', from: '1999-01' },
    ...{ evidence: [{ kind: 'direction', semester: '2017-S1', direction: 'd9' }] },
  };
  const { corpus } = smallCorpus(
    ['reference/strategies.json', ['strategies', 1], other],
    [
      'reference/strategies.json',
      ['strategies', 2],
      { ...other, id: '2014-2018.s2', plan: '2014-2018' },
    ],
    ['indicators/cases.json', ['until'], '2017-12'],
    ['plans/2018-2022/plan.json', [], { ...nextPlan, events: [] }],
    [file, ['events'], [{ to: 'ready', by: 'chief' }]],
    [file, ['comments'], [comment]],
    [
      file,
      ['activities'],
      [
        { ...bare, decision: 'push' },
        { ...bare, id: 'b2', decision: 'new', targets: [target, target] },
        { ...misplaced, decision: 'undecided' },
      ],
    ],
  );
  const asOf = day('2017-06-13');
  return [
    ...checkCorpus(corpus),
    ...corpus.plans.flatMap((plan) => planReadiness({ corpus, plan, asOf })),
    ...laterVersion(),
  ];
}

/** A second version that lacks an activity of the first, and plans for what is over. */
function laterVersion(): readonly Finding[] {
  const file = 'plans/2014-2018/plan.json';
  const target = { figure: 'victims/xs', planned: exactly(1), semester: '2016-S2' };
  const request = (edit: Edit) => {
    const { corpus } = smallCorpus(edit);
    const [plan] = corpus.plans;
    if (plan === undefined) throw new RangeError('Expected a plan.');
    return { corpus, plan, asOf: day('2017-06-13'), earlier: [] };
  };
  const { plan: first } = compilePlan(request([file, ['activities', 0, 'targets'], [target]]));
  const edits: readonly Edit[] = [
    [file, ['activities'], []],
    [file, ['activities', 0, 'decision'], 'continue'],
  ];
  return edits.flatMap((edit) => publishPlan({ ...request(edit), earlier: [first] }).findings);
}

function faultyForms(): readonly Finding[] {
  const forms = wideForms();
  const filled = (cells: Readonly<Record<string, readonly Cell[]>>) => filledForm('p-1', cells);
  const read = (rows: readonly (readonly Cell[])[], sheet = 'Sheet1') =>
    readSheets([{ ...gridOf(rows), sheet }], forms).findings;
  const data = { answer: ['មាន'], cases: [4], victims: ['20 (F 12)'], sheltered: [7] };
  const rows = filled(data);
  const marked = (mark: Cell, name?: Cell) => read([[mark, name], ...rows.slice(1)]);
  const headed = (row: number, ...cells: readonly Cell[]) =>
    read(rows.map((each, at) => (at === row ? [each[0], undefined, ...cells] : each)));
  const ended = (...cells: readonly Cell[]) => read([...rows, cells]);
  const numbers: readonly Cell[] = [
    ...[-1, '20 ករណី', { kind: 'error', text: '#REF!' } as const, 'ExtþkMBt', 'េក', '????', '-'],
  ];
  const formula = { value: { kind: 'number', n: 7 }, isFormula: true } as const;
  const range = { fromRow: 3, toRow: 3, fromColumn: 2, toColumn: 7 };
  const nil = { answer: ['គ្មាន'] };
  const work: readonly (readonly Cell[])[] = [
    ['', 'មករា', 'កុម្ភៈ'],
    ['x', 3, 4],
  ];
  const unread: readonly UnreadReason[] = [
    { why: 'kind', kind: 'old-excel' },
    { why: 'too-large', kind: 'rows', most: 1000 },
    { why: 'damaged' },
    { why: 'declares-entities', part: 'xl/styles.xml' },
    ...(['password', 'macros', 'broken-csv'] as const).map((why) => ({ why })),
  ];
  return [
    ...unread.map((reason) => unreadFile('a.xlsx', reason)),
    ...read([['nothing']]),
    ...marked(undefined),
    ...marked('chhamas-form/9 p-1 2017-S1'),
    ...marked('chhamas-form/1 p-1 2017-S1', 'ខ្មែរ Two'),
    ...marked('chhamas-form/1 p-1 2031-S1'),
    ...marked('chhamas-form/1 ministry-b 2017-S1'),
    ...ended('chhamas-form/1 p-2 2017-S1'),
    ...readSheets([gridOf(rows), { ...gridOf(work), sheet: 'Work' }], forms).findings,
    ...headed(2, 'មីនា'),
    ...read(rows.map((each, at) => (at === 1 || at === 2 ? [each[0], '', '2017-09'] : each))),
    ...read(
      rows.map((each, at) =>
        at === 1
          ? [each[0], '', '2017-01', '2017-01']
          : at === 2
            ? []
            : [...each.slice(0, 3), each[2]],
      ),
    ),
    ...ended('', 'ផ្សេង', 5),
    ...ended('', 'សរុប', 31),
    ...ended('', 'សរុប', 30),
    ...ended('cases', 'ខ្មែរ Cases', 4),
    ...ended('crossings', 'ខ្មែរ Crossings', 4),
    ...ended('', 'ទូរសព្ទ ០១២ ៣៤៥ ៦៧៨'),
    ...read(rows.map((each) => (each[0] === 'cases' ? [...each, '', '', '', '', '', 9] : each))),
    ...read(rows.map((each) => (each[0] === 'cases' ? ['cases', 'ខ្មែរ Victims', 4] : each))),
    ...read(rows.map((each) => (each[0] === 'cases' ? ['cases', 'ផ្សេង', 4] : each))),
    ...numbers.flatMap((cell) => read(filled({ ...data, sheltered: [cell] }))),
    ...read(filled({ ...data, sheltered: [formula] })),
    ...readSheets([gridOf(rows, [range])], forms).findings,
    ...read(filled({ ...data, 'victims sex=female': [5] })),
    ...read(filled({ ...data, cases: [], 'cases family=trafficking': [4] })),
    ...read(filled({ ...data, answer: ['គ្មាន'] })),
    ...read(filled({ answer: ['មាន'] })),
    ...read(filled({ ...data, answer: ['?'] })),
    ...read(filled({ ...data, answer: [] })),
    ...read(filled({ cases: [0] })),
    ...read(filled({ answer: ['មាន'], cases: [0] })),
    ...read(filled({ ...nil, 'confirmed-by': ['x'], 'confirmed-on': ['x'] })),
    ...faultyProposals(data, nil),
  ];
}

type Filled = Readonly<Record<string, readonly Cell[]>>;

function faultyProposals(data: Filled, nil: Filled): readonly Finding[] {
  const notes = {
    ...({ receivedOn: day('2017-03-10'), channel: 'monthly-form', newId: () => 'r-9' } as const),
  };
  const file = 'periods/2017-S1/collected/returns/p-1/2017-01';
  const corpus = (...edits: readonly Edit[]) => wideCorpus(...edits);
  const other = returned({ id: 'r-2' });
  const propose = (filled: Filled, ...edits: readonly Edit[]) =>
    proposeReturns(monthsOfForm(filled), corpus(...edits), notes).findings;
  const confirmed = { ...nil, 'confirmed-by': ['chief'], 'confirmed-on': ['1/1/2016'] };
  return [
    ...propose(data, [
      `${file}.json`,
      [],
      returned({
        counts: [{ indicator: 'victims', total: 1, parts: { age: { u18: 1 } } }],
        answer: 'has-data',
      }),
    ]),
    ...propose(data, [
      `${file}.json`,
      [],
      returned({ counts: [{ indicator: 'cases', total: 1 }], answer: 'has-data' }),
    ]),
    ...propose(data, [`${file}.json`, [], returned()], [`${file}.amendment-1.json`, [], other]),
    ...propose(nil, [`${file}.json`, []]),
    ...propose(
      confirmed,
      [`${file}.json`, [], nilReturned({ answer: 'nil' })],
      [`${file}.json`, []],
    ),
  ];
}

async function faultyFolder(): Promise<readonly Finding[]> {
  const folder = await scratchFolder(demoContent);
  await writeFile(join(folder, 'pages/about.en.md'), '# About\n\n<fig:le.cases/xd>\n');
  const { findings: onPages } = await readPublicSite(folder);
  await writeFile(join(folder, 'pages/about.en.md'), `# About\n\n${'a '.repeat(30_000)}`);
  await writeFile(join(folder, 'pages/about.km.md'), '# ក\u202e\n');
  await writeFile(join(folder, 'pages/plan.km.md'), '');
  await truncate(join(folder, 'pages/plan.km.md'), 40_000_000);
  const { findings: beyondBounds } = await readPublicSite(folder);
  const { findings: tooMany } = await readTexts(folder, 3);
  await writeFile(join(folder, 'site.json'), writeStableJson({}).replace('{', '{\u00ff'), 'latin1');
  await rm(join(folder, 'reference/bodies.json'));
  await mkdir(join(folder, 'reference/bodies.json'));
  const stranger = await scratchFolder(realContent);
  await rm(join(stranger, 'releases'), { recursive: true });
  await cp(join(demoContent, 'releases'), join(stranger, 'releases'), { recursive: true });
  const { findings: fromOtherRoot } = await readPublicSite(stranger);
  return [
    ...onPages,
    ...beyondBounds,
    ...tooMany,
    ...fromOtherRoot,
    ...(await loadCorpus(folder)).findings,
  ];
}
