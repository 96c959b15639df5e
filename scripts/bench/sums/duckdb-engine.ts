import type { DuckDBConnection, DuckDBInstance as Instance } from '@duckdb/node-api';
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER } from '@duckdb/node-api';
import type { Engine } from './engine.ts';
import type { Row, Rows } from './rows.ts';
import { fields, keyOf } from './rows.ts';

interface Database {
  readonly instance: Instance;
  readonly connection: DuckDBConnection;
}

const columns = ['slot', 'semester', ...fields] as const;
const sumsBySlot = `SELECT slot, semester, ${fields.map((field) => `sum(${field})`).join(', ')}
  FROM rows GROUP BY slot, semester`;

/** `GROUP BY` of DuckDB, in memory and on every core; numbers as groups, as the other engines have them. */
export const duckdbEngine: Engine<Database> = {
  name: 'DuckDB',
  load: async ({ list }: Rows) => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const types = columns.map((column) => `${column} ${isKey(column) ? 'INTEGER' : 'DOUBLE'}`);
    await connection.run(`CREATE TABLE rows (${types.join(', ')})`);
    const appender = await connection.createAppender('rows');
    const chunkSize = 2048;
    for (let start = 0; start < list.length; start += chunkSize) {
      appender.appendDataChunk(chunkOf(list.slice(start, start + chunkSize)));
    }
    appender.closeSync();
    return { instance, connection };
  },
  sum: ({ connection }) => connection.runAndReadAll(sumsBySlot),
  read: async ({ connection }) => {
    const reader = await connection.runAndReadAll(sumsBySlot);
    const [slots = [], semesters = [], ...sums] = reader.getColumns();
    return new Map(
      slots.map((slot, index) => [
        keyOf(slot, semesters[index] ?? NaN),
        sums.map((column) => column[index] ?? NaN),
      ]),
    );
  },
  close: ({ connection, instance }) => {
    connection.closeSync();
    instance.closeSync();
  },
};

function chunkOf(rows: readonly Row[]): DuckDBDataChunk {
  const types = columns.map((column) => (isKey(column) ? INTEGER : DOUBLE));
  const chunk = DuckDBDataChunk.create(types, rows.length);
  for (const [index, column] of columns.entries()) {
    chunk.setColumnValues(
      index,
      rows.map((row) => row[column]),
    );
  }
  return chunk;
}

function isKey(column: string): boolean {
  return column === 'slot' || column === 'semester';
}
