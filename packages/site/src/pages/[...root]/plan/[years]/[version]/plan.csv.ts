import { planCsv } from '@chhamas/core/published';
import type { APIRoute } from 'astro';
import { csvResponse } from '../../../../../hosting/data-response.ts';
import { planVersionPaths } from '../../../../../queries/plans.ts';
import { onceARoot } from '../../../../../queries/edition.ts';

/** The activities of a version as a table. */
export const getStaticPaths = async () => onceARoot(await planVersionPaths());

type Props = Awaited<ReturnType<typeof planVersionPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) => csvResponse(planCsv(props.view.plan));
