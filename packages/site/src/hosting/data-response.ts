import { contentTypeOf, fileKinds } from './file-kinds.ts';

/**
 * A file as it is published.
 *
 * @param ending of its name, one that the hosts are told of: `.csv-metadata.json`
 */
export function dataResponse(ending: string, body: BodyInit): Response {
  const kind = fileKinds.find((each) => each.ending === ending);
  if (kind === undefined) throw new RangeError(`Expected a known kind of file, got ${ending}.`);
  return new Response(body, { headers: { 'Content-Type': contentTypeOf(kind) } });
}

/** A stylesheet that is made for one page. */
export function cssResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
