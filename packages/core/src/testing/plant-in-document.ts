import { z } from 'zod';
import { idPattern } from '../kernel/ids.ts';

/** One value of a document: the way to it, `meetings[].subject.km`, and all that it stands in. */
export interface Leaf<Value = unknown> {
  readonly at: string;
  readonly value: Value;
  /** From the document down to the object that has it. */
  readonly owners: readonly unknown[];
}

/** What is planted where; asked only where the schema allows it. */
export interface Planting {
  /** A word to stand in or behind a text; undefined where the text stays as it is. */
  readonly word: (leaf: Leaf<string | undefined>) => string | undefined;
  /** What stands in the place of a whole number that is no count of an indicator. */
  readonly number: (leaf: Leaf<number>) => number;
  /** What stands in the place of the counts of one indicator, which must add up. */
  readonly entry: (leaf: Leaf<object>) => object;
}

/** A word and a number as they will be planted, to see whether they fit. */
const probe = { word: 'zqjxbbbb', number: 999_983 };

/**
 * A document with something planted in every place where anybody could write, as its schema has them:
 * a field that is added to the schema is planted without being named here, also where it is optional
 * and no document has it yet.
 *
 * A text with a form, such as an address, takes a word where it keeps its form; a day, a hash or an id
 * does not, and is left.
 */
export function plantInDocument(schema: z.ZodType, document: unknown, planting: Planting): unknown {
  return plant(schema, { at: '', value: document, owners: [] }, planting);
}

function plant(schema: z.core.$ZodType, leaf: Leaf, planting: Planting): unknown {
  const { value } = leaf;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return value === null ? null : plant(schema.unwrap(), leaf, planting);
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((each) => z.safeParse(each, value).success);
    return option === undefined ? value : plant(option, leaf, planting);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const at = `${leaf.at}[]`;
    return value.map((each: unknown) =>
      plant(schema.element, { ...leaf, at, value: each }, planting),
    );
  }
  if (schema instanceof z.ZodRecord && isObject(value)) {
    const { valueType } = schema;
    const owners = [...leaf.owners, value];
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        return [key, plant(valueType, { at: `${leaf.at}{}`, value: each, owners }, planting)];
      }),
    );
  }
  if (schema instanceof z.ZodObject && isObject(value))
    return plantInObject(schema, leaf, planting);
  if (schema instanceof z.ZodString && typeof value === 'string') {
    return withWord(schema, { ...leaf, value }, planting);
  }
  if (schema instanceof z.ZodNumber && typeof value === 'number') {
    return fits(schema, probe.number) ? planting.number({ ...leaf, value }) : value;
  }
  return value;
}

function withWord(schema: z.ZodString, leaf: Leaf<string>, planting: Planting): string {
  if (isId(schema)) return leaf.value;
  const joint = [' ', '-'].find((each) => fits(schema, `${leaf.value}${each}${probe.word}`));
  const word = joint === undefined ? undefined : planting.word(leaf);
  return word === undefined ? leaf.value : `${leaf.value}${joint}${word}`;
}

/** What is referred to by its id is not found under another. */
function isId(schema: z.ZodString): boolean {
  return schema._zod.def.checks?.some((each) => patternOf(each) === idPattern.source) === true;
}

function patternOf(check: z.core.$ZodCheck): string | undefined {
  const { def } = check._zod;
  return 'pattern' in def && def.pattern instanceof RegExp ? def.pattern.source : undefined;
}

function fits(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function plantInObject(schema: z.ZodObject, leaf: Leaf, planting: Planting): unknown {
  const { at, value } = leaf;
  if (!isObject(value)) return value;
  if ('indicator' in schema.shape && 'total' in schema.shape) {
    const others = Object.keys(schema.shape).filter((key) => !countKeys.has(key));
    const counted = planting.entry({ ...leaf, value });
    return { ...counted, ...membersOf(schema, { ...leaf, value: counted }, others, planting) };
  }
  const members = membersOf(schema, { at, value, owners: leaf.owners }, undefined, planting);
  return { ...value, ...members };
}

/** What of an entry adds up, and names whose it is. */
const countKeys = new Set(['total', 'female', 'sexNotSpecified', 'parts', 'cells', 'indicator']);

function membersOf(
  schema: z.ZodObject,
  { at, value, owners }: Leaf,
  keys = Object.keys(schema.shape),
  planting: Planting,
): Readonly<Record<string, unknown>> {
  if (!isObject(value)) return {};
  const planted = keys.flatMap((key): [string, unknown][] => {
    const member: unknown = schema.shape[key];
    if (!(member instanceof z.ZodType)) return [];
    const leaf = { at: at === '' ? key : `${at}.${key}`, owners: [...owners, value] };
    if (value[key] !== undefined) {
      return [[key, plant(member, { ...leaf, value: value[key] }, planting)]];
    }
    const made = textFor(member, leaf, planting);
    return made === undefined ? [] : [[key, made]];
  });
  return Object.fromEntries(planted);
}

/** A text that a document may have and has not, in each language in which it can be. */
function textFor(
  schema: z.core.$ZodType,
  { at, owners }: Omit<Leaf, 'value'>,
  { word }: Planting,
): unknown {
  if (!(schema instanceof z.ZodOptional)) return undefined;
  const inner = schema.unwrap();
  if (inner instanceof z.ZodString) {
    return fits(inner, probe.word) && !isId(inner)
      ? word({ at, owners, value: undefined })
      : undefined;
  }
  if (!(inner instanceof z.ZodObject) || !('km' in inner.shape)) return undefined;
  const languages = Object.keys(inner.shape);
  const said = languages.flatMap((key) => {
    const made = word({ at: `${at}.${key}`, owners, value: undefined });
    return made === undefined ? [] : [[key, made]];
  });
  return said.length === languages.length ? Object.fromEntries(said) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
