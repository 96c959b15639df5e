import { figureRefOf } from '../figure/figure-ref.ts';
import type { Highlight } from '../figure/highlight.ts';
import { figureLinksIn } from '../narrative/figure-links.ts';
import { parseMarkdown } from '../narrative/markdown.ts';
import type { PublishedItem } from './report-sections.ts';
import type { ReleaseContent } from './release-files.ts';

/**
 * What in a release refers to nothing in it, or is there twice: a release stands alone, and a page
 * of it can always be printed.
 *
 * @param isDraft nobody has approved it yet, and that is no fault
 * @returns the references and ids at fault; empty where everything holds together
 */
export function looseEndsOf(
  { head, figures, sections, reference }: ReleaseContent,
  isDraft = false,
): readonly string[] {
  const refs = figures.figures.map(({ at }) => figureRefOf(at, head.semester));
  const known = new Set(refs);
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [places, groups, bodies, indicators, sources] = [
    ids([reference.country, ...reference.places]),
    ids(reference.groups),
    ids(reference.bodies),
    ids(reference.indicators),
    ids(reference.sources),
  ];
  const codes = new Map(reference.dimensions.map((each) => [String(each.id), ids(each.codes)]));
  const missing = (wanted: readonly string[], from: ReadonlySet<string>) =>
    wanted.filter((each) => !from.has(each));
  const isApproved = isDraft || head.kind === 'press' || head.approval.at(-1)?.to === 'approved';
  return [
    ...(isApproved ? [] : ['approval']),
    ...refs.filter((ref, index) => refs.indexOf(ref) < index),
    ...missing(
      [
        ...figures.tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures)),
        ...figures.changes.flatMap(({ figure, base }) => [figure, base]),
        ...figures.highlights.flatMap(basesOfHighlight),
        ...figures.notes.map(({ figure }) => figure),
        ...sections.sections.flatMap(({ targets }) => targets.map(({ figure }) => figure)),
        ...sections.sections.flatMap(({ items }) => items.flatMap(figuresInProse)),
      ],
      known,
    ),
    ...figures.changes.filter(({ figure, base }) => figure === base).map(({ figure }) => figure),
    ...missing(
      [...figures.tables, ...figures.highlights].map(({ indicator }) => indicator),
      indicators,
    ),
    ...missing(
      figures.figures.map(({ at }) => at.indicator),
      indicators,
    ),
    ...missing(
      figures.figures.map(({ at }) => at.place),
      places,
    ),
    ...missing(
      figures.figures.flatMap((figure) => [...figure.sources, ...(figure.corroboratedBy ?? [])]),
      sources,
    ),
    ...missing(
      figures.figures.flatMap(({ confirmations = [] }) =>
        confirmations.flatMap(({ body }) => body ?? []),
      ),
      bodies,
    ),
    ...missing(
      reference.indicators.map(({ owner }) => owner),
      groups,
    ),
    ...missing(
      sections.sections.map(({ group }) => group),
      groups,
    ),
    ...missing(
      [...sections.meetingsNotHeld, ...sections.attended].map(({ group }) => group),
      groups,
    ),
    ...figures.figures.flatMap(({ at }) =>
      Object.entries(at.split)
        .filter(([dimension, code]) => codes.get(dimension)?.has(code) !== true)
        .map(([dimension, code]) => `${dimension}=${code}`),
    ),
  ];
}

/** The figures that the prose of an item names, in either language. */
function figuresInProse({ text }: PublishedItem): readonly string[] {
  return [text.km, text.en ?? ''].flatMap((prose) =>
    figureLinksIn(parseMarkdown(prose)).map(({ ref }) => ref),
  );
}

/** What a highlight needs in its own release; the counts of a series stand in earlier ones. */
function basesOfHighlight(highlight: Highlight): readonly string[] {
  switch (highlight.kind) {
    case 'change':
      return [highlight.figure, highlight.before.figure];
    case 'reporting-fall':
    case 'reporting-rise':
      return [
        highlight.figure,
        highlight.before.figure,
        highlight.matched.now.figure,
        highlight.matched.before.figure,
      ];
    case 'target-reached':
    case 'target-missed':
    case 'first-counted':
    case 'first-above-none':
    case 'highest':
    case 'lowest':
      return [highlight.figure];
  }
}
