import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { root } from '../../bootstrap/run.mjs';

/** A block of TypeScript in a guide, with what the guide says that it prints. */
export interface DocExample {
  /** The heading that it stands under, and its number there. */
  readonly name: string;
  readonly code: string;
  readonly prints: string | undefined;
}

/**
 * The examples of a guide. One below `<!-- after FILE -->` is meant to be appended to that file.
 *
 * @param file a Markdown file, from the root of the repository
 */
export function examplesIn(file: string): readonly DocExample[] {
  const guide = readFileSync(join(root, file), 'utf8');
  const parts = guide.matchAll(
    /^#+ (?<heading>.+)$|^(?:<!-- after (?<after>\S+) -->\n\n)?```ts\n(?<code>[^]*?)^```\n(?:\n```text\n(?<prints>[^]*?)^```\n)?/gm,
  );
  let [heading, number] = ['', 0];
  const examples: DocExample[] = [];
  for (const { groups = {} } of parts) {
    const { code, after, prints } = groups;
    if (groups['heading'] !== undefined) [heading, number] = [groups['heading'], 0];
    if (code === undefined) continue;
    number += 1;
    const before = after === undefined ? '' : readFileSync(join(root, after), 'utf8');
    // The example that comes before has been heard; only what is appended prints.
    const silence = before === '' ? '' : '\nprinted.length = 0;\n';
    examples.push({ name: `${heading} ${number}`, code: `${before}${silence}${code}`, prints });
  }
  return examples;
}

/** What came of an example: what it printed, and the error that it ended with. */
export interface ExampleOutcome {
  readonly printed: string;
  readonly error?: string;
}

/** What came of several examples, in their order, and what the compiler says of them. */
export interface ExampleRun {
  readonly outcomes: readonly ExampleOutcome[];
  readonly typeFaults: readonly string[];
}

/**
 * Runs and compiles examples in a folder of their own, all in one Node, one after the other. The
 * result that is written below a statement as `//=>` becomes an assertion.
 */
export function runExamples(examples: readonly DocExample[]): ExampleRun {
  const desk = mkdtempSync(join(tmpdir(), 'chhamas-guide-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(desk, 'node_modules'), 'junction');
    // Examples write: they have a copy of what they read.
    cpSync(join(root, 'content/demo'), join(desk, 'content/demo'), { recursive: true });
    const write = (file: string, text: string) => {
      writeFileSync(join(desk, file), text);
    };
    write('package.json', '{ "type": "module" }');
    examples.forEach(({ code }, index) => {
      write(`typed-${index}.ts`, `declare const printed: unknown[];\n${code}`);
      write(`run-${index}.ts`, withAssertions(code));
    });
    write('run.mjs', runner(examples.length));
    const node = join(root, 'node_modules', '.bin', 'node');
    const { stdout, stderr } = spawnSync(node, ['run.mjs'], { cwd: desk, encoding: 'utf8' });
    if (stdout === '') throw new Error(`Expected outcomes, got: ${stderr}`);
    return {
      outcomes: JSON.parse(stdout) as readonly ExampleOutcome[],
      typeFaults: typeFaultsIn(examples.map((_, index) => join(desk, `typed-${index}.ts`))),
    };
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}

/** `f(1);\n//=> 2` becomes an assertion that f(1) is 2; an expected error is one that is thrown. */
function withAssertions(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const pieces: string[] = [];
  let from = 0;
  for (const statement of source.statements) {
    const result = /^\s*\/\/=> ((?:.*)(?:\n\/\/ .*)*)/.exec(code.slice(statement.end))?.[1];
    if (result === undefined || !ts.isExpressionStatement(statement)) continue;
    const expected = result.replaceAll(/\n\/\//g, '\n');
    const actual = statement.expression.getText();
    const check = /^\w*Error: /.test(expected)
      ? `assert.throws(() => ${actual}, (error) => String(error) === ${JSON.stringify(expected)});`
      : `assert.deepStrictEqual(${actual}, ${expected});`;
    pieces.push(code.slice(from, statement.getStart()), check);
    from = statement.end;
  }
  pieces.push(code.slice(from));
  return `import assert from 'node:assert';\n${pieces.join('')}`;
}

function runner(count: number): string {
  return `
const outcomes = [];
for (let index = 0; index < ${count}; index += 1) {
  globalThis.printed = [];
  console.log = (...words) => printed.push(words.join(' '));
  try {
    await import(\`./run-\${index}.ts\`);
    outcomes.push({ printed: printed.map((line) => line + '\\n').join('') });
  } catch (error) {
    outcomes.push({ printed: '', error: error.message });
  }
}
process.stdout.write(JSON.stringify(outcomes));
`;
}

function typeFaultsIn(files: readonly string[]): readonly string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, { ...options, types: ['node'] });
  // The examples alone: the sources that they import are compiled by `npm run check`.
  return files
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ])
    .map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${basename(file?.fileName ?? '')}: ${message}`;
    });
}
