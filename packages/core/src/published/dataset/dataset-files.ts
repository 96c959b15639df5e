import { z } from 'zod';
import { csvFile } from '../csv-cell.ts';
import type { Cell, CellKind, Column, Dataset, DatasetKind } from './dataset.ts';
import { cellsOf, columnsOf } from './dataset.ts';

/** A dataset as a CSV file: the names of the columns, and under them the rows. */
export function datasetCsv(dataset: Dataset): string {
  const rows = cellsOf(dataset).map((row) => row.map(inCsv));
  return csvFile([columnsOf(dataset.kind).map(([name]) => name), ...rows]);
}

function inCsv(cell: Cell): string | number | undefined {
  return typeof cell === 'boolean' ? String(cell) : cell;
}

/**
 * A dataset as a JSON file, of the shape that `datasetShape` describes, one row a line; what is empty is
 * left out.
 */
export function datasetJson(dataset: Dataset): string {
  const { kind, title, invented, notice } = dataset;
  const names = columnsOf(kind).map(([name]) => name);
  const head = JSON.stringify({ schema: 1, dataset: kind.name, title, invented, notice });
  const rows = cellsOf(dataset).map((row) =>
    JSON.stringify(Object.fromEntries(row.map((cell, index) => [names[index], cell]))),
  );
  return `${head.slice(0, -1)},"rows":[\n${rows.join(',\n')}\n]}\n`;
}

/** The shape of the JSON files of a kind, from which their JSON Schema is made. */
export function datasetShape(kind: DatasetKind) {
  const both = z.strictObject({ km: z.string(), en: z.string().optional() });
  const cells = columnsOf(kind).map(([name, column]) => {
    const cell = cellShape(column).describe(`${column.title.km} · ${column.title.en ?? ''}`);
    return [name, kind.key.includes(name) ? cell : cell.optional()] as const;
  });
  return z.strictObject({
    schema: z.literal(1),
    dataset: z.literal(kind.name),
    title: both,
    invented: z.boolean(),
    notice: both,
    rows: z.array(z.strictObject(Object.fromEntries(cells))),
  });
}

function cellShape({ holds, codes }: Column): z.ZodType {
  return codes === undefined ? shapes[holds] : z.enum(Object.keys(codes));
}

const shapes: Readonly<Record<CellKind, z.ZodType>> = {
  text: z.string(),
  integer: z.int(),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
};
