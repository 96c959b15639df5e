import { personalDataIn } from '@chhamas/core';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocx } from './support/read-docx.ts';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { refusalsOf } from './support/refusals-of.ts';
import { copyContent } from './support/scratch-content.ts';

const day = '2022-07-20';
const chased = ['remind', '2022-S1', '--as-of', day];
const followUps = 'periods/2022-S1/collected/follow-ups.json';

interface Status {
  readonly outstanding: readonly {
    readonly reporters: readonly {
      readonly reporter: string;
      readonly returns: readonly {
        readonly month: string;
        readonly indicators: readonly string[];
      }[];
    }[];
  }[];
}

function letter(desk: string, reporter: string): string {
  return join(desk, 'letters/2022-S1', `reminder-${reporter}-${day}.docx`);
}

const months = 'January February March April May June'.split(' ');

describe('R-21 the letters of a day on which returns are being chased', () => {
  test('go to everybody of whom the daily page says that something is outstanding, and name each month and indicator', async () => {
    const { desk, hash, read } = copyContent('demo');
    const before = hash();
    const { km, en } = await runInBoth(desk, ...chased);
    expect([km.code, km.err, en.code, en.err]).toEqual([0, '', 0, '']);
    const page = await runChhamas(desk, 'status', ...chased.slice(1), '--format', 'json');
    const { outstanding } = JSON.parse(page.out) as Status;
    const owing = outstanding.flatMap(({ reporters }) => reporters);
    expect(readdirSync(join(desk, 'letters/2022-S1'))).toEqual(
      owing.map(({ reporter }) => `reminder-${reporter}-${day}.docx`).toSorted(),
    );
    expect(owing).toHaveLength(14);
    for (const { reporter, returns } of owing) {
      const { text, footer, markup, parts } = readDocx(letter(desk, reporter));
      // Whoever sent all but a part is asked for that part, and not whether there was anything.
      const isPart = returns.every(({ indicators }) => indicators.length > 0);
      expect(text.includes('send what is missing')).toBe(isPart);
      expect(text.includes('one of two answers')).toBe(!isPart);
      for (const { month, indicators } of returns) {
        expect(text).toContain(`${months[Number(month.slice(5)) - 1] ?? ''} 2022\n`);
        for (const id of indicators) {
          const { name } = JSON.parse(read(`indicators/${id}.json`)) as { name: { en: string } };
          expect(text).toContain(name.en);
        }
      }
      expect(footer).toMatch(/កម្មវិធីគំរូ.*ឧទាហរណ៍ប្រឌិត.*\n.*demonstration software.*Invented example/);
      expect(personalDataIn(`${text}\n${footer}`)).toEqual([]);
      // Nothing of a state: no motto, no seal, no picture at all.
      expect(text).not.toMatch(/ព្រះរាជាណាចក្រ|ជាតិ សាសនា|Kingdom|Nation Religion King/i);
      expect(markup).not.toMatch(/<w:drawing|<w:pict/);
      expect(parts.filter((name) => name.includes('media'))).toEqual([]);
    }
    expect(km.out).toContain('បានព្រាងលិខិត ១៤។');
    expect(en.out).toContain('Every letter was there already. Nothing was written.');
    expect(hash()).toBe(before);
  });

  test('say in Khmer, then in English, what is missing, since when, what went before, and until when', async () => {
    const { desk } = copyContent('demo');
    await runChhamas(desk, ...chased, 'x-labour');
    const { text } = readDocx(letter(desk, 'x-labour'));
    expect(text).toMatchSnapshot();
    // What came of earlier attempts is internal.
    expect(text).not.toMatch(/not held|postponed|refused|មិនបានជួបប្រជុំ|បានពន្យារពេល/);
  });

  test('name the split that a count came without', async () => {
    const { desk, edit, read } = copyContent('demo');
    const file = 'periods/2022-S1/collected/returns/xd-1.json';
    const [, kept = '', parts = ''] =
      /("indicator": "le.cases", "total": \d+)(, "parts": \{ "offence-family": \{[^}]*\} \})/.exec(
        read(file),
      ) ?? [];
    edit(file, kept + parts, kept);
    await runChhamas(desk, ...chased, 'xd-1');
    const { text } = readDocx(letter(desk, 'xd-1'));
    expect(text).toContain('ករណីដែលបានកត់ត្រា៖ ការបំបែកតាមក្រុមបទល្មើស\n');
    expect(text).toContain('Cases recorded: the split by Offence family\n');
  });

  test('ask for an answer by the day that is named, which must come after the letter', async () => {
    const { desk } = copyContent('demo');
    await runChhamas(desk, ...chased, 'xd-19', '--respond-by', '2022-08-09');
    expect(readDocx(letter(desk, 'xd-19')).text).toContain('Send it by 9 August 2022,');
    const early = await runChhamas(desk, ...chased, '--respond-by', day, '--lang', 'en');
    expect([early.code, early.out]).toEqual([1, expect.stringContaining('no-time-to-answer')]);
  });

  test('are not written to whoever was granted a later day, unless it is named', async () => {
    const { desk, edit } = copyContent('demo');
    const put = { reporter: 'xd-22', months: ['2022-03'], due: '2022-08-01', on: '2022-07-18' };
    edit(
      'periods/2022-S1/cycle.json',
      '"postponements": [',
      `"postponements": [${JSON.stringify(put)},`,
    );
    const { out } = await runChhamas(desk, ...chased, '--lang', 'en');
    expect(out).toContain('Not written to, because it has time until 1 August 2022: Province Pho');
    expect(existsSync(letter(desk, 'xd-22'))).toBe(false);
    await runChhamas(desk, ...chased, 'xd-22');
    expect(readDocx(letter(desk, 'xd-22')).text).toContain('put off to 1 August 2022\n');
  });
});

describe('R-21 whoever is on record as urged on the very day', () => {
  test('is left out with a note, and written to where it is named', async () => {
    const { desk } = copyContent('demo');
    const first = await runChhamas(desk, ...chased, '--lang', 'en');
    const isDrafted = (out: string) => out.includes(`reminder-xd-19-${day}`);
    expect(isDrafted(first.out)).toBe(true);
    await runChhamas(desk, 'remind', '2022-S1', 'xd-19', '--sent', day);
    const { km, en } = await runInBoth(desk, ...chased);
    expect([en.code, isDrafted(en.out), isDrafted(km.out)]).toEqual([0, false, false]);
    expect(en.out.replace(/\s+/g, ' ')).toContain(
      'Not written to, because it is on record as urged on this day: Province Thu.',
    );
    expect(km.out).toContain('មានកត់ត្រាថាបានជំរុញនៅថ្ងៃនេះហើយ៖');
    const named = await runChhamas(desk, ...chased, 'xd-19', '--lang', 'en');
    expect(named.out).toContain(`reminder-xd-19-${day}-2.docx`);
    expect(named.out).toContain('Province Thu is on record as urged on this day already;');
  });

  test('is nobody else: where all were urged, nobody is said to owe nothing', async () => {
    const { desk } = copyContent('demo');
    await runChhamas(desk, 'remind', '2022-S1', '--sent', day);
    const { out } = await runChhamas(desk, ...chased, '--lang', 'en');
    expect([out.match(/Not written to/g)?.length, out.includes('owes anything')]).toEqual([
      14,
      false,
    ]);
  });
});

describe('the file of a letter', () => {
  test('has the same bytes whenever it is written for a day', async () => {
    const [one, other] = [copyContent('demo').desk, copyContent('demo').desk];
    await runChhamas(one, ...chased, 'xd-19');
    await runChhamas(other, ...chased, 'Province Thu', '--lang', 'en');
    expect(readFileSync(letter(one, 'xd-19'))).toEqual(readFileSync(letter(other, 'xd-19')));
    expect(readDocx(letter(one, 'xd-19')).markup).toContain(`${day}T00:00:00Z`);
  });

  test('is never written over: what somebody went on writing stays, and the next number is taken', async () => {
    const { desk } = copyContent('demo');
    const call = [...chased, 'xd-19', '--format', 'json'];
    const filesOf = async () => {
      const { letters } = JSON.parse((await runChhamas(desk, ...call)).out) as {
        letters: readonly { file: string; isNew: boolean }[];
      };
      return letters.map(({ file, isNew }) => [file, isNew]);
    };
    const file = `letters/2022-S1/reminder-xd-19-${day}.docx`;
    expect(await filesOf()).toEqual([[file, true]]);
    expect(await filesOf()).toEqual([[file, false]]);
    writeFileSync(join(desk, file), 'written on');
    const second = file.replace('.docx', '-2.docx');
    expect(await filesOf()).toEqual([[second, true]]);
    expect(await filesOf()).toEqual([[second, false]]);
    expect(readFileSync(join(desk, file), 'utf8')).toBe('written on');
  });

  test('lies in no content folder, also where a link leads into one', async () => {
    const { desk, path, hash } = copyContent('demo');
    const before = hash();
    symlinkSync(path('periods'), join(desk, 'drawer'));
    const outs = ['content/letters', 'drawer/new/letters', 'content'];
    for (const out of outs) {
      const { km, en } = await runInBoth(desk, ...chased, '--out', out);
      expect([km.code, km.out, en.code, en.out]).toEqual([2, '', 2, '']);
      expect(en.err).toBe(
        `chhamas: ${out} lies in the content folder content, where documents do not belong. Name another: --out DIR\n`,
      );
      expect(km.err).toContain('--out DIR');
    }
    const within = await runChhamas(path('.'), ...chased, '--lang', 'en');
    expect([within.code, within.err]).toEqual([2, expect.stringContaining('content folder .')]);
    expect(hash()).toBe(before);
    const beside = await runChhamas(path('.'), ...chased, 'xd-19', '--out', '../drafts');
    expect([beside.code, readdirSync(join(desk, 'drafts'))]).toEqual([
      0,
      [`reminder-xd-19-${day}.docx`],
    ]);
  });
});

describe('R-21 a letter that was sent', () => {
  const sent = ['remind', '2022-S1', '--sent', '2022-07-21'];
  const listed = (text: string) => (JSON.parse(text) as { followUps: readonly object[] }).followUps;

  test('is recorded for everybody who owed something on that day, once, and every other byte stays', async () => {
    const { desk, read } = copyContent('demo');
    const before = read(followUps);
    const call = [...sent, '--reference', 'XD-L-070/2022', '--lang', 'en'];
    const { code, out } = await runChhamas(desk, ...call);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^Recorded in periods\/2022-S1\/collected\/follow-ups.json: letter, 21 July 2022:\nMinistry of Labour/,
      ),
    ]);
    const after = read(followUps);
    expect(after.startsWith(before.slice(0, before.lastIndexOf('}') - 8))).toBe(true);
    expect(listed(after)).toHaveLength(listed(before).length + 1);
    expect(listed(after).at(-1)).toMatchObject({
      id: 'letter-2022-07-21',
      reporters: { kind: 'several', among: [{ kind: 'places' }, { kind: 'bodies' }] },
      kind: 'letter',
      reference: 'XD-L-070/2022',
      outcome: 'none',
    });
    const again = await runChhamas(desk, ...call);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Recorded already')]);
    expect(read(followUps)).toBe(after);
    expect((await runChhamas(desk, 'check', '--lang', 'en')).out).toBe(
      'content: nothing is wrong.\n',
    );
    const page = await runChhamas(
      desk,
      'status',
      '2022-S1',
      '--as-of',
      '2022-07-22',
      '--lang',
      'en',
    );
    expect(page.out).toContain('• Urged within a week, left in peace: 7');
  });

  test('of one reporter is recorded with its kind and outcome; another day or kind is another record', async () => {
    const { desk, read } = copyContent('demo');
    const call = (...more: readonly string[]) =>
      runChhamas(desk, 'remind', '2022-S1', 'xd-19', ...more, '--format', 'json');
    const told = await call('--sent', '2022-07-21', '--kind', 'call', '--outcome', 'promised');
    expect(JSON.parse(told.out)).toMatchObject({ recorded: ['xd-19'], before: [] });
    await call('--sent', '2022-07-22', '--kind', 'call');
    await call('--sent', '2022-07-22');
    const same = await call('--sent', '2022-07-22', '--outcome', 'promised');
    expect(JSON.parse(same.out)).toMatchObject({ recorded: [], before: ['xd-19'] });
    expect(listed(read(followUps)).slice(-3)).toMatchObject([
      { id: 'call-2022-07-21', outcome: 'promised', reporters: { kind: 'places', ids: ['xd-19'] } },
      { id: 'call-2022-07-22', outcome: 'none' },
      { id: 'letter-2022-07-22', outcome: 'none' },
    ]);
  });

  test('is not recorded for whoever owes nothing, and a list is begun where there is none', async () => {
    const { desk, remove, read, path } = copyContent('demo');
    remove(followUps);
    const nothing = await runInBoth(desk, ...sent, 'xd-1');
    expect([nothing.km.out, nothing.en.out]).toEqual([
      'ខេត្ត ក មិនខ្វះអ្វីទេ គិតត្រឹមថ្ងៃទី២១ ខែកក្កដា ឆ្នាំ២០២២។\n',
      'Province Ka owes nothing on 21 July 2022.\n',
    ]);
    expect(existsSync(path(followUps))).toBe(false);
    expect((await runChhamas(desk, ...sent, 'xd-19')).code).toBe(0);
    expect(read(followUps)).toMatchInlineSnapshot(`
      "{
        "schema": 1,
        "followUps": [
          {
            "id": "letter-2022-07-21",
            "reporters": { "kind": "places", "ids": ["xd-19"] },
            "kind": "letter",
            "on": "2022-07-21",
            "outcome": "none"
          }
        ]
      }
      "
    `);
  });

  test('is not written where the content would be wrong after it', async () => {
    const { desk, hash } = copyContent('demo');
    const before = hash();
    const { code, out } = await runChhamas(
      desk,
      ...sent,
      'xd-19',
      '--reference',
      '',
      '--lang',
      'en',
    );
    expect([code, out]).toEqual([1, expect.stringContaining('Nothing was written.')]);
    expect(hash()).toBe(before);
  });
});

test('R-19 where only desks’ statements are on record, whoever is said to have sent nothing is written to', async () => {
  const { desk } = copyContent('real');
  const call = ['remind', '2017-S1', '--as-of', '2017-06-13', '--lang', 'en'];
  const { out } = await runChhamas(desk, ...call, '--out', 'drafts');
  expect(out).toContain('5 letters drafted.');
  const { text, footer } = readDocx(join(desk, 'drafts/reminder-moj-2017-06-13.docx'));
  expect(text).toContain('ជូនចំពោះ៖ ក្រសួងយុត្តិធម៌\n');
  expect(text).toContain('invitation to a meeting, 2017\n');
  expect(footer).toContain(
    'Not a letter of the National Committee for Counter Trafficking (Cambodia).',
  );
});

const wrongCalls = [
  ['remind'],
  ['remind', '2022-S1', 'xd-99'],
  ['remind', '2022-S1', 'x-cso-trainig'],
  ['remind', '2022-S1', '--kind', 'call'],
  ['remind', '2022-S1', '--sent', '21-07-2022'],
  ['remind', '2022-S1', '--sent', '2999-01-01'],
  ['remind', '2022-S1', '--sent', '2022-07-21', '--out', 'drafts'],
  ['remind', '2022-S1', '--sent', '2022-07-21', '--kind', 'leter'],
  ['remind', '2022-S1', '--sent', '2022-07-21', '--outcome', 'gone'],
  ['remind', '2022-S1', '--respond-by', 'soon'],
];

test('wrong use is one line and exit code 2, in both languages, and nothing is written', async () => {
  expect(await refusalsOf(wrongCalls)).toMatchSnapshot();
});
