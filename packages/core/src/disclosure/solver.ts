import type { Highs, Model } from 'highs';

/** A row of a linear program: its terms add up to something between its bounds. */
export interface ProgramRow {
  readonly least: number;
  readonly greatest: number;
  /** Column and coefficient, each column once. */
  readonly terms: readonly (readonly [column: number, coefficient: number])[];
}

/** Columns with their bounds, and rows over them. An infinite bound is no bound. */
export interface LinearProgram {
  /**
   * What changes between two questions: what is asked for (the default), or the bounds. It tells the
   * solver from which side to go on; the answers are the same.
   */
  readonly changing?: 'question' | 'bounds';
  readonly columns: readonly { readonly least: number; readonly greatest: number }[];
  readonly rows: readonly ProgramRow[];
}

/** What became of a question to the solver. */
export type Optimum =
  | {
      readonly status: 'optimal';
      readonly value: number;
      /** One number a column. */
      readonly columns: Float64Array;
      /** By how much each column's bounds hold the optimum back; meaningless for whole numbers. */
      readonly columnDuals: Float64Array;
      /** The same of each row. */
      readonly rowDuals: Float64Array;
    }
  | { readonly status: 'unbounded' | 'infeasible' | 'gave-up' };

/** A program that is kept, asked again and again, and closed at the end. */
export interface OpenProgram {
  /**
   * The least or the greatest that the terms can add up to. What was asked before is forgotten,
   * bounds that were changed are not.
   */
  readonly optimise: (sense: 'least' | 'greatest', terms: ProgramRow['terms']) => Optimum;
  readonly boundColumn: (column: number, least: number, greatest: number) => void;
  readonly boundRow: (row: number, least: number, greatest: number) => void;
  readonly addRow: (row: ProgramRow) => void;
  /** From now on only whole numbers count for these columns, or any again where there are none. */
  readonly askWhole: (columns: readonly number[]) => void;
  readonly close: () => void;
}

/** Solves linear programs. One input has one answer: limits count steps, never time. */
export interface Solver {
  readonly open: (program: LinearProgram) => OpenProgram;
}

/** Nodes of a search for whole numbers after which the solver gives up. */
const nodeLimit = 5_000;
/** Steps of one linear program after which it does. */
const stepLimit = 200_000;

/**
 * The solver: HiGHS, compiled to WebAssembly. It is loaded once, when it is first asked for; whatever
 * needs it takes it as an argument, so that only the edge of a program has to wait.
 *
 * @source HiGHS, https://highs.dev
 */
export async function loadSolver(): Promise<Solver> {
  loaded ??= loadHighs();
  const highs = await loaded;
  return { open: (program) => openIn(highs, program) };
}

let loaded: Promise<Highs> | undefined;

/** The package's types speak of its CommonJS face, where the loader lies one `default` deeper. */
async function loadHighs(): Promise<Highs> {
  const load: unknown = (await import('highs')).default;
  if (typeof load !== 'function') throw new TypeError('Expected the loader of HiGHS.');
  return (load as () => Promise<Highs>)();
}

function openIn(highs: Highs, { columns, rows, changing }: LinearProgram): OpenProgram {
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: new Float64Array(columns.length),
    colLower: Float64Array.from(columns, ({ least }) => least),
    colUpper: Float64Array.from(columns, ({ greatest }) => greatest),
    rowLower: Float64Array.from(rows, ({ least }) => least),
    rowUpper: Float64Array.from(rows, ({ greatest }) => greatest),
    matrix: matrixOf(rows, columns.length),
  });
  model.options.set({
    output_flag: false,
    random_seed: 0,
    presolve: 'off',
    // 1 is the dual simplex method, 4 the primal.
    simplex_strategy: changing === 'bounds' ? 1 : 4,
    simplex_iteration_limit: stepLimit,
    mip_max_nodes: nodeLimit,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
  });
  const costs = new Float64Array(columns.length);
  let whole: readonly number[] = [];
  return {
    optimise: (sense, terms) => {
      const next = new Float64Array(columns.length);
      for (const [column, coefficient] of terms) next[column] = coefficient;
      // Each change crosses into WebAssembly: most costs stay as they were.
      next.forEach((cost, column) => {
        if (cost === costs[column]) return;
        costs[column] = cost;
        model.changeColCost(column, cost);
      });
      const { minimize, maximize } = highs.constants.objectiveSense;
      model.changeObjectiveSense(sense === 'least' ? minimize : maximize);
      model.run();
      return outcomeOf(highs, model);
    },
    boundColumn: (column, least, greatest) => model.changeColBounds(column, least, greatest),
    boundRow: (row, least, greatest) => model.changeRowBounds(row, least, greatest),
    addRow: ({ least, greatest, terms }) => {
      const indices = terms.map(([column]) => column);
      const values = terms.map(([, coefficient]) => coefficient);
      model.addRow(least, greatest, { indices, values });
    },
    askWhole: (next) => {
      const { integer, continuous } = highs.constants.variableType;
      for (const column of whole) model.changeColIntegrality(column, continuous);
      for (const column of next) model.changeColIntegrality(column, integer);
      whole = next;
      model.options.set('presolve', next.length > 0 ? 'on' : 'off');
    },
    close: () => model.dispose(),
  };
}

function matrixOf(rows: readonly ProgramRow[], columns: number) {
  const starts = [0];
  const [indices, values]: [number[], number[]] = [[], []];
  for (const { terms } of rows) {
    for (const [column, coefficient] of terms) {
      indices.push(column);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols: columns,
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  };
}

function outcomeOf(highs: Highs, model: Model): Optimum {
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  if (status === optimal) {
    const { colValue, colDual, rowDual } = model.getSolution();
    const value = model.getObjectiveValue();
    return { status: 'optimal', value, columns: colValue, columnDuals: colDual, rowDuals: rowDual };
  }
  if (status === infeasible) return { status: 'infeasible' };
  if (status === unbounded || status === unboundedOrInfeasible) return { status: 'unbounded' };
  return { status: 'gave-up' };
}
