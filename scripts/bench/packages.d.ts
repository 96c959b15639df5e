// As much of the benchmark's own packages as it uses. They are in nobody else's installation, so that their own types
// are not there when `npm run check` looks for them.

declare module 'd3-array' {
  export function rollup<Row, Value, Key, Other>(
    rows: Iterable<Row>,
    reduce: (rows: Row[]) => Value,
    key: (row: Row) => Key,
    other: (row: Row) => Other,
  ): Map<Key, Map<Other, Value>>;
}

declare module '@duckdb/node-api' {
  export interface DuckDBType {
    readonly typeId: number;
  }
  export const INTEGER: DuckDBType;
  export const DOUBLE: DuckDBType;
  export class DuckDBDataChunk {
    static create(types: readonly DuckDBType[], rowCount: number): DuckDBDataChunk;
    rowCount: number;
    setColumnValues(column: number, values: readonly number[]): void;
  }
  export interface DuckDBAppender {
    appendDataChunk(chunk: DuckDBDataChunk): void;
    closeSync(): void;
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<{ getColumns(): number[][] }>;
    createAppender(table: string): Promise<DuckDBAppender>;
    closeSync(): void;
  }
  export class DuckDBInstance {
    static create(path: string): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
    closeSync(): void;
  }
}
