import { expect, test } from 'vitest';
import { loadCorpus } from '../node/load-corpus.ts';
import { Plan } from '../plan/plan.ts';
import { Strategy } from '../reference/strategy.ts';
import { demoContent } from '../testing/scratch-folder.ts';
import { beginPlan } from './begin-plan.ts';
import type { Corpus } from './corpus.ts';

const { corpus } = await loadCorpus(demoContent);
const before = corpus.plans[0]?.value.activities ?? [];

/** The demonstration with strategies of 2024 to 2028, of these numbers. */
function corpusWith(orders: readonly number[]): Corpus {
  const strategies = orders.map((order) =>
    Strategy.parse({
      id: `2024-2028.s${order}`,
      plan: '2024-2028',
      order,
      name: { km: `យុទ្ធសាស្ត្រ ${order}` },
    }),
  );
  const file = { schema: 1 as const, strategies: [...all(), ...strategies] };
  return { ...corpus, strategies: { file: 'reference/strategies.json', value: file } };
}

function all() {
  return corpus.strategies?.value.strategies ?? [];
}

test('R-43 what was not cut goes on to the next plan, each to be decided upon', () => {
  const begun = beginPlan(corpusWith([1, 2, 3, 4]), '2024-2028', 1);
  expect(begun).toMatchObject({ after: '2019-2023', leftOut: [] });
  const activities = begun?.plan.activities ?? [];
  const kept = before.filter(({ decision }) => decision !== 'cut');
  expect(activities.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
  expect(new Set(activities.map(({ decision }) => decision))).toEqual(new Set(['undecided']));
  expect(activities.map(({ strategy }) => strategy.replace('2024-2028', '2019-2023'))).toEqual(
    kept.map(({ strategy }) => strategy),
  );
  const own = ['targets', 'evidence', 'reason', 'from', 'to', 'objective'];
  expect(
    activities.flatMap((each) => Object.keys(each)).filter((key) => own.includes(key)),
  ).toEqual([]);
  expect(Plan.parse(begun?.plan)).toEqual(begun?.plan);
});

test('R-45 each support group has a plan of its own, not yet begun', () => {
  const { plan } = beginPlan(corpusWith([1, 2, 3, 4]), '2024-2028', 2) ?? {};
  expect(plan?.half).toBe(2);
  expect(plan?.workingGroupPlans.map(({ group }) => group)).toEqual(
    corpus.groups?.value.groups
      .filter(({ kind }) => kind === 'support-group')
      .toSorted((a, b) => a.order - b.order)
      .map(({ id }) => id),
  );
  expect(plan?.workingGroupPlans.flatMap(({ events }) => events)).toEqual([]);
});

test('R-43 what has no strategy of the same number is named, not dropped in silence', () => {
  const begun = beginPlan(corpusWith([1, 2, 3]), '2024-2028', 1);
  const ofLast = before.filter(
    ({ strategy, decision }) => strategy === '2019-2023.s4' && decision !== 'cut',
  );
  expect(begun?.leftOut).toEqual(ofLast);
  const served = begun?.plan.activities.flatMap(({ alsoServes = [] }) => alsoServes) ?? [];
  expect(served.filter((each) => !each.startsWith('2024-2028.'))).toEqual([]);
});

test('the first plan of a country has nothing before it', () => {
  const begun = beginPlan({ ...corpusWith([1]), plans: [] }, '2024-2028', 1);
  expect(begun).toMatchObject({ plan: { id: '2024-2028', activities: [] }, leftOut: [] });
  expect(begun).not.toHaveProperty('after');
});

test('R-42 a plan without strategies is not begun', () => {
  expect(beginPlan(corpus, '2024-2028', 1)).toBeUndefined();
});
