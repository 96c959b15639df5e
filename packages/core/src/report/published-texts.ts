/** A piece of text of a file, and the way to it from the top of the file; none where it is all of it. */
export interface SaidText {
  readonly said: string;
  readonly path?: readonly (string | number)[];
}

/** Where a signature, a key or what it is known by stands. */
const cipherKeys: ReadonlySet<string | number | undefined> = new Set([
  'jws',
  'kid',
  'nonce',
  'publicKey',
]);

/** Letters by chance, in Base64: now and then they spell an honorific. */
function isCipher(text: string, path: readonly (string | number)[]): boolean {
  const isOne = /^(?:[\w-]+\.\.)?(?:[\w-]{22}|[\w-]{43}|[\w-]{86})$/.test(text);
  return isOne && cipherKeys.has(path.at(-1));
}

/** What of a restricted file a release tells nevertheless: who a source is, and where it can be read. */
const toldOfSources: ReadonlySet<string | number | undefined> = new Set([
  'provider',
  'title',
  'address',
]);

/**
 * The texts of a file that are public, or become so when a report is published. What was collected
 * stays restricted, but for the names of its sources; of everything else each text counts, for what
 * is internal today may be published tomorrow.
 *
 * @param file the path from the content folder
 * @returns empty of a file that is never published; of JSON that cannot be read the whole text
 * @source brief R-53; decision 8 of the architecture: prose leaks too
 */
export function publishedTexts(file: string, text: string): readonly SaidText[] {
  const isCollected = /^periods\/[^/]+\/collected\//.test(file);
  const isOfSources = /\/collected\/sources\.json$/.test(file);
  if (isCollected && !isOfSources) return [];
  if (!file.endsWith('.json')) return [{ said: text }];
  const value = parsed(text);
  if (value === undefined) return [{ said: text }];
  const all = [...textsIn(value, [])];
  return isOfSources ? all.filter(({ path = [] }) => toldOfSources.has(path[2])) : all;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every text of a document, keys included: nobody looks for a number there, and it is read all the same. */
function* textsIn(value: unknown, path: readonly (string | number)[]): Generator<SaidText> {
  if (typeof value === 'string' && !isCipher(value, path)) yield { said: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof step === 'string') yield { said: step, path: [...path, step] };
    yield* textsIn(each, [...path, step]);
  }
}
