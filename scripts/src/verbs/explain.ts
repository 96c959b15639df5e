import type { FindingCode } from '@chhamas/core';
import { findingSeverity, wordMeant } from '@chhamas/core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { halfIn, pagePathOf } from '../finding-page-file.ts';
import { printPage } from '../terminal/print-page.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** A shorter word stands in too many codes. */
const fewestLetters = 4;

const docs = join(import.meta.dirname, '../../../docs');

/** `chhamas explain <code>`: what a finding means, with an example that is wrong and one that is right. */
export const explain: Verb = {
  name: 'explain',
  parameters: ['<code>'],
  readsContent: false,
  run: async ({ language, format, parameters, print, remark }) => {
    const [word = ''] = parameters;
    const [code, ...others] = codesNamed(word);
    if (code === undefined || others.length > 0) {
      const meant = code === undefined ? codesNear(word) : [code, ...others];
      remark(`chhamas: ${textsFor(language).noSuchCode(word, meant)}`);
      return 2;
    }
    const page = await readFile(join(docs, pagePathOf(code)), 'utf8');
    const half = halfIn(page, language);
    const severity = findingSeverity[code];
    print(
      format === 'json'
        ? JSON.stringify(
            { code, severity, page: `docs/${pagePathOf(code)}`, text: half },
            undefined,
            2,
          )
        : printPage(code, half, language),
    );
    return 0;
  },
};

// Object.keys forgets that these are the codes.
const codes = Object.keys(findingSeverity) as FindingCode[];

/** The codes that a word names: of a rule alone, all those of its name; of a slip, none. */
function codesNamed(word: string): readonly FindingCode[] {
  return codes.filter((code) => code === word || ruleOf(code) === word);
}

/** The code that was probably meant, by its whole name or by its rule alone; otherwise those with the word in them. */
function codesNear(word: string): readonly string[] {
  const whole = wordMeant(word, codes);
  if (whole !== undefined) return [whole];
  const rule = wordMeant(ruleOf(word) === '' ? word : ruleOf(word), codes.map(ruleOf));
  const near = codes.filter((code) => ruleOf(code) === rule);
  const isWord = word.length >= fewestLetters;
  return near.length > 0 || !isWord ? near : codes.filter((code) => code.includes(word));
}

function ruleOf(code: string): string {
  return code.split('/')[1] ?? '';
}
