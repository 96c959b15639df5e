import { expect, test } from 'vitest';
import { likelyPath } from './likely-path.ts';

test.each([
  ['periods/2017-S3/cycle.json', 'periods/2017-S1/cycle.json'],
  ['periods/2020-S2/Cycle.json', 'periods/2020-S2/cycle.json'],
  [
    'periods/2020-S2/collected/returns/XD-1/2020-07 (copy).json',
    'periods/2020-S2/collected/returns/<reporter>/2017-05.json',
  ],
  ['periods/2020-S2/groups/justice.kh.md', 'periods/2020-S2/groups/<group>.km.md'],
  ['indicators/LE.json', 'indicators/<indicator>.json'],
  ['periods/2020-S2/press/page.png', ''],
  ['notes.json', ''],
  ['sitee.json', 'site.json'],
  ['reference/place.json', 'reference/places.json'],
  ['reference/Bodies.JSON', 'reference/bodies.json'],
  ['periods/2020-S2/collected/sorces.json', 'periods/2020-S2/collected/sources.json'],
  ['periods/2020-S2/collected/follow_ups.json', 'periods/2020-S2/collected/follow-ups.json'],
  ['periods/2020-S2/claims.json', 'periods/2020-S2/collected/claims.json'],
  ['periods/2020-S2/collected/missions.json', 'periods/2020-S2/coordination/missions.json'],
  ['periods/2020-S2/cylce.json', 'periods/2020-S2/cycle.json'],
  ['zones.json', 'reference/zones.json'],
])('%s was likely meant to be like %j', (file, like) => {
  expect(likelyPath(file)).toBe(like);
});
