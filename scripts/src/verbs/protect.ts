import type { Finding } from '@chhamas/core';
import type { ProtectInput, Solver } from '@chhamas/core/disclosure';
import {
  auditFindings,
  auditTables,
  explainWithheld,
  loadSolver,
  muchWithheld,
  protectAudited,
  publicOutput,
  releaseChain,
  suggestMerges,
} from '@chhamas/core/disclosure';
import { loadPattern, loadTables } from '@chhamas/core/node';
import { findingsAsJson, printedFindings, printFindings } from '../terminal/print-findings.ts';
import { intervalsAsJson, printIntervals } from '../terminal/print-intervals.ts';
import { printExplanations, printSuggestions } from '../terminal/print-protection.ts';
import type { Run, Verb } from '../verb.ts';

/** `chhamas protect FILE.json`: tables of any counts, with what would give a person away withheld. */
export const protect: Verb = {
  name: 'protect',
  parameters: ['<FILE.json>'],
  options: ['public', 'audit', 'explain', 'suggest'],
  readsContent: false,
  posts: true,
  run: async (run) => {
    const [file = ''] = run.parameters;
    const { input, findings } = await loadTables(file);
    if (input === undefined) return refuse(run, findings);
    const solver = await loadSolver();
    return run.own.audit === undefined
      ? makePattern(run, input, solver)
      : auditPattern(run, run.own.audit, input, solver);
  },
};

function makePattern(run: Run, input: ProtectInput, solver: Solver): number {
  const { own, language, print, remark } = run;
  const { output, findings } = protectAudited(input, solver);
  if (own.suggest === true) remark(printSuggestions(suggestMerges(input, solver), input, language));
  if (output === undefined) return refuse(run, findings);
  if (own.explain === true) {
    remark(printExplanations(explainWithheld(input, output, solver), input, language));
  }
  const remarks = own.explain === true ? [...findings, ...muchWithheld(output)] : findings;
  if (remarks.length > 0) remark(remarked(run, remarks, false));
  print(JSON.stringify(own.public === true ? publicOutput(output) : output, undefined, 2));
  return 0;
}

async function auditPattern(run: Run, file: string, input: ProtectInput, solver: Solver) {
  const { language, format, print } = run;
  const { output, findings: faults } = await loadPattern(file, input);
  if (output === undefined) return refuse(run, faults);
  const audit = auditTables(input, output, solver);
  const findings = auditFindings(audit, releaseChain(input).length);
  if (format === 'json') {
    const said = findingsAsJson(findings, language);
    print(JSON.stringify({ intervals: intervalsAsJson(audit), findings: said }, undefined, 2));
  } else print(printIntervals(audit, input, language));
  const isSafe = findings.every(({ severity }) => severity === 'warning');
  if (findings.length > 0 && format !== 'json') run.remark(remarked(run, findings, !isSafe));
  return isSafe ? 0 : 1;
}

/** What is remarked beside a result, which is JSON in every format. */
function remarked({ language, format }: Run, findings: readonly Finding[], isRefused: boolean) {
  return format === 'github'
    ? printedFindings(findings, { folder: '', language, format }, { isRefused })
    : printFindings(findings, '', language);
}

function refuse({ language, format, remark }: Run, findings: readonly Finding[]): number {
  remark(printedFindings(findings, { folder: '', language, format }));
  return 1;
}
