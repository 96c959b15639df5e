import { findingSeverity } from '@chhamas/core';
import { expect, test } from 'vitest';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

test('explain says in either language why a rule is there, and shows what is wrong and what is right', async () => {
  const { km, en } = await runInBoth('.', 'explain', 'collection/female-above-total');
  expect([km.code, en.code, km.err, en.err]).toEqual([0, 0, '', '']);
  expect(en.out).toMatchInlineSnapshot(`
    "collection/female-above-total

      An error: the content is wrong. It is mended before anything else is done.
      Found by chhamas check.

    Why the rule is there

      A count is a total, of whom female; the men are derived, so the women cannot
      be more than the total. (R-08)

    Wrong

      content/periods/2017-S1/collected/returns/p-1/2017-01.json

        {
          …
          "counts": [
            …
            { "indicator": "victims", "total": 20, "female": 21 }
          ]
        }

    What chhamas says

        $ chhamas check --lang en
        content/periods/2017-S1/collected/returns/p-1/2017-01.json:15:44
        error  collection/female-above-total
          victims: 21 female is more than the total of 20.
          → Write a number of at most 20, or raise the total.

    Right

      content/periods/2017-S1/collected/returns/p-1/2017-01.json

        {
          …
          "counts": [
            …
            { "indicator": "victims", "total": 20, "female": 12 }
          ]
        }
    "
  `);
  expect(km.out).toMatchInlineSnapshot(`
    "collection/female-above-total

      កំហុស៖ មាតិកាខុស។ ត្រូវកែវាមុនធ្វើអ្វីផ្សេង។ រកឃើញដោយ chhamas check។

    ហេតុអ្វីមានវិធាននេះ

      ចំនួនមួយគឺសរុប ក្នុងនោះស្រី។ ចំនួនប្រុសគណនាពីនោះ ដូច្នេះស្រីមិនអាចលើសសរុបបានទេ។ (R-08)

    ខុស

      content/periods/2017-S1/collected/returns/p-1/2017-01.json

        {
          …
          "counts": [
            …
            { "indicator": "victims", "total": 20, "female": 21 }
          ]
        }

    អ្វីដែល chhamas ប្រាប់

        $ chhamas check
        content/periods/2017-S1/collected/returns/p-1/2017-01.json:15:44
        កំហុស  collection/female-above-total
          victims៖ ស្រី ២១ លើសចំនួនសរុប ២០
          → សរសេរចំនួនមិនលើស ២០ ឬកែចំនួនសរុប

    ត្រឹមត្រូវ

      content/periods/2017-S1/collected/returns/p-1/2017-01.json

        {
          …
          "counts": [
            …
            { "indicator": "victims", "total": 20, "female": 12 }
          ]
        }
    "
  `);
});

test('every code can be explained, in lines of a terminal and without a mark of Markdown', async () => {
  for (const code of Object.keys(findingSeverity)) {
    const { code: exit, out } = await runChhamas('.', 'explain', code, '--lang', 'en');
    expect([code, exit, out.split('\n')[0]]).toEqual([code, 0, code]);
    expect(out).not.toMatch(/^(?:```|#{2,3} [A-Z])|\]\(|\*\*/m);
  }
}, 90_000);

test('the name of a rule is enough where no other has it, and a slip is answered with what was meant', async () => {
  const { out } = await runChhamas('.', 'explain', 'female-above-total', '--lang', 'en');
  expect(out.split('\n')[0]).toBe('collection/female-above-total');
  const words = [
    'colection/female-above-totl',
    'femal-above-total',
    'unknown-dimension',
    'withheld',
    'weather',
  ];
  const outcomes = await Promise.all(words.map((word) => runInBoth('.', 'explain', word)));
  expect(outcomes.flatMap(({ km, en }) => [km.code, en.code])).toEqual(Array(10).fill(2));
  expect(outcomes.map(({ km, en }) => km.err + en.err).join('')).toMatchInlineSnapshot(`
    "chhamas: គ្មានកូដ colection/female-above-totl ទេ។ សរសេរ collection/female-above-total
    chhamas: No finding has the code colection/female-above-totl. Write collection/female-above-total.
    chhamas: គ្មានកូដ femal-above-total ទេ។ សរសេរ collection/female-above-total
    chhamas: No finding has the code femal-above-total. Write collection/female-above-total.
    chhamas: គ្មានកូដ unknown-dimension ទេ។ សរសេរ indicator/unknown-dimension ឬ disclosure/unknown-dimension
    chhamas: No finding has the code unknown-dimension. Write indicator/unknown-dimension or disclosure/unknown-dimension.
    chhamas: គ្មានកូដ withheld ទេ។ សរសេរ disclosure/withheld-in-prose ឬ disclosure/much-withheld
    chhamas: No finding has the code withheld. Write disclosure/withheld-in-prose or disclosure/much-withheld.
    chhamas: គ្មានកូដ weather ទេ។ មើលបញ្ជីកូដក្នុង docs/findings.md
    chhamas: No finding has the code weather. The codes stand in docs/findings.md.
    "
  `);
});

test('for programs it gives the severity, the page and its text', async () => {
  const { out } = await runChhamas('.', 'explain', 'plan/undecided', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    code: 'plan/undecided',
    severity: 'blocker',
    page: 'docs/findings/plan/undecided.md',
    text: expect.stringContaining('ហេតុអ្វីមានវិធាននេះ') as string,
  });
});

test('findings end with the call that explains the gravest of them, which can be run as it stands', async () => {
  const { desk, edit } = copyContent('demo');
  edit('periods/2020-S2/collected/returns/xd-1/2020-07.json', '"total": 18', '"total": 5');
  const { km, en } = await runInBoth(desk, 'check');
  expect(km.out.trimEnd().split('\n').at(-1)).toBe(
    'អត្ថន័យ និងឧទាហរណ៍៖ npx chhamas explain collection/female-above-total',
  );
  const last = en.out.trimEnd().split('\n').at(-1) ?? '';
  expect(last).toBe('With an example: npx chhamas explain collection/female-above-total --lang en');
  const [, , ...words] = (last.split(': ')[1] ?? '').split(' ');
  expect((await runChhamas(desk, ...words)).out).toContain('Why the rule is there');
});
