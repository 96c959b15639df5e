import { describe, expect, test } from 'vitest';
import { cellOf } from '../figure/figure-cell.ts';
import { Indicator } from '../indicator/indicator.ts';
import { compositionsAmended } from '../coordination/compositions-amended.ts';
import { lengthMinutes } from '../coordination/meeting.ts';
import { weekdayOf } from '../kernel/calendar-date.ts';
import { exactly } from '../kernel/quantity.ts';
import { loadCorpus } from '../node/load-corpus.ts';
import { day } from '../testing/brands.ts';
import { realContent } from '../testing/scratch-folder.ts';
import { questionIn } from '../testing/small-content.ts';
import { collectSemester } from './collected.ts';
import { meetingsMakeSense } from './rules/meetings-make-sense.ts';
import { readinessOf } from './readiness.ts';
import { monthCountOf, statementsAbout, statementsBy } from './receipts.ts';

// The semester of the minutes, as it stood on the day of the meeting.

const asOf = day('2017-06-13');
const { corpus } = await loadCorpus(realContent);
const question = questionIn(corpus, '2017-S1', asOf);
const { period } = question;

test('R-03 each section has the kinds of item that the minutes have, and not stated is not none', () => {
  const shapes = period.sections.map(({ value }) => [
    value.group,
    [...new Set(value.items.map(({ kind }) => kind))].toSorted().join(' '),
    value.none,
  ]);
  expect(Object.fromEntries(shapes.map(([group, kinds]) => [group, kinds]))).toEqual({
    'intl-coop': 'challenge result',
    justice: 'challenge request result',
    'law-enforcement': 'challenge result',
    'victim-protection': 'request result',
    migration: 'challenge result',
    prevention: 'challenge result',
    'general-admin': 'result',
  });
  expect(shapes.every(([, , none]) => none === undefined)).toBe(true);
});

describe('R-19 of the five ministries that were expected', () => {
  const ministries = ['mowa', 'moj', 'mosvy', 'molvt', 'moeys'];
  const said = statementsBy({ period, asOf });

  test('four sent nothing, by name', () => {
    const silent = readinessOf(question)
      .filter(({ code }) => code === 'collection/source-not-received')
      .map(({ subject }) => subject);
    expect(ministries.filter((each) => silent.includes(each))).toEqual([
      'mowa',
      'moj',
      'molvt',
      'moeys',
    ]);
  });

  test('one sent some months, and two desks say how many', () => {
    const months = statementsAbout('mosvy', 'ministry', said).map(monthCountOf);
    expect(months.toSorted()).toEqual([3, 5]);
  });

  test('“the others have none” is said of each of them, and of nobody else', () => {
    const others = said.find(({ about }) => about.kind === 'others');
    const about = ministries.filter(
      (each) => others && statementsAbout(each, 'ministry', [others]).length > 0,
    );
    expect(about).toEqual(['mowa', 'moj', 'molvt', 'moeys']);
    const [reading] = period.readings.flatMap(({ value }) =>
      value.readings.filter(({ id }) => id === others?.reading),
    );
    expect(reading?.confidence).toBe('medium');
    expect(reading?.printed).not.toBe(reading?.read);
  });
});

describe('R-20 movements at the border gates', () => {
  const gates = Indicator.parse({
    schema: 1,
    id: 'mi.gate_movements',
    name: { km: 'ចលនាឆ្លងដែន' },
    definition: { km: 'ការចេញ-ចូលតាមច្រក' },
    unit: 'movement',
    countingRule: { km: 'ម្តងរាប់ម្តង' },
    addition: 'sum',
    splits: [],
    owner: 'migration',
    expectedFrom: { kind: 'border-provinces' },
  });
  const { ledger, sums } = collectSemester(
    { ...corpus, indicators: [{ file: 'gates.json', value: gates }] },
    period,
    asOf,
  );
  const cellIn = (place: string) =>
    cellOf(sums.tallyAt({ indicator: gates.id, split: {} }, place, '2017-01')).status;

  test('are owed by 17 provinces with a border by land', () => {
    expect(sums.tallyAt({ indicator: gates.id, split: {} }, 'kh', '2017-01').expected).toBe(17);
  });

  test('do not apply to Kampong Thom, and are missing from Banteay Meanchey', () => {
    expect([cellIn('kh-6'), cellIn('kh-1')]).toEqual(['not-applicable', 'no-return']);
    const row = ledger.find(({ reporter, month }) => reporter === 'kh-1' && month === '2017-01');
    expect(row?.answers.map(({ state }) => state.status)).toEqual(['overdue']);
  });
});

test('R-21 the Ministry of Justice was contacted and invited, and no meeting was held', () => {
  const toJustice = period.followUps
    .flatMap(({ value }) => value.followUps)
    .filter(
      ({ reporters }) => reporters.kind === 'bodies' && reporters.ids.some((id) => id === 'moj'),
    )
    .map(({ kind, outcome }) => `${kind} ${outcome}`);
  expect(toJustice).toEqual(['call none', 'meeting-invitation not-held']);
});

test('R-50 the meeting of 13 June, a Tuesday, lasted from 09:30 to 12:00, with 20 people, 4 of them women', () => {
  const [meeting] = period.meetings.flatMap(({ value }) =>
    value.meetings.flatMap((each) => (each.status === 'held' ? [each] : [])),
  );
  expect(meeting?.on).toBe('2017-06-13');
  expect(meeting && lengthMinutes(meeting)).toBe(150);
  expect(meeting?.attendees).toEqual({ total: 20, female: 4, listed: 20 });
  expect(meeting && weekdayOf(meeting.on)).toBe(2);
  // Three rows carry a title of women, four women are declared: titles are not counted.
  expect(meetingsMakeSense(corpus)).toEqual([]);
  expect(meeting).toMatchObject({ kind: 'internal', chair: 'permanent-vice-chair' });
});

test('R-37 three requests: one for the leadership, one answered in part, one open', () => {
  const requests = period.sections.flatMap(({ value: { group, items } }) =>
    items.flatMap((item) =>
      item.kind === 'request'
        ? [[group, item.state, item.answeredBy, item.addressedTo, item.escalateTo]]
        : [],
    ),
  );
  expect(requests).toEqual([
    ['justice', 'open', undefined, 'permanent-vice-chair', 'chair'],
    ['justice', 'partly', 'd1', 'permanent-vice-chair', undefined],
    ['victim-protection', 'open', undefined, undefined, undefined],
  ]);
});

test('R-38 ten directions: three to a group each, seven to all, and a day for the last alone', () => {
  const directions = period.directions.flatMap(({ value }) => value.directions);
  expect(directions.map(({ id, to, due }) => [id, to, due])).toEqual([
    ['d1', ['justice'], undefined],
    ['d2', ['law-enforcement'], undefined],
    ['d3', 'all', undefined],
    ['d4', 'all', undefined],
    ['d5', 'all', undefined],
    ['d6', ['general-admin'], undefined],
    ['d7', 'all', undefined],
    ['d8', 'all', undefined],
    ['d9', 'all', undefined],
    ['d10', 'all', '2017-06-30'],
  ]);
  expect(directions.every(({ text: { km, en } }) => km !== '' && en !== undefined)).toBe(true);
});

test('R-41 13 committees and 2 working groups were amended; the 13 may be misread', () => {
  const readings = period.readings.flatMap(({ value }) => value.readings);
  const amended = compositionsAmended(
    period.compositions.flatMap(({ value }) => value.amendments),
    new Map(readings.map(({ id, confidence }) => [id, confidence])),
  );
  expect(amended).toEqual({
    'capital-provincial-committee': { quantity: exactly(13), confidence: 'medium' },
    'working-group': { quantity: exactly(2) },
  });
  expect(readings.find(({ id }) => id === 'thirteen')?.printed).toContain('១៣៣៧ធានី');
});

test('R-14 the cases of the semester are no number: nothing was received, and that is no zero', () => {
  const { sums } = question.collected;
  const cell = cellOf(sums.tallyAt({ indicator: 'le.cases', split: {} }, 'kh'));
  expect(cell.status).toBe('no-return');
});
