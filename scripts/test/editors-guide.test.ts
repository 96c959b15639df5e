import { expect, test } from 'vitest';
import { approveAndPublish } from './support/approve-release.ts';
import type { GuideLanguage, GuideStep } from './support/guide-steps.ts';
import { guideIn, languages, stepsIn } from './support/guide-steps.ts';
import { copyContent } from './support/scratch-content.ts';
import { writeShownFile } from './support/write-shown-file.ts';

const parts = ['editors', 'editors-reference'] as const;
const textIn = (language: GuideLanguage) => parts.map((each) => guideIn(language, each)).join('\n');
const steps = { km: stepsIn(textIn('km')), en: stepsIn(textIn('en')) };

function ofKind<K extends GuideStep['kind']>(kind: K) {
  const isOfKind = (step: GuideStep): step is Extract<GuideStep, { kind: K }> => step.kind === kind;
  return { km: steps.km.filter(isOfKind), en: steps.en.filter(isOfKind) };
}

test('the guides in both languages do the same, in the same order', () => {
  const plain = (all: readonly GuideStep[]) =>
    all.map((step) =>
      step.kind === 'call'
        ? { ...step, words: step.words.filter((word) => !/^(?:--lang|en)$/.test(word)), shown: 0 }
        : step,
    );
  expect(plain(steps.km)).toEqual(plain(steps.en));
  const { km, en } = ofKind('call');
  expect(en.length).toBeGreaterThan(30);
  expect(en.filter(({ words }) => words.slice(-2).join(' ') !== '--lang en')).toEqual([]);
  // What is shown of an answer is cut where the other is.
  expect(km.map(({ shown }) => shown.length)).toEqual(en.map(({ shown }) => shown.length));
  const heads = (guide: string) => Array.from(guide.matchAll(/^(#+) /gm), ([, level]) => level);
  expect(heads(textIn('km'))).toEqual(heads(textIn('en')));
});

test.each(languages)(
  'the files of the guide (%s) are right as they stand, and make a new version of the report',
  async (language) => {
    const { desk, write, read, path } = copyContent('demo');
    const files = ofKind('file')[language].filter(({ file }) => !file.includes('2023-S1'));
    expect(files).toHaveLength(6);
    for (const { file, text } of files) writeShownFile({ write, read, path }, file, text);
    const day = ['--as-of', '2021-02-15', '--lang', 'en'];
    const { code, out } = await approveAndPublish(desk, '2020-S2', ...day);
    expect([code, out]).toEqual([0, 'reports/2020-S2/v2 is published.\n']);
  },
);

test.each(languages)('the guide (%s) has the path of no machine and is not long', (language) => {
  expect(guideIn(language).split('\n').length).toBeLessThan(500);
  expect(textIn(language)).not.toMatch(/(?:^|[\s"'(])\/(?:home|tmp|work|Users|root)\//m);
});
