import ICAL from 'ical.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const asked = ['calendar', '2022-S1', '--as-of', '2022-07-20'];
const file = 'letters/2022-S1/calendar-2022-S1.ics';

/** A calendar file as a calendar reads it, by a parser that had no part in writing it. */
function eventsIn(text: string) {
  const parsed: unknown = ICAL.parse(text);
  if (!Array.isArray(parsed)) throw new TypeError('Expected a calendar.');
  const calendar = new ICAL.Component(parsed);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDay: event.startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      sequence: event.sequence,
    };
  });
}

describe('the calendar of a semester', () => {
  test('R-24 R-31 has every day on which something is due, in both languages, as another parser reads it', async () => {
    const { desk, hash } = copyContent('demo');
    const before = hash();
    const { km, en } = await runInBoth(desk, ...asked);
    expect([km.code, km.err, en.code, en.err]).toEqual([0, '', 0, '']);
    const events = eventsIn(readFileSync(join(desk, file), 'utf8'));
    expect(events.map(({ start, summary }) => `${start} ${summary}`)).toMatchSnapshot();
    const told = await runChhamas(desk, ...asked, '--format', 'json');
    const { dates } = JSON.parse(told.out) as { dates: readonly { id: string; on: string }[] };
    expect(events.map(({ uid, start }) => [uid, start.slice(0, 10)])).toEqual(
      dates.map(({ id, on }) => [`${id}.2022-s1@invented.chhamas.invalid`, on]),
    );
    expect(events.every(({ description }) => /ប្រឌិត.*\n.*Invented example/.test(description))).toBe(
      true,
    );
    expect(hash()).toBe(before);
  });

  test('is folded between letters: no line is longer than 75 bytes, and none holds half a sign', async () => {
    const { desk } = copyContent('demo');
    await runChhamas(desk, ...asked);
    const bytes = readFileSync(join(desk, file));
    const lines = bytes.toString('latin1').split('\r\n');
    expect(lines.filter((line) => line.length > 75)).toEqual([]);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const line of lines) decoder.decode(Buffer.from(line, 'latin1'));
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  test('has no clock: the same day gives the same bytes, a later day the same names and a greater number', async () => {
    const { desk } = copyContent('demo');
    const textOn = async (day: string) => {
      await runChhamas(desk, 'calendar', '2022-S1', '--as-of', day);
      return readFileSync(join(desk, file), 'utf8');
    };
    const first = await textOn('2022-06-20');
    const later = await textOn('2022-08-10');
    expect(await textOn('2022-06-20')).toBe(first);
    const [old, now] = [eventsIn(first), eventsIn(later)];
    const byName = new Map(now.map((each) => [each.uid, each]));
    const answer = 'answer-k-xd-19-2022-04.2022-s1@invented.chhamas.invalid';
    const states = [old.find(({ uid }) => uid === answer), byName.get(answer)];
    expect(states.map((each) => each?.summary.split(' · ').at(-1))).toEqual([
      'pending',
      'no response',
    ]);
    expect(old.every(({ stamp }) => stamp === '2022-06-20T00:00:00Z')).toBe(true);
    expect(old[0]?.sequence).toBeLessThan(now[0]?.sequence ?? 0);
    expect(new Set(now.map(({ uid }) => uid)).size).toBe(now.length);
  });

  test('shows a mission on all of its days, and a publication at its moment', async () => {
    const { desk, edit } = copyContent('demo');
    edit(
      'periods/2022-S1/cycle.json',
      '"postponements"',
      '"publishAt": [{ "version": 2, "at": "2022-09-05T09:00" }],\n  "postponements"',
    );
    await runChhamas(desk, ...asked);
    const events = eventsIn(readFileSync(join(desk, file), 'utf8'));
    const missions = events.filter(({ uid }) => uid.startsWith('mission-'));
    expect(missions.length).toBeGreaterThan(0);
    expect(missions.every(({ start, end }) => start < end)).toBe(true);
    expect(events.find(({ uid }) => uid.startsWith('publication-'))).toMatchObject({
      start: '2022-09-05T02:00:00Z',
      isDay: false,
    });
  });
});

test('a calendar takes the place of an earlier one, and of nothing else; it lies in no content folder', async () => {
  const { desk, hash } = copyContent('demo');
  const before = hash();
  writeFileSync(join(desk, 'notes.ics'), 'notes');
  const notes = await runInBoth(desk, ...asked, '--out', 'notes.ics');
  expect([notes.km.code, notes.en.code, notes.en.err]).toEqual([
    2,
    2,
    'chhamas: notes.ics is there, and is no calendar file. Name another: --out FILE\n',
  ]);
  expect(readFileSync(join(desk, 'notes.ics'), 'utf8')).toBe('notes');
  const inside = await runChhamas(desk, ...asked, '--out', 'content/dates.ics', '--lang', 'en');
  expect([inside.code, inside.err]).toEqual([2, expect.stringContaining('--out')]);
  for (const call of [asked, asked]) {
    expect((await runChhamas(desk, ...call, '--out', 'mine/dates.ics')).code).toBe(0);
  }
  expect(hash()).toBe(before);
});

test('the terminal says where it lies and what comes next', async () => {
  const { desk } = copyContent('demo');
  const { km, en } = await runInBoth(desk, 'calendar', '2022-S2', '--as-of', '2023-01-20');
  expect(en.out).toMatchInlineSnapshot(`
    "16 dates in letters/2022-S2/calendar-2022-S2.ics. Import it again when something
    changes.
    Coming next:
      30 January 2023 · Justice Support Group: section promised
      31 January 2023 · Direction d1 of Semester 2, 2022 is due
      31 January 2023 · The report of Semester 2, 2022 is due
      10 February 2023 · Direction d2 of Semester 2, 2022 is due
      15 February 2023 · Courts (invented): put off to this day: December 2022
    "
  `);
  expect(km.out).toMatchInlineSnapshot(`
    "មានកាលបរិច្ឆេទ ១៦ ក្នុង letters/2022-S2/calendar-2022-S2.ics។ បញ្ចូលក្នុងប្រតិទិនម្តងទៀត ពេល
    មានអ្វីផ្លាស់ប្តូរ។
    បន្ទាប់៖
      ថ្ងៃទី៣០ ខែមករា ឆ្នាំ២០២៣ · ក្រុមជំនួយកិច្ចការយុត្តិធម៌៖ ថ្ងៃសន្យាបញ្ចប់ផ្នែករបស់ក្រុម
      ថ្ងៃទី៣១ ខែមករា ឆ្នាំ២០២៣ · ថ្ងៃកំណត់អនុសាសន៍ណែនាំ d1 នៃឆមាសទី២ ឆ្នាំ២០២២
      ថ្ងៃទី៣១ ខែមករា ឆ្នាំ២០២៣ · ថ្ងៃកំណត់បញ្ចប់របាយការណ៍ឆមាសទី២ ឆ្នាំ២០២២
      ថ្ងៃទី១០ ខែកុម្ភៈ ឆ្នាំ២០២៣ · ថ្ងៃកំណត់អនុសាសន៍ណែនាំ d2 នៃឆមាសទី២ ឆ្នាំ២០២២
      ថ្ងៃទី១៥ ខែកុម្ភៈ ឆ្នាំ២០២៣ · តុលាការ (ប្រឌិត)៖ ពន្យារពេលដល់ថ្ងៃនេះ៖ ខែធ្នូ ឆ្នាំ២០២២
    "
  `);
});
