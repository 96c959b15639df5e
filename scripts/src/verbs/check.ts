import { ofSeverity } from '@chhamas/core';
import { checkContent } from '../check-content.ts';
import { findingsAsJson, printFindings } from '../terminal/print-findings.ts';
import { whileBusy } from '../terminal/while-busy.ts';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';

/** `chhamas check`: everything that is wrong with the content, its releases included. */
export const check: Verb = {
  name: 'check',
  parameters: [],
  run: async ({ folder, language, format, print }) => {
    const { checking } = textsFor(language).busy;
    const findings = await whileBusy(checking, () => checkContent(folder));
    if (format === 'json') {
      print(JSON.stringify({ findings: findingsAsJson(findings, language) }, undefined, 2));
    } else {
      print(
        findings.length === 0
          ? textsFor(language).fine(folder)
          : printFindings(findings, folder, language),
      );
    }
    return ofSeverity(findings, 'warning').length === findings.length ? 0 : 1;
  },
};
