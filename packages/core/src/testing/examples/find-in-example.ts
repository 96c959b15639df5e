import { parseProtectInput } from '../../disclosure/tables/parse-protect-input.ts';
import type { Finding } from '../../kernel/finding.ts';
import { loadCorpus } from '../../node/load-corpus.ts';
import { locateFindings } from '../../node/locate-findings.ts';
import { readPublicSite } from '../../node/read-public-site.ts';
import { compilePlan } from '../../report/compile-plan.ts';
import type { Corpus } from '../../report/corpus.ts';
import { stillStanding } from '../../report/let-pass.ts';
import { parseCorpus } from '../../report/parse-corpus.ts';
import { planReadiness } from '../../report/plan-readiness.ts';
import { publishPlan } from '../../report/publish-plan.ts';
import { publishSemester } from '../../report/publish.ts';
import { readinessOf } from '../../report/readiness.ts';
import { day } from '../brands.ts';
import { read } from '../releases-in-turn.ts';
import { questionIn, smallContentTexts, textsWith } from '../small-content.ts';
import { solver } from '../solver.ts';
import type { ContentExample, TablesExample } from './finding-example.ts';
import type { Files } from './in-folder-of.ts';
import { inFolderOf } from './in-folder-of.ts';

/** An example that is shown as files. */
export type ExampleOfFiles = ContentExample | TablesExample;

/** The name of a file of counts. */
export const tablesFile = 'counts.json';

/** All files of an example, wrong and right. */
export function filesOf(example: ExampleOfFiles): {
  readonly wrong: Files;
  readonly right: Files;
} {
  if (example.kind === 'tables') {
    const { wrong, right } = example;
    const file = (content: object) => new Map([[tablesFile, JSON.stringify(content)]]);
    return { wrong: file(wrong), right: file(right) };
  }
  const { given, wrong, right } = example;
  const start = textsWith(smallContentTexts, given);
  return { wrong: textsWith(start, wrong), right: textsWith(start, right) };
}

/** What is found in these files, as the verb of an example asks. */
export async function findIn(example: ExampleOfFiles, files: Files): Promise<readonly Finding[]> {
  if (example.kind === 'content' && example.asking === 'check') return checkFolder(files);
  const found =
    example.kind === 'tables'
      ? parseProtectInput(files.get(tablesFile) ?? '', tablesFile).findings
      : await ask(example, parseCorpus(files).corpus);
  return locateFindings(found, files);
}

/** As `chhamas check` looks at a folder. */
export function checkFolder(files: Files): Promise<readonly Finding[]> {
  return inFolderOf(files, async (folder) => {
    const { findings, warnings } = await loadCorpus(folder);
    const { findings: inPublic } = await readPublicSite(folder);
    return [...findings, ...warnings, ...inPublic.filter(({ file }) => file !== 'site.json')];
  });
}

async function ask(example: ContentExample, corpus: Corpus): Promise<readonly Finding[]> {
  const { asking, asOf, published } = example;
  if (asking === 'plan status') return askPlan(example, corpus);
  const question = questionIn(corpus, '2017-S1', day(asOf));
  if (asking !== 'publish') {
    return stillStanding(readinessOf(question), question.cycle.value, question.asOf);
  }
  const request = { period: question.period, today: day(asOf), solver };
  if (published === undefined) return publishSemester({ ...request, corpus, earlier: [] }).findings;
  const before = questionIn(corpusBefore(example), '2017-S1', day(asOf));
  const { content } = publishSemester({ ...request, ...before, earlier: [] });
  if (content === undefined) throw new RangeError('Expected a version that was published.');
  return publishSemester({ ...request, corpus, earlier: [await read(content)] }).findings;
}

function askPlan(example: ContentExample, corpus: Corpus): readonly Finding[] {
  const question = planQuestionIn(corpus, example);
  if (example.published === undefined) {
    return stillStanding(planReadiness(question), question.plan.value, question.asOf);
  }
  const before = compilePlan({ ...planQuestionIn(corpusBefore(example), example), earlier: [] });
  return publishPlan({ ...question, earlier: [before.plan] }).findings;
}

function planQuestionIn(corpus: Corpus, { asOf }: ContentExample) {
  const [plan] = corpus.plans;
  if (plan === undefined) throw new RangeError('Expected a plan.');
  return { corpus, plan, asOf: day(asOf) };
}

function corpusBefore({ given, published = [] }: ContentExample): Corpus {
  return parseCorpus(textsWith(smallContentTexts, [...given, ...published])).corpus;
}
