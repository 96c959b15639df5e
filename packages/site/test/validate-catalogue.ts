import { readFile } from 'node:fs/promises';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

/** What a catalogue lacks of what DCAT-AP asks for: the path and the reason of each fault. */
export async function faultsOfCatalogue(catalogue: Store): Promise<readonly string[]> {
  const text = await readFile(new URL('dcat-ap-shapes.ttl', import.meta.url), 'utf8');
  const shapes = new Store(new Parser({ baseIRI: 'https://example.org/shapes' }).parse(text));
  const report = await new Validator(shapes).validate(catalogue);
  return report.results.map(
    ({ focusNode, path, message }) =>
      `${focusNode.value} ${JSON.stringify(path)} ${message.map(({ value }) => value).join(' ')}`,
  );
}
