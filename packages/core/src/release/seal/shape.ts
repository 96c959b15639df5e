/** Says of a value that was read whether it has a shape. */
export type Guard<T> = (value: unknown) => value is T;
type Guarded<G> = G extends Guard<infer T> ? T : never;

/** A string that matches a pattern as a whole. */
export function textLike(pattern: RegExp): Guard<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

/** A whole number, zero or more, that a double holds exactly. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** One value of a few. */
export function oneOf<const T extends string | number | boolean | null>(
  ...values: readonly T[]
): Guard<T> {
  return (value): value is T => values.some((each) => each === value);
}

/** A list of things of one shape. */
export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

/** Either of two shapes. */
export function either<A, B>(one: Guard<A>, other: Guard<B>): Guard<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

/** An object with these keys and no others. */
export function objectOf<const S extends Readonly<Record<string, Guard<unknown>>>>(
  shape: S,
): Guard<{ readonly [K in keyof S]: Guarded<S[K]> }> {
  const wanted = Object.keys(shape).toSorted().join();
  return (value): value is { readonly [K in keyof S]: Guarded<S[K]> } =>
    isObject(value) &&
    Object.keys(value).toSorted().join() === wanted &&
    Object.entries(shape).every(([key, guard]) => guard(value[key]));
}

/** An object whose keys are of a few, each with a value of one shape; a key may be absent. */
export function someOf<const K extends string, T>(
  keys: readonly K[],
  guard: Guard<T>,
): Guard<Readonly<Partial<Record<K, T>>>> {
  return (value): value is Readonly<Partial<Record<K, T>>> =>
    isObject(value) &&
    Object.entries(value).every(([key, each]) => keys.some((one) => one === key) && guard(each));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
