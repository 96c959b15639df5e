import { expect, test } from 'vitest';
import { missionsFile } from '../../testing/missions.ts';
import { say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { missionsHavePurpose } from './missions-have-purpose.ts';

const approval = { by: 'secretary-general', on: '2017-06-01' };
const findings = (change: object) => missionsHavePurpose(smallCorpus(missionsFile(change)).corpus);

test('R-39 a mission that knows what it wants may be approved; a draft need not know yet', () => {
  expect(findings({ approval, checklist: ['cases'] })).toEqual([]);
  expect(findings({ checklist: [] })).toEqual([]);
});

test('R-39 a mission with an empty checklist cannot be approved', () => {
  expect(say(findings({ approval, checklist: [] }))).toMatchInlineSnapshot(`
    "error coordination/mission-without-checklist periods/2017-S1/coordination/missions.json missions.0.checklist
      km បេសកកម្ម mission-1 បានអនុម័ត តែមិនទាន់កំណត់ព័ត៌មានដែលត្រូវការ | បន្ថែមសូចនាករក្នុង "checklist" ឬដក "approval" ចេញ
      en The mission mission-1 is approved, and nobody has said what it is to bring home. | Name indicators in "checklist", or remove "approval"."
  `);
});
