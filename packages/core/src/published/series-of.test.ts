import { expect, test } from 'vitest';
import { readPublicSite } from '../node/read-public-site.ts';
import type { PublishedReport } from '../release/published-report.ts';
import { indicatorId, place } from '../testing/brands.ts';
import { demoContent, realContent } from '../testing/scratch-folder.ts';
import { compareReports } from './compare-reports.ts';
import { figureParts } from './figure-parts.ts';
import { likeForLikeOf } from './like-for-like-of.ts';
import { seriesOf } from './series-of.ts';

const reportsIn = async (folder: string): Promise<readonly PublishedReport[]> =>
  (await readPublicSite(folder)).site?.reports ?? [];
const real = await reportsIn(realContent);
const demo = await reportsIn(demoContent);
const cases = { indicator: indicatorId('le.cases'), split: {} };
const inCambodia = { ...cases, place: place('kh') };
const inAll = { ...cases, place: place('xd') };

function only(reports: readonly PublishedReport[], semester: string): PublishedReport {
  const report = reports.find(({ head }) => head.semester === semester);
  if (report === undefined) throw new RangeError(`Expected a release of ${semester}.`);
  return report;
}

test('R-14 a series has a gap where nothing was published, and no zero', () => {
  const points = seriesOf(real, inCambodia);
  expect(points.map(({ semester }) => semester)).toEqual([
    ...['2017-S1', '2017-S2', '2018-S1', '2018-S2', '2019-S1', '2019-S2', '2020-S1', '2020-S2'],
    ...['2021-S1', '2021-S2', '2022-S1', '2022-S2', '2023-S1', '2023-S2', '2024-S1', '2024-S2'],
    '2025-S1',
  ]);
  const told = points.flatMap(({ semester, figure, isBorrowed }) =>
    figure === undefined
      ? []
      : [`${semester} ${figureParts(figure, 'en').number}${isBorrowed ? ' (as a base)' : ''}`],
  );
  expect(told).toEqual([
    '2017-S1 62 (as a base)',
    '2018-S1 78',
    '2020-S1 79',
    '2023-S1 87 (as a base)',
    '2024-S1 104',
    '2025-S1 99',
  ]);
});

test('R-54 a later report does not bring back the number of one that was withdrawn', () => {
  const standing = real.filter(({ head }) => head.semester !== '2024-S1');
  const of = (points: ReturnType<typeof seriesOf>, semester: string) =>
    points.find((point) => point.semester === semester)?.figure;
  const withdrawn = new Set([only(real, '2024-S1').head.semester]);
  expect(of(seriesOf(standing, inCambodia), '2024-S1')).toBeDefined();
  expect(of(seriesOf(standing, inCambodia, withdrawn), '2024-S1')).toBeUndefined();
});

test('the figure of a semester’s own report stands before one that a later report repeats', () => {
  const [point] = seriesOf(real.toReversed(), inCambodia).filter(
    ({ semester }) => semester === '2024-S1',
  );
  expect([point?.isBorrowed, point?.report?.head.semester]).toEqual([false, '2024-S1']);
  const later = only(real, '2025-S1');
  expect(seriesOf([later], inCambodia).map(({ isBorrowed }) => isBorrowed)).toEqual([
    true,
    false,
    false,
  ]);
});

test('a series breaks where others owe the indicator', () => {
  const breaks = seriesOf(demo, inAll).map(({ semester, breaks: each }) => [semester, ...each]);
  expect(breaks).toEqual([['2020-S2'], ['2021-S1', 'reporters'], ['2021-S2'], ['2022-S1']]);
});

test('a series breaks where a definition, a rule or a unit is another one', () => {
  const report = only(real, '2025-S1');
  const renamed = {
    ...report,
    reference: {
      ...report.reference,
      indicators: report.reference.indicators.map((each) => ({
        ...each,
        unit: 'person' as const,
        definition: { km: 'ថ្មី' },
        countingRule: { km: 'ថ្មី' },
      })),
    },
  };
  const before = real.filter((each) => each !== report);
  expect(seriesOf([...before, renamed], inCambodia).at(-1)?.breaks).toEqual([
    'definition',
    'counting-rule',
    'unit',
  ]);
  const [first] = compareReports(renamed, only(real, '2024-S1'));
  expect(first?.outcome.status).toBe('break');
});

test('there is no series of what no report has', () => {
  expect(seriesOf(real, { ...cases, place: place('kh-1') })).toEqual([]);
  expect(seriesOf([], inCambodia)).toEqual([]);
});

test('R-55 like for like only those are compared who answered in both semesters', () => {
  const report = only(demo, '2022-S1');
  const found = likeForLikeOf(report, inAll);
  const numbers = found && [found.now, found.base].map((each) => figureParts(each, 'en').number);
  expect([numbers, found?.change.result]).toMatchInlineSnapshot(`
    [
      [
        "332",
        "322",
      ],
      {
        "basis": "complete",
        "difference": 10,
        "ratio": 0.031056,
        "status": "computed",
      },
    ]
  `);
  expect(likeForLikeOf(only(demo, '2020-S2'), inAll)).toBeUndefined();
});

test('two reports beside each other say of each indicator how it changed, or why that is not told', () => {
  const rows = compareReports(only(demo, '2022-S1'), only(demo, '2021-S2'));
  const told = rows.map(({ indicator, now, before, outcome }) => {
    const [later, earlier] = [now, before].map((each) =>
      each === undefined ? '' : figureParts(each, 'en').number,
    );
    const result = outcome.status === 'changed' ? outcome.change.result : outcome;
    const how = result.status === 'refused' ? result.why : result.status;
    return `${indicator.id} ${later} ${earlier} ${how}`;
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "le.cases 332 321 inexact",
      "vp.victims_assisted 1,101 1,067 inexact",
      "le.victims_rescued 414 384 inexact",
      "le.suspects 459 442 inexact",
      "ju.cases_court ≠ ≠ not-shown",
      "ju.defendants 250 331 inexact",
      "ju.convicted 176 217 inexact",
      "vp.assisted_by_embassy 258 228 computed",
      "vp.compensated 135 129 computed",
      "vp.repatriated 447 426 computed",
      "vp.in_shelter 119 107 computed",
      "vp.services 2,695 2,859 inexact",
      "mi.gate_movements 476,863 438,946 inexact",
      "mi.deportees_received 3,852 3,392 computed",
      "mi.workers_sent 20,656 18,787 incomplete",
      "mi.predeparture 16,068 13,730 inexact",
      "pr.awareness_sessions 860 602 inexact",
      "pr.participants 25,679 19,170 inexact",
      "ic.meetings_attended 24 25 inexact",
      "ga.committee_meetings 138 130 inexact",
    ]
  `);
  const [cases2020] = compareReports(only(demo, '2020-S2'), only(demo, '2022-S1')).filter(
    ({ indicator }) => indicator.id === 'pr.participants',
  );
  expect(cases2020?.outcome.status).toBe('one-only');
});
