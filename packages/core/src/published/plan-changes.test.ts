import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PublishedPlan } from '../release/published-plan.ts';
import { PlanChanges, planChanges } from './plan-changes.ts';

type Field = Readonly<Record<string, unknown>>;

const activity = (id: string, decision: string, others: Field = {}) => ({
  id,
  strategy: '2019-2023.s1',
  group: 'justice',
  text: { km: `សកម្មភាព ${id}` },
  decision,
  ...others,
});
const target = (n: number) => ({
  targets: [{ figure: 'ju.convicted/kh', planned: { kind: 'exact', n }, semester: '2022-S1' }],
});
const reason = { km: 'ពិនិត្យពាក់កណ្តាលអាណត្តិ' };

/** A small plan, with these activities and whatever else is given. */
function planOf(version: number, activities: readonly Field[], others: Field = {}): PublishedPlan {
  const lists = {
    strategies: [],
    objectives: [],
    feedback: [],
    comments: { accepted: 0, declined: 0 },
    acknowledged: [],
    directions: [],
    approval: [],
  };
  return PublishedPlan.parse({
    ...{ schema: 1, id: '2019-2023', half: 2, version, invented: false, releasedOn: '2021-07-01' },
    ...{ ...lists, awaitingSignature: [], groups: [], bodies: [], indicators: [] },
    ...{ activities, ...others },
  });
}

const first = planOf(1, [
  activity('a1', 'continue', target(10)),
  activity('a2', 'continue'),
  activity('a3', 'continue'),
  activity('a4', 'push', { reason }),
]);
const kindsIn = (before: PublishedPlan, now: PublishedPlan) =>
  planChanges(before, now).activities.map(({ id, kinds }) => [id, ...kinds]);

describe('R-43, R-54 what differs between two versions of a plan', () => {
  test('is what was cut, pushed and re-targeted, each as it was and as it is', () => {
    const second = planOf(2, [
      activity('a3', 'cut', { reason }),
      activity('a1', 'continue', target(20)),
      activity('a2', 'push', { reason }),
      activity('a4', 'push', { reason }),
    ]);
    const changes = planChanges(first, second);
    expect(PlanChanges.parse(changes)).toEqual(changes);
    expect(changes).toMatchObject({ id: '2019-2023', from: 1, to: 2, signed: [], elsewhere: [] });
    const [cut, targeted, pushed] = changes.activities;
    expect(changes.activities).toHaveLength(3);
    expect(cut).toEqual({
      id: 'a3',
      kinds: ['cut'],
      fields: ['decision', 'reason'],
      from: first.activities[2],
      to: second.activities[0],
    });
    expect(targeted).toMatchObject({ id: 'a1', kinds: ['retargeted'], fields: ['targets'] });
    expect(pushed).toMatchObject({ id: 'a2', kinds: ['pushed'] });
  });

  test('is what came, and last what is gone', () => {
    const second = planOf(2, [activity('a9', 'new'), ...first.activities.slice(1)]);
    expect(kindsIn(first, second)).toEqual([
      ['a9', 'added'],
      ['a1', 'removed'],
    ]);
  });

  test.each([
    ['resumed', { decision: 'continue' }, ['decided']],
    ['decided anew, in other words', { decision: 'new', text: reason }, ['decided', 'reworded']],
    ['at another time', { to: '2022-06' }, ['retimed']],
    ['under another strategy, of another group', { strategy: '2019-2023.s2' }, ['moved']],
    ['for another reason', { reason: { km: 'មូលហេតុថ្មី' } }, ['reworded']],
    ['reported by something else', { indicators: ['le.cases'] }, ['other']],
  ])('is an activity %s', (_, others, kinds) => {
    const before = planOf(1, [activity('a1', 'cut', { reason })]);
    const now = planOf(2, [activity('a1', 'cut', { reason, ...others })]);
    expect(kindsIn(before, now)).toEqual([['a1', ...kinds]]);
  });

  test('is a group whose plan is signed now, not one that leads nothing any more', () => {
    const before = planOf(1, [], { awaitingSignature: ['justice', 'migration', 'prevention'] });
    const now = planOf(2, [activity('a1', 'new')], { awaitingSignature: ['prevention'] });
    const { signed, elsewhere } = planChanges(before, now);
    expect([signed, elsewhere]).toEqual([['justice'], ['awaitingSignature']]);
  });

  test('is what else the plan says, by its name', () => {
    const now = { ...first, version: 2, half: 1 as const, approval: [{ to: 'x', by: 'chief' }] };
    expect(planChanges(first, PublishedPlan.parse(now)).elsewhere).toEqual(['approval', 'half']);
  });

  test('is asked of one plan only', () => {
    expect(() => planChanges(first, { ...first, id: '2024-2028' })).toThrow(RangeError);
  });
});

const anyPlan = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a1', 'a2', 'a3', 'a4'),
      decision: fc.constantFrom('push', 'continue', 'cut', 'new'),
      others: fc.constantFrom({}, target(1), target(2), { from: '2021-01' }, { reason }),
    }),
    { selector: ({ id }) => id },
  )
  .map((list) =>
    planOf(
      1,
      list.map(({ id, decision, others }) => activity(id, decision, others)),
    ),
  );

test('a plan differs from itself in nothing', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(planChanges(plan, plan)).toMatchObject({ activities: [], signed: [], elsewhere: [] });
    }),
  );
});

test('the other way round, what came is what went', () => {
  const withKind = (before: PublishedPlan, now: PublishedPlan, kind: string) =>
    planChanges(before, now)
      .activities.filter(({ kinds }) => kinds.some((each) => each === kind))
      .map(({ id }) => id)
      .toSorted();
  fc.assert(
    fc.property(anyPlan, anyPlan, (one, other) => {
      expect(withKind(one, other, 'added')).toEqual(withKind(other, one, 'removed'));
      const both = [planChanges(one, other), planChanges(other, one)];
      const [there, back] = both.map(({ activities }) => activities.map(({ id }) => id).toSorted());
      expect(there).toEqual(back);
    }),
  );
});
