import { expect, test } from 'vitest';
import { name, say } from '../testing/say.ts';
import { smallCorpus } from '../testing/small-content.ts';

test('a root is read into places, indicators, periods and plans', () => {
  const { corpus, findings } = smallCorpus();
  expect(findings).toEqual([]);
  expect(corpus.indicators.map(({ value }) => String(value.id))).toEqual(['cases', 'victims']);
  const [period] = corpus.periods;
  expect(period?.semester).toBe('2017-S1');
  expect(period?.returns).toHaveLength(5);
  expect(period?.texts.map(({ group, language }) => `${group} ${language}`)).toEqual([
    'desk en',
    'desk km',
  ]);
});

test('a file whose path says something else than its text is told', () => {
  const { findings } = smallCorpus(['indicators/cases.json', ['id'], 'crimes']);
  expect(say(findings)).toMatchInlineSnapshot(`
    "error report/misplaced-file indicators/cases.json id
      km ក្នុងឯកសារសរសេរ id crimes តែទីតាំងសរសេរ cases | សរសេរ "cases" ឬប្តូរឯកសារទៅទីតាំងនៃ crimes
      en The file says id crimes, its path says cases. | Write "cases", or move the file to where crimes belongs."
  `);
});

test('a return in the folder of another reporter is told', () => {
  const file = 'periods/2017-S1/collected/returns/p-1/2017-01.json';
  expect(name(smallCorpus([file, ['reporter'], 'p-2']).findings)).toEqual([
    'report/misplaced-file p-2',
  ]);
});

test('a file that no rule knows is told, and one that a root cannot do without', () => {
  const { findings } = smallCorpus(['weather.json', [], '{}'], ['reference/places.json', []]);
  expect(say(findings)).toMatchInlineSnapshot(`
    "error report/missing-file reference/places.json
      km ខ្វះឯកសារ "reference/places.json" | បន្ថែមឯកសារនេះ ឬបញ្ជាក់ថតមាតិកាដោយ --content
      en The file "reference/places.json" is missing. | Add it, or name the right content folder with --content.
    error report/unexpected-file weather.json
      km មិនស្គាល់ឯកសារ "weather.json" ទេ | យកវាចេញពីថតមាតិកា
      en No rule says what "weather.json" is. | Move it out of the content folder."
  `);
});

test('a semester that is none is a file that no rule knows', () => {
  const { findings } = smallCorpus(['periods/2017-S3/cycle.json', [], '{}']);
  expect(name(findings)).toEqual(['report/unexpected-file periods/2017-S3/cycle.json']);
});

test('a file that could not be read leaves its ids behind', () => {
  const { corpus } = smallCorpus(['reference/bodies.json', ['bodies', 0, 'kind'], 'ministri']);
  expect(corpus.bodies).toBeUndefined();
  expect(corpus.unread).toEqual(new Set(['reference/bodies.json', 'ministry-a', 'ministry-b']));
});

test('explanations for people are passed over', () => {
  expect(
    smallCorpus(['periods/README.md', [], 'Words.'], ['pages/about.km.md', [], '# ក']).findings,
  ).toEqual([]);
});

test('a return in a file of a whole semester must be of the reporter that the file names', () => {
  const file = 'periods/2017-S1/collected/returns/p-1.json';
  const { corpus, findings } = smallCorpus([
    file,
    [],
    {
      schema: 1,
      reporter: 'p-1',
      returns: [
        {
          schema: 1,
          id: 'r-1',
          reporter: 'p-3',
          month: '2017-03',
          receivedOn: '2017-04-02',
          channel: 'monthly-form',
          answer: 'blank',
        },
      ],
    },
  ]);
  expect(findings).toMatchObject([
    { code: 'report/misplaced-file', file, path: ['returns', 0, 'reporter'] },
  ]);
  expect(corpus.periods[0]?.returns.at(-1)).toMatchObject({ file, at: ['returns', 0] });
});

test('a page that is too deep to be read, or hides a character, is told before the site is built', () => {
  const { findings } = smallCorpus(
    ['pages/about.km.md', [], '>'.repeat(40_000)],
    ['pages/about.en.md', [], '# \u202eabout'],
    ['pages/plan.km.md', [], '# ក'],
  );
  expect(name(findings)).toEqual([
    'kernel/hidden-character U+202E',
    'narrative/too-deep pages/about.km.md',
  ]);
});
