import { z } from 'zod';

/** The keys that the schema knows where the fault lies; none where it is not an object. */
export function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const keys = schemasAt(schema, path).flatMap((each) =>
    each instanceof z.ZodObject ? Object.keys(each.shape) : [],
  );
  return [...new Set(keys)];
}

/**
 * The schemas that a value at a path must meet: several where the way leads through a union, none
 * where it leads nowhere.
 */
export function schemasAt(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
): z.core.$ZodType[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => schemasAt(option, path));
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return schemasAt(schema.unwrap(), path);
  }
  if (key === undefined) return [schema];
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest);
  if (schema instanceof z.ZodObject) {
    const member: unknown = schema.shape[key];
    return member instanceof z.ZodType ? schemasAt(member, rest) : [];
  }
  return [];
}
