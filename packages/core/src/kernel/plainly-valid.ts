import { z } from 'zod';

/** True of a value that is plainly what it should be; false says only that it is not plain. */
type Test = (value: unknown) => boolean;

/** The test of each schema; undefined where nothing is plain. */
const tests = new WeakMap<z.core.$ZodType, Test | undefined>();

/**
 * True of a value that a schema would hand back as it is. False says nothing: whoever gets it asks
 * the schema, which alone knows what is wrong.
 *
 * Nearly all that arrives is without a fault, and Zod, which copies everything, takes several times
 * as long to say so. The test is made from the schema, so that the two cannot drift apart; where a
 * schema changes values, or asks for something that is not known here, nothing is plain.
 *
 * @param value fresh from `JSON.parse`
 */
export function isPlainlyValid<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
): value is z.output<Schema> {
  return testOf(schema)?.(value) === true;
}

function testOf(schema: z.core.$ZodType): Test | undefined {
  if (!tests.has(schema)) {
    // Whatever holds itself is not plain, instead of being asked about for ever.
    tests.set(schema, undefined);
    tests.set(schema, testFrom(schema));
  }
  return tests.get(schema);
}

function testFrom(schema: z.core.$ZodType): Test | undefined {
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODate) return stringTest(schema);
  if (schema instanceof z.ZodNumberFormat) return wholeNumberTest(schema);
  if (schema instanceof z.ZodArray) return arrayTest(schema);
  if ((schema._zod.def.checks ?? []).length > 0) return undefined;
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof z.ZodLiteral) return oneOf(schema.values);
  if (schema instanceof z.ZodEnum) return oneOf(new Set(schema.options));
  if (schema instanceof z.ZodNullable) {
    const inner = testOf(schema.unwrap());
    return (value) => value === null || inner?.(value) === true;
  }
  if (schema instanceof z.ZodRecord) return recordTest(schema);
  if (schema instanceof z.ZodUnion) return unionTest(schema);
  return schema instanceof z.ZodObject ? objectTest(schema) : undefined;
}

function oneOf(values: ReadonlySet<unknown>): Test {
  return (value) => values.has(value);
}

function stringTest(schema: z.ZodString | z.ZodISODate): Test | undefined {
  const patterns = schema instanceof z.ZodISODate ? [schema._zod.def.pattern] : [];
  const changes: ((text: string) => unknown)[] = [];
  let [least, most] = [0, Infinity];
  for (const check of schema._zod.def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckMinLength) least = Math.max(least, lengthIn(check));
    else if (check instanceof z.core.$ZodCheckMaxLength) most = Math.min(most, lengthIn(check));
    else if (check instanceof z.core.$ZodCheckRegex) patterns.push(check._zod.def.pattern);
    else if (check instanceof z.core.$ZodCheckOverwrite) {
      const { def } = check._zod;
      changes.push((text) => def.tx(text));
    } else return undefined;
  }
  const [pattern, ...otherPatterns] = patterns;
  const [change, ...otherChanges] = changes;
  if (otherPatterns.length + otherChanges.length > 0 || pattern?.global === true) return undefined;
  return (value) =>
    typeof value === 'string' &&
    value.length >= least &&
    value.length <= most &&
    (pattern === undefined || pattern.test(value)) &&
    (change === undefined || change(value) === value);
}

function wholeNumberTest(schema: z.ZodNumberFormat): Test | undefined {
  if (schema._zod.def.format !== 'safeint') return undefined;
  let [least, most] = [-Infinity, Infinity];
  for (const check of schema._zod.def.checks ?? []) {
    const isLeast = check instanceof z.core.$ZodCheckGreaterThan;
    if (!isLeast && !(check instanceof z.core.$ZodCheckLessThan)) return undefined;
    const { value, inclusive } = check._zod.def;
    // The next whole number beyond a bound that is not allowed itself.
    if (isLeast) least = Math.max(least, Number(value) + (inclusive ? 0 : 1));
    else most = Math.min(most, Number(value) - (inclusive ? 0 : 1));
  }
  return (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

function lengthIn(check: z.core.$ZodCheckMinLength | z.core.$ZodCheckMaxLength): number {
  return 'minimum' in check._zod.def ? check._zod.def.minimum : check._zod.def.maximum;
}

function arrayTest(schema: z.ZodArray): Test | undefined {
  const element = testOf(schema.element);
  let [least, most] = [0, Infinity];
  for (const check of schema._zod.def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckMinLength) least = Math.max(least, lengthIn(check));
    else if (check instanceof z.core.$ZodCheckMaxLength) most = Math.min(most, lengthIn(check));
    else return undefined;
  }
  if (element === undefined) return undefined;
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false;
    for (const each of value) if (!element(each)) return false;
    return true;
  };
}

function recordTest(schema: z.ZodRecord): Test | undefined {
  const [key, value] = [schema.keyType, testOf(schema.valueType)];
  const isAnyKey = key instanceof z.ZodString && (key._zod.def.checks ?? []).length === 0;
  if (!isAnyKey || value === undefined) return undefined;
  return (record) => {
    if (!isObject(record)) return false;
    // Zod drops this key, so that a record that has it is changed.
    for (const name in record) if (name === '__proto__' || !value(record[name])) return false;
    return true;
  };
}

function unionTest(schema: z.ZodUnion): Test {
  const options = schema.options.flatMap((option) => testOf(option) ?? []);
  return (value) => {
    for (const option of options) if (option(value)) return true;
    return false;
  };
}

function objectTest(schema: z.ZodObject): Test | undefined {
  const members = new Map<string, { readonly test: Test; readonly isRequired: boolean }>();
  for (const [name, member] of Object.entries<z.core.$ZodType>(schema.shape)) {
    const isOptional = member instanceof z.ZodOptional;
    const test = testOf(isOptional ? member.unwrap() : member);
    if (test === undefined) return undefined;
    members.set(name, { test, isRequired: !isOptional });
  }
  const required = [...members.values()].filter(({ isRequired }) => isRequired).length;
  return (object) => {
    if (!isObject(object)) return false;
    let found = 0;
    for (const name in object) {
      const member = members.get(name);
      if (member === undefined || !member.test(object[name])) return false;
      if (member.isRequired) found += 1;
    }
    return found === required;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
