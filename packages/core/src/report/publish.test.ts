import { describe, expect, test } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { readPublicSite } from '../node/read-public-site.ts';
import { readTexts } from '../node/read-texts.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { ReleaseContent } from '../release/release-files.ts';
import { day, semester } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { name, say } from '../testing/say.ts';
import { demoContent, realContent } from '../testing/scratch-folder.ts';
import { read, semesterOf, tablesOf, tryToPublish } from '../testing/releases-in-turn.ts';
import type { Edit } from '../testing/small-content.ts';
import { textsWith } from '../testing/small-content.ts';
import { solver } from '../testing/solver.ts';
import { parseCorpus } from './parse-corpus.ts';
import { publishSemester } from './publish.ts';

const texts = {
  real: (await readTexts(realContent)).texts,
  demo: (await readTexts(demoContent)).texts,
};
const cycle = 'periods/2020-S2/cycle.json';
const released = (await readPublicSite(realContent)).site?.reports ?? [];

function publish(
  root: keyof typeof texts,
  which: string,
  earlier: readonly PublishedReport[] = [],
  ...edits: readonly Edit[]
) {
  const { corpus } = parseCorpus(textsWith(texts[root], edits));
  const period = corpus.periods.find((each) => each.semester === which);
  if (period === undefined) throw new RangeError(`Expected a period ${which}.`);
  return publishSemester({ corpus, period, today: day('2021-02-15'), earlier, solver });
}

function cellsOf(content: ReleaseContent | undefined): Readonly<Record<string, unknown>> {
  const own = content?.head.semester ?? semester('2017-S1');
  return Object.fromEntries(
    (content?.figures.figures ?? []).map(({ at, cell }: Figure) => [
      figureRefOf(at, own),
      cell.status === 'shown' && cell.quantity.kind !== 'unknown'
        ? `${cell.quantity.kind} ${cell.quantity.n}`
        : cell.status,
    ]),
  );
}

test('R-48 a step of the approval is published without what was said with it', () => {
  const step = { to: 'consolidating', by: 'chief', on: '2021-01-08', comment: { km: 'ក' } };
  const cycle = 'periods/2020-S2/cycle.json';
  const { content } = publish('demo', '2020-S2', [], [cycle, ['events', 0], step]);
  expect(content?.head.approval[0]).toEqual({ to: step.to, by: step.by, on: step.on });
});

describe('the invented semester 2020-S2', () => {
  const { content, findings } = publish('demo', '2020-S2');
  const cells = cellsOf(content);

  test('is published: what is missing was let pass, what was not held was acknowledged', () => {
    expect(findings).toEqual([]);
    expect(content?.head).toMatchObject({ version: 1, kind: 'report', invented: true });
    expect(content?.head.exceptions.map(({ code }) => code)).toEqual([
      'collection/returns-outstanding',
    ]);
    expect(content?.head.acknowledged.map(({ code }) => code)).toEqual([
      'evidence/no-response',
      'coordination/meeting-not-held',
    ]);
  });

  // 5+6+4+7+5+4, 3+4+nil+6+3+5, 8+5+7+10+missing+6
  test('has the cases that its returns add up to', () => {
    expect(cells).toMatchObject({
      'le.cases/xd-1': 'exact 31',
      'le.cases/xd-2': 'exact 21',
      'le.cases/xd-3': 'atLeast 36',
      'le.cases/xd': 'atLeast 88',
    });
  });

  // 18+21+16+24+19+17, 14+17+nil+20+15+22, 26+19+23+31+missing+21
  test('has the victims that its returns add up to', () => {
    expect(cells).toMatchObject({
      'vp.victims_assisted/xd-1': 'exact 115',
      'vp.victims_assisted/xd-2': 'exact 88',
      'vp.victims_assisted/xd-3': 'atLeast 120',
      'vp.victims_assisted/xd': 'atLeast 323',
      'vp.victims_assisted/xd?sex=female': 'atLeast 201',
      'vp.victims_assisted/xd?sex=male': 'atLeast 122',
    });
  });

  test('R-15 tells a nil, a missing return and a late one apart', () => {
    expect(cells).toMatchObject({
      'le.cases/xd-2?month=2020-09': 'nil',
      'le.cases/xd-3?month=2020-11': 'no-return',
      'le.cases/xd-1?month=2020-10': 'exact 7',
      'le.cases/xd?month=2020-09': 'exact 11',
      'le.cases/xd?month=2020-11': 'atLeast 8',
    });
    expect(
      content?.head.strata.find(({ stratum }) => stratum === 'capital-province'),
    ).toMatchObject({
      stratum: 'capital-province',
      status: 'incomplete',
      expected: 18,
      received: 16,
      nil: 1,
      late: 1,
      partial: 0,
      excused: 0,
      missing: 1,
      months: [
        { month: '2020-07', expected: 3, received: 3 },
        { month: '2020-08', expected: 3, received: 3 },
        { month: '2020-09', expected: 3, received: 2, nil: 1 },
        { month: '2020-10', expected: 3, received: 3 },
        { month: '2020-11', expected: 3, received: 2, missing: 1 },
        { month: '2020-12', expected: 3, received: 3 },
      ],
    });
    expect(content?.head.completeness).toEqual({
      status: 'incomplete',
      expected: 18,
      received: 16,
      nil: 1,
    });
  });

  test('has only figures of declared tables, each in a table', () => {
    const inTables = content?.figures.tables.flatMap(({ rows }) =>
      rows.flatMap(({ figures }) => figures),
    );
    expect(new Set(inTables)).toEqual(new Set(Object.keys(cells)));
  });

  test('R-31 says of which committee no answer came, and no word of what it was shown', () => {
    const said = { status: 'no-response', body: 'xd-1', counts: 1 };
    const withAnswer = (content?.figures.figures ?? []).filter(
      ({ confirmations }) => confirmations !== undefined,
    );
    // Province Ka in October, its zone, its semester, and the country, of cases and victims.
    const asked = new Set<string>(withAnswer.map(({ at }) => at.place));
    expect([...asked].toSorted()).toEqual(['xd', 'xd-1', 'zone-a']);
    expect(withAnswer.map(({ confirmations }) => confirmations)).toEqual(
      withAnswer.map(() => [said]),
    );
    expect(withAnswer.length).toBeGreaterThan(0);
    expect(content?.head.evidence).toEqual({
      differences: 0,
      open: 0,
      gathered: [{ status: 'no-response', documents: 1 }],
    });
    expect(content?.reference.bodies.map(({ id }) => id)).toEqual(['xd-1']);
  });

  test('R-31 when the committee agrees at last, that makes a new version in which no number changes', async () => {
    const earlier = (await readPublicSite(demoContent)).site?.reports ?? [];
    const revision = { version: 2, kind: 'scheduled', by: 'chief', on: '2021-03-08' };
    const revisions = [{ ...revision, reason: { km: 'គណៈកម្មាធិការបានឆ្លើយតប' } }];
    const overdue = {
      code: 'coordination/direction-overdue',
      subject: '2020-S2/d2',
      reason: { km: 'បានលើកទៅប្រជុំក្រោយ' },
    };
    const edits: readonly Edit[] = [
      [cycle, ['revisions'], revisions],
      [cycle, ['acknowledged', 2], overdue],
    ];
    const { corpus } = parseCorpus(textsWith(texts.demo, edits));
    const period = corpus.periods.find((each) => each.semester === '2020-S2');
    if (period === undefined) throw new RangeError('Expected the semester.');
    const { content: next, findings: standing } = publishSemester({
      corpus,
      period,
      today: day('2021-03-10'),
      earlier,
      solver,
    });
    expect(name(standing)).toEqual([]);
    const late = { status: 'agreed', body: 'xd-1', counts: 1, on: '2021-03-05', late: true };
    const changes = next?.head.revision?.changes ?? [];
    expect(changes.length).toBeGreaterThan(0);
    for (const { from, to, confirmations } of changes) {
      expect(to).toEqual(from);
      expect(confirmations?.to).toEqual([late]);
    }
    expect(next?.head.acknowledged.map(({ code }) => code)).toEqual([
      'coordination/meeting-not-held',
      'coordination/direction-overdue',
    ]);
  });

  test('R-47 carries public items only, and names that stand alone', () => {
    expect(content?.sections.sections).toHaveLength(7);
    expect(content?.reference.places.map(({ id }) => id)).toEqual([
      ...['xd-1', 'xd-2', 'xd-3'],
      ...['zone-a', 'zone-bc', 'zone-capital', 'zone-inner'],
    ]);
    expect(content?.reference.indicators.map(({ id }) => id)).toEqual([
      'le.cases',
      'vp.victims_assisted',
    ]);
  });

  test('R-47 an item that is not marked as public stays behind', () => {
    const section = 'periods/2020-S2/groups/law-enforcement.json';
    const hidden = publish(
      'demo',
      '2020-S2',
      [],
      [section, ['items', 2, 'visibility'], 'leadership'],
    );
    const items = hidden.content?.sections.sections.find(
      ({ group }) => group === 'law-enforcement',
    )?.items;
    expect(items?.map(({ id }) => id)).toEqual(['r1', 'r2', 'q1']);
    expect(JSON.stringify(hidden.content)).not.toContain('The November return of Province Ko');
  });

  test('R-36, R-47 a meeting that was not held is told where it is public, and only there', () => {
    const file = 'periods/2020-S2/coordination/meetings.json';
    const hidden = (visibility: string) => {
      const all = JSON.parse(texts.demo.get(file) ?? '') as { meetings: { status: string }[] };
      const edits = all.meetings.map((_, index): Edit => [
        file,
        ['meetings', index, 'visibility'],
        visibility,
      ]);
      return publish('demo', '2020-S2', [], ...edits).content?.sections.meetingsNotHeld;
    };
    expect(hidden('public')?.map(({ group }) => String(group))).toEqual(['prevention']);
    expect(hidden('internal')).toEqual([]);
  });
});

describe('the invented semester is refused', () => {
  test('R-13 where the missing month was let pass by nobody', () => {
    const { content, findings } = publish(
      'demo',
      '2020-S2',
      [],
      [cycle, ['exceptions'], undefined],
    );
    expect(content).toBeUndefined();
    expect(name(findings)).toEqual(['collection/returns-outstanding 2020-11/capital-province']);
  });

  test('R-36 where the meeting that was not held was acknowledged by nobody', () => {
    const { findings } = publish('demo', '2020-S2', [], [cycle, ['acknowledged'], undefined]);
    expect(name(findings)).toEqual([
      'evidence/no-response r-v6n3pz',
      'coordination/meeting-not-held prevention-2020-11',
    ]);
  });

  test('R-49 where the leadership has not approved', () => {
    const { findings } = publish('demo', '2020-S2', [], [cycle, ['events', 3], undefined]);
    expect(name(findings)).toContain('release/not-approved 2020-S2');
  });

  test('where no table is declared', () => {
    const { findings } = publish(
      'demo',
      '2020-S2',
      [],
      ['publication-policy.json', ['tables'], []],
    );
    expect(name(findings)).toContain('report/nothing-to-publish 2020-S2');
  });
});

describe('the newspaper figures of 2025-S1', () => {
  const before = released.filter(({ head }) => head.semester < '2025-S1');
  const { content, findings } = publish('real', '2025-S1', before);

  test('R-58 are 99 cases = 27 + 72, 130 suspects, 278 victims, 236 court cases = 118 + 118', () => {
    expect(findings).toEqual([]);
    expect(cellsOf(content)).toMatchObject({
      'le.cases/kh': 'exact 99',
      'le.cases/kh?offence-family=trafficking': 'exact 27',
      'le.cases/kh?offence-family=sexual-exploitation': 'exact 72',
      'le.suspects/kh': 'exact 130',
      'le.victims_rescued/kh': 'exact 278',
      'ju.cases_court/kh': 'exact 236',
      'ju.cases_court/kh?docket=carried-over': 'exact 118',
      'ju.cases_court/kh?docket=new': 'exact 118',
    });
  });

  test('R-55 are 4.8 % below 104, as printed; the base and its source are carried along', () => {
    const change = content?.figures.changes.find(({ figure }) => figure === 'le.cases/kh');
    expect(change).toEqual({
      figure: 'le.cases/kh',
      base: 'le.cases/kh?semester=2024-S1',
      result: { status: 'computed', difference: -5, ratio: -0.048077, basis: 'as-printed' },
    });
    expect(cellsOf(content)['le.cases/kh?semester=2024-S1']).toBe('exact 104');
    expect(content?.reference.sources.map(({ id }) => String(id))).toEqual([
      'the-star-2025-08-21',
      'khmer-times-2024-08-12',
    ]);
  });

  test('are a compilation that nobody approved, of undetermined completeness, without sections', () => {
    expect(content?.head).toMatchObject({
      kind: 'press',
      approval: [],
      strata: [],
      completeness: { status: 'undetermined' },
    });
    expect(content?.sections.sections).toEqual([]);
    expect(
      content?.figures.figures.every(({ verification }) => verification === 'as-printed'),
    ).toBe(true);
  });

  test('are not published twice', () => {
    expect(say(publish('real', '2025-S1', released).findings)).toMatchInlineSnapshot(`
      "blocker release/unchanged
        km 2025-S1 ដូចគ្នានឹងកំណែទី ១ | មិនចាំបាច់ផ្សព្វផ្សាយទេ
        en 2025-S1 says the same as its version 1. | Nothing needs to be published."
    `);
  });

  test('are a second version once a caveat changes', () => {
    const file = 'periods/2025-S1/press/the-star-2025-08-21.json';
    const caveat: Edit = [file, ['caveats'], [{ km: 'ថ្មី' }]];
    expect(publish('real', '2025-S1', released, caveat).findings.map(({ code }) => code)).toEqual([
      'release/revision-without-reason',
    ]);
    const revisions: Edit = [file, ['revisions'], [{ version: 2, reason: { km: 'បន្ថែម' } }]];
    const changed = publish('real', '2025-S1', released, caveat, revisions);
    expect(changed.content?.head).toMatchObject({ version: 2, revision: { changes: [] } });
  });

  test('R-18 of two articles that print different numbers are an open conflict', () => {
    const file = 'periods/2025-S1/press/other.json';
    const { content: refused, findings: open } = publish('real', '2025-S1', before, [
      file,
      [],
      {
        schema: 1,
        semester: '2025-S1',
        source: { id: 'other', kind: 'media', provider: { km: 'កាសែត' } },
        counts: [{ indicator: 'le.cases', total: 98, period: '2025-S1' }],
      },
    ]);
    expect(refused).toBeUndefined();
    expect(say(open)).toMatchInlineSnapshot(`
      "blocker evidence/conflict-open periods/2025-S1/press/the-star-2025-08-21.json counts.0
        km le.cases/kh៖ ក្រុមពីរមានចំនួនខុសគ្នា (៩៨, ៩៩) | កត់ត្រាក្នុង collected/statements.json ថាយកមួយណា ព្រោះអ្វី
        en le.cases/kh: two desks hold different numbers (98, 99). | Record in collected/statements.json which one holds, and why."
    `);
  });

  test('of two articles that print the same number are one figure with two sources', () => {
    const file = 'periods/2025-S1/press/other.json';
    const both = publish('real', '2025-S1', before, [
      file,
      [],
      {
        schema: 1,
        semester: '2025-S1',
        source: { id: 'other', kind: 'media', provider: { km: 'កាសែត' } },
        counts: [{ indicator: 'le.cases', total: 99, period: '2025-S1' }],
      },
    ]);
    const figure = both.content?.figures.figures.find(
      ({ at }) => figureRefOf(at, semester('2025-S1')) === 'le.cases/kh',
    );
    expect(figure?.sources.toSorted()).toEqual(['other', 'the-star-2025-08-21']);
  });

  test('R-53 withhold a small count of women that an article prints, and the men with it', () => {
    const file = 'periods/2025-S1/press/the-star-2025-08-21.json';
    const { content: next } = publish(
      'real',
      '2025-S1',
      before,
      [file, ['counts', 1, 'female'], 4],
      ['indicators/le.suspects.json', ['splits', 1], 'sex'],
    );
    expect(cellsOf(next)).toMatchObject({
      'le.suspects/kh?sex=female': 'withheld',
      'le.suspects/kh?sex=male': 'withheld',
    });
    expect(JSON.stringify(next)).not.toContain('126');
  });
});

test('R-53 a base of which a release shows a part is withheld with it: 43 people, of whom 40', () => {
  const article = 'periods/2025-S1/press/the-star-2025-08-21.json';
  const total = { indicator: 'le.suspects', total: 43, period: '2024-S1' };
  const part = mintProtected(
    makeFigure(40, {
      indicator: 'le.suspects',
      place: 'kh',
      period: { semester: semester('2024-S1') },
      split: { 'offence-family': 'trafficking' },
    }),
  );
  const before = released.filter(({ head }) => head.semester !== '2025-S1');
  const earlier = before.map((report) =>
    report.head.semester === '2024-S1' ? { ...report, figures: [...report.figures, part] } : report,
  );
  const { content } = publish('real', '2025-S1', earlier, [article, ['counts', 4], total]);
  expect(cellsOf(content)['le.suspects/kh?semester=2024-S1']).toBe('withheld');
});

describe('the invented semester of which one return counts two victims', () => {
  const july = 'periods/2020-S2/collected/returns/xd-1/2020-07.json';
  const few: Edit = [
    july,
    ['counts', 1],
    { indicator: 'vp.victims_assisted', total: 2, female: 1 },
  ];
  const { content } = publish('demo', '2020-S2', [], few);

  test('R-53 is published without them, and without what would give them away', () => {
    const cells = Object.entries(cellsOf(content));
    const withheld = cells.filter(([, cell]) => cell === 'withheld');
    expect(withheld.map(([ref]) => ref)).toMatchInlineSnapshot(`
      [
        "vp.victims_assisted/zone-a?month=2020-07",
        "vp.victims_assisted/zone-a?month=2020-11",
        "vp.victims_assisted/zone-bc?month=2020-07",
        "vp.victims_assisted/zone-bc?month=2020-11",
      ]
    `);
    expect(cellsOf(content)['vp.victims_assisted/zone-a?month=2020-07']).toBe('withheld');
  });

  test('R-53 tells of a withheld figure who answered, and nothing else', () => {
    for (const figure of content?.figures.figures ?? []) {
      if (figure.cell.status !== 'withheld') continue;
      expect(Object.keys(figure).toSorted()).toEqual([
        'at',
        'cell',
        'completeness',
        'sources',
        'verification',
      ]);
    }
  });
});

test('R-55 the cases of 2024-S1 rose by 19.5 %, on the base of 87 that follows from the article', () => {
  const { content } = publish('real', '2024-S1', []);
  const change = content?.figures.changes.find(({ figure }) => figure === 'le.cases/kh');
  expect(change?.result).toEqual({
    status: 'computed',
    difference: 17,
    ratio: 0.195402,
    basis: 'as-printed',
  });
  expect(content?.figures.notes.map(({ figure }) => figure)).toEqual([
    'le.cases/kh?semester=2023-S1',
  ]);
});

test('R-55 the cases of 2018-S1 are compared with the 62 that only the article gives', () => {
  const { content } = publish('real', '2018-S1', []);
  const change = content?.figures.changes.find(({ figure }) => figure === 'le.cases/kh');
  expect(change).toMatchObject({
    base: 'le.cases/kh?semester=2017-S1',
    result: { difference: 16 },
  });
});

test('R-02 a target does not name a figure that the release has not, so that it could not be read', async () => {
  // Nothing was left undivided in this semester: there is no figure of the rest.
  const target = (figure: string): readonly Edit[] => [
    ...semesterOf(2017, 20),
    tablesOf(['cases', 'family']),
    [
      'reference/dimensions.json',
      ['dimensions', 1, 'codes', 2],
      { id: 'not-specified', name: { km: 'មិនបានបញ្ជាក់' } },
    ],
    [
      'periods/2017-S1/groups/desk.json',
      ['targets'],
      [
        {
          id: 't1',
          visibility: 'public',
          name: { km: 'មុខសញ្ញា' },
          figure,
          planned: { kind: 'exact', n: 300 },
        },
      ],
    ],
  ];
  const { content, findings } = tryToPublish(
    '2017-S1',
    [],
    target('cases/xs?family=not-specified'),
  );
  expect(content).toBeUndefined();
  expect(say(findings)).toMatchInlineSnapshot(`
    "blocker release/refers-to-nothing periods/2017-S1/groups/desk.json
      km របាយការណ៍នឹងយោងទៅ cases/xs?family=not-specified ដែលមិនមានក្នុងនោះទេ | ដាក់តួលេខដែលមានក្នុងតារាងនៃឆមាសនេះ ឬដកការយោងនេះចេញ
      en The release would name cases/xs?family=not-specified, which is not in it. | Name a figure that a table of this semester shows, or take the name out."
  `);
  const whole = tryToPublish('2017-S1', [], target('cases/xs?family=trafficking')).content;
  expect(whole && (await read(whole)).sections[0]?.targets).toHaveLength(1);
});
