import { formatNumber, formatSemester } from '@chhamas/core/language';
import type { Language, PublishedPlan, PublishedReport } from '@chhamas/core/published';
import { yearsText } from '../text/plan-text.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Edition } from './edition.ts';
import { editionOf, hrefOf } from './edition.ts';
import { planVersionPage } from './plans.ts';
import { versionPage } from './reports.ts';

/** What a version says of itself on each sheet of paper and in the file of its PDF. */
export interface PrintedDocument {
  readonly edition: Edition;
  /** The page that is printed, within its edition: `reports/2022-S1/v1/`. */
  readonly of: string;
  /** Its name with its version, as it stands at the head of a sheet. */
  readonly title: string;
  readonly releasedOn: string;
  readonly pdfName: string;
}

/** Whether this build makes a PDF of each print view; without, the pages lead to the print views. */
export const hasPdf = process.env['CHHAMAS_PDF'] === '1';

/** A version of a report, printed. */
export function printedReport(report: PublishedReport, language: Language): PrintedDocument {
  const { kind, semester, version, releasedOn, invented } = report.head;
  const words = wordsIn(language);
  const name = words.labelled(words.kind[kind], formatSemester(semester, language));
  return {
    edition: editionOf(report.head, language),
    of: versionPage(report),
    title: titleOf(name, version, language),
    releasedOn,
    pdfName: fileName(invented, kind, `${semester}-v${version}`, language),
  };
}

/** A version of an action plan, printed. */
export function printedPlan(plan: PublishedPlan, language: Language): PrintedDocument {
  const { id, version, releasedOn, invented } = plan;
  const name = wordsIn(language).planPage.title(yearsText(id, language));
  return {
    edition: editionOf(plan, language),
    of: planVersionPage(plan),
    title: titleOf(name, version, language),
    releasedOn,
    pdfName: fileName(invented, 'plan', `${id}-v${version}`, language),
  };
}

/** The page of which the PDF is made: nothing but the document. */
export function printView({ of }: PrintedDocument): string {
  return `${of}print/`;
}

/** The address of the PDF, beside the page. */
export function pdfHref({ edition, of, pdfName }: PrintedDocument): string {
  return hrefOf(edition, `${of}${pdfName}`);
}

function titleOf(name: string, version: number, language: Language): string {
  return `${name} · ${wordsIn(language).version(formatNumber(version, language))}`;
}

/** It says what it is wherever it is kept: `invented-report-2022-S1-v1.km.pdf`. */
function fileName(invented: boolean, kind: string, of: string, language: Language): string {
  return `${invented ? 'invented-' : ''}${kind}-${of}.${language}.pdf`;
}
