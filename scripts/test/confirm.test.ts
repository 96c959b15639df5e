import { personalDataIn } from '@chhamas/core';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocx } from './support/read-docx.ts';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { refusalsOf } from './support/refusals-of.ts';
import { copyContent } from './support/scratch-content.ts';

const confirmations = 'periods/2022-S1/collected/confirmations.json';
const asked = ['confirm', '2022-S1', '--respond-by', '2022-08-05'];
const letterIn = (desk: string, name: string) => join(desk, 'letters/2022-S1', `${name}.docx`);

interface Asked {
  readonly id: string;
  readonly answers?: readonly object[];
}
const listed = (text: string) =>
  (JSON.parse(text) as { confirmations: readonly Asked[] }).confirmations;

describe('R-31 the letter to a competent body', () => {
  test('has every count that the secretariat collected, every source, and the day for the answer, in both languages', async () => {
    const { desk, hash } = copyContent('demo');
    const before = hash();
    const { km, en } = await runInBoth(desk, ...asked, '--as-of', '2022-07-20');
    expect([km.code, km.err, en.code, en.err]).toEqual([0, '', 0, '']);
    expect(km.out).toContain('ខេត្ត ឌ · ចំនួន ៩');
    expect(en.out).toContain('Province Do · 9 counts');
    const { text, footer, markup } = readDocx(letterIn(desk, 'confirmation-xd-13-2022-07-20'));
    expect(text).toMatchSnapshot();
    expect(text.match(/June 2022\n/g)).toHaveLength(9);
    expect(footer).toMatch(/ឧទាហរណ៍ប្រឌិត.*\n.*Invented example/);
    expect(personalDataIn(text)).toEqual([]);
    expect(markup).not.toMatch(/<w:drawing|<w:pict/);
    expect(hash()).toBe(before);
  });

  test('R-29 names a source as it is on file, and nothing of what is kept of it', async () => {
    const { desk } = copyContent('demo');
    await runChhamas(desk, ...asked, 'xd-19', '--as-of', '2022-06-15');
    const { text, markup } = readDocx(letterIn(desk, 'confirmation-xd-19-2022-06-15'));
    expect(text).toContain('[១]\tលេខាធិការដ្ឋានខេត្ត (សារតាមតេឡេក្រាម, ថ្ងៃទី៣ ខែមិថុនា ឆ្នាំ២០២២)\n');
    expect(text).toContain('[1]\tA provincial secretariat (message by Telegram, 3 June 2022)\n');
    expect(text).toContain('Cases recorded\n0 cases\n');
    expect(markup).not.toMatch(/3f1c0f8e|0603-xd-19|telegram\/|message-xd-19/);
  });

  test('has the same bytes whenever it is written for a day', async () => {
    const [one, other] = [copyContent('demo').desk, copyContent('demo').desk];
    const name = 'confirmation-x-labour-2022-05-13';
    for (const desk of [one, other]) await runChhamas(desk, ...asked, '--as-of', '2022-05-13');
    expect(readFileSync(letterIn(one, name))).toEqual(readFileSync(letterIn(other, name)));
  });

  test('(a) is not written with a count that has no source: the content says so first', async () => {
    const { desk, edit } = copyContent('demo');
    edit('periods/2022-S1/collected/sources.json', '"kind": "mission"', '"kind": "cso"');
    edit('periods/2022-S1/collected/returns/xd-13.json', '"source": "missions-2022-s1", ', '');
    const { code, out } = await runChhamas(desk, ...asked, '--as-of', '2022-07-20', '--lang', 'en');
    expect([code, out]).toEqual([1, expect.stringContaining('error  evidence/unsourced-figure')]);
    expect(existsSync(join(desk, 'letters'))).toBe(false);
  });

  test('(b) is not written without a day for the answer, nor with one that leaves no time', async () => {
    const { desk, hash } = copyContent('demo');
    const before = hash();
    const late = ['confirm', '2022-S1', '--respond-by', '2022-07-20', '--as-of', '2022-07-20'];
    const { km, en } = await runInBoth(desk, ...late);
    expect([km.code, en.code]).toEqual([1, 1]);
    expect(en.out).toMatchInlineSnapshot(`
      "error  evidence/no-time-to-answer
        2022-S1: the answer was due on 20 July 2022, and the question was sent on 20
        July 2022.
        → Write a day after 20 July 2022 into "respondBy", or behind --respond-by.

      1 error, 0 blockers, 0 warnings.
      With an example: npx chhamas explain evidence/no-time-to-answer --lang en
      Nothing was written.
      "
    `);
    expect(km.out).toContain('ឬនៅក្រោយ --respond-by');
    const sent = ['confirm', '2022-S1', '--respond-by', '2022-07-21', '--sent', '2022-07-21'];
    expect((await runChhamas(desk, ...sent)).code).toBe(1);
    expect([hash(), readdirSync(desk)]).toEqual([before, ['content']]);
  });

  test('is not written where nothing waits to be asked', async () => {
    const { desk } = copyContent('demo');
    const { km, en } = await runInBoth(desk, ...asked, 'xd-1', '--as-of', '2022-07-20');
    expect([km.code, km.out, en.code, en.out]).toEqual([
      0,
      'គិតត្រឹមថ្ងៃទី២០ ខែកក្កដា ឆ្នាំ២០២២ គ្មានចំនួនណាអំពីខេត្ត ក ដែលត្រូវសួរទេ។\n',
      0,
      'Nothing that was gathered about Province Ka by 20 July 2022 waits to be asked.\n',
    ]);
    expect(existsSync(join(desk, 'letters'))).toBe(false);
  });
});

describe('R-31 a question that was sent', () => {
  test('is recorded with what was asked and every source that was shown, once', async () => {
    const { desk, read, remove } = copyContent('demo');
    remove(confirmations);
    const call = ['confirm', '2022-S1', '--respond-by', '2022-05-27', '--sent', '2022-05-13'];
    const { out } = await runChhamas(desk, ...call, '--reference', 'XD-L-9', '--lang', 'en');
    expect(out).toMatchInlineSnapshot(`
      "Recorded: k-x-labour-2022-05-13, to Ministry of Labour (invented), to answer by
        27 May 2022.
      When the answer comes: npx chhamas answer 2022-S1 k-x-labour-2022-05-13 agreed|disagreed --on DATE
      "
    `);
    expect(read(confirmations)).toMatchInlineSnapshot(`
      "{
        "schema": 1,
        "confirmations": [
          {
            "id": "k-x-labour-2022-05-13",
            "sentTo": "x-labour",
            "of": ["immigration-x-labour-2022-03"],
            "sourcesShown": ["immigration-letter-2022-s1"],
            "sentOn": "2022-05-13",
            "respondBy": "2022-05-27",
            "reference": "XD-L-9"
          }
        ]
      }
      "
    `);
    const after = read(confirmations);
    const again = await runChhamas(desk, ...call, '--lang', 'en');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Recorded already')]);
    expect(read(confirmations)).toBe(after);
    expect((await runChhamas(desk, 'check', '--lang', 'en')).out).toBe(
      'content: nothing is wrong.\n',
    );
    const page = await runChhamas(
      desk,
      'status',
      '2022-S1',
      '--as-of',
      '2022-05-28',
      '--lang',
      'en',
    );
    expect(page.out).toContain('No answer, and its time was over on 27 May 2022');
    expect(page.out).toContain(
      '→ npx chhamas answer 2022-S1 k-x-labour-2022-05-13 agreed|disagreed --on DATE',
    );
  });

  test('is not recorded again under another day', async () => {
    const { desk, hash } = copyContent('demo');
    const before = hash();
    const call = ['confirm', '2022-S1', 'xd-13', '--respond-by', '2022-08-05', '--sent'];
    const { out } = await runChhamas(desk, ...call, '2022-07-20', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ recorded: [], before: ['k-xd-13-2022-06'] });
    expect(hash()).toBe(before);
  });
});

describe('R-31 an answer', () => {
  const question = 'k-xd-19-2022-04';
  const answer = (desk: string, ...words: readonly string[]) =>
    runChhamas(desk, 'answer', '2022-S1', question, ...words, '--lang', 'en');
  const answersIn = (text: string) => listed(text).find(({ id }) => id === question)?.answers;

  test('that does not agree is kept with its own count and its reason, and no number changes', async () => {
    const { desk, read } = copyContent('demo');
    const counted = async () => {
      const page = ['status', '2022-S1', '--as-of', '2022-08-10', '--format', 'json'];
      const { conservation } = JSON.parse((await runChhamas(desk, ...page)).out) as {
        conservation: object;
      };
      return conservation;
    };
    const before = [await counted(), read(confirmations).split('\n')] as const;
    const words = ['disagreed', '--on', '2022-07-05', '--count', 'le.cases=៣'];
    const { code, out } = await answer(
      desk,
      ...[...words, '--reason', 'មានបីករណី', '--reason-en', 'There were three.'],
    );
    expect([code, out]).toMatchInlineSnapshot(`
      [
        0,
        "k-xd-19-2022-04 · Province Thu · does not agree, 5 July 2022 (late)
        its own count: Cases recorded 3
        There were three.
      Both counts are kept, and no number changes. To count its own, amend the return;
      otherwise: chhamas new acknowledgement, with the code evidence/body-disagrees.
      ",
      ]
    `);
    expect(answersIn(read(confirmations))).toEqual([
      {
        answer: 'disagreed',
        on: '2022-07-05',
        counts: [{ indicator: 'le.cases', total: 3 }],
        reason: { km: 'មានបីករណី', en: 'There were three.' },
      },
    ]);
    expect(await counted()).toEqual(before[0]);
    // Nothing that stood there is laid out anew.
    const lines = read(confirmations).split('\n');
    expect(before[1].filter((line) => !lines.includes(line))).toEqual([]);
    const page = await runChhamas(
      desk,
      'status',
      '2022-S1',
      '--as-of',
      '2022-08-10',
      '--lang',
      'en',
    );
    const told = page.out.replaceAll(/\s+/g, ' ');
    expect(told).toContain('does not agree 5 July 2022 (late) · its own count: Cases recorded 3');
  });

  test('is added to those before it, and the same one is recorded once', async () => {
    const { desk, read } = copyContent('demo');
    await answer(desk, 'disagreed', '--on', '2022-06-28', '--reason', 'កំពុងពិនិត្យ');
    const agreed = ['agreed', '--on', '2022-07-15', '--note', 'បានពិនិត្យរួច', '--note-en', 'Checked.'];
    const { out } = await answer(desk, ...agreed);
    expect(out).toContain('agreed, 15 July 2022 (late)\n  Checked.\nNothing more to do');
    const after = read(confirmations);
    expect(answersIn(after)).toMatchObject([
      { answer: 'disagreed', on: '2022-06-28' },
      { answer: 'agreed', on: '2022-07-15', note: { km: 'បានពិនិត្យរួច', en: 'Checked.' } },
    ]);
    const again = await answer(desk, ...agreed);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('recorded already')]);
    expect(read(confirmations)).toBe(after);
    expect((await runChhamas(desk, 'check', '--lang', 'en')).out).toBe(
      'content: nothing is wrong.\n',
    );
  });

  test('(d) that gives neither a count nor a reason, or an unknown indicator, is a finding; nothing is written', async () => {
    const { desk, hash } = copyContent('demo');
    const before = hash();
    const refused = [
      await answer(desk, 'disagreed', '--on', '2022-07-05'),
      await answer(desk, 'disagreed', '--on', '2022-07-05', '--count', 'le.casse=3'),
      await answer(desk, 'agreed', '--on', '2022-06-10'),
    ];
    expect(refused.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(refused.map(({ out }) => out).join('\n')).toMatchInlineSnapshot(`
      "error  evidence/disagreed-without-reason
        k-xd-19-2022-04: the body disagrees, and says neither its own count nor why.
        → Add "counts" or "reason" to the answer (--count, --reason).

      1 error, 0 blockers, 0 warnings.
      With an example: npx chhamas explain evidence/disagreed-without-reason --lang en
      Nothing was written.

      error  indicator/unknown-indicator
        There is no indicator le.casse.
        → Write le.cases, or add indicators/le.casse.json.

      1 error, 0 blockers, 0 warnings.
      With an example: npx chhamas explain indicator/unknown-indicator --lang en
      Nothing was written.

      error  evidence/answered-before-sent
        k-xd-19-2022-04: the answer is of 10 June 2022, and the question was sent on
        16 June 2022.
        → Write the day on which the answer came into "on", or correct "sentOn".

      1 error, 0 blockers, 0 warnings.
      With an example: npx chhamas explain evidence/answered-before-sent --lang en
      Nothing was written.
      "
    `);
    expect(hash()).toBe(before);
  });
});

const wrongCalls = [
  ['confirm', '2022-S1'],
  ['confirm', '2022-S1', '--respond-by', '5 August'],
  ['confirm', '2022-S1', '--respond-by', '2022-08-05', '--kind', 'call'],
  ['confirm', '2022-S1', 'x-labor', '--respond-by', '2022-08-05'],
  ['answer', '2022-S1', 'k-xd-19-2022-04'],
  ['answer', '2022-S1', 'k-xd-19-2022-4', 'agreed', '--on', '2022-07-05'],
  ['answer', '2022-S1', 'question', 'agreed', '--on', '2022-07-05'],
  ['answer', '2021-S2', 'question', 'agreed', '--on', '2022-07-05'],
  ['answer', '2022-S1', 'k-xd-19-2022-04', 'agree', '--on', '2022-07-05'],
  ['answer', '2022-S1', 'k-xd-19-2022-04', 'yes', '--on', '2022-07-05'],
  ['answer', '2022-S1', 'k-xd-19-2022-04', 'agreed'],
  ['answer', '2022-S1', 'k-xd-19-2022-04', 'agreed', '--on', '2999-01-01'],
  ['answer', '2022-S1', 'k-xd-19-2022-04', 'agreed', '--on', '2022-07-05', '--count', 'le.cases=3'],
  ['answer', '2022-S1', 'k-xd-19-2022-04', 'disagreed', '--on', '2022-07-05', '--count', 'three'],
  ['answer', '2022-S1', 'k-xd-19-2022-04', 'disagreed', '--on', '2022-07-05', '--reason-en', 'No.'],
];

test('wrong use is one line and exit code 2, in both languages, and nothing is written', async () => {
  expect(await refusalsOf(wrongCalls)).toMatchSnapshot();
});
