import { writeStableJson } from '@chhamas/core/published';
import type { APIRoute } from 'astro';
import { dataResponse } from '../../../../hosting/data-response.ts';
import { planPaths } from '../../../../queries/plans.ts';
import { onceARoot } from '../../../../queries/edition.ts';

/** What came of a plan, for programs. */
export const getStaticPaths = async () => onceARoot(await planPaths());

type Props = Awaited<ReturnType<typeof planPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) =>
  dataResponse('.json', writeStableJson(props.view.progress));
