import type { MonthlyReturn } from '../../collection/monthly-return.ts';
import { splitOfRef } from '../../figure/parse-figure-ref.ts';
import { indicatorOfRef, placeOfRef } from '../../figure/figure-ref.ts';
import { notSpecified } from '../../indicator/count-entry.ts';
import type { Finding } from '../../kernel/finding.ts';
import type { FindingCode } from '../../kernel/finding-codes.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import type { Corpus } from '../corpus.ts';
import type { KnownIds } from '../known-ids.ts';
import { knownIdsOf } from '../known-ids.ts';

type Path = readonly (string | number)[];
type Meaning = Exclude<keyof KnownIds, 'unlisted'> | 'reporter' | 'issuer';

/**
 * Which key refers to what, wherever it stands. A key's meaning is the same in every file; where it
 * is not, the key must change its name.
 */
const meanings: Readonly<Record<string, Exclude<Meaning, 'dimension'>>> = {
  borders: 'place',
  neighbour: 'place',
  reporter: 'reporter',
  assignedTo: 'reporter',
  sentTo: 'reporter',
  zone: 'place',
  places: 'place',
  except: 'reporter',
  group: 'group',
  owner: 'group',
  strategy: 'strategy',
  alsoServes: 'strategy',
  requestedBy: 'group',
  indicator: 'indicator',
  indicators: 'indicator',
  overlaps: 'indicator',
  bodies: 'body',
  body: 'body',
  members: 'body',
  jointWith: 'body',
  issuedBy: 'issuer',
  provinces: 'place',
  checklist: 'indicator',
};

const codes: Readonly<Record<Meaning, FindingCode>> = {
  place: 'reference/unknown-place',
  body: 'reference/unknown-body',
  reporter: 'reference/unknown-reporter',
  // An order is a group's own or a body's; whoever writes one knows the groups.
  issuer: 'reference/unknown-body',
  group: 'reference/unknown-group',
  strategy: 'reference/unknown-strategy',
  indicator: 'indicator/unknown-indicator',
  dimension: 'indicator/unknown-dimension',
};

/** References to ids that no reference file defines, each with the nearest id that one does. */
export function unknownReferences(corpus: Corpus): readonly Finding[] {
  const known = knownIdsOf(corpus);
  const files = [
    corpus.places,
    corpus.zones,
    corpus.groups,
    corpus.publication,
    corpus.disclosure,
    ...corpus.indicators,
    ...corpus.plans,
    ...corpus.periods.flatMap((period) => [
      ...(period.cycle === undefined ? [] : [period.cycle]),
      ...period.returns.filter(({ value }) => !isKnownReturn(value, known)),
      ...period.claims,
      ...period.inquiries,
      ...period.confirmations,
      ...period.requests,
      ...period.followUps,
      ...period.statements,
      ...period.meetings,
      ...period.directions,
      ...period.missions,
      ...period.monitoring,
      ...period.attended,
      ...period.compositions,
      ...period.sections,
      ...period.press,
    ]),
  ];
  return files.flatMap((file) =>
    file === undefined ? [] : Array.from(referencesIn(file.value, file.at ?? [], file.file, known)),
  );
}

function* referencesIn(
  value: unknown,
  path: Path,
  file: string,
  known: KnownIds,
): Generator<Finding> {
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) {
      yield* referencesIn(member, [...path, index], file, known);
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const object = value as Readonly<Record<string, unknown>>;
  for (const [key, member] of Object.entries(object)) {
    const here = [...path, key];
    const meaning = meaningIn(key, object);
    // What is not divided by sex is a part of its own, if the split has one.
    if (key === 'sexNotSpecified') yield* codesIn('sex', [notSpecified], path, file, known);
    else if (key === 'by' && 'count' in object) yield* splitIn(member, here, file, known);
    else if (key === 'crossed') yield* crossedIn(member, here, file, known);
    else if (key === 'parts' && 'indicator' in object) yield* partsIn(member, here, file, known);
    else if (key === 'figure' && 'semester' in object) yield* figureIn(member, here, file, known);
    else if (key === 'of' && 'indicator' in object) yield* splitIn(member, here, file, known);
    else if (key === 'splits' || key === 'wholeSplits' || key === 'split')
      yield* unknownAmong(member, 'dimension', here, file, known);
    else if (key === 'weights' && typeof member === 'object' && member !== null)
      yield* unknownAmong(Object.keys(member), 'indicator', here, file, known);
    else if (meaning !== undefined && isIdOrIds(member)) {
      yield* unknownAmong(member, meaning, here, file, known);
    } else yield* referencesIn(member, here, file, known);
  }
}

function meaningIn(key: string, object: Readonly<Record<string, unknown>>): Meaning | undefined {
  // `{"kind": "places", "ids": […]}` lists places, `{"kind": "bodies", …}` bodies.
  if (key === 'ids') return object['kind'] === 'bodies' ? 'body' : 'place';
  // A step is taken by a role, but a desk says and decides; a step leads to a state, a direction to groups.
  if (key === 'by') return 'about' in object || 'chosen' in object ? 'group' : undefined;
  // A claim is about a reporter, a statement about one of several things.
  if (key === 'about') return typeof object['about'] === 'string' ? 'reporter' : undefined;
  if (key === 'committees') return object['of'] === 'working-group' ? 'group' : 'place';
  if (key === 'to') return Array.isArray(object['to']) ? 'group' : undefined;
  return meanings[key];
}

function isIdOrIds(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');
}

function* unknownAmong(
  value: unknown,
  meaning: Meaning,
  path: Path,
  file: string,
  known: KnownIds,
): Generator<Finding> {
  if (known.unlisted.has(meaning)) return;
  const ids = knownOf(meaning, known);
  const list = Array.isArray(value) ? value : [value];
  for (const [index, id] of list.entries()) {
    if (typeof id !== 'string' || ids.has(id)) continue;
    const place = { file, path: Array.isArray(value) ? [...path, index] : path };
    yield finding(codes[meaning], id, place, { suggestion: nearestWord(id, ids) });
  }
}

function knownOf(meaning: Meaning, known: KnownIds): ReadonlySet<string> {
  if (meaning === 'reporter') return new Set([...known.place, ...known.body]);
  if (meaning === 'issuer') return new Set([...known.group, ...known.body]);
  return meaning === 'dimension' ? new Set(known.dimension.keys()) : known[meaning];
}

function* crossedIn(value: unknown, path: Path, file: string, known: KnownIds): Generator<Finding> {
  if (!Array.isArray(value)) return;
  for (const [index, together] of value.entries()) {
    yield* unknownAmong(together, 'dimension', [...path, index], file, known);
  }
}

/** What a plan names of a report that may not be there yet: its indicator, its place and its parts. */
function* figureIn(value: unknown, path: Path, file: string, known: KnownIds): Generator<Finding> {
  const ref = String(value);
  yield* unknownAmong(indicatorOfRef(ref), 'indicator', path, file, known);
  yield* unknownAmong(placeOfRef(ref), 'place', path, file, known);
  yield* splitIn(splitOfRef(ref), path, file, known);
}

/** True of a return of which every id is known: most are, and need not be walked through. */
function isKnownReturn(value: MonthlyReturn, known: KnownIds): boolean {
  if (known.unlisted.has('reporter') || known.unlisted.has('dimension')) return false;
  if (!known.place.has(value.reporter) && !known.body.has(value.reporter)) return false;
  if (value.answer !== 'has-data') return true;
  const isCode = (dimension: string, code: string) =>
    known.dimension.get(dimension)?.has(code) === true;
  return value.counts.every(({ indicator, parts, cells, sexNotSpecified }) => {
    if (!known.indicator.has(indicator)) return false;
    if (sexNotSpecified !== undefined && !isCode('sex', notSpecified)) return false;
    for (const dimension in parts) {
      const codes = known.dimension.get(dimension);
      for (const code in parts[dimension]) if (codes?.has(code) !== true) return false;
    }
    for (const { by } of cells ?? []) {
      for (const dimension in by) if (!isCode(dimension, by[dimension] ?? '')) return false;
    }
    return true;
  });
}

function* splitIn(value: unknown, path: Path, file: string, known: KnownIds): Generator<Finding> {
  for (const [dimension, code] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    yield* codesIn(dimension, [String(code)], path, file, known);
  }
}

function* partsIn(value: unknown, path: Path, file: string, known: KnownIds): Generator<Finding> {
  for (const [dimension, parts] of Object.entries(value as Readonly<Record<string, object>>)) {
    yield* codesIn(dimension, Object.keys(parts), path, file, known);
  }
}

function* codesIn(
  dimension: string,
  used: readonly string[],
  path: Path,
  file: string,
  known: KnownIds,
): Generator<Finding> {
  if (known.unlisted.has('dimension')) return;
  const codesOfDimension = known.dimension.get(dimension);
  const place = { file, path: [...path, dimension] };
  if (codesOfDimension === undefined) {
    const suggestion = nearestWord(dimension, new Set(known.dimension.keys()));
    yield finding('indicator/unknown-dimension', dimension, place, { suggestion });
    return;
  }
  for (const code of used) {
    if (codesOfDimension.has(code)) continue;
    const suggestion = nearestWord(code, codesOfDimension);
    yield finding('indicator/unknown-code', code, place, { dimension, suggestion });
  }
}
