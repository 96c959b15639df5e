import { z } from 'zod';

/** The keys that the schema knows where the fault lies; none where it is not an object. */
export function keysAt(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  value?: unknown,
): string[] {
  const keys = schemasAt(schema, path, value).flatMap((each) =>
    each instanceof z.ZodObject ? Object.keys(each.shape) : [],
  );
  return [...new Set(keys)];
}

/**
 * The schemas that a value at a path must meet: several where the way leads through a union, none
 * where it leads nowhere.
 *
 * @param value the whole document; where it is given, a union is followed as the words in it say
 */
export function schemasAt(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  value?: unknown,
): z.core.$ZodType[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodUnion) {
    const meant = schema.options.filter((option) => isMeant(option, value));
    const options = meant.length > 0 ? meant : schema.options;
    return options.flatMap((option) => schemasAt(option, path, value));
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return schemasAt(schema.unwrap(), path, value);
  }
  if (key === undefined) return [schema];
  const inner = memberOf(value, key);
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest, inner);
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest, inner);
  if (schema instanceof z.ZodObject) {
    const member: unknown = schema.shape[key];
    return member instanceof z.ZodType ? schemasAt(member, rest, inner) : [];
  }
  return [];
}

/** True where each word that tells this option from others is in the value: `"answer": "nil"`. */
function isMeant(option: z.core.$ZodType, value: unknown): boolean {
  if (!(option instanceof z.ZodObject)) return false;
  return Object.entries(option.shape).every(([key, member]: [string, unknown]) => {
    const isWord = member instanceof z.ZodLiteral || member instanceof z.ZodEnum;
    const stated = memberOf(value, key);
    return !isWord || stated === undefined || member.safeParse(stated).success;
  });
}

function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
