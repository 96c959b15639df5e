import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { PartialDate } from '../kernel/calendar-date.ts';
import { LocalId, RoleId } from '../kernel/ids.ts';
import { exactly } from '../kernel/quantity.ts';
import { Semester } from '../kernel/semester.ts';
import { hashBytes } from '../release/hash-bytes.ts';
import type { PublishedPlan } from '../release/published-plan.ts';
import { readPlan } from '../release/read-plan.ts';
import { revisedActivities } from '../release/revised-activities.ts';
import { day } from '../testing/brands.ts';
import { name } from '../testing/say.ts';
import { demoContent } from '../testing/scratch-folder.ts';
import { compilePlan } from './compile-plan.ts';
import type { Corpus, Sourced } from './corpus.ts';
import type { Activity } from '../plan/plan.ts';
import { Plan } from '../plan/plan.ts';
import { preparePlan } from './prepare-release.ts';
import { publishPlan } from './publish-plan.ts';

const { corpus } = await loadCorpus(demoContent);
const [plan] = corpus.plans;
if (plan === undefined) throw new RangeError('Expected a plan of the demonstration.');
const road = plan.value.events;

/** The plan of the demonstration with this changed, put forward on a day. */
function tryToPublish(
  change: Partial<Plan>,
  earlier: readonly PublishedPlan[] = [],
  asOf = '2021-07-01',
) {
  const changed: Sourced<Plan> = {
    ...plan,
    file: plan?.file ?? '',
    value: { ...valueOf(), ...change },
  };
  const all: Corpus = { ...corpus, plans: [changed] };
  return publishPlan({ corpus: all, plan: changed, asOf: day(asOf), earlier });
}

function valueOf(): Plan {
  if (plan === undefined) throw new RangeError('Expected a plan.');
  return plan.value;
}

function published(...attempt: Parameters<typeof tryToPublish>): PublishedPlan {
  const { plan: made, findings } = tryToPublish(...attempt);
  if (made === undefined) throw new RangeError(name(findings).join(', '));
  return made;
}

describe('R-42 to R-46 a plan that is refused, with nothing published', () => {
  const codes = (change: Partial<Plan>) => {
    const { plan: made, findings } = tryToPublish(change);
    expect(made).toBeUndefined();
    return name(findings);
  };

  test('R-44 skipped the workshop', () => {
    const events = road.filter(({ to }) => to !== 'workshop-held');
    expect(codes({ events })).toContain('kernel/illegal-transition leadership-consulted');
  });

  test('R-44 is put forward from the workshop, or with a comment that nobody answered', () => {
    const upTo = road.findIndex(({ to }) => to === 'workshop-held') + 1;
    expect(codes({ events: road.slice(0, upTo) })).toEqual(['plan/not-approved 2019-2023']);
    const [first, ...rest] = valueOf().comments ?? [];
    if (first === undefined) throw new RangeError('Expected a comment.');
    const { id, by, on, text } = first;
    expect(codes({ comments: [{ id, by, on, text }, ...rest] })).toEqual([
      `plan/comment-open ${id}`,
    ]);
  });

  test('R-43 carries an activity over undecided', () => {
    const [first, ...rest] = valueOf().activities;
    if (first === undefined) throw new RangeError('Expected an activity.');
    const activities = [{ ...first, decision: 'undecided' as const }, ...rest];
    expect(codes({ activities })).toContain(`plan/undecided ${first.id}`);
  });

  test('R-42 has nothing under one strategy', () => {
    const activities = valueOf().activities.filter(({ strategy }) => strategy !== '2019-2023.s3');
    expect(codes({ activities })).toContain('plan/strategy-uncovered 2019-2023.s3');
  });

  test('has warnings that nobody acknowledged', () => {
    expect(codes({ acknowledged: [] })).toContain('plan/plan-unsigned intl-coop');
  });
});

test('R-13, R-53 an honorific in a plan is let pass where somebody looked: as many as there are', () => {
  const [first, ...rest] = valueOf().activities;
  if (first === undefined) throw new RangeError('Expected an activity.');
  const text = { km: 'លោកជំទាវ អនុប្រធាន', en: first.text.en ?? '' };
  const attempt = (counts?: string) => {
    const about = { code: 'report/honorific', subject: plan.file, reason: { km: 'តួនាទី' } };
    const note = { ...about, ...(counts && { counts }) };
    return tryToPublish({
      activities: [{ ...first, text }, ...rest],
      acknowledged: Plan.shape.acknowledged.parse([...(valueOf().acknowledged ?? []), note]),
    });
  };
  expect(name(attempt().findings)).toEqual([`report/honorific ${plan.file}`]);
  expect(name(attempt('2').findings)).toEqual([`report/honorific ${plan.file}`]);
  expect(attempt('1').plan?.acknowledged).toContainEqual({
    code: 'report/honorific',
    text: { km: 'តួនាទី' },
  });
});

describe('a plan that is published', () => {
  const first = published({});

  test('R-45 leaves out what comes of a group whose plan is not signed, and says so', () => {
    expect(first.awaitingSignature).toEqual(['intl-coop']);
    expect(first.activities.filter(({ group }) => group === 'intl-coop')).toEqual([]);
    expect(first.activities).toHaveLength(valueOf().activities.length - 2);
  });

  test('R-43 keeps what was cut, with its reason', () => {
    const cut = first.activities.filter(({ decision }) => decision === 'cut');
    expect(cut.length).toBeGreaterThanOrEqual(3);
    expect(cut.filter(({ reason }) => reason === undefined)).toEqual([]);
  });

  test('R-46 says of a document that nobody answered that there is no response', () => {
    expect(first.feedback.filter(({ responses }) => responses === 0)).toHaveLength(1);
  });

  test('R-45 tells no objective of a group whose plan is not signed: those that it serves alone', () => {
    expect(valueOf().objectives?.map(({ id }) => id)).toContain('neighbours');
    expect(first.objectives.map(({ id }) => id)).not.toContain('neighbours');
    const served = new Set(first.activities.map(({ objective }) => objective));
    expect(first.objectives.filter(({ id }) => !served.has(id))).toEqual([]);
  });

  test('R-46 tells no document that is sent later', () => {
    const sentLater = published({
      feedback: [
        ...valueOf().feedback,
        ...['2021-07-02', '2021-07-XX'].map((sentOn) => ({
          ...{ id: LocalId.parse(`on-${sentOn.toLowerCase()}`), document: { km: sentOn } },
          ...{ sentOn: PartialDate.parse(sentOn), responses: 0 },
        })),
      ],
      acknowledged: [
        ...(valueOf().acknowledged ?? []),
        { code: 'plan/feedback-empty', subject: 'on-2021-07-xx', reason: { km: 'ក' } },
      ],
    });
    const documents = sentLater.feedback.map(({ document }) => document.km);
    expect(documents).toContain('2021-07-XX');
    expect(documents).not.toContain('2021-07-02');
  });

  test('R-47 holds no comment of the leadership, and no step’s comment', () => {
    const written = JSON.stringify(first);
    for (const { text } of valueOf().comments ?? []) expect(written).not.toContain(text.km);
    expect(first.approval.map(({ to }) => to).at(-1)).toBe('approved');
  });

  test('stands alone: it names every group, body and indicator of its activities', () => {
    const known = new Set<string>(
      [first.groups, first.bodies, first.indicators].flat().map(({ id }) => id),
    );
    const named = first.activities.flatMap(({ group, bodies = [], indicators = [] }) => [
      group,
      ...bodies,
      ...indicators,
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('is a release by its years and version, consolidated by whoever made it ready', async () => {
    const { files, about } = preparePlan(first);
    expect(about).toMatchObject({
      kind: 'plan',
      release: 'plans/2019-2023/v1',
      consolidatedBy: ['chief'],
    });
    const bytes = new TextEncoder().encode(files.get('plan.json'));
    const folder = (release: string) => ({
      path: `releases/${release}`,
      list: { kind: 'plan' as const, invented: true, release, consolidatedBy: ['chief'] },
      files: new Map([['plan.json', bytes]]),
    });
    const read = readPlan(folder('plans/2019-2023/v1'));
    expect(read.findings).toEqual([]);
    expect(preparePlan(read.plan ?? first).files).toEqual(files);
    expect(await hashBytes(bytes)).toMatch(/^[0-9a-f]{64}$/);
    expect(name(readPlan(folder('plans/2019-2023/v2')).findings)).toEqual([
      'release/does-not-hold plan.json',
    ]);
  });
});

test('figures are named in one way, however the file orders their parts', () => {
  const figure = (ref: string) => ({
    targets: [{ figure: ref, planned: exactly(9), semester: Semester.parse('2022-S1') }],
    evidence: [{ kind: 'figure' as const, semester: Semester.parse('2022-S1'), figure: ref }],
  });
  const [first, ...rest] = valueOf().activities;
  if (first === undefined) throw new RangeError('Expected an activity.');
  const made = published({
    activities: [
      { ...first, ...figure('pr.participants/xd?month=2022-03&audience=pupils') },
      ...rest,
    ],
  });
  expect(made.activities[0]).toMatchObject(
    figure('pr.participants/xd?audience=pupils&month=2022-03'),
  );
});

test('R-43, R-45 a plan is put together whatever is in its way; what is undecided is named', () => {
  const [first, ...rest] = valueOf().activities;
  if (first === undefined) throw new RangeError('Expected an activity.');
  const activities = [{ ...first, decision: 'undecided' as const }, ...rest];
  const draft = { ...plan, value: { ...valueOf(), activities, events: [] } };
  const compiled = compilePlan({ corpus, plan: draft, asOf: day('2021-07-01'), earlier: [] });
  expect(compiled.undecided).toEqual([first.id]);
  expect(compiled.plan.activities).toEqual(
    published({}).activities.filter(({ id }) => id !== first.id),
  );
  expect(compiled.plan).toMatchObject({
    version: 1,
    approval: [],
    awaitingSignature: ['intl-coop'],
  });
});

describe('R-54 a second version of a plan', () => {
  const first = published({});
  const reason = { km: 'ពិនិត្យពាក់កណ្តាលអាណត្តិ', en: 'The mid-term review' };
  const revisions = [
    {
      version: 2,
      kind: 'scheduled' as const,
      by: valueOf().events[0]?.by ?? RoleId.parse('chief'),
      on: day('2021-07-10'),
      reason,
    },
  ];
  const [cut, pushed, targeted] = first.activities.filter(
    ({ decision, targets }) => decision === 'continue' && targets !== undefined,
  );
  const activities = valueOf().activities.map((each) => {
    const why = {
      reason,
      evidence:
        each.evidence ??
        valueOf()
          .activities.flatMap(({ evidence = [] }) => evidence)
          .slice(0, 1),
    };
    if (each.id === cut?.id) return { ...each, ...why, decision: 'cut' as const };
    if (each.id === pushed?.id) return { ...each, ...why, decision: 'push' as const };
    if (each.id !== targeted?.id) return each;
    const targets = (each.targets ?? []).map((one) => ({
      ...one,
      planned: { kind: 'exact' as const, n: 12_345 },
    }));
    return { ...each, targets };
  });

  // What only the cut activity needed is needed by nobody now.
  const unneeded = { code: 'plan/indicator-unneeded', subject: 'ga.committee_meetings', reason };
  const changed = { activities, acknowledged: [...(valueOf().acknowledged ?? []), unneeded] };

  test('says what was cut, pushed and re-targeted, and nothing else', () => {
    const second = published({ ...changed, revisions }, [first], '2021-08-01');
    expect(second).toMatchObject({ version: 2, revision: { kind: 'scheduled', reason } });
    const changes = second.revision?.changes ?? [];
    expect(changes.map(({ id }) => id)).toEqual([cut?.id, pushed?.id, targeted?.id].toSorted());
    expect(changes.find(({ id }) => id === cut?.id)).toMatchObject({
      from: { decision: 'continue' },
      to: { decision: 'cut' },
    });
    expect(changes).toEqual(revisedActivities(first.activities, second.activities));
  });

  test('is refused without a reason, and where it says the same', () => {
    expect(name(tryToPublish(changed, [first], '2021-08-01').findings)).toEqual([
      'release/revision-without-reason 2019-2023',
    ]);
    expect(name(tryToPublish({ revisions }, [first], '2021-08-01').findings)).toEqual([
      'release/unchanged 2019-2023',
    ]);
  });

  test('is refused where an activity of the first is gone, or a target of a semester that is over', () => {
    const [gone] = first.activities;
    const without = valueOf().activities.filter(({ id }) => id !== gone?.id);
    const attempt = (change: Partial<Plan>, asOf: string) =>
      name(tryToPublish({ ...change, revisions }, [first], asOf).findings);
    const codes = attempt({ activities: without }, '2021-08-01');
    expect(codes).toContain('plan/activity-missing a1');
    expect(attempt(changed, '2022-01-01')).toContain(`plan/target-settled ${targeted?.id ?? ''}`);
  });

  test('tells what came and what is left out', () => {
    const [one, ...rest] = first.activities;
    expect(revisedActivities(first.activities, rest)).toEqual([{ id: one?.id, from: one }]);
    expect(revisedActivities(rest, first.activities)).toEqual([{ id: one?.id, to: one }]);
  });
});

describe('R-47 what a published plan says of its making', () => {
  const [first] = valueOf().activities;
  const evidenceOf = (evidence: Activity['evidence']) =>
    published(
      {
        activities: valueOf().activities.map((each) =>
          each.id === first?.id ? { ...each, evidence } : each,
        ),
      },
      [],
      '2022-09-30',
    );

  test('names public directions with their words, and neither a direction nor an item that is internal', () => {
    const semester = valueOf().activities.flatMap(({ evidence = [] }) => evidence)[0]?.semester;
    if (semester === undefined) throw new RangeError('Expected evidence.');
    const period = corpus.periods.find((each) => each.semester === '2021-S2');
    const [open, closed] = ['public', 'leadership'].map((visibility) =>
      period?.directions
        .flatMap(({ value }) => value.directions)
        .find((each) => each.visibility === visibility),
    );
    const of = (id: typeof open) => ({
      kind: 'direction' as const,
      semester: period?.semester ?? semester,
      direction: id?.id ?? LocalId.parse('none'),
    });
    const made = evidenceOf([of(open), of(closed)]);
    expect(made.activities[0]?.evidence).toEqual([of(open)]);
    expect(made.directions).toContainEqual({
      semester: '2021-S2',
      id: open?.id,
      text: open?.text,
    });
    expect(JSON.stringify(made)).not.toContain(closed?.text.km);
  });

  test('counts the comments of the leadership and keeps their words', () => {
    const made = published({});
    expect(made.comments).toEqual({ accepted: 2, declined: 1 });
    for (const { text } of valueOf().comments ?? []) {
      expect(JSON.stringify(made)).not.toContain(text.km);
    }
  });
});
