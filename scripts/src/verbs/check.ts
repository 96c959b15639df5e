import { ofSeverity } from '@chhamas/core';
import { checkContent } from '../check-content.ts';
import { printedFindings } from '../terminal/print-findings.ts';
import { whileBusy } from '../terminal/while-busy.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas check`: everything that is wrong with the content, its releases included. */
export const check: Verb = {
  name: 'check',
  parameters: [],
  posts: true,
  run: async (run) => {
    const { folder, language, format, print } = run;
    const texts = textsFor(language);
    const findings = await whileBusy(texts.busy.checking, () => checkContent(folder));
    const isFine = findings.length === 0 && format !== 'json';
    print(isFine ? texts.fine(folder) : printedFindings(findings, run));
    return ofSeverity(findings, 'warning').length === findings.length ? 0 : 1;
  },
};
