import type { MonthlyReturn, ReturnsFile } from '../collection/monthly-return.ts';
import { compareText } from '../kernel/compare-text.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { parseDocument } from '../kernel/parse-document.ts';
import { parseSemester } from '../kernel/semester.ts';
import { textFindings } from '../narrative/markdown-bounds.ts';
import type { Corpus, Period, SectionText, Sourced } from './corpus.ts';
import type { Parsed } from './file-layout.ts';
import { kindOf, layout, minutesPath, passedOver, prosePath, required } from './file-layout.ts';
import { likelyPath } from './likely-path.ts';
import { proseOf } from './prose-of.ts';
import { readMinutes } from './read-minutes.ts';
import { isRestrictedDocument } from './restricted-document.ts';

/**
 * The content of a root as one corpus, with every fault of its files.
 *
 * @param texts the files of the root but its releases: path from the root, and text
 */
export function parseCorpus(texts: ReadonlyMap<string, string>): {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
} {
  const parsed = Object.fromEntries(Object.keys(layout).map((kind) => [kind, []])) as Record<
    string,
    unknown
  > as Parsed;
  const findings: Finding[] = [];
  const prosePieces: (SectionText & { readonly semester: string })[] = [];
  const unread = new Set<string>();

  for (const [file, text] of [...texts].sort(([a], [b]) => compareText(a, b))) {
    const piece = prosePath.exec(file)?.groups;
    if (piece !== undefined) {
      const { semester = '', group = '', language } = piece;
      const { items, findings: inProse } = proseOf(text, file);
      findings.push(...inProse);
      if (items === undefined) {
        unread.add(file);
        continue;
      }
      prosePieces.push({ semester, file, group, language: language === 'en' ? 'en' : 'km', items });
      continue;
    }
    const minutes = minutesPath.exec(file)?.groups;
    if (minutes !== undefined) {
      const original = file.replace(/\.en\.md$/, '.km.md');
      if (minutes['language'] === 'km') {
        const read = readMinutes(file, text, texts.get(file.replace(/\.km\.md$/, '.en.md')));
        findings.push(...read.findings);
        for (const each of read.unread) unread.add(each);
        parsed.meetings.push(...read.meetings);
        parsed.directions.push(...read.directions);
      } else if (!texts.has(original)) {
        findings.push(finding('report/missing-file', original, { file: original }));
      }
      continue;
    }
    if (passedOver.test(file)) {
      if (file.startsWith('pages/')) findings.push(...textFindings(text, file));
      continue;
    }
    const kind = kindOf(file);
    if (kind === undefined) {
      findings.push(unexpected(file));
      continue;
    }
    const document = parseDocument(text, layout[kind][1], file);
    findings.push(...document.findings);
    if (document.findings.length > 0) for (const each of [file, ...idsIn(text)]) unread.add(each);
    if (document.value === undefined) continue;
    findings.push(...misplaced(file, layout[kind][0], document.value));
    // The schema of this kind made the value, so it belongs into the list of this kind.
    (parsed[kind] as Sourced<unknown>[]).push({ file, value: document.value });
  }
  for (const kind of required) {
    const [pattern] = layout[kind];
    if (![...texts.keys()].some((file) => pattern.test(file))) {
      const file = pattern.source.replaceAll(/[\\^$]/g, '');
      findings.push(finding('report/missing-file', file, { file }));
    }
  }
  return { corpus: corpusFrom(parsed, prosePieces, unread), findings };
}

/** A document or a picture is more than unexpected: it may hold what must not lie here. */
function unexpected(file: string): Finding {
  if (isRestrictedDocument(file)) return finding('report/restricted-document', file, { file });
  return finding('report/unexpected-file', file, { file }, { like: likelyPath(file) });
}

/** A path says whose document it is; the document must say the same. */
function misplaced(file: string, pattern: RegExp, value: object): readonly Finding[] {
  const claims = Object.entries(pattern.exec(file)?.groups ?? {});
  const documents = 'returns' in value && Array.isArray(value.returns) ? value.returns : [];
  const places = [
    { document: value, at: [] },
    ...documents.map((document: object, index) => ({ document, at: ['returns', index] })),
  ];
  return places.flatMap(({ document, at }) =>
    claims.flatMap(([key, fromPath]) => {
      const stated: unknown = Reflect.get(document, key);
      if (typeof stated !== 'string' || stated === fromPath) return [];
      const place = { file, path: [...at, key] };
      return [finding('report/misplaced-file', stated, place, { fromPath, key })];
    }),
  );
}

function idsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/"id"\s*:\s*"([^"]*)"/g), ([, found = '']) => found);
}

function corpusFrom(
  parsed: Parsed,
  prosePieces: readonly (SectionText & { readonly semester: string })[],
  unread: ReadonlySet<string>,
): Corpus {
  const semesterIn = (file: string) => file.split('/')[1] ?? '';
  const all = Object.values(parsed).flatMap((list: readonly Sourced<unknown>[]) => list);
  const names = [...all.map(({ file }) => file), ...prosePieces.map(({ file }) => file)]
    .filter((file) => file.startsWith('periods/'))
    .map(semesterIn);
  const periods = [...new Set(names)].sort(compareText).flatMap((name): Period[] => {
    const semester = parseSemester(name);
    if (semester === undefined) return [];
    const of = <T>(list: readonly Sourced<T>[]) =>
      list.filter(({ file }) => file.startsWith(`periods/${name}/`));
    const [cycle] = of(parsed.cycle);
    return [
      {
        semester,
        ...(cycle === undefined ? {} : { cycle }),
        returns: [...of(parsed.returns), ...of(parsed.returnsOfSemester).flatMap(returnsIn)],
        claims: of(parsed.claims),
        verdicts: of(parsed.verdicts),
        inquiries: of(parsed.inquiries),
        confirmations: of(parsed.confirmations),
        requests: of(parsed.requests),
        followUps: of(parsed.followUps),
        statements: of(parsed.statements),
        sources: of(parsed.sources),
        readings: of(parsed.readings),
        meetings: of(parsed.meetings),
        directions: of(parsed.directions),
        missions: of(parsed.missions),
        monitoring: of(parsed.monitoring),
        attended: of(parsed.attended),
        compositions: of(parsed.compositions),
        sections: of(parsed.sections),
        texts: prosePieces.filter((piece) => piece.semester === name),
        press: of(parsed.press),
      },
    ];
  });
  return {
    settings: parsed.settings[0],
    signers: parsed.signers[0],
    places: parsed.places[0],
    bodies: parsed.bodies[0],
    groups: parsed.groups[0],
    zones: parsed.zones[0],
    strategies: parsed.strategies[0],
    dimensions: parsed.dimensions[0],
    disclosure: parsed.disclosure[0],
    publication: parsed.publication[0],
    indicators: parsed.indicators,
    periods,
    plans: parsed.plans,
    unread,
  };
}

/** Each return of a file that holds all of a semester's, with its place in the file. */
function returnsIn({ file, value }: Sourced<ReturnsFile>): readonly Sourced<MonthlyReturn>[] {
  return value.returns.map((each, index) => ({ file, at: ['returns', index], value: each }));
}
