import type { Figure } from '../figure/figure.ts';
import type { FigureCell } from '../figure/figure-cell.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import { differing } from '../kernel/differing.ts';
import type { Language, LocalizedText } from '../kernel/localized-text.ts';
import { figureLinksIn } from '../narrative/figure-links.ts';
import { parseMarkdown } from '../narrative/markdown.ts';
import { cellWords } from '../published/figure-words.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { RevisedSentence } from '../release/revision.ts';

/** What two versions are compared by: all that they say in words, and the figures in it. */
export type SaidInReport = Pick<
  PublishedReport,
  'notes' | 'sections' | 'attended' | 'meetingsNotHeld' | 'reference'
> & {
  readonly figures: readonly Pick<Figure, 'at' | 'cell'>[];
  readonly head: Pick<
    PublishedReport['head'],
    'semester' | 'caveats' | 'exceptions' | 'acknowledged' | 'disclosure'
  >;
};

/**
 * Every sentence, name and definition that differs between two versions of a report, in the order of
 * where they stand: changed, added or left out. A figure in it is put into words, as its version had it.
 *
 * @source brief R-54
 */
export function revisedSentences(
  before: SaidInReport,
  now: SaidInReport,
): readonly RevisedSentence[] {
  return differing(sentencesIn(before), sentencesIn(now)).map(({ key, ...sides }) => ({
    at: key,
    ...sides,
  }));
}

/** By where it stands, all that a version says. */
function sentencesIn(report: SaidInReport): ReadonlyMap<string, LocalizedText> {
  const { head, figures, notes, sections, attended, meetingsNotHeld, reference } = report;
  const { caveats, exceptions, acknowledged, disclosure } = head;
  // The policy may name bodies no longer: what was said of them is not said again here.
  const named = { ...reference, bodies: [] };
  const cells = new Map(figures.map(({ at, cell }) => [figureRefOf(at, head.semester), cell]));
  const said = { caveats, exceptions, acknowledged, disclosure, notes };
  return new Map(
    Array.from(
      textsIn({ ...said, sections, attended, meetingsNotHeld, reference: named }, ''),
      ([at, text]) => [at, inWords(text, cells)],
    ),
  );
}

function* textsIn(value: unknown, at: string): Generator<readonly [string, LocalizedText]> {
  if (Array.isArray(value)) {
    for (const each of value as readonly unknown[]) yield* textsIn(each, `${at}/${keyOf(each)}`);
  } else if (isText(value)) {
    yield [at, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      yield* textsIn(member, at === '' ? key : `${at}/${key}`);
    }
  }
}

/** What an entry of a list is known by, in whatever order the list stands. */
function keyOf(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const words = (key: string): readonly string[] => {
    const value: unknown = Reflect.get(entry, key);
    return isText(value) ? [value.km] : typeof value === 'string' ? [value] : [];
  };
  const [id] = words('id');
  return (
    id ?? ['group', 'code', 'figure', 'subject', 'title', 'text', 'km'].flatMap(words).join(' ')
  );
}

function isText(value: unknown): value is LocalizedText {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'km') === 'string'
  );
}

function inWords(
  { km, en, ...rest }: LocalizedText,
  cells: ReadonlyMap<string, FigureCell>,
): LocalizedText {
  const put = (text: string, language: Language) => {
    const links = figureLinksIn(parseMarkdown(text)).toReversed();
    return links.reduce((written, { ref, node: { position } }) => {
      const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
      const cell = cells.get(ref);
      const words = cell === undefined ? ref : cellWords(cell, language).text;
      return written.slice(0, start) + words + written.slice(end);
    }, text);
  };
  return { ...rest, km: put(km, 'km'), ...(en === undefined ? {} : { en: put(en, 'en') }) };
}
