import { describe, expect, test } from 'vitest';
import { ofSeverity } from '../kernel/finding.ts';
import { loadCorpus } from '../node/load-corpus.ts';
import { day } from '../testing/brands.ts';
import { name, say } from '../testing/say.ts';
import { demoContent, realContent } from '../testing/scratch-folder.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { planReadiness } from './plan-readiness.ts';
import { checkCorpus } from './check.ts';

const file = 'plans/2014-2018/plan.json';
const text = { km: 'ក', en: 'A' };
const step = (to: string, on: string) => ({ to, by: 'chief', on, evidence: text });
const road = [
  step('ready', '2016-02-01'),
  step('workshop-held', '2016-03-01'),
  step('leadership-consulted', '2016-04-01'),
  step('approved', '2016-05-01'),
];
const activity = {
  ...{ id: 'a1', strategy: '2014-2018.s1', group: 'desk', text, decision: 'continue' },
  ...{ from: '2016-07', to: '2018-12', indicators: ['victims', 'cases'] },
};
const ready: readonly Edit[] = [
  [file, ['events'], road],
  [file, ['activities'], [activity]],
];
const findings = (...edits: readonly Edit[]) => findingsOn('2016-06-01', ...edits);
function findingsOn(asOf: string, ...edits: readonly Edit[]) {
  const { corpus } = smallCorpus(...ready, ...edits);
  const [plan] = corpus.plans;
  if (plan === undefined) throw new RangeError('Expected a plan.');
  return planReadiness({ corpus, plan, asOf: day(asOf) });
}

test('a plan that is decided, timed, reportable, signed and approved stands in nobody’s way', () => {
  expect(say(findings())).toBe('');
});

test('R-42, R-43 the plan of 2014 to 2018 stays in preparation, and is refused', async () => {
  const { corpus } = await loadCorpus(realContent);
  const [plan] = corpus.plans;
  if (plan === undefined) throw new RangeError('Expected a plan.');
  const found = planReadiness({ corpus, plan, asOf: day('2017-06-13') });
  const blockers = name(ofSeverity(found, 'blocker'));
  expect(blockers).toContain('plan/not-approved 2014-2018');
  expect(blockers).toContain('plan/strategy-uncovered 2014-2018.s3');
  expect(blockers).toContain('plan/undecided a1');
  expect(name(ofSeverity(found, 'warning'))).toContain('plan/plan-unsigned law-enforcement');
});

describe('R-42 a plan in line with its strategies', () => {
  test('has something under each of them', () => {
    expect(say(findings([file, ['activities'], []]))).toMatchInlineSnapshot(`
      "warning plan/indicator-unneeded indicators/cases.json
        km គ្មានសកម្មភាពណាក្នុងផែនការត្រូវការ cases ទេ | សរសេរវាក្នុងសកម្មភាព ឬឈប់ប្រមូល
        en No activity of the plan needs cases. | Name it in an activity, or stop collecting it.
      warning plan/indicator-unneeded indicators/victims.json
        km គ្មានសកម្មភាពណាក្នុងផែនការត្រូវការ victims ទេ | សរសេរវាក្នុងសកម្មភាព ឬឈប់ប្រមូល
        en No activity of the plan needs victims. | Name it in an activity, or stop collecting it.
      blocker plan/strategy-uncovered plans/2014-2018/plan.json activities
        km គ្មានសកម្មភាពណាក្នុងផែនការស្របតាមយុទ្ធសាស្ត្រ 2014-2018.s1 ទេ | បន្ថែមសកម្មភាព ឬឲ្យចុះហត្ថលេខាលើផែនការក្រុមការងារដែលមានសកម្មភាពនោះ។ សកម្មភាពដែលកាត់មិនរាប់ទេ
        en Nothing in the plan serves the strategy 2014-2018.s1. | Add an activity, or have the plan signed of the working group whose activity serves it; what was cut does not count."
    `);
  });

  test('is not covered by what was cut', () => {
    const cut = { ...activity, decision: 'cut', reason: text, evidence: [directionOf('2017-S1')] };
    expect(name(findings([file, ['activities'], [cut]]))).toContain(
      'plan/strategy-uncovered 2014-2018.s1',
    );
  });

  test('has no activity without a strategy, under two of them, or under one of another plan', () => {
    const faults = (strategy: unknown) =>
      smallCorpus([file, ['activities', 0, 'strategy'], strategy]).findings.length;
    expect(faults(undefined)).toBeGreaterThan(0);
    expect(faults(['2014-2018.s1', '2014-2018.s2'])).toBeGreaterThan(0);
    const other = { id: '2019-2023.s1', plan: '2019-2023', order: 1, name: text };
    const { corpus } = smallCorpus(
      ['reference/strategies.json', ['strategies', 1], other],
      [file, ['activities', 0, 'strategy'], '2019-2023.s1'],
    );
    expect(name(checkCorpus(corpus))).toEqual(['plan/strategy-elsewhere a1']);
  });
});

describe('R-43 what to push and what to cut', () => {
  test('is decided of each activity', () => {
    const undecided = findings([file, ['activities', 0, 'decision'], 'undecided']);
    expect(say(undecided)).toMatchInlineSnapshot(`
      "blocker plan/undecided plans/2014-2018/plan.json activities.0.decision
        km a1៖ មិនទាន់សម្រេចថា ត្រូវបន្តឬទេ | សរសេរ push, continue, cut ឬ new ក្នុង "decision"
        en a1: nobody has decided whether it goes on. | Write push, continue, cut or new into "decision"."
    `);
  });

  test.each(['push', 'cut'])('has a reason and what drove it: %s', (decision) => {
    const second = { ...activity, id: 'a2', decision };
    expect(name(findings([file, ['activities', 1], second]))).toEqual([
      'plan/unproved a2',
      'plan/unreasoned a2',
    ]);
    const evidence = [{ kind: 'figure', semester: '2017-S1', figure: 'victims/xs' }];
    const proved = { ...second, reason: text, evidence };
    expect(name(findings([file, ['activities', 1], proved]))).toEqual([]);
  });

  test('names nothing that there is not', () => {
    const faults = (...evidence: readonly object[]) => {
      const { corpus } = smallCorpus([file, ['activities', 0, 'evidence'], evidence]);
      return name(checkCorpus(corpus));
    };
    expect(faults({ kind: 'figure', semester: '2017-S1', figure: 'victims/xs' })).toEqual([]);
    expect(faults(directionOf('2017-S1'))).toEqual(['plan/evidence-unknown a1']);
    expect(faults({ kind: 'figure', semester: '2011-S1', figure: 'victims/xs' })).toEqual([
      'plan/evidence-unknown a1',
    ]);
    const item = { kind: 'item', semester: '2017-S1', group: 'desk', item: 'no-such' };
    expect(faults(item)).toEqual(['plan/evidence-unknown a1']);
  });
});

describe('R-44 the road to print', () => {
  test('is not over before the approval', () => {
    const before = findingsOn('2016-04-30');
    expect(say(before)).toMatchInlineSnapshot(`
      "blocker plan/not-approved plans/2014-2018/plan.json events
        km ផែនការ 2014-2018 មិនទាន់បានអនុម័តទេ (បានសុំយោបល់ថ្នាក់ដឹកនាំ) | ធ្វើជំហានបន្ទាប់ ហើយសរសេរក្នុង "events" ជាមួយថ្ងៃ និងឯកសារ៖ ready, workshop-held, leadership-consulted, approved
        en The plan 2014-2018 is not approved (leadership consulted). | Take the next step, and add it to "events" with its day and its evidence: ready, workshop-held, leadership-consulted, approved."
    `);
    expect(name(findings([file, ['events'], road.slice(0, 2)]))).toEqual([
      'plan/not-approved 2014-2018',
    ]);
  });

  test('skips no step: the workshop', () => {
    const { corpus } = smallCorpus([file, ['events'], [road[0], ...road.slice(2)]]);
    expect(name(checkCorpus(corpus))).toEqual(['kernel/illegal-transition leadership-consulted']);
  });

  test('is dated and shown at each step', () => {
    const bare = { to: 'ready', by: 'chief', on: '2016-XX-01', evidence: text };
    const unshown = { to: 'workshop-held', by: 'chief', on: '2016-03-01' };
    const found = findings([file, ['events'], [bare, unshown, ...road.slice(2)]]);
    expect(name(found)).toEqual(['plan/step-unproved ready', 'plan/step-unproved workshop-held']);
  });

  test('answers each comment of the leadership before the approval', () => {
    const comment = { id: 'k1', by: 'permanent-vice-chair', on: '2016-04-10', text };
    const resolution = { outcome: 'declined', reason: text, on: '2016-04-20' };
    expect(say(findings([file, ['comments'], [comment]]))).toMatchInlineSnapshot(`
      "blocker plan/comment-open plans/2014-2018/plan.json comments.0
        km យោបល់ k1 របស់ថ្នាក់ដឹកនាំ មិនទាន់មានចម្លើយទេ | សរសេរ "resolution"៖ accepted ឬ declined ជាមួយមូលហេតុ និងថ្ងៃ
        en The comment k1 of the leadership is not answered. | Write a "resolution": accepted or declined, with the reason and the day."
    `);
    expect(findings([file, ['comments'], [{ ...comment, resolution }]])).toEqual([]);
    const later = { ...comment, resolution: { ...resolution, on: '2016-06-02' } };
    expect(name(findings([file, ['comments'], [later]]))).toEqual(['plan/comment-open k1']);
  });
});

describe('R-45 a working group’s plan', () => {
  test('that is not signed brings nothing into the plan, and is told', () => {
    const found = findings([file, ['workingGroupPlans', 0, 'events', 2], undefined]);
    expect(name(found)).toContain('plan/plan-unsigned desk');
    expect(name(found)).toContain('plan/strategy-uncovered 2014-2018.s1');
  });

  test('that nobody has begun is not signed either', () => {
    const found = findings([file, ['workingGroupPlans'], []]);
    expect(name(found)).toContain('plan/plan-unsigned desk');
  });
});

describe('R-46 the plan comes before the data', () => {
  test('an activity with no indicator cannot be reported, and an indicator without one is not needed', () => {
    const found = findings([file, ['activities', 0, 'indicators'], undefined]);
    expect(name(found)).toEqual([
      'plan/indicator-unneeded cases',
      'plan/indicator-unneeded victims',
      'plan/unreportable a1',
    ]);
    expect(say(found.slice(2))).toMatchInlineSnapshot(`
      "warning plan/unreportable plans/2014-2018/plan.json activities.0
        km a1 គ្មានសូចនាករ ដូច្នេះមិនអាចរាយការណ៍បានទេ | សរសេរសូចនាករ ឬចំណុចដៅ
        en a1 has no indicator: nobody can report on it. | Name an indicator or a target."
    `);
  });

  test('a target is one that somebody is expected to answer', () => {
    const target = (figure: string) => [
      { figure, planned: { kind: 'exact', n: 10 }, semester: '2017-S1' },
    ];
    expect(findings([file, ['activities', 0, 'targets'], target('victims/xs')])).toEqual([]);
    const ended: Edit = ['indicators/victims.json', ['until'], '2016-12'];
    const late = findings(ended, [file, ['activities', 0, 'targets'], target('victims/xs')]);
    expect(name(late)).toEqual(['plan/target-unanswered a1']);
  });

  test('a document that was sent out and not answered has no response yet', () => {
    expect(say(findings([file, ['feedback', 0, 'responses'], 0]))).toMatchInlineSnapshot(`
      "warning plan/feedback-empty plans/2014-2018/plan.json feedback.0.responses
        km បានផ្សព្វផ្សាយ evaluation តែមិនទាន់មានការឆ្លើយតបទេ | សួរម្តងទៀត។ ការនៅស្ងៀមមិនមែនជាការឯកភាពទេ
        en evaluation: sent out; nobody has answered. | Ask again; silence is not consent."
    `);
  });

  test('a document that is sent out later is not unanswered yet', () => {
    const sent = (on: string) =>
      name(
        findings([file, ['feedback', 0, 'responses'], 0], [file, ['feedback', 0, 'sentOn'], on]),
      );
    expect(sent('2099-01')).toEqual([]);
    expect(sent('2014-XX')).toEqual(['plan/feedback-empty evaluation']);
  });
});

describe('R-53 what a plan says in words', () => {
  const reason = (en: string): Edit => [file, ['activities', 0, 'reason'], { km: 'ហេតុផល', en }];

  test('holds no count of persons or cases, and no percentage', () => {
    const { corpus } = smallCorpus(...ready, reason('Only 3 girls came, 16 % of all.'));
    const found = checkCorpus(corpus);
    expect(name(found)).toEqual([
      'narrative/bare-count 3 girls',
      'narrative/typed-percentage 16 %',
    ]);
    expect(found.map(({ path }) => path?.join('.'))).toEqual([
      'activities.0.reason.en',
      'activities.0.reason.en',
    ]);
    // No figure can be written in a plan.
    expect(found[0]?.values).toMatchObject({ suggestion: '' });
  });

  test('names nobody unless somebody has looked', () => {
    expect(name(findings(reason('As Mr Sok Dara asked.')))).toEqual([`report/honorific ${file}`]);
  });
});

test('an activity lies within the years of its plan, and of an objective of its strategy', () => {
  const faults = (...edits: readonly Edit[]) =>
    name(checkCorpus(smallCorpus(...ready, ...edits).corpus));
  expect(faults([file, ['activities', 0, 'from'], '2013-12'])).toEqual(['plan/outside-years a1']);
  expect(faults([file, ['activities', 0, 'to'], '2016-06'])).toEqual(['plan/outside-years a1']);
  const objective = { id: 'o1', strategy: '2014-2018.s1', text };
  const named: Edit = [file, ['activities', 0, 'objective'], 'o1'];
  expect(faults([file, ['objectives'], [objective]], named)).toEqual([]);
  expect(faults(named)).toEqual(['plan/objective-elsewhere a1']);
  expect(name(findings([file, ['activities', 0, 'from'], undefined]))).toEqual(['plan/untimed a1']);
});

test('R-52 partners that support an activity are named, and are nobody’s source', () => {
  const { corpus } = smallCorpus([file, ['activities', 0, 'supportedBy'], ['Winrock', 'USAID']]);
  expect(corpus.plans[0]?.value.activities[0]?.supportedBy).toEqual(['Winrock', 'USAID']);
  expect(checkCorpus(corpus)).toEqual([]);
  expect(corpus.periods.flatMap(({ sources }) => sources).map(({ value }) => value)).toEqual(
    smallCorpus()
      .corpus.periods.flatMap(({ sources }) => sources)
      .map(({ value }) => value),
  );
});

describe('the plan of the invented country', () => {
  const loaded = loadCorpus(demoContent);
  async function demoPlan() {
    const { corpus } = await loaded;
    const [plan] = corpus.plans;
    if (plan === undefined) throw new RangeError('Expected a plan.');
    const on = (asOf: string) => planReadiness({ corpus, plan, asOf: day(asOf) });
    return { corpus, plan: plan.value, on };
  }

  test('is ready, and whoever approved it had read each warning', async () => {
    const { plan, on } = await demoPlan();
    const found = on('2021-07-01');
    expect(name(ofSeverity(found, 'blocker'))).toEqual([]);
    const acknowledged = plan.acknowledged?.map(({ code, subject }) => `${code} ${subject}`);
    expect(name(found).toSorted()).toEqual(acknowledged?.toSorted());
  });

  test('has much to show: under each strategy, and of each decision', async () => {
    const { corpus, plan } = await demoPlan();
    const count = (decision: string) =>
      plan.activities.filter((each) => each.decision === decision).length;
    expect(plan.activities.length).toBeGreaterThanOrEqual(20);
    expect(count('push')).toBeGreaterThanOrEqual(4);
    expect(count('cut')).toBeGreaterThanOrEqual(3);
    expect(count('new')).toBeGreaterThanOrEqual(3);
    expect(count('undecided')).toBe(0);
    expect(new Set(plan.activities.map(({ strategy }) => strategy))).toEqual(
      new Set(corpus.strategies?.value.strategies.map(({ id }) => id)),
    );
  });

  test('is not approved before the workshop', async () => {
    const { on } = await demoPlan();
    expect(name(on('2021-05-19'))).toContain('plan/not-approved 2019-2023');
  });
});

function directionOf(semester: string) {
  return { kind: 'direction', semester, direction: 'd1' };
}
