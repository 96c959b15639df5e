import type { APIRoute } from 'astro';
import { cssResponse } from '../../../../../../hosting/data-response.ts';
import { sheetCss } from '../../../../../../print/sheet-css.ts';
import { sheetOf } from '../../../../../../print/sheet-of.ts';
import { planVersionPaths } from '../../../../../../queries/plans.ts';
import { printedPlan } from '../../../../../../queries/printed-document.ts';

/** The margins of a printed plan. */
export const getStaticPaths = () => planVersionPaths();

type Props = Awaited<ReturnType<typeof planVersionPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { edition, view } }) =>
  cssResponse(sheetCss(sheetOf(printedPlan(view.plan, edition.language))));
