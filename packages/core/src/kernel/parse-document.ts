import { z } from 'zod';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { nearestWord } from './nearest-word.ts';
import { keysAt, schemasAt } from './schemas-at.ts';

/** A document read, with all that is wrong with it. */
export interface ParsedDocument<T> {
  /**
   * The value. Beside findings it is a mended copy, good for looking for more faults and for
   * nothing else; absent where the file cannot be mended.
   */
  readonly value?: T;
  readonly findings: readonly Finding[];
}

type Path = (string | number)[];
interface Fault {
  readonly finding: Finding;
  /** Makes the raw value pass, so that the other rules can still be tried on it. */
  readonly mend?: (raw: unknown) => void;
}

/**
 * A JSON text as a value of a schema, or as findings: all of them, not the first.
 *
 * An unknown key or a missing Khmer text does not hide the other faults of the file.
 *
 * @param file its path from the content folder, for the findings
 */
export function parseDocument<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
): ParsedDocument<z.output<Schema>> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { findings: [finding('kernel/broken-json', '', { file })] };
  }
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return { value: parsed.data, findings: [] };
  const faults = joinMisspelt(
    parsed.error.issues.flatMap((issue) => faultsOf(issue, [], schema, file)),
  );
  const findings = faults.map((fault) => fault.finding);
  if (faults.some((fault) => fault.mend === undefined)) return { findings };
  const mended: unknown = structuredClone(raw);
  for (const fault of faults) fault.mend?.(mended);
  const again = schema.safeParse(mended);
  return again.success ? { value: again.data, findings } : { findings };
}

function faultsOf(
  issue: z.core.$ZodIssue,
  above: readonly (string | number)[],
  schema: z.core.$ZodType,
  file: string,
): readonly Fault[] {
  const path = [
    ...above,
    ...issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
  ];
  const last = String(path.at(-1) ?? '');
  const place = { file, path };
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      finding: finding(
        'kernel/unknown-key',
        key,
        { file, path: [...path, key] },
        {
          suggestion: nearestWord(key, known),
          known: known.join(', '),
        },
      ),
      mend: (raw) => change(raw, path, (object) => Reflect.deleteProperty(object, key)),
    }));
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    if (last !== 'km') return [{ finding: finding('kernel/missing-key', last, place) }];
    return [
      {
        finding: finding('kernel/khmer-missing', path.slice(0, -1).join('.'), place),
        mend: (raw) =>
          change(raw, path.slice(0, -1), (object) => Object.assign(object, { km: '…' })),
      },
    ];
  }
  if (last === 'km' && issue.code === 'too_small') {
    return [{ finding: finding('kernel/khmer-missing', path.slice(0, -1).join('.'), place) }];
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.map((errors) =>
      errors.flatMap((inner) => faultsOf(inner, path, schema, file)),
    );
    const closest = branches.sort((a, b) => a.length - b.length)[0];
    if (closest !== undefined && closest.length > 0) return closest;
  }
  const values = { actual: quoted(issue.input), expected: expectationOf(issue, schema, path) };
  const code = issue.code === 'invalid_type' ? 'kernel/wrong-type' : 'kernel/wrong-value';
  return [{ finding: finding(code, last, place, values) }];
}

/** A misspelt key is one fault, not an unknown key and a missing one. */
function joinMisspelt(faults: readonly Fault[]): readonly Fault[] {
  const missing = new Map(
    faults
      .filter((fault) => fault.finding.code === 'kernel/missing-key')
      .map((fault) => [JSON.stringify(fault.finding.path), fault]),
  );
  const joined = faults.map((fault): Fault => {
    const { code, path = [], subject, values } = fault.finding;
    const above = path.slice(0, -1);
    const meant = String(values['suggestion'] ?? '');
    if (code !== 'kernel/unknown-key' || !missing.delete(JSON.stringify([...above, meant]))) {
      return fault;
    }
    return {
      finding: fault.finding,
      mend: (raw) =>
        change(raw, above, (object) => {
          Reflect.set(object, meant, Reflect.get(object, subject));
          Reflect.deleteProperty(object, subject);
        }),
    };
  });
  const kept = new Set(missing.values());
  return joined.filter((fault) => fault.finding.code !== 'kernel/missing-key' || kept.has(fault));
}

function expectationOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType, path: Path): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => quoted(value)).join(' | ');
    case 'invalid_union':
      return schemasAt(schema, path)
        .flatMap((each) => (each instanceof z.ZodLiteral ? [...each.values] : []))
        .map((value) => quoted(value))
        .join(' | ');
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    default:
      // The formats of our own give an example as their message.
      return issue.message;
  }
}

function change(
  raw: unknown,
  path: readonly (string | number)[],
  act: (object: object) => void,
): void {
  let here = raw;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return;
    here = Reflect.get(here, key);
  }
  if (typeof here === 'object' && here !== null) act(here);
}

function quoted(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value).slice(0, 80);
}
