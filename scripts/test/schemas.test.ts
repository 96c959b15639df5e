import { contentSchemas } from '@chhamas/core';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-json-languageservice';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { root } from '../bootstrap/run.mjs';
import { describeFields } from '../src/schemas/describe-fields.ts';
import { schemaTitles } from '../src/schemas/schema-titles.ts';
import { runScript } from './support/run-chhamas.ts';
import { emptyDesk } from './support/scratch-content.ts';

interface Association {
  readonly fileMatch: readonly string[];
  readonly url: string;
}
const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
  readonly 'json.schemas': readonly Association[];
};
const associations = settings['json.schemas'];
const roots = ['content', 'content/demo'];
const contentFiles = roots.flatMap((folder) =>
  globSync('**/*.json', { cwd: join(root, folder) })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) =>
        !/^(?:demo|keys|releases|schemas|node_modules|\.turbo)\/|^package\.json$/.test(file),
    )
    .map((file) => `${folder}/${file}`),
);

/** What VS Code does with JSON, set up as it is by the settings of this repository. */
const service = getLanguageService({
  schemaRequestService: (uri) => Promise.resolve(readFileSync(new URL(uri), 'utf8')),
});
service.configure({
  validate: true,
  allowComments: false,
  schemas: associations.map(({ fileMatch, url }) => ({
    uri: pathToFileURL(join(root, url)).href,
    fileMatch: [...fileMatch],
  })),
});

/** A text as it would lie at a path of the repository. */
function openedAs(file: string, text: string) {
  const uri = pathToFileURL(join(root, file)).href;
  const document = TextDocument.create(uri, 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

/** What is said of a fault, in words. */
function said({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

async function faultsIn(file: string, text: string): Promise<readonly string[]> {
  const { document, json } = openedAs(file, text);
  const faults: readonly Diagnostic[] = await service.doValidation(document, json);
  return faults.map(said);
}

const monthly = 'content/demo/periods/2020-S2/collected/returns/xd-1/2020-07.json';
const monthlyText = readFileSync(join(root, monthly), 'utf8');

test('made again, the schemas and the settings that name them are the same, byte for byte', async () => {
  const { desk, write } = emptyDesk();
  write('.vscode/settings.json', '{ "editor.tabSize": 2 }\n');
  const { code, err } = await runScript(root, 'scripts/src/schemas/write-schemas.ts', desk);
  expect([code, err]).toEqual([0, '']);
  const names = (folder: string) => readdirSync(join(folder, 'content/schemas')).toSorted();
  expect(names(desk)).toEqual(names(root));
  // Where one of them differs: npm run schemas:generate --workspace @chhamas/scripts
  const made = (name: string) => readFileSync(join(desk, 'content/schemas', name), 'utf8');
  const there = (name: string) => readFileSync(join(root, 'content/schemas', name), 'utf8');
  expect(names(root).filter((name) => made(name) !== there(name))).toEqual([]);
  const remade = JSON.parse(readFileSync(join(desk, '.vscode/settings.json'), 'utf8')) as object;
  expect(remade).toEqual({ 'editor.tabSize': 2, 'json.schemas': associations });
});

test('every file of content in both roots is held against the schema of its kind, and has no fault', async () => {
  expect(contentFiles.length).toBeGreaterThan(300);
  const faulty: string[] = [];
  for (const file of contentFiles) {
    const { document, json } = openedAs(file, readFileSync(join(root, file), 'utf8'));
    const schemas = await service.getMatchingSchemas(document, json);
    const faults = await service.doValidation(document, json);
    if (schemas.length === 0) faulty.push(`${file}: no schema`);
    faulty.push(...faults.map((fault) => `${file}: ${said(fault)}`));
  }
  expect(faulty).toEqual([]);
}, 90_000);

test('each path of content matches one schema alone, and each schema that is named is there', () => {
  const matches = (file: string) =>
    associations.filter(({ fileMatch }) =>
      fileMatch.some((pattern) => {
        const source = pattern.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*');
        return new RegExp(`^${source}$`).test(file);
      }),
    );
  expect(contentFiles.filter((file) => matches(file).length !== 1)).toEqual([]);
  expect(associations.filter(({ url }) => !existsSync(join(root, url)))).toEqual([]);
  expect(associations).toHaveLength(contentSchemas().length);
});

describe('a wrong file is marked while it is written', () => {
  test.each([
    ['a misspelt key', '"female": 11', '"femal": 11', /femal/],
    ['a total in quotes', '"total": 18', '"total": "18"', /Incorrect type|type/],
    [
      'a month that is none',
      '"month": "2020-07"',
      '"month": "July"',
      /សរសេរដូចជា 2017-05 · Write it like 2017-05\./,
    ],
    ['a channel that is none', '"monthly-form"', '"monthly form"', /monthly-form/],
    ['a key that is missing', /"receivedOn": "[^"]*",\s*/, '', /receivedOn/],
    ['an answer that is none', '"has-data"', '"yes"', /has-data|nil|blank/],
  ])('%s', async (_, from, to, message) => {
    const text = monthlyText.replace(from, to);
    expect(text).not.toBe(monthlyText);
    expect((await faultsIn(monthly, text)).join('\n')).toMatch(message);
  });
});

describe('an editor', () => {
  /** The text with a mark `|` taken out, and where it was. */
  const at = (text: string) => {
    const opened = openedAs(monthly, text.replace('|', ''));
    return { ...opened, position: opened.document.positionAt(text.indexOf('|')) };
  };

  test('reads what a field means where the pointer rests on it', async () => {
    const { document, json, position } = at(monthlyText.replace('"channel"', '"chan|nel"'));
    const hover = await service.doHover(document, position, json);
    expect(JSON.stringify(hover?.contents)).toContain('The way by which a return came');
  });

  test('is offered the keys that are left, each with its meaning', async () => {
    const { document, json, position } = at(monthlyText.replace('"total": 18', '"total": 18, "|"'));
    const offered = await service.doComplete(document, position, json);
    const meanings = new Map(offered?.items.map((each) => [each.label, each.documentation]));
    expect([...meanings.keys()]).toEqual(expect.arrayContaining(['parts', 'cells', 'days']));
    expect(meanings.get('days')).toContain('where they are not the calendar month');
  });

  test('is offered the words that a field may have', async () => {
    const { document, json, position } = at(monthlyText.replace('"monthly-form"', '"|"'));
    const offered = await service.doComplete(document, position, json);
    expect(offered?.items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['"monthly-form"', '"telegram"', '"phone"']),
    );
  });
});

describe('every schema', () => {
  const schemas = associations.map(({ url }) => {
    return [url, JSON.parse(readFileSync(join(root, url), 'utf8')) as object] as const;
  });

  test('has a title in Khmer and in English, one of each kind', () => {
    for (const [, schema] of schemas) {
      expect(Reflect.get(schema, 'title')).toMatch(/\p{Script=Khmer}.* · [A-Z]/u);
    }
    expect(Object.keys(schemaTitles)).toEqual(contentSchemas().map(({ kind }) => kind));
  });

  test('says of every field what it means', () => {
    const mute: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties') {
          for (const [field, schema] of Object.entries(inner as Record<string, object>)) {
            if (!Reflect.has(schema, 'description')) mute.push(`${path}.${field}`);
          }
        }
        visit(inner, `${path}.${key}`);
      }
    };
    for (const [url, schema] of schemas) visit(schema, url);
    expect(mute).toEqual([]);
  });

  test('says nothing that is for programmers alone', () => {
    for (const [url, schema] of schemas) {
      expect(JSON.stringify(schema), url).not.toMatch(
        /@source|minutes, paragraph|brief R-|\bas strings\b/,
      );
    }
  });
});

test('a comment stands behind its value as a description, and nothing else is changed', () => {
  const source = [
    '/** What is counted.',
    ' *',
    ' * @source minutes */',
    'export const Count = z.strictObject({',
    '  /** How many: 18. */',
    '  total: z.int(),',
    '  unsaid: z.string(),',
    '});',
    'const kinds = [',
    '  /** Of one kind. */',
    '  z.literal("a"),',
    '];',
  ].join('\n');
  expect(describeFields(source)).toMatchInlineSnapshot(`
    "/** What is counted.
     *
     * @source minutes */
    export const Count = ((it) => it?.describe?.("What is counted.") ?? it)(z.strictObject({
      /** How many: 18. */
      total: ((it) => it?.describe?.("How many: 18.") ?? it)(z.int()),
      unsaid: z.string(),
    }));
    const kinds = [
      /** Of one kind. */
      ((it) => it?.describe?.("Of one kind.") ?? it)(z.literal("a")),
    ];"
  `);
  expect(describeFields(source).split('\n')).toHaveLength(12);
});
