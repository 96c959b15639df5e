import { returnsText } from '../../src/demo/returns-text.ts';
import { jsonText } from '../../src/json-text.ts';
import type { Random } from '../../src/demo/random.ts';
import { randomFor, wholeFrom } from '../../src/demo/random.ts';
import type { Claim, Inquiry, MonthlyReturn, Verdict } from '../../src/demo/plain.ts';
import { daysAfter, lastDayOf, monthAfter } from '../../src/demo/days.ts';
import type { IndicatorModel } from './indicators.ts';
import { drawReturns } from './draw-returns.ts';

/** The files of one generated semester: path and text. */
export function semesterFiles(
  semester: string,
  reporters: readonly string[],
  indicators: readonly IndicatorModel[],
  seed: number,
): ReadonlyMap<string, string> {
  const folder = `periods/${semester}`;
  const drawn = reporters.map((reporter) => ({
    reporter,
    returns: drawReturns(semester, reporter, indicators, randomFor(seed, semester, reporter)),
  }));
  const all = drawn.flatMap(({ returns }) => returns);
  const { claims, inquiries } = drawClaims(all, randomFor(seed, semester, 'claims'));
  return new Map([
    [`${folder}/cycle.json`, jsonText(cycleOf(semester))],
    ...['desk', 'admin'].map((group): [string, string] => [
      `${folder}/groups/${group}.json`,
      jsonText({ schema: 1, group, semester, events: [], items: [] }),
    ]),
    [`${folder}/collected/sources.json`, jsonText({ schema: 1, sources })],
    [`${folder}/collected/claims.json`, jsonText({ schema: 1, claims })],
    [`${folder}/collected/inquiries.json`, jsonText({ schema: 1, inquiries })],
    [`${folder}/collected/verdicts.json`, jsonText({ schema: 1, verdicts: verdictsOn(all) })],
    ...drawn.map(({ reporter, returns }): [string, string] => [
      `${folder}/collected/returns/${reporter}.json`,
      returnsText(reporter, returns),
    ]),
  ]);
}

function cycleOf(semester: string) {
  const dueOn = semester.endsWith('1')
    ? `${semester.slice(0, 4)}-07-31`
    : `${Number(semester.slice(0, 4)) + 1}-01-31`;
  const step = (to: string, days: number) => ({ to, by: 'chief', on: daysAfter(dueOn, days) });
  return {
    schema: 1,
    semester,
    documentNo: `1/${semester}`,
    dueOn,
    returnsDueDay: 10,
    graceDays: 5,
    expected: [
      { stratum: 'ministry', reporters: { kind: 'bodies-of-kind', of: 'ministry' } },
      { stratum: 'capital-province', reporters: { kind: 'capital-provinces' } },
      { stratum: 'cso', reporters: { kind: 'bodies-of-kind', of: 'cso' } },
    ],
    excused: [
      {
        reporter: 'xd-1',
        months: [`${semester.slice(0, 4)}-${semester.endsWith('1') ? '03' : '09'}`],
        kind: 'excused',
        reason: { km: 'ទឹកជំនន់', en: 'A flood' },
        by: 'chief',
        on: dueOn,
      },
    ],
    events: [
      step('consolidating', -5),
      step('secretariat-review', 2),
      step('leadership-review', 5),
      step('approved', 9),
    ],
  };
}

const sources = ['monthly-form', 'official-letter', 'telegram', 'police'].map((kind) => ({
  id: `${kind}-source`,
  kind,
  visibility: 'public',
  provider: { km: 'ឧទាហរណ៍', en: 'An office' },
}));

/** What came by an informal way was found true, each of it. */
function verdictsOn(returns: readonly MonthlyReturn[]): readonly Verdict[] {
  return returns
    .filter(({ channel }) => channel === 'telegram')
    .map(({ id, receivedOn }) => ({
      of: id,
      verdict: 'true',
      by: 'chief',
      on: daysAfter(receivedOn, 3),
    }));
}

/** The police's own number for every twentieth return; every second one differs, and was asked about. */
function drawClaims(returns: readonly MonthlyReturn[], random: Random) {
  const claims: Claim[] = [];
  const inquiries: Inquiry[] = [];
  for (const each of returns) {
    if (each.answer !== 'has-data' || each.supersedes !== undefined || random() > 0.05) continue;
    const { reporter, month } = each;
    const entry = each.counts[wholeFrom(random, 0, each.counts.length - 1)];
    if (entry === undefined || typeof entry.total !== 'number') continue;
    const { indicator, total } = entry;
    const isOther = random() < 0.5;
    const id = `police-${reporter}-${month}`;
    const on = lastDayOf(monthAfter(month, 1));
    claims.push({
      id,
      source: 'police-source',
      about: reporter,
      period: { month },
      receivedOn: on,
      counts: [{ indicator, total: total + (isOther ? 2 : 0) }],
    });
    if (!isOther) continue;
    const answer = {
      on: daysAfter(on, 9),
      chosen: each.id,
      note: { km: 'បានពិនិត្យ', en: 'Looked into' },
    };
    inquiries.push({ id: `q-${id}`, indicator, reporter, month, on: daysAfter(on, 2), answer });
  }
  return { claims, inquiries };
}
