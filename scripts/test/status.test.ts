import { renameSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Outcome } from './support/run-chhamas.ts';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

interface Named {
  readonly code: string;
  readonly subject: string;
}
interface Status {
  readonly blockers: readonly Named[];
  readonly warnings: readonly Named[];
}

const asked = ['status', '2017-S1', '--as-of', '2017-06-13'];
const nameEach = (found: readonly Named[]) =>
  found.map(({ code, subject }) => `${code} ${subject}`).toSorted();

test('R-12 R-16 R-17 the status of 13 June 2017 has the figures of the minutes', async () => {
  const { desk } = copyContent('real');
  const { code, out, err } = await runChhamas(desk, ...asked, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  const { blockers, warnings, ...rest } = JSON.parse(out) as Status;
  expect(rest).toMatchObject({
    semester: '2017-S1',
    asOf: '2017-06-13',
    state: 'collecting',
    monthsElapsed: 5,
    daysToDeadline: 17,
    groups: {
      'law-enforcement': { months: 4, ofElapsed: 0.8, ofSemester: 0.667 },
      'victim-protection': { months: 5, ofElapsed: 1, ofSemester: 0.833 },
    },
    returns: { '2017-05': { received: 20, base: [24, 25] } },
    quantities: { notImplemented: [11, 19], unaccounted: [0, 8] },
    strata: {
      ministry: 'incomplete',
      court: 'incomplete',
      'capital-province': 'incomplete',
      cso: 'undetermined',
    },
  });
  expect(Object.keys(JSON.parse(out) as Status)).toMatchInlineSnapshot(`
    [
      "semester",
      "asOf",
      "state",
      "monthsElapsed",
      "daysToDeadline",
      "today",
      "groups",
      "reporters",
      "returns",
      "quantities",
      "strata",
      "sections",
      "missedMeetings",
      "etas",
      "completeness",
      "matrix",
      "outstanding",
      "unexpected",
      "conflicts",
      "differences",
      "confirmations",
      "conservation",
      "blockers",
      "warnings",
    ]
  `);
  // Social Affairs: both desks are kept, neither overwrites the other.
  expect(rest).toMatchObject({
    reporters: {
      mosvy: [
        { by: 'victim-protection', months: 5, ofElapsed: 1, ofSemester: 0.833 },
        { by: 'general-admin', months: 3, ofElapsed: 0.6, ofSemester: 0.5 },
      ],
    },
  });
  expect(nameEach(blockers)).toEqual([
    'collection/expected-set-undefined cso',
    'collection/receipts-not-recorded 2017-01/2017-04',
    'collection/returns-outstanding 2017-05',
    'collection/source-not-received courts',
    'collection/source-not-received moeys',
    'collection/source-not-received moj',
    'collection/source-not-received molvt',
    'collection/source-not-received mowa',
    'evidence/conflict-open mosvy',
    'group-report/section-not-handed-over intl-coop',
    'group-report/section-not-handed-over justice',
    'group-report/section-not-handed-over law-enforcement',
    'group-report/section-not-handed-over migration',
    'group-report/section-not-handed-over prevention',
    'group-report/section-not-handed-over victim-protection',
    'release/not-approved 2017-S1',
    'report/period-incomplete 2017-06',
  ]);
  expect(nameEach(warnings)).toEqual([
    'collection/not-chased courts',
    'coordination/meeting-not-held m-justice',
    'coordination/meeting-not-held m-migration',
    'evidence/reading-emended ask-opinion',
    'evidence/reading-emended capital-province',
    'evidence/reading-emended others-none',
    'evidence/reading-emended request',
    'evidence/reading-emended role-and-duty',
    'evidence/reading-emended thirteen',
    'plan/feedback-empty mid-term-evaluation',
    'plan/plan-unsigned law-enforcement',
    'release/partial-date chief',
    'release/partial-date preparer',
    'report/unnumbered 2017-S1',
  ]);
});

/** What holds of every page: it fits, nothing is cut, and Khmer is written as Khmer is. */
function expectReadable({ code, out, err }: Outcome): void {
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  expect(out).not.toMatch(/(?<!-)undefined|NaN|\[object|\{[a-zA-Z]+\}|[ \t]$|\s។/m);
}

test('the page for people fits 80 columns in both languages, and says both readings of May', async () => {
  const { desk } = copyContent('real');
  const { km, en } = await runInBoth(desk, ...asked);
  for (const outcome of [km, en]) expectReadable(outcome);
  expect(en.out).toContain('May 2017: returns outstanding: 5 of 25, or 4 of 24.');
  expect(km.out).toContain('ខែឧសភា ឆ្នាំ២០១៧៖ ខ្វះរបាយការណ៍ ៥ ក្នុងចំណោម ២៥ ឬ ៤ ក្នុងចំណោម ២៤');
  expect(en.out).toMatchSnapshot('English');
  expect(km.out).toMatchSnapshot('Khmer');
});

test('R-17 where only desks’ statements exist, the page has no table of silence', async () => {
  const { desk } = copyContent('real');
  const { out } = await runChhamas(desk, ...asked, '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    matrix: [],
    completeness: [],
    outstanding: [],
    conflicts: [{ reporter: 'mosvy', desks: [{ months: 5 }, { months: 3 }] }],
    conservation: { submitted: 0 },
  });
});

describe('the first semester of 2022 of the invented country, when its returns are being chased', () => {
  const chased = ['status', '2022-S1', '--as-of', '2022-07-20'];

  test('R-16 the page names every reporter once in its matrix, within 80 columns and 210 lines', async () => {
    const { desk } = copyContent('demo');
    const { km, en } = await runInBoth(desk, ...chased);
    const json = await runChhamas(desk, ...chased, '--format', 'json');
    const { matrix } = JSON.parse(json.out) as { matrix: readonly { reporters: readonly [] }[] };
    expect(matrix.flatMap(({ reporters }) => reporters)).toHaveLength(47);
    for (const outcome of [km, en]) {
      expectReadable(outcome);
      expect(outcome.out.split('\n').length).toBeLessThanOrEqual(210);
      // Six signs, each with its mark.
      const rows = outcome.out.match(/(?: [●○▄?□→×/·-][ *]){6} \S/g) ?? [];
      expect(rows).toHaveLength(47);
    }
  });

  test('R-21 R-31 the page begins with what is to be done first, in calls that can be typed as they stand', async () => {
    const { desk } = copyContent('demo');
    const first = (out: string) => out.split('\n\n')[1];
    const { km, en } = await runInBoth(desk, ...chased);
    expect(first(en.out)).toMatchInlineSnapshot(`
      "To do first
        • To be urged for the first time: Border Communities Organisation (invented)
        • To be urged again: Province Pho (last 15 April 2022), Province Thu (last 18
          May 2022), Ministry of Labour (invented) (last 2 June 2022), Province Cha
          (last 27 June 2022), Province Ba (last 27 June 2022)
        • Urged within a week, left in peace: 1
        • To be asked whether gathered counts are right: Province Do
        • Came since yesterday: 1 return (Province Do),
          1 count of others (Demonstration Country)
        → npx chhamas remind 2022-S1
        → npx chhamas confirm 2022-S1 --respond-by 2022-08-03"
    `);
    expect(first(km.out)).toMatchInlineSnapshot(`
      "ត្រូវធ្វើមុនគេ
        • ត្រូវជំរុញលើកដំបូង៖ អង្គការសហគមន៍ជាប់ព្រំដែន (ប្រឌិត)
        • ត្រូវជំរុញម្តងទៀត៖ ខេត្ត ផ (ចុងក្រោយ ថ្ងៃទី១៥ ខែមេសា ឆ្នាំ២០២២), ខេត្ត ធ (ចុងក្រោយ ថ្ងៃទី១៨
          ខែឧសភា ឆ្នាំ២០២២), ក្រសួងការងារ (ប្រឌិត) (ចុងក្រោយ ថ្ងៃទី២ ខែមិថុនា ឆ្នាំ២០២២), ខេត្ត ច
          (ចុងក្រោយ ថ្ងៃទី២៧ ខែមិថុនា ឆ្នាំ២០២២), ខេត្ត ប (ចុងក្រោយ ថ្ងៃទី២៧ ខែមិថុនា ឆ្នាំ២០២២)
        • បានជំរុញក្នុងសប្តាហ៍នេះ មិនទាន់ត្រូវជំរុញទៀតទេ៖ ១
        • ត្រូវសុំការបញ្ជាក់លើចំនួនដែលប្រមូលពីប្រភពផ្សេង៖ ខេត្ត ឌ
        • បានមកដល់តាំងពីម្សិលមិញ៖ របាយការណ៍ ១ (ខេត្ត ឌ), ចំនួនពីប្រភពផ្សេង ១ (ប្រទេសសាកល្បង)
        → npx chhamas remind 2022-S1
        → npx chhamas confirm 2022-S1 --respond-by 2022-08-03"
    `);
    const calls = Array.from(en.out.matchAll(/→ npx chhamas (.*)/g), ([, call = '']) =>
      call.split(' '),
    );
    expect(calls.map(([verb]) => verb)).toEqual(['remind', 'confirm']);
    for (const call of calls) {
      expect((await runChhamas(desk, ...call, '--as-of', '2022-07-20')).code).toBe(0);
    }
  });

  test('a call on the page names the content folder where it is not the one that is found by itself', async () => {
    const { desk } = copyContent('demo');
    renameSync(join(desk, 'content'), join(desk, 'our content'));
    const { out } = await runChhamas(desk, ...chased, '--content', 'our content', '--lang', 'en');
    expect(out).toContain('→ npx chhamas remind 2022-S1 --content "our content"\n');
  });

  test('R-21 R-22 what is outstanding says how late, how often it was put off, and what came of urging', async () => {
    const { desk } = copyContent('demo');
    const { km, en } = await runInBoth(desk, ...chased);
    expect(en.out).toMatch(/overdue: March \(101 days, postponed\s+×2\)\s+·\s+urged ×\d, last by/);
    expect(km.out).toContain('ហួសកាលកំណត់៖ ខែមីនា (១០១ ថ្ងៃ, ពន្យារពេល ×២)');
  });

  test('R-56 the ends of the numbers add up to what arrived', async () => {
    const { desk } = copyContent('demo');
    const { out } = await runChhamas(desk, ...chased, '--format', 'json');
    const { conservation } = JSON.parse(out) as {
      conservation: { submitted: number; ends: Record<string, number> };
    };
    const ended = Object.values(conservation.ends).reduce((sum, each) => sum + each, 0);
    expect(conservation.submitted).toBeGreaterThan(0);
    expect(ended).toBe(conservation.submitted);
  });
});

test.each([
  ['demo', '2020-S2', '2021-01-15'],
  ['demo', '2021-S1', '2021-01-20'],
  ['demo', '2022-S1', '2022-02-20'],
  ['demo', '2022-S1', '2022-10-01'],
  ['demo', '2022-S2', '2023-01-25'],
  ['real', '2017-S1', '2017-07-15'],
] as const)(
  'the page of %s %s on %s is readable in both languages',
  async (which, semester, day) => {
    const { desk } = copyContent(which);
    const { km, en } = await runInBoth(desk, 'status', semester, '--as-of', day);
    for (const outcome of [km, en]) expectReadable(outcome);
  },
);

test('on an earlier day fewer months are over, and what was said later has not been said', async () => {
  const { desk } = copyContent('real');
  const earlier = ['status', '2017-S1', '--as-of', '2017-05-31', '--format', 'json'];
  const { out } = await runChhamas(desk, ...earlier);
  expect(JSON.parse(out)).toMatchObject({ monthsElapsed: 4, daysToDeadline: 30, groups: {} });
});

test('a semester of press figures has no returns to follow, and says so', async () => {
  const { desk } = copyContent('real');
  const { code, out, err } = await runChhamas(desk, 'status', '2025-S1', '--lang', 'en');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('chhamas: 2025-S1 holds press figures only; it has no returns to follow.\n');
});

test('content with errors has no status, only its errors', async () => {
  const { desk, edit } = copyContent('demo');
  edit('periods/2020-S2/cycle.json', '"schema": 1', '"schema": 2');
  const { code, out } = await runChhamas(desk, 'status', '2020-S2', '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ code: 'kernel/wrong-value' }] });
});

test('what the leadership let pass blocks no longer, also where it is shown', async () => {
  const { desk } = copyContent('demo');
  const ready = ['status', '2020-S2', '--as-of', '2021-02-15', '--format', 'json'];
  const { out } = await runChhamas(desk, ...ready);
  expect(JSON.parse(out)).toMatchObject({
    blockers: [],
    warnings: [],
    returns: { '2020-11': { received: 2, base: [3] } },
  });
});
