import { z } from 'zod';
import type { Kind } from './file-layout.ts';
import { layout } from './file-layout.ts';
import { wildcardOf } from './wildcard-of.ts';

/** Which files of a content root have one shape, and which shape, for programs that help to write them. */
export interface ContentSchema {
  /** What such a file holds: `follow-ups`. */
  readonly kind: string;
  /** Their paths from the root, with `*` for a name: `periods/*` + `/cycle.json`. */
  readonly files: string;
  /** JSON Schema, draft 7, of what is written. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * The shape of every kind of JSON file that is content, as JSON Schema.
 *
 * What a rule across files says is not in it. Where a text has a form, `examples` shows it.
 */
export function contentSchemas(): readonly ContentSchema[] {
  // Object.keys forgets that these are the kinds.
  return (Object.keys(layout) as Kind[]).map((kind) => {
    const [pattern, schema] = layout[kind];
    return {
      kind: kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      files: wildcardOf(pattern),
      schema: z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: showForm }),
    };
  });
}

/** The form of a text, which our schemas give as the message of what does not have it: `2017-S1`. */
function showForm({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (jsonSchema.pattern === undefined) return;
  const form = z.safeParse(zodSchema, '\u0000').error?.issues[0]?.message;
  if (form !== undefined && z.safeParse(zodSchema, form).success) jsonSchema.examples = [form];
}
