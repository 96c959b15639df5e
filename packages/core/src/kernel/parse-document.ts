import { z } from 'zod';
import type { Finding } from './finding.ts';
import { expectationOf, inputOf, quoted, wordsAt } from './fault-values.ts';
import { finding } from './finding.ts';
import { hiddenCharactersIn } from './hidden-characters.ts';
import { likelyMeant } from './likely-meant.ts';
import { nearestWord } from './nearest-word.ts';
import { tooDeepAt } from './nesting.ts';
import { isPlainlyValid } from './plainly-valid.ts';
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

/** As many as are told of one file, so that a wrong file costs no more than it is worth. */
const mostFaults = 1000;

interface Document {
  readonly file: string;
  readonly schema: z.core.$ZodType;
  readonly raw: unknown;
}
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
    if (isPlainlyValid(raw, schema))
      return { value: raw, findings: hiddenCharactersIn(text, file) };
    if (tooDeepAt(text) !== undefined) throw new SyntaxError('Too deep.');
  } catch {
    return { findings: [finding('kernel/broken-json', '', { file })] };
  }
  const document = { file, schema, raw };
  const hidden = hiddenCharactersIn(text, file);
  const parsed = schema.safeParse(raw, { reportInput: true });
  if (parsed.success) return { value: parsed.data, findings: hidden };
  const { issues } = parsed.error;
  const faults = joinMisspelt(
    issues.slice(0, mostFaults).flatMap((issue) => faultsOf(issue, [], document)),
  );
  const findings = [...faults.map((fault) => fault.finding), ...hidden];
  if (issues.length > mostFaults) {
    return { findings: [...findings, finding('kernel/more-faults', file, { file })] };
  }
  if (faults.some((fault) => fault.mend === undefined)) return { findings };
  const mended: unknown = structuredClone(raw);
  for (const fault of faults) fault.mend?.(mended);
  const again = schema.safeParse(mended);
  return again.success ? { value: again.data, findings } : { findings };
}

function faultsOf(
  issue: z.core.$ZodIssue,
  above: readonly (string | number)[],
  document: Document,
): readonly Fault[] {
  const { file, schema, raw: whole } = document;
  const path = [
    ...above,
    ...issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
  ];
  const last = String(path.at(-1) ?? '');
  const place = { file, path };
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, whole);
    return issue.keys.slice(0, mostFaults).map((key) => ({
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
  const input = inputOf(issue);
  // Of a key with one allowed value, or several, Zod says that the value is wrong, not that it is missing.
  if (input === undefined && path.length > 0) {
    if (last !== 'km') {
      const expected = wordsAt(schema, path, whole);
      return [{ finding: finding('kernel/missing-key', last, place, { expected }) }];
    }
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
      errors.flatMap((inner) => faultsOf(inner, path, document)),
    );
    // A branch that asks for another type altogether is far, however few its faults are.
    const isFar = (faults: readonly Fault[]) =>
      faults.some((fault) => fault.finding.path?.length === path.length);
    const [closest] = branches.sort(
      (a, b) => Number(isFar(a)) - Number(isFar(b)) || a.length - b.length,
    );
    if (closest !== undefined && closest.length > 0) return closest;
  }
  const suggestion = likelyMeant(input, schemasAt(schema, path, whole));
  const { form, ...right } = expectationOf(issue, wordsAt(schema, path, whole));
  const advice = suggestion === undefined ? { form: form ?? '' } : { suggestion };
  const values = { actual: quoted(input), ...right, ...advice };
  const code = issue.code === 'invalid_type' ? 'kernel/wrong-type' : 'kernel/wrong-value';
  // What has no key is the file itself.
  return [{ finding: finding(code, last === '' ? file : last, place, values) }];
}

/** A misspelt key is one fault, not an unknown key and a missing one. */
function joinMisspelt(faults: readonly Fault[]): readonly Fault[] {
  const missing = new Map(
    faults
      .filter((fault) => isMissing(fault.finding))
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
  return joined.filter((fault) => !isMissing(fault.finding) || kept.has(fault));
}

function isMissing({ code }: Finding): boolean {
  return code === 'kernel/missing-key' || code === 'kernel/khmer-missing';
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
