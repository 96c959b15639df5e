import type { ContentSchema } from '@chhamas/core';
import { schemaTitles } from './schema-titles.ts';

type Json = Readonly<Record<string, unknown>>;

/** The form of a file: there is one as yet. */
const formOfFile = 'ទម្រង់នៃឯកសារនេះ៖ 1 · The form of this file: 1.';

/**
 * The schema of a kind of file as an editor reads it: with a title in both languages, a meaning for
 * every field, and a form that is shown where a text does not have it.
 */
export function editorSchema({ kind, schema }: ContentSchema): object {
  const { $schema, ...rest } = schema;
  const title = schemaTitles[kind]?.join(' · ');
  return { $schema, ...(title === undefined ? {} : { title }), ...explained(rest, undefined) };
}

/** @param owner the meaning of what a value lies in */
function explained(schema: Json, owner: string | undefined): Json {
  const meaning = textIn(schema, 'description') ?? owner;
  const members = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (key === 'properties' && isJson(value)) return [key, fieldsOf(value, meaning)];
    if (Array.isArray(value)) {
      return [key, value.map((each: unknown) => (isJson(each) ? explained(each, meaning) : each))];
    }
    return [key, isJson(value) ? explained(value, undefined) : value];
  });
  return { ...Object.fromEntries(members), ...formShown(schema) };
}

function fieldsOf(fields: Json, owner: string | undefined): Json {
  const entries = Object.entries(fields).map(([name, field]) => {
    if (!isJson(field)) return [name, field];
    const described = explained(field, undefined);
    const meaning = textIn(field, 'description') ?? impliedMeaning(name, field, owner);
    return [name, meaning === undefined ? described : { ...described, description: meaning }];
  });
  return Object.fromEntries(entries) as Json;
}

/** What a field without words of its own means: a list, its entries; the word that tells a kind, that kind. */
function impliedMeaning(name: string, field: Json, owner: string | undefined): string | undefined {
  if (name === 'schema') return formOfFile;
  const { items } = field;
  if (isJson(items)) return textIn(items, 'description');
  return 'const' in field ? owner : undefined;
}

/** VS Code shows this instead of the pattern. */
function formShown({ pattern, examples }: Json): Json {
  const [form] = Array.isArray(examples) ? (examples as readonly unknown[]) : [];
  if (typeof pattern !== 'string' || typeof form !== 'string') return {};
  return { patternErrorMessage: `សរសេរដូចជា ${form} · Write it like ${form}.` };
}

function textIn(schema: Json, key: string): string | undefined {
  const value = schema[key];
  return typeof value === 'string' ? value : undefined;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
