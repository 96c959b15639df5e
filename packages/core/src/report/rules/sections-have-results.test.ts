import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { sectionsHaveResults } from './sections-have-results.ts';

const desk = 'periods/2017-S1/groups/desk.json';
const findings = (...edits: readonly Edit[]) => sectionsHaveResults(smallCorpus(...edits).corpus);
const items = (...kinds: readonly string[]): Edit => [
  desk,
  ['items'],
  kinds.map((kind, index) => ({ id: `i${index}`, kind })),
];

test('R-02 a section with a result is no fault, wherever the result stands', () => {
  expect(findings()).toEqual([]);
  expect(findings(items('challenge', 'result'))).toEqual([]);
});

test('R-02 a section with three challenges and no result is a fault, even while it is drafted', () => {
  const drafting: Edit = [desk, ['events'], []];
  expect(say(findings(drafting, items('challenge', 'challenge', 'challenge'))))
    .toMatchInlineSnapshot(`
    "error group-report/section-without-result periods/2017-S1/groups/desk.json items
      km ផ្នែករបស់ក្រុម desk គ្មានលទ្ធផលទេ | ដាក់លទ្ធផលមុនគេ ឬបញ្ជាក់មូលហេតុ៖ "noResult": {"reason": {"km": "…"}}
      en The section of desk has no result. | Put a result first, or say why there is none: "noResult": {"reason": {"km": "…"}}."
  `);
});

test('R-02 a section that says why it has no result is no fault', () => {
  const why: Edit = [desk, ['noResult'], { reason: { km: 'ក្រុមទើបបង្កើត' } }];
  expect(findings(items('challenge'), why)).toEqual([]);
  expect(findings(items(), why)).toEqual([]);
});

test('R-03 a section without items is a fault once it is handed over, and not before', () => {
  expect(findings(items())).toHaveLength(1);
  expect(findings(items(), [desk, ['events'], []])).toEqual([]);
  const returned: Edit = [desk, ['events', 2], { to: 'returned', by: 'chief' }];
  expect(findings(items(), returned)).toEqual([]);
});
