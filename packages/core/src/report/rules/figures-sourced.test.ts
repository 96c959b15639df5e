import { expect, test } from 'vitest';
import { name, say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { figuresSourced } from './figures-sourced.ts';

const collected = 'periods/2017-S1/collected';
const findings = (...edits: readonly Edit[]) => figuresSourced(smallCorpus(...edits).corpus);

test('R-29 a return rests on the source that it names, or on the one of its channel', () => {
  expect(findings()).toEqual([]);
  const telegram: Edit = [`${collected}/returns/p-1/2017-01.json`, ['channel'], 'telegram'];
  const named: Edit = [`${collected}/returns/p-1/2017-01.json`, ['source'], 'form-2017'];
  expect(findings(telegram, named)).toEqual([]);
});

test('R-29 a figure without any source is a fault, a nil like any other', () => {
  const letter: Edit = [`${collected}/sources.json`, ['sources', 1]];
  const telegram: Edit = [`${collected}/returns/p-1/2017-01.json`, ['channel'], 'telegram'];
  expect(say(findings(letter, telegram))).toMatchInlineSnapshot(`
    "error evidence/unsourced-figure periods/2017-S1/collected/returns/p-1/2017-01.json channel
      km របាយការណ៍ p-1.2017-01 គ្មានប្រភព៖ គ្មានប្រភពប្រភេទ telegram ក្នុងបញ្ជីទេ | បន្ថែមប្រភពប្រភេទ telegram ក្នុង collected/sources.json ឬសរសេរប្រភពក្នុង "source"
      en The return p-1.2017-01 rests on no source: none of the kind telegram is on file. | Add a source of the kind telegram to collected/sources.json, or name one in "source".
    error evidence/unsourced-figure periods/2017-S1/collected/returns/p-2/2017-01.json channel
      km របាយការណ៍ p-2.2017-01 គ្មានប្រភព៖ គ្មានប្រភពប្រភេទ official-letter ក្នុងបញ្ជីទេ | បន្ថែមប្រភពប្រភេទ official-letter ក្នុង collected/sources.json ឬសរសេរប្រភពក្នុង "source"
      en The return p-2.2017-01 rests on no source: none of the kind official-letter is on file. | Add a source of the kind official-letter to collected/sources.json, or name one in "source"."
  `);
});

test('R-29 a blank form gives no figure, and needs no source', () => {
  const blank = { schema: 1, id: 'b', reporter: 'p-2', month: '2017-02', receivedOn: '2017-03-01' };
  const edit: Edit = [
    `${collected}/returns/p-2/2017-02.json`,
    [],
    { ...blank, channel: 'phone', answer: 'blank' },
  ];
  expect(findings(edit)).toEqual([]);
});

test('R-29 where the list of sources cannot be read, that is the only fault', () => {
  expect(name(findings([`${collected}/sources.json`, [], '{']))).toEqual([]);
});
