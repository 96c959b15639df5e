import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { auditFindings } from './audit-findings.ts';
import { intervalOf } from './interval-of.ts';

const cell = (province: string, release = 2) => ({ release, table: 0, at: { province } });

test('what an audit found says what follows from what', () => {
  const exposed = { ...cell('ka'), kind: 'cell' as const, least: 3, greatest: 3, isSmall: true };
  const findings = auditFindings(
    {
      exposures: [
        {
          ...exposed,
          from: [
            { ...cell('ko'), sign: -1 },
            { ...cell('all'), sign: 1 },
          ],
        },
        { ...exposed, ...cell('kha'), greatest: 5, insider: cell('ka'), from: [] },
        { ...exposed, kind: 'change', since: 1, from: [{ ...cell('ka', 1), sign: -1 }] },
        { ...exposed, ...cell('kho'), kind: 'shown-small', from: [] },
      ],
      alreadyPublic: [{ ...exposed, ...cell('ka', 1), kind: 'earlier-cell', from: [] }],
    },
    2,
  );
  expect(say(findings)).toMatchInlineSnapshot(`
    "blocker disclosure/change-recovered
      km ការផ្លាស់ប្តូរនៃ ka ពីកំណែទី ១ ដល់ទី ២ អាចគណនាដឹង៖ ៣ តាម − ka (1) | កុំបង្ហាញក្រឡាមួយទៀត ឬប្រើ chhamas protect
      en By how much ka changed from release 1 to 2 can be worked out: 3. It follows from − ka (1). | Withhold another cell of the same sums, or make the pattern with chhamas protect.
    warning disclosure/public-already
      km ka (1) អាចគណនាដឹងពីកំណែមុនៗរួចហើយ៖ ៣ | មិនអាចដកវិញបានទេ
      en ka (1) follows from earlier releases alone: 3. | Nothing that is published now can take it back; know that it is public.
    blocker disclosure/recovered
      km ka មិនត្រូវបង្ហាញ តែអាចគណនាដឹង៖ ៣ តាម all − ko | កុំបង្ហាញក្រឡាមួយទៀត ឬប្រើ chhamas protect
      en ka is withheld and can be worked out: 3. It follows from all − ko. | Withhold another cell of the same sums, or make the pattern with chhamas protect.
    blocker disclosure/recovered
      km kha មិនត្រូវបង្ហាញ តែអាចគណនាដឹង៖ ៣–៥ សម្រាប់អ្នកដែលនៅក្នុង ka តែម្នាក់ឯង | កុំបង្ហាញក្រឡាមួយទៀត ឬប្រើ chhamas protect
      en kha is withheld and can be worked out: 3–5. Whoever is alone in ka can do it. | Withhold another cell of the same sums, or make the pattern with chhamas protect.
    blocker disclosure/small-shown
      km kho បង្ហាញចំនួនតិច | កុំបង្ហាញវា និងអ្វីដែលអាចឲ្យគេគណនាដឹង
      en kho shows a small count. | Withhold it, and what would give it away."
  `);
});

test('an interval is one number where it is a point, and open where nothing bounds it', () => {
  expect([intervalOf(3, 3), intervalOf(0, 3), intervalOf(2, Infinity)]).toEqual([
    '3',
    '0–3',
    '≥ 2',
  ]);
});
