declare module 'rdf-parser-csvw' {
  import type { DatasetCore, Quad, Stream } from '@rdfjs/types';
  import type { Readable } from 'node:stream';

  export default class Parser {
    constructor(options: { readonly metadata: DatasetCore; readonly baseIRI: string });
    import(input: Readable): Stream & AsyncIterable<Quad>;
  }
}
