import { describe, expect, test } from 'vitest';
import { exactly } from '../../kernel/quantity.ts';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { checkCorpus } from '../check.ts';

const file = 'plans/2014-2018/plan.json';
const faults = (...edits: readonly Edit[]) => checkCorpus(smallCorpus(...edits).corpus);
const target = (figure: string, semester = '2017-S1') => ({
  ...{ figure, planned: exactly(10), semester },
});
const withTargets = (...targets: readonly object[]) =>
  faults([file, ['activities', 0, 'targets'], targets]);

describe('R-43 a target of an activity', () => {
  test('is of a semester of the plan, and of a figure of that semester', () => {
    expect(
      withTargets(target('victims/xs'), target('victims/p-1?month=2018-12&sex=male', '2018-S2')),
    ).toEqual([]);
    expect(say(withTargets(target('victims/xs', '2019-S1')))).toMatchInlineSnapshot(`
      "error plan/target-elsewhere plans/2014-2018/plan.json activities.0.targets.0
        km a1៖ គោលដៅ victims/xs ក្នុង 2019-S1 មិនស្ថិតក្នុងឆ្នាំនៃផែនការ ឬតួលេខជារបស់ពេលផ្សេង | សរសេរឆមាសក្នុង 2014-S1 ដល់ 2018-S2 និងតួលេខនៃឆមាសនោះ ឬនៃខែក្នុងឆមាសនោះ
        en a1: the target victims/xs for 2019-S1 is outside the years of the plan, or its figure is of another time. | Write a semester within 2014-S1 to 2018-S2, and a figure of that semester or of one of its months."
    `);
  });

  test.each([
    ['month=2017-07', 'a month of another semester'],
    ['month=2017-13', 'a month that no year has'],
  ])('has no figure of %s: %s', (query) => {
    expect(name(withTargets(target(`victims/xs?${query}`)))).toEqual(['plan/target-elsewhere a1']);
  });

  test.each([
    ['victims/p-9', 'reference/unknown-place p-9'],
    ['victim/xs', 'indicator/unknown-indicator victim'],
    ['victims/xs?sexes=male', 'indicator/unknown-dimension sexes'],
    ['victims/xs?sex=boys', 'indicator/unknown-code boys'],
    ['victims/xs?sex', 'indicator/unknown-code '],
  ])('names a place, an indicator and parts that there are: not %s', (figure, code) => {
    expect(name(withTargets(target(figure)))).toEqual([code]);
    const evidence = [{ kind: 'figure', semester: '2017-S1', figure }];
    expect(name(faults([file, ['activities', 0, 'evidence'], evidence]))).toEqual([code]);
  });

  test('is set once for a semester, however its figure is written', () => {
    const twice = withTargets(
      target('victims/p-1?sex=male&month=2017-02'),
      target('victims/p-1?month=2017-02&sex=male'),
    );
    expect(say(twice)).toMatchInlineSnapshot(`
      "error reference/named-twice plans/2014-2018/plan.json activities.0.targets.1
        km victims/p-1?month=2017-02&sex=male 2017-S1 ត្រូវបានសរសេរពីរដង | លុបមួយចេញ
        en victims/p-1?month=2017-02&sex=male 2017-S1 is named twice. | Take one of the two out."
    `);
    expect(withTargets(target('victims/xs'), target('victims/xs', '2017-S2'))).toEqual([]);
  });
});

describe('R-42 an activity', () => {
  const second = { id: '2014-2018.s2', plan: '2014-2018', order: 2, name: { km: 'ខ' } };
  const serving = (...alsoServes: readonly string[]) =>
    faults(
      ['reference/strategies.json', ['strategies', 1], second],
      [file, ['activities', 0, 'alsoServes'], alsoServes],
    );

  test('also serves other strategies than its own, each once', () => {
    expect(serving('2014-2018.s2')).toEqual([]);
    expect(name(serving('2014-2018.s1'))).toEqual(['reference/named-twice 2014-2018.s1']);
    expect(name(serving('2014-2018.s2', '2014-2018.s2'))).toEqual([
      'reference/named-twice 2014-2018.s2',
    ]);
  });
});

describe('the years of two plans', () => {
  const other = (years: string): Edit => [
    `plans/${years}/plan.json`,
    [],
    {
      ...{ schema: 1, id: years, half: 1, events: [], workingGroupPlans: [] },
      ...{ activities: [], feedback: [] },
    },
  ];

  test('are apart: the one begins when the other is over', () => {
    expect(faults(other('2009-2013'), other('2019-2023'))).toEqual([]);
    expect(say(faults(other('2018-2022')))).toMatchInlineSnapshot(`
      "error plan/years-overlap plans/2018-2022/plan.json id
        km ផែនការ 2014-2018 និង 2018-2022 មានឆ្នាំជាន់គ្នា | ចាប់ផ្តើមផែនការក្រោយ នៅឆ្នាំបន្ទាប់ពីផែនការមុន។ ឆ្នាំនីមួយៗមានផែនការតែមួយ
        en The plans 2014-2018 and 2018-2022 share years. | Begin the later one in the year after the last of the other: each year has one plan."
    `);
    expect(name(faults(other('2012-2014'), other('2015-2016')))).toEqual([
      'plan/years-overlap 2014-2018',
      'plan/years-overlap 2015-2016',
    ]);
  });
});
