import type { FindingCode } from '../../kernel/finding-codes.ts';
import { aggregationExamples } from './aggregation-examples.ts';
import { collectionExamples } from './collection-examples.ts';
import { coordinationExamples } from './coordination-examples.ts';
import { disclosureExamples } from './disclosure-examples.ts';
import { evidenceExamples } from './evidence-examples.ts';
import type { FindingExample } from './finding-example.ts';
import { formExamples } from './form-examples.ts';
import { groupReportExamples } from './group-report-examples.ts';
import { indicatorExamples } from './indicator-examples.ts';
import { kernelExamples } from './kernel-examples.ts';
import { narrativeExamples } from './narrative-examples.ts';
import { planExamples } from './plan-examples.ts';
import { referenceExamples } from './reference-examples.ts';
import { releaseExamples } from './release-examples.ts';
import { reportExamples } from './report-examples.ts';

/**
 * How each finding comes about: content that is wrong and the same put right, or what no file shows.
 * The compiler asks for an example of every code. The pages of the findings are made of them.
 */
export const findingExamples: Readonly<Record<FindingCode, FindingExample>> = {
  ...kernelExamples,
  ...reportExamples,
  ...planExamples,
  ...referenceExamples,
  ...indicatorExamples,
  ...narrativeExamples,
  ...collectionExamples,
  ...coordinationExamples,
  ...aggregationExamples,
  ...evidenceExamples,
  ...formExamples,
  ...groupReportExamples,
  ...disclosureExamples,
  ...releaseExamples,
};
