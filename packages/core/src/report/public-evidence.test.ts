import { describe, expect, test } from 'vitest';
import type { Activity, PlanEvidence } from '../plan/plan.ts';
import { day } from '../testing/brands.ts';
import type { Edit } from '../testing/small-content.ts';
import { smallCorpus } from '../testing/small-content.ts';
import { directionsBehind, withPublicEvidence } from './public-evidence.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const coordination = 'periods/2017-S1/coordination';
const text = { km: 'ក', en: 'A' };
const handedOver: Edit = [desk, ['events', 1, 'on'], '2017-07-10'];
const held = { status: 'held', id: 'm1', subject: text, on: '2017-07-20' };
const direction = (id: string, visibility?: string) => ({
  ...{ id, to: 'all', text: { km: 'ក', en: `Words of ${id}` }, state: 'open' },
  ...(visibility && { visibility }),
});
const given: readonly Edit[] = [
  [`${coordination}/meetings.json`, [], { schema: 1, meetings: [held] }],
  [
    `${coordination}/directions.json`,
    [],
    { schema: 1, meeting: 'm1', directions: [direction('d1', 'public'), direction('d2')] },
  ],
];
const item = { kind: 'item', semester: '2017-S1', group: 'desk', item: 'r1' };
const directionOf = (id: string) => ({ kind: 'direction', semester: '2017-S1', direction: id });

/** What of this evidence is published on a day, and the directions with their words. */
function publishedOn(asOf: string, evidence: readonly object[], ...edits: readonly Edit[]) {
  const file = 'plans/2014-2018/plan.json';
  const named: Edit = [file, ['activities', 0, 'evidence'], evidence];
  const { corpus } = smallCorpus(...edits, named);
  const activities = (corpus.plans[0]?.value.activities ?? []).map((each: Activity): Activity =>
    withPublicEvidence(each, { corpus, asOf: day(asOf) }),
  );
  return {
    evidence: activities[0]?.evidence as readonly PlanEvidence[] | undefined,
    directions: directionsBehind(activities, { corpus, asOf: day(asOf) }).map(({ id }) => id),
  };
}

describe('R-43, R-47 an item that drove a decision', () => {
  test('is named from the day on which its group handed its section over', () => {
    expect(publishedOn('2017-07-09', [item], handedOver).evidence).toBeUndefined();
    expect(publishedOn('2017-07-10', [item], handedOver).evidence).toEqual([item]);
  });

  test('is named of general administration, which hands over to nobody', () => {
    const own: Edit = [
      'periods/2017-S1/groups/admin.json',
      ['items'],
      [{ id: 'c1', kind: 'challenge', visibility: 'public' }],
    ];
    const ofAdmin = { ...item, group: 'admin', item: 'c1' };
    expect(publishedOn('2017-01-01', [ofAdmin], own).evidence).toEqual([ofAdmin]);
  });

  test('is not named where it is internal', () => {
    const internal: Edit = [desk, ['items', 0, 'visibility'], 'internal'];
    expect(publishedOn('2017-07-10', [item], internal).evidence).toBeUndefined();
  });
});

describe('R-43, R-47 a direction that drove a decision', () => {
  test('is named, with its words, from the day of the meeting that gave it', () => {
    const evidence = [directionOf('d1')];
    expect(publishedOn('2017-07-19', evidence, ...given)).toEqual({
      evidence: undefined,
      directions: [],
    });
    expect(publishedOn('2017-07-20', evidence, ...given)).toEqual({ evidence, directions: ['d1'] });
  });

  test('is not named where the leadership alone may read it', () => {
    const both = [directionOf('d1'), directionOf('d2')];
    expect(publishedOn('2017-07-20', both, ...given)).toEqual({
      evidence: [directionOf('d1')],
      directions: ['d1'],
    });
  });
});

test('R-43 a figure is named, and the report of its semester says what may be read of it', () => {
  const figure = { kind: 'figure', semester: '2017-S1', figure: 'victims/xs' };
  expect(publishedOn('2017-01-01', [figure]).evidence).toEqual([figure]);
});
