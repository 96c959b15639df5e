import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differingIn, treeOf } from './support/file-tree.ts';
import type { FiledReturn } from './support/fill-returns.ts';
import { fillReturns } from './support/fill-returns.ts';
import { fillForm } from './support/form-rows.ts';
import { hasStackTrace, runChhamas, runInBoth } from './support/run-chhamas.ts';
import type { ScratchContent } from './support/scratch-content.ts';
import { copyContent, copyPilot } from './support/scratch-content.ts';

const returns = 'periods/2020-S2/collected/returns';
const day = ['--as-of', '2021-02-20'];

/** The form of xd-3 for 2020-S2, of which November is not on file, with some cells filled in. */
async function formOf(
  { desk }: ScratchContent,
  values: Readonly<Record<string, string | number>>,
  reporter = 'xd-3',
): Promise<string> {
  const file = `${reporter}-2020-S2.xlsx`;
  await runChhamas(desk, 'template', reporter, '2020-S2', '--out', file);
  writeFileSync(join(desk, file), fillForm(join(desk, file), values));
  return file;
}

const november = { I10: 'មាន', I13: 7, I14: 3, I15: '៤', I16: '24 (F 15)' };
const nil = { I10: 'គ្មាន', I11: 'លេខាធិការដ្ឋានខេត្ត', I12: '៥/១២/២០២០' };

describe('a form that came back', () => {
  test('is shown as it was understood, cell by cell, in both languages, and nothing is written', async () => {
    const content = copyPilot();
    const file = await formOf(content, { ...november, E10: 'អត់', F13: 'ប្រហែល ៥', G16: -3 });
    const before = content.hash();
    const { km, en } = await runInBoth(content.desk, 'import', file, ...day);
    expect([km.code, en.code, km.err, en.err]).toEqual([1, 1, '', '']);
    expect(en.out).toMatchSnapshot('English');
    expect(km.out).toMatchSnapshot('Khmer');
    expect(content.hash()).toBe(before);
  });

  test('R-15 becomes a return where that is asked for, which check and status take as any other', async () => {
    const content = copyPilot();
    const file = await formOf(content, november);
    const words = ['--received-on', '2021-02-18', '--write', '--lang', 'en', ...day];
    const { code, out } = await runChhamas(content.desk, 'import', file, ...words);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /\n1 return written\.\nNext: (?:npx )?chhamas check\nThen: (?:npx )?chhamas status 2020-S2\n$/,
      ),
    ]);
    const written = JSON.parse(content.read(`${returns}/xd-3/2020-11.json`)) as FiledReturn;
    expect(written.id).toMatch(/^r-[a-z0-9]{6}$/);
    expect(written).toEqual({
      ...{ schema: 1, id: written.id, reporter: 'xd-3' },
      ...{ month: '2020-11', receivedOn: '2021-02-18', channel: 'monthly-form' },
      answer: 'has-data',
      counts: [
        {
          ...{ indicator: 'le.cases', total: 7 },
          parts: { 'offence-family': { trafficking: 3, 'sexual-exploitation': 4 } },
        },
        { indicator: 'vp.victims_assisted', total: 24, female: 15 },
      ],
    });
    expect((await runChhamas(content.desk, 'check', '--lang', 'en')).code).toBe(0);
    const status = await runChhamas(content.desk, 'status', '2020-S2', '--lang', 'en', ...day);
    expect(status.out).toMatch(
      /18 of 18 came .*\n.*Province Ka\n.*Province Kho\n +● {2}● {2}● {2}● {2}●\*/,
    );
  });

  test('is on file already when it comes again, and nothing is written', async () => {
    const content = copyPilot();
    const file = await formOf(content, november);
    await runChhamas(content.desk, 'import', file, '--write', ...day);
    const before = content.hash();
    const { km, en } = await runInBoth(content.desk, 'import', file, '--write', ...day);
    expect([en.code, km.code]).toEqual([0, 0]);
    expect(en.out).toMatch(/November 2020 +on file · r-.*\n.*Nothing is to be written\.\n$/s);
    expect(km.out).toMatch(/ខែវិច្ឆិកា ឆ្នាំ២០២០ +មានរួចហើយ · r-.*គ្មានអ្វីត្រូវសរសេរទេ។\n$/s);
    expect(content.hash()).toBe(before);
  });

  test('R-54 with other numbers amends what is on file, with a reason, and shows what changed', async () => {
    const content = copyPilot();
    const file = await formOf(content, { J10: 'មាន', J13: 4, J14: 2, J15: 2, J16: 22, J17: 13 });
    const old = JSON.parse(content.read(`${returns}/xd-3/2020-12.json`)) as FiledReturn;
    const refused = await runChhamas(
      content.desk,
      'import',
      file,
      '--write',
      '--lang',
      'en',
      ...day,
    );
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('--reason KM')]);
    const reason = ['--reason', 'រាប់ខ្វះម្នាក់', '--reason-en', 'One person was missed.'];
    const words = ['--write', ...reason, '--lang', 'en', ...day];
    const { code, out } = await runChhamas(content.desk, 'import', file, ...words);
    expect([code, out]).toEqual([0, expect.stringContaining(`amendment · of ${old.id}`)]);
    const count = old.counts?.find(({ indicator }) => indicator === 'vp.victims_assisted');
    expect(out).toContain(`Victims assisted: ${JSON.stringify(count?.total)} → 22 (ទម្រង់!J16)`);
    const amended = content.read(`${returns}/xd-3/2020-12.amendment-1.json`);
    expect(JSON.parse(amended)).toMatchObject({
      ...{ supersedes: old.id, month: '2020-12', answer: 'has-data' },
      reason: { km: 'រាប់ខ្វះម្នាក់', en: 'One person was missed.' },
    });
    // The same again is on file; another change is the next amendment.
    expect((await runChhamas(content.desk, 'import', file, '--write', ...day)).code).toBe(0);
    writeFileSync(join(content.desk, file), fillForm(join(content.desk, file), { J16: 23 }));
    await runChhamas(content.desk, 'import', file, ...words);
    const next = content.read(`${returns}/xd-3/2020-12.amendment-2.json`);
    expect(JSON.parse(next)).toMatchObject({ supersedes: (JSON.parse(amended) as FiledReturn).id });
    expect((await runChhamas(content.desk, 'check')).code).toBe(0);
  });

  test('of a reporter whose returns lie in one file goes to its end, and every other byte stays', async () => {
    const content = copyContent('demo');
    const file = 'periods/2022-S1/collected/returns/xd-1.json';
    const before = content.read(file);
    const { returns: all } = JSON.parse(before) as { returns: readonly FiledReturn[] };
    const may = all.find(
      ({ month, supersedes }) => month === '2022-05' && supersedes === undefined,
    );
    if (may === undefined) throw new RangeError('Expected a return for May.');
    const form = join(content.desk, 'xd-1-2022-S1.xlsx');
    await runChhamas(content.desk, 'template', 'xd-1', '2022-S1');
    const counts = may.counts?.map((each) =>
      each.indicator === 'ga.committee_meetings' ? { ...each, total: 9 } : each,
    );
    writeFileSync(
      form,
      fillReturns(form, [{ ...may, ...(counts === undefined ? {} : { counts }) }]),
    );
    const words = ['--write', '--reason', 'រាប់ខុស', '--as-of', '2022-08-01', '--lang', 'en'];
    const { code, out } = await runChhamas(content.desk, 'import', 'xd-1-2022-S1.xlsx', ...words);
    expect([code, out]).toEqual([0, expect.stringContaining('1 return written.')]);
    const after = content.read(file);
    const end = before.lastIndexOf(']');
    expect(after.startsWith(before.slice(0, end).trimEnd())).toBe(true);
    const { returns: now } = JSON.parse(after) as { returns: readonly FiledReturn[] };
    expect([now.length, now.at(-1)?.supersedes]).toEqual([all.length + 1, may.id]);
  });

  test('R-15 with a nil needs who confirmed it and when, from the form or from the call', async () => {
    const content = copyPilot();
    const file = await formOf(content, { I10: 'គ្មាន' });
    const { km, en } = await runInBoth(content.desk, 'import', file, '--write', ...day);
    expect([km.code, en.code]).toEqual([1, 1]);
    expect(en.out).toMatch(/nobody confirmed that there is none \(neither role\s+nor day\)/);
    expect(km.out.replaceAll(/\s/g, '')).toContain('(ខ្វះតួនាទីនិងថ្ងៃ)');
    const said = ['--confirmed-by', 'provincial-secretariat', '--confirmed-on', '2020-12-05'];
    const words = [...said, '--write', '--lang', 'en', ...day];
    const { code, out } = await runChhamas(content.desk, 'import', file, ...words);
    expect([code, out]).toEqual([0, expect.stringContaining('there is none · confirmed')]);
    expect(JSON.parse(content.read(`${returns}/xd-3/2020-11.json`))).toMatchObject({
      ...{ answer: 'nil', confirmedBy: 'provincial-secretariat', confirmedOn: '2020-12-05' },
    });
  });

  test('R-28 says how it came, who wrote it down, and whether the secretariat collected it', async () => {
    const content = copyPilot();
    content.edit(
      'periods/2020-S2/collected/sources.json',
      '"sources": [',
      '"sources": [{ "id": "call", "kind": "phone", "provider": { "km": "លេខាធិការដ្ឋាន" } },',
    );
    const file = await formOf(content, nil);
    const came = ['--channel', 'phone', '--written-by', 'chief', '--collected'];
    const { code } = await runChhamas(content.desk, 'import', file, '--write', ...came, ...day);
    expect([code, JSON.parse(content.read(`${returns}/xd-3/2020-11.json`))]).toEqual([
      0,
      expect.objectContaining({
        ...{ channel: 'phone', writtenBy: 'chief', enteredBy: 'secretariat-collected' },
      }),
    ]);
  });
});

describe('nothing is written', () => {
  test('of any file of a call where one of them is at fault', async () => {
    const content = copyPilot();
    const good = await formOf(content, november);
    const bad = await formOf(content, { I10: 'មាន', I13: 'x' }, 'xd-2');
    const before = treeOf(content.path(''));
    const words = ['--write', '--format', 'json', ...day];
    const { code, out } = await runChhamas(content.desk, 'import', good, bad, ...words);
    const said = JSON.parse(out) as { written: boolean; findings: readonly { file: string }[] };
    expect([code, said.written]).toEqual([1, false]);
    expect(new Set(said.findings.map(({ file }) => file))).toEqual(new Set([bad]));
    expect(differingIn(before, treeOf(content.path('')))).toEqual([]);
  });

  test('that check would find wrong afterwards, and the cell is named', async () => {
    const content = copyPilot();
    const file = await formOf(content, { ...november, I16: '24 (F 25)' });
    const before = content.hash();
    const { code, out } = await runChhamas(
      content.desk,
      'import',
      file,
      '--write',
      '--lang',
      'en',
      ...day,
    );
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('xd-3-2020-S2.xlsx  ទម្រង់!I16\nerror  collection/female-above-total'),
    ]);
    // No source of that channel is on file: the fault is of the whole return.
    const words = ['--write', '--channel', 'telegram', '--lang', 'en', ...day];
    const other = await runChhamas(
      content.desk,
      'import',
      await formOf(content, {}, 'xd-2'),
      ...words,
    );
    expect(other.out).toContain('Nothing is to be written.');
    expect(content.hash()).toBe(before);
  });

  test('into content that is wrong already', async () => {
    const content = copyPilot();
    const file = await formOf(content, november);
    content.edit(`${returns}/xd-1/2020-07.json`, '"total": 18', '"total": 1');
    const before = content.hash();
    const { code, out } = await runChhamas(content.desk, 'import', file, '--write', '--lang', 'en');
    expect([code, out]).toEqual([1, expect.stringContaining('collection/female-above-total')]);
    expect(content.hash()).toBe(before);
  });
});

describe('a folder of what came', () => {
  test('has its errors last, beside their sum, and a warning of many forms once', async () => {
    const content = copyPilot();
    mkdirSync(join(content.desk, 'came'));
    const forms = {
      'xd-3': november,
      'xd-1': { J10: 'មាន', J13: 3, J16: 'x' },
      'xd-2': { J10: 'មាន', J13: 3, J16: 22, J17: 23 },
    };
    for (const [reporter, values] of Object.entries(forms)) {
      const file = await formOf(content, values, reporter);
      renameSync(join(content.desk, file), join(content.desk, 'came', file));
    }
    const reason = ['--reason', 'រាប់ខ្វះ', ...day];
    const { km, en } = await runInBoth(content.desk, 'import', 'came', ...reason);
    const told =
      /^(?:came.*!.*|(?:warning|error|ព្រមាន|កំហុស)  .*|\d+ error.*|កំហុស \S+ .*|Months:|ខែ៖)/gm;
    expect(en.out.match(told)).toMatchInlineSnapshot(`
      [
        "came/xd-1-2020-S2.xlsx  ទម្រង់!J10",
        "came/xd-2-2020-S2.xlsx  ទម្រង់!J10",
        "warning  form/split-blank",
        "came/xd-1-2020-S2.xlsx  ទម្រង់!J10",
        "error  form/says-less",
        "came/xd-1-2020-S2.xlsx  ទម្រង់!J16",
        "error  form/not-a-count",
        "came/xd-2-2020-S2.xlsx  ទម្រង់!J10",
        "error  form/says-less",
        "came/xd-2-2020-S2.xlsx  ទម្រង់!J17",
        "error  collection/female-above-total",
        "4 errors, 0 blockers, 2 warnings.",
        "Months:",
      ]
    `);
    expect(km.out.match(told)).toMatchInlineSnapshot(`
      [
        "came/xd-1-2020-S2.xlsx  ទម្រង់!J10",
        "came/xd-2-2020-S2.xlsx  ទម្រង់!J10",
        "ព្រមាន  form/split-blank",
        "came/xd-1-2020-S2.xlsx  ទម្រង់!J10",
        "កំហុស  form/says-less",
        "came/xd-1-2020-S2.xlsx  ទម្រង់!J16",
        "កំហុស  form/not-a-count",
        "came/xd-2-2020-S2.xlsx  ទម្រង់!J10",
        "កំហុស  form/says-less",
        "came/xd-2-2020-S2.xlsx  ទម្រង់!J17",
        "កំហុស  collection/female-above-total",
        "កំហុស ៤ · ការរារាំង ០ · ការព្រមាន ២",
        "ខែ៖",
      ]
    `);
  });

  test('is read form by form in the order in which people count, and nothing in it is lost', async () => {
    const content = copyPilot();
    for (const folder of ['came', 'came/later']) mkdirSync(join(content.desk, folder));
    const form = await formOf(content, november);
    for (const name of ['10.xlsx', '2.xlsx']) {
      copyFileSync(join(content.desk, form), join(content.desk, 'came', name));
    }
    const beside: Readonly<Record<string, string>> = {
      'photo.jpg': '\u00ff\u00d8\u00ff\u00e0 picture',
      'scan.PDF': '%PDF-1.7',
      'note.txt': 'call them',
      ...{ '~$2.xlsx': 'open', '.DS_Store': 'x', 'Thumbs.db': 'x', 'desktop.ini': 'x' },
    };
    for (const [name, text] of Object.entries(beside)) {
      writeFileSync(join(content.desk, 'came', name), Buffer.from(text, 'latin1'));
    }
    const { km, en } = await runInBoth(content.desk, 'import', 'came', ...day);
    expect([km.code, en.code]).toEqual([0, 0]);
    expect(en.out.match(/^came\S+/gm)).toEqual([
      ...['came/2.xlsx', 'came/10.xlsx'],
      ...['came/later', 'came/note.txt', 'came/photo.jpg', 'came/scan.PDF'],
    ]);
    expect(en.out).toMatch(
      /came\/photo\.jpg\nwarning {2}form\/passed-over\n {2}This is a picture, and was not read/,
    );
    expect(en.out).toContain('→ Name it too: came/later.');
    expect(km.out).toMatch(/came\/scan\.PDF\n.*form\/passed-over\n {2}នេះជាឯកសារ PDF/);
    // The photograph named by itself is an error, as before.
    const alone = await runChhamas(content.desk, 'import', 'came/photo.jpg', '--lang', 'en');
    expect([alone.code, alone.out]).toEqual([1, expect.stringContaining('form/not-a-workbook')]);
  });
});

test('an import that was stopped while it wrote is finished by the next one, which says so', async () => {
  const content = copyPilot();
  const file = await formOf(content, november);
  const left = `${returns}/xd-3/2020-11.json`;
  await runChhamas(content.desk, 'import', file, '--write', ...day);
  const text = content.read(left);
  content.remove(left);
  const note = { schema: 1, files: [{ file: left, text, before: null }] };
  content.write('periods/.being-written.json', JSON.stringify(note));
  // What is only asked changes nothing.
  const asked = await runChhamas(content.desk, 'import', file, '--lang', 'en', ...day);
  expect(asked.out).toMatch(/November 2020 +new/);
  const { code, out, err } = await runChhamas(
    content.desk,
    'import',
    file,
    '--write',
    '--lang',
    'en',
    ...day,
  );
  expect([code, err]).toEqual([0, `An earlier run was stopped: ${left} is written now.\n`]);
  expect(out).toContain('on file');
  expect(content.read(left)).toBe(text);
});

test('a call that cannot be meant is one line, in both languages, and exit code 2', async () => {
  const content = copyPilot();
  const file = await formOf(content, november);
  const calls = [
    [],
    ['none.xlsx'],
    ['content'],
    [file, '--received-on', '2021-13-01'],
    [file, '--received-on', '2021-03-01', ...day],
    [file, '--channel', 'email'],
    [file, '--channel', 'phone'],
    [file, '--confirmed-by', 'Mr X'],
    [file, '--reason-en', 'why'],
    [file, '--out', 'x'],
  ];
  const before = content.hash();
  const said: string[] = [];
  for (const call of calls) {
    const { km, en } = await runInBoth(content.desk, 'import', ...call);
    expect([km.code, en.code, km.out, en.out]).toEqual([2, 2, '', '']);
    expect([hasStackTrace(km), hasStackTrace(en)]).toEqual([false, false]);
    said.push(en.err, km.err);
  }
  expect(said.join('')).toMatchInlineSnapshot(`
    "chhamas: Write it as: npx chhamas import <file…>
    chhamas: សរសេរដូចជា៖ npx chhamas import <file…>
    chhamas: There is no file none.xlsx.
    chhamas: គ្មានឯកសារ none.xlsx ទេ
    chhamas: A folder was named. Name a file in it.
    chhamas: នេះជាថត។ បញ្ជាក់ឈ្មោះឯកសារក្នុងថតនេះ
    chhamas: 2021-13-01 is not a day. Write it as 2017-06-13.
    chhamas: 2021-13-01 មិនមែនជាកាលបរិច្ឆេទទេ។ សរសេរដូចជា 2017-06-13
    chhamas: 2021-03-01 has not come yet; nothing was received on it.
    chhamas: មិនទាន់ដល់ថ្ងៃ 2021-03-01 ទេ។ មិនអាចបានទទួលនៅថ្ងៃនោះទេ
    chhamas: --channel cannot be email. Write --channel monthly-form | official-letter | telegram | phone | mission
    chhamas: --channel មិនអាចជា email បានទេ។ សរសេរ --channel monthly-form | official-letter | telegram | phone | mission
    chhamas: What came by telephone was written down by somebody. Add --written-by ROLE
    chhamas: អ្វីដែលមកតាមទូរសព្ទ មានអ្នកសរសេរចុះ។ បន្ថែម --written-by ROLE
    chhamas: --confirmed-by cannot be Mr X. Write one of provincial-secretariat, working-group, general-secretariat, chief, secretary-general, deputy-secretary-general, permanent-vice-chair, chair
    chhamas: --confirmed-by មិនអាចជា Mr X បានទេ។ សរសេរមួយក្នុងចំណោម provincial-secretariat, working-group, general-secretariat, chief, secretary-general, deputy-secretary-general, permanent-vice-chair, chair
    chhamas: English is the translation of a reason in Khmer. Add --reason KM
    chhamas: ត្រូវមានមូលហេតុជាភាសាខ្មែរជាមុន។ បន្ថែម --reason KM
    chhamas: There is no option --out. See chhamas --help.
    chhamas: គ្មានជម្រើស --out ទេ។ មើល chhamas --help
    "
  `);
  expect(content.hash()).toBe(before);
});

test('every number is shown with its cell where that is asked for, and a program gets the same', async () => {
  const content = copyPilot();
  const file = await formOf(content, november);
  const { out } = await runChhamas(content.desk, 'import', file, '--cells', '--lang', 'en', ...day);
  expect(out.match(/ទម្រង់!I1\d .*/g)).toEqual([
    expect.stringMatching(/^ទម្រង់!I13 +7 +Cases recorded$/),
    expect.stringMatching(/^ទម្រង់!I14 +3 +Cases recorded · Offence family: Human trafficking$/),
    expect.stringMatching(/^ទម្រង់!I15 +4 +Cases recorded · Offence family: Sexual exploitation$/),
    expect.stringMatching(/^ទម្រង់!I16 +24 +Victims assisted$/),
    expect.stringMatching(/^ទម្រង់!I16 +15 +Victims assisted · of whom female$/),
  ]);
  const json = await runChhamas(content.desk, 'import', file, '--format', 'json', ...day);
  const said = JSON.parse(json.out) as {
    files: readonly { sheets: readonly { reporter: string; months: readonly object[] }[] }[];
  };
  expect(said.files[0]?.sheets[0]).toMatchObject({
    ...{ sheet: 'ទម្រង់', reporter: 'xd-3', semester: '2020-S2' },
    months: [
      {
        ...{ month: '2020-11', cell: 'ទម្រង់!I10', state: 'new', answer: 'has-data' },
        figures: [{ row: 'le.cases', total: 7, cell: 'ទម្រង់!I13' }, {}, {}, {}, {}],
      },
    ],
  });
});
