import { writeStableJson } from './stable-json.ts';

/** What stands under one key before and after; a side is absent where there was nothing, or is nothing. */
export interface Differing<Value> {
  readonly key: string;
  readonly from?: Value;
  readonly to?: Value;
}

/** Every key of which the value differs, came or went, in the order of the keys. */
export function differing<Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): readonly Differing<Value>[] {
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((key) => {
    const [from, to] = [before.get(key), now.get(key)];
    if (writeStableJson({ it: from }) === writeStableJson({ it: to })) return [];
    return [{ key, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}
