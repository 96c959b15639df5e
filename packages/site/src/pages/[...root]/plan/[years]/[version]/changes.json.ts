import { writeStableJson } from '@chhamas/core/published';
import type { APIRoute } from 'astro';
import { dataResponse } from '../../../../../hosting/data-response.ts';
import { planChangesPaths } from '../../../../../queries/plans.ts';
import { onceARoot } from '../../../../../queries/edition.ts';

/** What a version changed in the one before it, for programs. */
export const getStaticPaths = async () => onceARoot(await planChangesPaths());

type Props = Awaited<ReturnType<typeof planChangesPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) =>
  dataResponse('.json', writeStableJson(props.changes));
