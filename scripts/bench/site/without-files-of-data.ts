/**
 * A plugin of Vite by which the site is built without its files of data: what its pages alone take, as a
 * project that has no such files is to be compared with. Nothing of the site knows of it.
 */
export function withoutFilesOfData() {
  return {
    name: 'without-files-of-data',
    enforce: 'post' as const,
    transform(code: string, id: string): string | undefined {
      if (!id.endsWith('/pages/[...dataset].ts')) return undefined;
      return code.replace(
        'export async function getStaticPaths()',
        'export function getStaticPaths() { return []; }\nasync function ownPaths()',
      );
    },
  };
}
