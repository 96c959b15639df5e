import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { describeFields } from './describe-fields.ts';

/**
 * The core, its schemas carrying the comments of their fields: so what a field means is written once,
 * in the source. It is loaded for this process alone, and must not have been loaded before.
 */
export async function loadDescribedCore(): Promise<typeof import('@chhamas/core')> {
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      const isOurs = /\/packages\/core\/src\/.*\.ts$/.test(url);
      const source = isOurs ? readFileSync(new URL(url), 'utf8') : '';
      return source.includes(`from 'zod'`) ? { ...loaded, source: describeFields(source) } : loaded;
    },
  });
  return import('@chhamas/core');
}
