import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { readSheet } from 'read-excel-file/node';
import { dist } from './built-site.ts';

/** A row of a dataset as some program read it: what is empty is left out. */
export type ReadRow = Readonly<Record<string, string>>;

/** The rows of a CSV file. */
export async function rowsOfCsv(path: string, folder = dist): Promise<readonly ReadRow[]> {
  const rows: readonly ReadRow[] = parse(await readFile(join(folder, path), 'utf8'), {
    bom: true,
    columns: true,
  });
  return rows.map(withoutEmpty);
}

/** The rows of a JSON file. */
export async function rowsOfJson(path: string, folder = dist): Promise<readonly ReadRow[]> {
  const { rows } = JSON.parse(await readFile(join(folder, path), 'utf8')) as {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  };
  return rows.map((row) => withoutEmpty(row));
}

/** The rows of the second sheet of a workbook, by the names in its first row. */
export async function rowsOfWorkbook(path: string, folder = dist): Promise<readonly ReadRow[]> {
  const [names = [], ...rows] = await readSheet(join(folder, path), 2);
  return rows.map((row) =>
    withoutEmpty(Object.fromEntries(row.map((cell, index) => [String(names[index]), cell]))),
  );
}

/** The rows of a CSV file as a program for linked data reads them with the metadata beside it. */
export async function rowsOfLinkedData(path: string, folder = dist): Promise<readonly ReadRow[]> {
  const metadata = await readMetadata(`${path}-metadata.json`, folder);
  const text = await readFile(join(folder, path));
  const baseIRI = 'https://example.org/file.csv';
  const rows = new Map<string, Record<string, string>>();
  const parser = new CsvwParser({ metadata, baseIRI });
  for await (const { subject, predicate, object } of parser.import(Readable.from([text]))) {
    if (!predicate.value.startsWith(`${baseIRI}#`)) continue;
    const row = rows.get(subject.value) ?? {};
    row[decodeURI(predicate.value.slice(baseIRI.length + 1))] = object.value;
    rows.set(subject.value, row);
  }
  return [...rows.values()];
}

/** A file of linked data that brings its context along. */
export async function readLinkedData(path: string, folder = dist): Promise<Store> {
  return storeOf(JSON.parse(await readFile(join(folder, path), 'utf8')) as object);
}

/** Metadata of tabular data as linked data; the standard’s context is not fetched. */
async function readMetadata(path: string, folder: string): Promise<Store> {
  const document = JSON.parse(await readFile(join(folder, path), 'utf8')) as object;
  return storeOf({ ...document, '@context': csvwContext });
}

async function storeOf(document: object): Promise<Store> {
  const quads: unknown = await jsonld.toRDF(document, {
    format: 'application/n-quads',
  });
  if (typeof quads !== 'string') throw new TypeError('Expected N-Quads.');
  return new Store(new Parser().parse(quads));
}

/** What the terms that we use stand for in the vocabulary of tabular data. */
const csvwContext = {
  '@vocab': 'http://www.w3.org/ns/csvw#',
  csvw: 'http://www.w3.org/ns/csvw#',
  dc: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  ...Object.fromEntries(
    ['string', 'integer', 'decimal', 'boolean', 'date'].map((type) => [
      type,
      `http://www.w3.org/2001/XMLSchema#${type}`,
    ]),
  ),
  columns: { '@id': 'csvw:column', '@container': '@list' },
  titles: 'csvw:title',
  datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
};

function withoutEmpty(row: Readonly<Record<string, unknown>>): ReadRow {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) =>
      cell === '' || cell === null || cell === undefined ? [] : [[name, textIn(cell)]],
    ),
  );
}

function textIn(cell: unknown): string {
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
