import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { loadDescribedCore } from './described-core.ts';
import { schemaAssociations, schemaFiles, schemaFolder } from './schema-files.ts';

// Before anything else of the core is loaded: what has been loaded has no descriptions.
const { contentSchemas } = await loadDescribedCore();
const { editJson } = await import('@chhamas/core/node');

const [root = join(import.meta.dirname, '../../..')] = process.argv.slice(2);
const schemas = contentSchemas();
await rm(join(root, schemaFolder), { recursive: true, force: true });
for (const [path, text] of schemaFiles(schemas)) await write(path, text);

const settings = '.vscode/settings.json';
const before = await readFile(join(root, settings), 'utf8').catch(() => '{}\n');
const after = editJson(before, ['json.schemas'], schemaAssociations(schemas));
const filepath = join(import.meta.dirname, '../../..', settings);
await write(settings, await format(after, { ...(await resolveConfig(filepath)), filepath }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
