import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { buildSiteOf } from './support/build-site-of.ts';
import { groupsOfSemester, writeMeeting, writeSections } from './support/semester-sections.ts';
import type { SemesterDesk } from './support/semester-desk.ts';
import { semesterDesk } from './support/semester-desk.ts';
import { runChhamas } from './support/run-chhamas.ts';
import { pageAt, startPreview } from './support/start-preview.ts';

for (const name of Object.keys(process.env)) {
  if (name.startsWith('GIT_')) Reflect.deleteProperty(process.env, name);
}
process.env['GIT_CONFIG_GLOBAL'] = '/no-such-file';
process.env['GIT_CONFIG_NOSYSTEM'] = '1';
process.env['CHHAMAS_PASSPHRASE'] = 'demonstration';

const semester = '2023-S1';
test('R-12 to R-55 a semester, from its first form to a release that is verified and a site that shows it', async () => {
  const started = performance.now();
  const desk = semesterDesk();
  let calls = 0;
  /** One call of the command on a day, which must end well unless another exit code is named. */
  const on = async (day: string, words: readonly string[], code = 0) => {
    calls += 1;
    const outcome = await runChhamas(desk.top, ...words, '--as-of', day, '--lang', 'en');
    expect([words.join(' '), outcome.code, outcome.err]).toEqual([words.join(' '), code, '']);
    return outcome.out;
  };

  // January: the semester begins, and each reporter is sent a form.
  await on('2023-01-05', ['new', 'semester', semester]);
  expect(await on('2023-01-05', ['template', 'all', semester, '--out', 'forms'])).toContain(
    '47 forms',
  );
  expect(await on('2023-01-05', ['save', 'Begin 2023-S1'])).toMatch(/saved/i);

  // Month by month they come back; one of them is wrong the first time, and nothing is written.
  desk.formsComeBack('2023-01');
  desk.spoilForm();
  const refused = await on('2023-02-08', ['import', 'returned', '--write'], 1);
  expect(refused).toMatch(
    /xd-23-2023-S1\.xlsx {2}ទម្រង់!E\d+\nerror {2}collection\/female-above-total/,
  );
  expect(refused).toContain('Nothing was written');
  expect(desk.git(['status', '--porcelain']).out).toBe('');
  desk.mendForm();
  for (const [index, month] of ['01', '02', '03', '04', '05', '06'].entries()) {
    if (index > 0) desk.formsComeBack(`2023-${month}`);
    const out = await on(`2023-0${index + 2}-08`, ['import', 'returned', '--write']);
    expect(out).toContain('44 returns written.');
  }
  expect(await on('2023-07-08', ['import', 'returned', '--write'])).toContain(
    'Nothing is to be written',
  );
  desk.formComesAgain();
  const again = ['import', 'returned/xd-22-2023-S1.xlsx', '--write'];
  expect(await on('2023-07-11', again, 1)).toContain('--reason KM');
  const why = ['--reason', 'រាប់ខ្វះកិច្ចប្រជុំមួយ', '--reason-en', 'One meeting was missed.'];
  expect(await on('2023-07-11', [...again, ...why])).toContain('amendment');
  await on('2023-07-11', ['check']);

  // July: who is silent is urged, and asked whether a count of another source is true.
  const status = await on('2023-07-18', ['status', semester]);
  expect(status).toContain('Capital-provinces · incomplete · 138 of 150 came');
  expect(status).toMatch(/urged for the first time: Province Phu, Province Mo,/);
  expect(await on('2023-07-18', ['remind', semester])).toContain('letters drafted');
  expect(readdirSync(desk.path(`letters/${semester}`))).toContain('reminder-xd-24-2023-07-18.docx');
  await on('2023-07-18', ['remind', semester, '--sent', '2023-07-18']);
  expect(await on('2023-07-19', ['status', semester])).not.toContain('for the first time');
  const source = ['--id', 'police-letter-2023-s1', '--kind', 'official-letter'];
  const provider = ['--provider', 'នគរបាលជាតិ', '--provider-en', 'The national police'];
  await on('2023-07-20', ['new', 'source', semester, ...source, ...provider]);
  const said = ['--source', 'police-letter-2023-s1', '--about', 'xd-24', '--period', '2023-05'];
  const count = ['--indicator', 'le.cases', '--total', '16', '--received-on', '2023-07-20'];
  await on('2023-07-20', ['new', 'claim', semester, ...said, ...count]);
  const asked = ['confirm', semester, '--respond-by', '2023-08-04'];
  expect(await on('2023-07-21', asked)).toContain('Province Phu · 1 count');
  await on('2023-07-21', [...asked, '--sent', '2023-07-21']);
  const answer = ['answer', semester, 'k-xd-24-2023-07-21', 'disagreed', '--on', '2023-08-02'];
  const own = ['--count', 'le.cases=18', '--reason', 'មានសំណុំរឿងពីរបន្ថែម'];
  await on('2023-08-02', [...answer, ...own, '--reason-en', 'There are two files more.']);

  // The groups write; what was not held is said.
  writeSections(desk, groupsOfSemester);
  writeMeeting(desk);
  await on('2023-08-02', ['check']);
  for (const group of groupsOfSemester) {
    for (const [day, role] of [
      ['2023-07-20', 'deputy-secretary-general'],
      ['2023-07-24', 'deputy-secretary-general'],
      ['2023-07-31', 'chief'],
    ] as const) {
      const to = day === '2023-07-31' ? ['--to', 'accepted'] : [];
      await on(day, ['new', 'step', semester, group, ...to, '--role', role]);
    }
  }
  await on('2023-08-03', ['save']);

  // It is looked at before anybody is asked.
  const preview = await startPreview(desk.top, semester, '--as-of', '2023-08-03', '--lang', 'en');
  const page = await pageAt(preview.address);
  expect([page?.status, page?.text.includes('is-draft')]).toEqual([200, true]);
  expect(await preview.end('SIGTERM')).toBe(0);

  // What is missing is said to readers, the leadership agrees, two sign.
  const role = ['--role', 'permanent-vice-chair'];
  const pass = (...words: readonly string[]) =>
    on('2023-08-04', ['new', 'exception', semester, ...words, ...role]);
  const acknowledge = (...words: readonly string[]) =>
    on('2023-08-04', ['new', 'acknowledgement', semester, ...words]);
  const outstanding = ['--code', 'collection/returns-outstanding'];
  await pass(
    ...[...outstanding, '--subject', 'capital-province'],
    ...['--reason', 'ខេត្តពីរមិនទាន់បានឆ្លើយទេ។', '--reason-en', 'Two provinces have not answered.'],
  );
  await pass(
    ...[...outstanding, '--subject', 'cso'],
    ...['--reason', 'អង្គការមួយមិនទាន់បានឆ្លើយទេ។', '--reason-en', 'One organisation has not answered.'],
  );
  await pass(
    ...['--code', 'collection/unclassified'],
    ...['--reason', 'សំណងខ្លះមិនបានបែងចែកទេ។', '--reason-en', 'Some compensation is not divided.'],
  );
  for (const [code, km, en] of [
    [
      'collection/answer-partial',
      'តុលាការមិនមានបញ្ជីសំណងទេ។',
      'The courts keep no list of compensation.',
    ],
    ['evidence/body-disagrees', 'ចំនួនទាំងពីរត្រូវបានរក្សាទុក។', 'Both counts are kept.'],
    ['coordination/meeting-not-held', 'កិច្ចប្រជុំបានពន្យារពេល។', 'The meeting was postponed.'],
    ['coordination/direction-overdue', 'កំពុងអនុវត្ត។', 'It is being carried out.'],
    ['report/unnumbered', 'លេខឯកសារនឹងដាក់ពេលក្រោយ។', 'The number is given later.'],
  ] as const) {
    await acknowledge('--code', code, '--reason', km, '--reason-en', en);
  }
  for (const [to, who] of [
    ['consolidating', 'chief'],
    ['secretariat-review', 'chief'],
    ['leadership-review', 'secretary-general'],
    ['approved', 'permanent-vice-chair'],
  ] as const) {
    await on('2023-08-05', ['new', 'step', semester, '--to', to, '--role', who]);
  }
  expect(await on('2023-08-05', ['new', 'release', semester])).toContain('chhamas approve 2023-S1');
  const sign = (who: string, key: string) =>
    on('2023-08-07', ['approve', semester, '--role', who, '--key', `keys/${key}.json`]);
  await sign('secretary-general', 'signer-one');
  expect(await on('2023-08-07', ['publish', semester], 1)).toMatch(/permanent|approv/i);
  await sign('permanent-vice-chair', 'signer-two');
  expect(await on('2023-08-07', ['publish', semester])).toBe('reports/2023-S1/v1 is published.\n');
  expect(await on('2023-08-07', ['verify'])).toContain(
    'reports/2023-S1/v1: every byte is as approved',
  );
  await on('2023-08-07', ['save', 'Publish 2023-S1']);
  expect(desk.git(['log', '--format=%s']).out.split('\n')).toContain('Publish 2023-S1');
  const minutes = (performance.now() - started) / 60_000;

  // The site says of it what is so, and no count that is too small.
  const shown = await pagesOf(desk);
  // Of 25 provinces, 23 sent all six months, one of them a nil each time: 132 and 6 of 150.
  expect(shown).toContain('capital-provinces 150 132 6 12 0 incomplete');
  expect(shown).toContain('Province Phu does not agree');
  expect(shown).toContain('Two provinces have not answered.');
  expect(shown).toContain('Workshop on schools · not held');
  expect(shown).toMatch(
    /Victims in shelters by age .{0,300}\(Total\) ■ withheld to protect identity 47 41/,
  );
  // What the province counts itself stays internal.
  expect(shown).not.toMatch(/\b18 cases|files more/);
  expect(await on('2023-08-07', ['audit'])).toContain('2023-S1');
  const all = (performance.now() - started) / 60_000;
  expect(minutes).toBeGreaterThan(0);
  process.stdout.write(
    `semester: ${calls} calls in ${minutes.toFixed(1)} minutes, ${all.toFixed(1)} with the site\n`,
  );
});

/** The text of the report's page in English, of a site that is built on the desk's content. */
async function pagesOf(desk: SemesterDesk): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chhamas-site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  for (const part of ['site.json', 'pages', 'releases']) {
    cpSync(join(root, 'content', part), join(content, part), { recursive: true });
    cpSync(desk.path(`content/${part}`), join(content, 'demo', part), { recursive: true });
  }
  const { code, output } = await buildSiteOf(content, out);
  expect([code, code === 0 ? '' : output]).toEqual([0, '']);
  const page = readFileSync(join(out, 'demo/en/reports/2023-S1/index.html'), 'utf8');
  return page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}
