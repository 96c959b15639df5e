import type { ContentSchema } from '@chhamas/core';
import { editorSchema } from './editor-schema.ts';

/** Where the schemas lie, from the top of the repository. */
export const schemaFolder = 'content/schemas';

/** The schema of every kind of content file, by its path from the top of the repository. */
export function schemaFiles(schemas: readonly ContentSchema[]): ReadonlyMap<string, string> {
  return new Map(
    schemas.map((each) => [pathOf(each), `${JSON.stringify(editorSchema(each), undefined, 2)}\n`]),
  );
}

/** Which schema an editor holds which file against, in both roots: a setting of VS Code. */
export function schemaAssociations(schemas: readonly ContentSchema[]): readonly object[] {
  return schemas.map((each) => ({
    fileMatch: ['content', 'content/demo'].map((root) => `/${root}/${each.files}`),
    url: `./${pathOf(each)}`,
  }));
}

function pathOf({ kind }: ContentSchema): string {
  return `${schemaFolder}/${kind}.schema.json`;
}
