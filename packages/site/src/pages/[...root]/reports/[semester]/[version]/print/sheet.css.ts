import type { APIRoute } from 'astro';
import { cssResponse } from '../../../../../../hosting/data-response.ts';
import { printedReport } from '../../../../../../queries/printed-document.ts';
import { versionPaths } from '../../../../../../queries/reports.ts';
import { sheetOf } from '../../../../../../print/sheet-of.ts';
import { sheetCss } from '../../../../../../print/sheet-css.ts';

/** The margins of a printed report. */
export const getStaticPaths = () => versionPaths();

type Props = Awaited<ReturnType<typeof versionPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { edition, view } }) =>
  cssResponse(sheetCss(sheetOf(printedReport(view.report, edition.language))));
