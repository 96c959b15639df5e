import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { fillForm, formRows } from './support/form-rows.ts';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent, hashOf } from './support/scratch-content.ts';

/** Where one form of the demonstration and one of the real content lie, made once. */
const shared = mkdtempSync(join(tmpdir(), 'chhamas-forms-'));
const [demoForm, realForm] = ['xd-1-2020-S2.xlsx', 'kh-1-2017-S1.xlsx'].map((file) =>
  join(shared, file),
) as [string, string];

beforeAll(async () => {
  for (const [reporter, semester, content] of [
    ['xd-1', '2020-S2', 'content/demo'],
    ['kh-1', '2017-S1', 'content'],
  ] as const) {
    const words = ['template', reporter, semester, '--content', join(root, content)];
    const { code, err } = await runChhamas(shared, ...words);
    expect([code, err]).toEqual([0, '']);
  }
});

afterAll(() => {
  rmSync(shared, { recursive: true });
});

const partsOf = (file: string) =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, part]) => [name, strFromU8(part)]),
  );

describe('a form', () => {
  test('R-25 asks its reporter alone, in Khmer first, for each month: is there any, and each number with its parts', async () => {
    const rows = formRows(demoForm);
    expect(rows.map((cells) => cells.slice(0, 5).join(' | ')).join('\n')).toMatchInlineSnapshot(`
      "chhamas-form/1 xd-1 2020-S2 | ទម្រង់របាយការណ៍ប្រចាំខែ ឆមាសទី២ ឆ្នាំ២០២០ |  | Monthly return, Semester 2, 2020 | 
       | ខេត្ត ក |  | Province Ka | 
       | ឧទាហរណ៍ប្រឌិត៖ គ្មានទីកន្លែង មនុស្ស ឬតួលេខពិតទេ។ ទម្រង់នៃកម្មវិធីគំរូ។ មិនមែនជាឯកសាររបស់គណៈកម្មាធិការណាមួយទេ។ |  |  | 
       | Invented example: no real place, person or number. A form of demonstration software. It is the document of no committee. |  |  | 
       | សរសេរតែក្នុងក្រឡាពណ៌ស និងពណ៌លឿង ក្រោមឈ្មោះខែ។ ក្រឡាផ្សេងទៀតជាប់សោ។ សរសេរតែចំនួនគត់។ ក្រឡាទទេ មានន័យថា មិនទាន់ឆ្លើយ។ ០ មានន័យថា គ្មាន។ មិនត្រូវសរសេរឈ្មោះ ឬលេខទូរសព្ទទេ។ |  |  | 
       | Write in the white and yellow cells below the months; the others are locked. Whole numbers only. A blank cell is no answer; 0 means that there is none. No names and no telephone numbers. |  |  | 
      months |  |  |  | 2020-07
       | សូចនាករ |  | ឯកតា | កក្កដា ២០២០
       |  | Indicator | Unit | July 2020
      answer | មាន ឬគ្មាន | There is, or there is none |  | 
      confirmed-by | បើគ្មាន៖ តួនាទីអ្នកបញ្ជាក់ | If none: role of whoever confirms it |  | 
      confirmed-on | បើគ្មាន៖ ថ្ងៃ/ខែ/ឆ្នាំ បញ្ជាក់ | If none: confirmed on (day/month/year) |  | 
      le.cases | ករណីដែលបានកត់ត្រា | Cases recorded | ករណី · cases | 
      le.cases offence-family=trafficking | ក្រុមបទល្មើស៖ អំពើជួញដូរមនុស្ស | Offence family: Human trafficking |  | 
      le.cases offence-family=sexual-exploitation | ក្រុមបទល្មើស៖ អាជីវកម្មផ្លូវភេទ | Offence family: Sexual exploitation |  | 
      vp.victims_assisted | ជនរងគ្រោះដែលបានទទួលជំនួយ | Victims assisted | នាក់ · people | 
      vp.victims_assisted sex=female | ក្នុងនោះស្រី | of whom female |  | "
    `);
  });

  test('R-25 has the definition and the counting rule of each indicator on its second sheet, in Khmer and English', async () => {
    const book = read(readFileSync(demoForm));
    expect(book.SheetNames).toEqual(['ទម្រង់', 'និយមន័យ']);
    const rows = utils.sheet_to_json<string[]>(book.Sheets['និយមន័យ'] ?? {}, { header: 1 });
    expect(rows).toHaveLength(6);
    expect(rows[2]?.join()).toMatch(/^ករណីដែលបានកត់ត្រា,.*សំណុំរឿង.*ក្រុមបទល្មើស/);
    expect(rows[3]?.join()).toMatch(/^Cases recorded,.*file.*Offence family/);
  });

  test('says in both languages that it is of demonstration software, and what is invented, on the sheet and on paper', async () => {
    const [invented, ours] = [partsOf(demoForm), partsOf(realForm)];
    const software = [/ទម្រង់នៃកម្មវិធីគំរូ/, /A form of demonstration software/];
    for (const each of software) {
      expect(invented['xl/sharedStrings.xml']).toMatch(each);
      expect(invented['xl/worksheets/sheet1.xml']).toMatch(each);
      expect(invented['xl/worksheets/sheet2.xml']).toMatch(each);
      expect(ours['xl/sharedStrings.xml']).toMatch(each);
    }
    expect(invented['xl/sharedStrings.xml']).toMatch(/ឧទាហរណ៍ប្រឌិត.*Invented example/s);
    expect(ours['xl/sharedStrings.xml']).not.toMatch(/ប្រឌិត|Invented/);
    // Nothing that looks like a state’s own paper.
    const all = Object.values(invented).join('') + Object.values(ours).join('');
    expect(all).not.toMatch(/ព្រះរាជាណាចក្រ|ជាតិ សាសនា|Kingdom|Nation Religion King/);
  });

  test('hides its ids, keeps the months in sight, offers answers to choose from, and prints on A4 across', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/workbook.xml': book = '' } =
      partsOf(demoForm);
    expect(sheet).toMatch(/<col min="1" max="1"[^>]*hidden="true"/);
    expect(sheet).toMatch(/<row r="7"[^>]*hidden="1"/);
    expect(sheet).toMatch(/<pane xSplit="4" ySplit="9" topLeftCell="E10" state="frozen"/);
    expect(sheet).toMatch(/<dataValidation [^>]*type="list" sqref="E10:J10"[^>]*>.*?"មាន,គ្មាន"/);
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/,
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(book).toMatch(/_xlnm.Print_Titles" localSheetId="0">'ទម្រង់'!\$8:\$9</);
  });

  test('is the same to the last byte on any day', async () => {
    const { desk } = copyContent('demo');
    await runChhamas(desk, 'template', 'xd-1', '2020-S2', '--as-of', '2031-01-01');
    const again = readFileSync(join(desk, 'xd-1-2020-S2.xlsx'));
    expect(again.equals(readFileSync(demoForm))).toBe(true);
  });

  test('is locked without a password, but for the cells that are to be filled in', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } =
      partsOf(demoForm);
    expect(sheet).toMatch(/<sheetProtection sheet="1"(?![^>]*password)[^>]*>/);
    const [, looks = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles) ?? [];
    const open = looks
      .split('<xf ')
      .slice(1)
      .map((look) => look.includes('locked="0"'));
    const cells = Array.from(sheet.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*s="(\d+)"/g));
    const openCells = cells.flatMap(([, column, row, look]) =>
      open[Number(look)] === true ? [`${column}${row}`] : [],
    );
    const asked = [10, 11, 12, 13, 14, 15, 16, 17].flatMap((row) =>
      Array.from('EFGHIJ', (column) => `${column}${row}`),
    );
    expect(openCells).toEqual(asked);
  });

  test('greys out what is not asked in a month', async () => {
    const { desk, edit } = copyContent('demo');
    edit('indicators/le.cases.json', '"owner"', '"from": "2020-09", "owner"');
    await runChhamas(desk, 'template', 'xd-1', '2020-S2');
    const book = read(readFileSync(join(desk, 'xd-1-2020-S2.xlsx')), { cellStyles: true });
    const sheet = book.Sheets['ទម្រង់'] ?? {};
    const fillOf = (cell: string) =>
      (sheet[cell] as { s?: { fgColor?: { rgb?: string } } } | undefined)?.s?.fgColor?.rgb;
    expect([fillOf('F13'), fillOf('G13')]).toEqual(['D0D0D0', undefined]);
    // What the sheet says of itself: open is white, and yellow where the month is answered.
    expect(['E10', 'E11', 'E12', 'E14', 'E16'].map(fillOf)).toEqual([
      'FFF6D6',
      ...[undefined, undefined, 'D0D0D0', undefined],
    ]);
    const said = ['B5', 'B6'].map((cell) => (sheet[cell] as { v?: string } | undefined)?.v);
    expect(said).toEqual([
      expect.stringMatching(/^សរសេរតែក្នុងក្រឡាពណ៌ស និងពណ៌លឿង ក្រោមឈ្មោះខែ។/),
      expect.stringMatching(/^Write in the white and yellow cells below the months;/),
    ]);
  });
});

test('R-15 a form that nobody has filled in says nothing: no month of it is read, of any reporter', async () => {
  const { desk } = copyContent('demo');
  const folder = join(desk, 'forms-2022-S1');
  await runChhamas(desk, 'template', 'all', '2022-S1');
  const files = readdirSync(folder).map((file) => join('forms-2022-S1', file));
  const { code, out } = await runChhamas(desk, 'import', ...files, '--format', 'json');
  const said = JSON.parse(out) as {
    files: readonly {
      sheets: readonly { months: readonly unknown[]; blank: readonly unknown[] }[];
    }[];
    findings: readonly unknown[];
  };
  expect([code, files.length, said.findings]).toEqual([0, 47, []]);
  for (const { sheets } of said.files) {
    expect(sheets.map(({ months, blank }) => [months.length, blank.length])).toEqual([[0, 6]]);
  }
});

describe('forms are put', () => {
  test('for all who are expected into a folder, once: the next call leaves them as they are', async () => {
    const { desk } = copyContent('demo');
    const first = await runChhamas(
      desk,
      'template',
      'all',
      '2020-S2',
      '--out',
      'out',
      '--lang',
      'en',
    );
    expect([first.code, first.out]).toEqual([0, '3 forms written to out.\n']);
    expect(readdirSync(join(desk, 'out'))).toEqual(
      ['xd-1', 'xd-2', 'xd-3'].map((reporter) => `${reporter}-2020-S2.xlsx`),
    );
    const before = hashOf(join(desk, 'out'));
    const { km, en } = await runInBoth(desk, 'template', 'all', '2020-S2', '--out', 'out');
    expect([en.code, en.out]).toEqual([
      0,
      '3 forms lay there already, the same to the last byte.\n',
    ]);
    expect([km.code, km.out]).toEqual([0, 'ទម្រង់ ៣ មានរួចហើយ ដូចគ្នាគ្រប់បៃ\n']);
    expect(hashOf(join(desk, 'out'))).toBe(before);
  });

  test('of one reporter into a folder that is made, or by the name of a workbook', async () => {
    const { desk } = copyContent('demo');
    await runChhamas(desk, 'template', 'xd-2', '2020-S2', '--out', 'new/forms');
    await runChhamas(desk, 'template', 'xd-2', '2020-S2', '--out', 'other/mine.xlsx');
    for (const file of ['new/forms/xd-2-2020-S2.xlsx', 'other/mine.xlsx']) {
      expect(existsSync(join(desk, file))).toBe(true);
    }
  });

  test('never over one that may have been filled in, and then none is put at all', async () => {
    const { desk } = copyContent('demo');
    await runChhamas(desk, 'template', 'xd-2', '2020-S2', '--out', 'form.xlsx');
    expect(existsSync(join(desk, 'form.xlsx'))).toBe(true);
    const file = join(desk, 'xd-2-2020-S2.xlsx');
    renameSync(join(desk, 'form.xlsx'), file);
    writeFileSync(file, fillForm(file, { E10: 'មាន' }));
    const before = hashOf(desk);
    const one = await runChhamas(desk, 'template', 'xd-2', '2020-S2', '--lang', 'en');
    const all = await runChhamas(desk, 'template', 'all', '2020-S2', '--out', '.', '--lang', 'en');
    for (const { code, out, err } of [one, all]) {
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(
        'chhamas: xd-2-2020-S2.xlsx is there already, and is not written over. Name another: --out\n',
      );
    }
    expect(hashOf(desk)).toBe(before);
  });

  test('for nobody who is unknown or asked for nothing, and of no semester that is none', async () => {
    const { desk } = copyContent('demo');
    const calls = [
      ['xd-99', '2020-S2'],
      ['XD-1', '2020-S2'],
      ['xd-9', '2020-S2'],
      ['xd-1', '2019-S1'],
      ['xd-1', '2020'],
      ['xd-1'],
      ['all', '2020-S2', '--out', 'content/site.json'],
    ];
    const before = hashOf(desk);
    const said: string[] = [];
    for (const call of calls) {
      const { km, en } = await runInBoth(desk, 'template', ...call);
      expect([km.code, en.code, km.out, en.out]).toEqual([2, 2, '', '']);
      said.push(en.err, km.err);
    }
    expect(said.join('')).toMatchInlineSnapshot(`
      "chhamas: There is no reporter xd-99. See reference/places.json and bodies.json.
      chhamas: គ្មានអ្នករាយការណ៍ xd-99 ទេ។ មើល reference/places.json និង bodies.json
      chhamas: There is no reporter XD-1. Write xd-1.
      chhamas: គ្មានអ្នករាយការណ៍ XD-1 ទេ។ សរសេរ xd-1
      chhamas: xd-9 is asked for nothing in 2020-S2.
      chhamas: xd-9 មិនត្រូវរាយការណ៍អ្វីក្នុង 2020-S2 ទេ
      chhamas: There is nothing under periods/2019-S1. There is: 2020-S2, 2021-S1, 2021-S2, 2022-S1, 2022-S2
      chhamas: គ្មានអ្វីក្នុង periods/2019-S1 ទេ។ មាន៖ 2020-S2, 2021-S1, 2021-S2, 2022-S1, 2022-S2
      chhamas: 2020 is not a semester. Write it as 2017-S1.
      chhamas: 2020 មិនមែនជាឆមាសទេ។ សរសេរដូចជា 2017-S1
      chhamas: Write it as: npx chhamas template <reporter>|all <semester>
      chhamas: សរសេរដូចជា៖ npx chhamas template <reporter>|all <semester>
      chhamas: content/site.json is no folder. Name one for all forms: --out DIR
      chhamas: content/site.json មិនមែនជាថតទេ។ បញ្ជាក់ថតសម្រាប់ទម្រង់ទាំងអស់៖ --out DIR
      "
    `);
    expect(hashOf(desk)).toBe(before);
  });
});
