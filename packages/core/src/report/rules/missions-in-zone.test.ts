import { expect, test } from 'vitest';
import { missionsFile } from '../../testing/missions.ts';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { missionsInZone } from './missions-in-zone.ts';

const zones: Edit = [
  'reference/zones.json',
  [],
  { schema: 1, zones: [{ id: 'border', name: { km: 'តំបន់' }, places: ['p-2', 'p-3'] }] },
];
const findings = (change: object) =>
  missionsInZone(smallCorpus(zones, missionsFile(change)).corpus);

test('R-39 a mission keeps to its zone, which may be one province', () => {
  expect(findings({ zone: 'border', provinces: ['p-2', 'p-3'] })).toEqual([]);
  expect(findings({ zone: 'p-1', provinces: ['p-1'] })).toEqual([]);
});

test('R-39 a province outside the zone is a fault', () => {
  expect(say(findings({ zone: 'border', provinces: ['p-2', 'p-1'] }))).toMatchInlineSnapshot(`
    "error coordination/mission-outside-zone periods/2017-S1/coordination/missions.json missions.0.provinces.1
      km បេសកកម្ម mission-1 ចុះទៅ p-1 ដែលមិនស្ថិតក្នុង border ទេ | ដក p-1 ចេញពី "provinces" ឬសរសេរតំបន់ដែលត្រឹមត្រូវ
      en The mission mission-1 goes to p-1, which is not in border. | Remove p-1 from "provinces", or name the zone in which it lies."
  `);
});

test('a zone or a place that nobody knows is another fault', () => {
  expect(findings({ zone: 'boarder', provinces: ['p-1'] })).toEqual([]);
  expect(findings({ zone: 'border', provinces: ['p-9'] })).toEqual([]);
});
