import {
  changesKind,
  datasetShape,
  figuresKind,
  PlanChanges,
  PlanProgress,
  PublishedPlan,
  returnsKind,
} from '@chhamas/core/published';
import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { dataResponse } from '../../hosting/data-response.ts';

/** The shapes of the data that are published, each under its name. */
const schemas = {
  figures: datasetShape(figuresKind),
  returns: datasetShape(returnsKind),
  changes: datasetShape(changesKind),
  plan: PublishedPlan,
  'plan-progress': PlanProgress,
  'plan-changes': PlanChanges,
};

export const getStaticPaths = () =>
  Object.entries(schemas).map(([name, schema]) => ({ params: { name }, props: { schema } }));

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) => {
  const schema = z.toJSONSchema(props.schema, { io: 'input', reused: 'ref' });
  return dataResponse('.json', `${JSON.stringify(schema, undefined, 2)}\n`);
};
