import { expect, test } from 'vitest';
import type { GuideStep } from './support/guide-steps.ts';
import { guideIn, languages, stepsIn } from './support/guide-steps.ts';
import { runChhamas } from './support/run-chhamas.ts';
import type { SemesterDesk } from './support/semester-desk.ts';
import { semesterDesk } from './support/semester-desk.ts';
import { groupsOfSemester, writeSections } from './support/semester-sections.ts';
import { pageAt, startPreview } from './support/start-preview.ts';
import { writeShownFile } from './support/write-shown-file.ts';

for (const name of Object.keys(process.env)) {
  if (name.startsWith('GIT_')) Reflect.deleteProperty(process.env, name);
}
process.env['GIT_CONFIG_GLOBAL'] = '/no-such-file';
process.env['GIT_CONFIG_NOSYSTEM'] = '1';
process.env['CHHAMAS_PASSPHRASE'] = 'demonstration';

/** What the test itself does, where the guide says that others do it or that it is done by hand. */
async function doByHand(desk: SemesterDesk, what: string): Promise<void> {
  const [name, of = ''] = what.split(' ');
  const run = async (day: string, ...words: readonly string[]) => {
    const { code, out, err } = await runChhamas(desk.top, ...words, '--as-of', day);
    expect([words, code, err, out]).toEqual([words, 0, '', out]);
  };
  if (name === 'forms') desk.formsComeBack(of);
  else if (name === 'spoil') desk.spoilForm();
  else if (name === 'mend') desk.mendForm();
  else if (name === 'again') desk.formComesAgain();
  else if (name === 'months') {
    for (const month of [2, 3, 4, 5, 6]) {
      desk.formsComeBack(`2023-0${month}`);
      await run(`2023-0${month + 1}-08`, 'import', 'returned', '--write');
    }
  } else if (name === 'others') {
    const others = groupsOfSemester.filter((group) => group !== 'law-enforcement');
    writeSections(desk, others);
    for (const group of others) {
      for (const [day, ...words] of [
        ['2023-07-20', '--role', 'deputy-secretary-general'],
        ['2023-07-24', '--role', 'deputy-secretary-general'],
        ['2023-07-31', '--to', 'accepted', '--role', 'chief'],
      ] as const) {
        await run(day, 'new', 'step', '2023-S1', group, ...words);
      }
    }
  } else throw new RangeError(`Expected something that a hand does, got ${what}.`);
}

async function expectAnswer(
  desk: SemesterDesk,
  day: string,
  { words, code, shown }: Extract<GuideStep, { kind: 'call' }>,
): Promise<void> {
  const call = words.join(' ');
  if (words[0] === 'preview') {
    const preview = await startPreview(desk.top, ...words.slice(1), '--as-of', day);
    const page = await pageAt(preview.address);
    expect([page?.status, page?.text.includes('is-draft')]).toEqual([200, true]);
    const said = preview.said().replace(/http:\S+/, 'http://127.0.0.1:4321/');
    for (const run of shown)
      expect(said).toContain(run.replace(/http:\S+/, 'http://127.0.0.1:4321/'));
    expect(await preview.end('SIGINT')).toBe(0);
    return;
  }
  const outcome = await runChhamas(desk.top, ...words, '--as-of', day);
  expect([call, outcome.code, outcome.err]).toEqual([call, code, '']);
  for (const run of shown) expect(outcome.out).toContain(run);
}

test.each(languages)(
  'every call of the guide (%s) ends as the guide says, one after the other',
  async (language) => {
    const started = performance.now();
    const desk = semesterDesk();
    let [day, calls] = ['', 0];
    for (const step of stepsIn(guideIn(language))) {
      if (step.kind === 'day') day = step.day;
      else if (step.kind === 'hand') await doByHand(desk, step.what);
      else if (step.kind === 'file') {
        if (step.file.startsWith('periods/2023-S1/'))
          writeShownFile(desk, `content/${step.file}`, step.text);
      } else if (!step.words.includes('content/demo')) {
        await expectAnswer(desk, day, step);
        calls += 1;
      }
    }
    expect(calls).toBeGreaterThan(30);
    const minutes = ((performance.now() - started) / 60_000).toFixed(1);
    process.stdout.write(`editors.${language}.md: ${calls} calls in ${minutes} minutes\n`);
  },
);
