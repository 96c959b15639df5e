import type { Figure, FigureAt } from '../figure/figure.ts';
import { figureRefOf } from '../figure/figure-ref.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { Semester } from '../kernel/semester.ts';
import { writeStableJson } from '../kernel/stable-json.ts';
import { blocksFrom } from './blocks.ts';
import { cellWeight } from './cell-weight.ts';
import type { CountedRelease } from './counted-leaves.ts';
import { guardedThreshold } from './guarded-threshold.ts';
import { leftoversOf, loneCounts, revisionsOf } from './implied-counts.ts';
import { isAsCounted } from './is-as-counted.ts';
import { isExempt } from './is-exempt.ts';
import { isNumber, numberIn, saysAbout } from './number-in.ts';
import type { DisclosurePolicy } from './policy.ts';
import type {
  DerivedCount,
  DisclosureRules,
  PublicSystem,
  SystemCell,
  Unknown,
} from './public-system.ts';
import { evidenceOf } from './reach.ts';
import type { SaidCell } from './said-cells.ts';
import { dimensionsIn, splitKeyOf, splitOfKey } from './split-key.ts';
import type { Speaker, Topic } from './topic.ts';
import { topicsOf } from './topic.ts';
import { unknownsOf } from './unknowns.ts';

/** What the rule must know besides the figures. */
export interface DisclosureContext {
  readonly policy: DisclosurePolicy;
  readonly indicators: readonly Pick<Indicator, 'id' | 'unit'>[];
  /** The place of which all others are parts. */
  readonly country: string;
  /** The semester of the report, for the names of the figures. */
  readonly semester: Semester;
}

/** One system to be protected, and which of its parts speak of which figures. */
export interface FigureSystem {
  readonly indicator: string;
  readonly system: PublicSystem;
  readonly rules: DisclosureRules;
  /** The cell of each figure of the release that is to be; others have nothing to hide. */
  readonly cellOf: ReadonlyMap<Figure, string>;
  /** The figures of the release that is to be from which a cell or a derived count follows. */
  readonly figuresOf: (id: string) => readonly Figure[];
  /** The earlier releases that have a part in a cell or a derived count. */
  readonly releasesOf: (id: string) => readonly string[];
}

/**
 * All that a release would say together with those before it, as systems of sums: one for each
 * indicator and semester of which it has guarded figures.
 *
 * A release whose numbers can no longer be counted again, because something was corrected in place,
 * gives no sums: its figures are compared one by one, and what differs by a small count is small.
 *
 * @param releases in any order, the one that is to be among them
 * @source brief §10.3, R-53, R-54; Handbook on Statistical Disclosure Control, chapters 4 and 5
 */
export function systemsOfFigures(
  releases: readonly CountedRelease[],
  context: DisclosureContext,
): readonly FigureSystem[] {
  const thresholdOf = guardedThreshold(context.policy, context.indicators);
  return topicsOf(releases)
    .filter(({ speakers }) =>
      speakers.some(
        ({ isPublic, figures }) =>
          !isPublic && figures.some(({ at }) => thresholdOf(at) !== undefined),
      ),
    )
    .map((topic) => systemOf(topic, thresholdOf, context));
}

type ThresholdOf = ReturnType<typeof guardedThreshold>;

function systemOf(
  { indicator, speakers }: Topic,
  thresholdOf: ThresholdOf,
  { policy, country, semester }: DisclosureContext,
): FigureSystem {
  const heard = speakers.map((speaker) => ({ speaker, evidence: evidenceOf(speaker) }));
  const [told, corrected] = [heard.filter(isAsCounted), heard.filter((each) => !isAsCounted(each))];
  const evidences = told.map(({ evidence }) => evidence);
  const said = told.flatMap(({ speaker, evidence }, index) =>
    speaker.figures.filter(hasCount).flatMap((figure) => {
      const spots = evidence.spotsOf(figure.at);
      const split = splitKeyOf(figure.at.split);
      return spots === undefined ? [] : [{ speaker, evidence: index, figure, split, spots }];
    }),
  );
  const blocks = blocksFrom(evidences, said);
  const unknowns = unknownsOf(evidences, blocks);
  const cells = said.flatMap(({ spots, ...each }): readonly SaidCell[] => {
    const { evidence, split, figure } = each;
    const among = blocks.blocksIn(dimensionsIn(split), spots);
    const of = unknowns.numbersOf(evidence, split, among, saysAbout(figure));
    if (of.length === 0) return [];
    return [{ ...each, of, count: sumOf(unknowns.list, of) }];
  });

  const nameOf = ({ figure, speaker }: SaidCell) =>
    figureRefOf(figure.at, semester) + (speaker.isPublic ? ` (${speaker.name})` : '');
  const exempt = isExempt(policy, country);
  const isSmall = (count: number, at: Pick<FigureAt, 'indicator' | 'split'>) => {
    const threshold = thresholdOf(at) ?? 0;
    return count >= (policy.zeros === 'withhold' ? 0 : 1) && count < threshold;
  };
  const differs = (cell: SaidCell) =>
    corrected.some(({ speaker }) =>
      speaker.figures.some(
        (other) =>
          sameAt(other.at, cell.figure.at) &&
          isNumber(other) &&
          isSmall(Math.abs(numberIn(other) - cell.count), cell.figure.at) &&
          numberIn(other) !== cell.count,
      ),
    );
  const systemCells = new Map<string, { cell: SystemCell; said: readonly SaidCell[] }>();
  const cellOf = new Map<Figure, string>();
  for (const same of groupBy(cells, ({ of }) => of.join()).values()) {
    const now = same.filter(({ speaker }) => !speaker.isPublic);
    const [first] = [...now, ...same];
    if (first === undefined) continue;
    const before = same.filter(({ speaker }) => speaker.isPublic);
    const status = before.some(({ figure }) => isNumber(figure))
      ? 'shown'
      : before.length > 0
        ? 'withheld'
        : 'open';
    const isExempted = now.some(({ figure }) => exempt(figure.at));
    // An unknown is of one split: whatever adds up the same has the same threshold.
    const isSmallCell = isSmall(first.count, first.figure.at) && !(status === 'open' && isExempted);
    const id = nameOf(first);
    const weights = same.map(({ figure, count }) =>
      cellWeight(figure.at, count, country, weightOf(policy, indicator)),
    );
    const cell: SystemCell = {
      id,
      of: first.of,
      isSmall: status !== 'shown' && (isSmallCell || now.some(differs)),
      status,
      weight: Math.max(...weights),
    };
    systemCells.set(id, { cell, said: same });
    for (const { figure } of now) cellOf.set(figure, id);
  }

  const implied = [
    ...leftoversOf(cells, kindIn(told, country)),
    ...revisionsOf(cells),
    ...loneCounts(cells, unknowns.splits),
  ];
  const derived = new Map<string, { count: DerivedCount; said: readonly SaidCell[] }>();
  const printed = new Set([...systemCells.values()].map(({ cell }) => cell.of.join()));
  for (const { plus, minus, from, split } of implied) {
    const at = { ...from[0].figure.at, split: splitOfKey(split) };
    const difference = sumOf(unknowns.list, plus) - sumOf(unknowns.list, minus);
    const [more, less] = difference < 0 ? [minus, plus] : [plus, minus];
    const isPrinted = less.length === 0 && printed.has(more.join());
    if (isPrinted || difference === 0) continue;
    if (!isSmall(Math.abs(difference), at)) continue;
    const key = `${more.join()}−${less.join()}`;
    if (derived.has(key)) continue;
    const id = `${from.map(nameOf).slice(0, 3).join(' − ')} #${derived.size + 1}`;
    derived.set(key, { count: { id, plus: more, minus: less }, said: from });
  }
  const byId = new Map([
    ...[...systemCells].map(([id, { said: of }]) => [id, of] as const),
    ...[...derived.values()].map(({ count, said: of }) => [count.id, of] as const),
  ]);
  const thresholds = cells.map(({ figure }) => thresholdOf(figure.at) ?? 0);
  const threshold = Math.max(policy.threshold, ...thresholds);
  return {
    indicator,
    system: {
      unknowns: unknowns.list,
      cells: [...systemCells.values()].map(({ cell }) => cell),
      derived: [...derived.values()].map(({ count }) => count),
      relations: unknowns.relations,
    },
    rules: {
      threshold,
      width: policy.width ?? Math.max(1, threshold - 2),
      insiders: policy.insiders,
    },
    cellOf,
    figuresOf: (id) =>
      (byId.get(id) ?? []).flatMap(({ figure, speaker }) => (speaker.isPublic ? [] : [figure])),
    releasesOf: (id) => [
      ...new Set(
        (byId.get(id) ?? []).flatMap(({ speaker }) => (speaker.isPublic ? [speaker.name] : [])),
      ),
    ],
  };
}

/** Which places are parts of one another: those that report, those that stand for several, all. */
function kindIn(told: readonly { readonly speaker: Speaker }[], country: string) {
  const groupings = new Set(told.flatMap(({ speaker }) => speaker.groupings.map(({ id }) => id)));
  return (place: string) =>
    place === country ? 'country' : groupings.has(place) ? 'zone' : 'place';
}

function weightOf({ weights }: DisclosurePolicy, indicator: string): number {
  return Object.entries(weights).find(([id]) => id === indicator)?.[1] ?? 1;
}

function sumOf(unknowns: readonly Unknown[], of: readonly number[]): number {
  return of.reduce((sum, each) => sum + (unknowns[each]?.count ?? 0), 0);
}

function sameAt(one: FigureAt, other: FigureAt): boolean {
  return (
    one.place === other.place &&
    one.matched === other.matched &&
    splitKeyOf(one.split) === splitKeyOf(other.split) &&
    writeStableJson(one.period) === writeStableJson(other.period)
  );
}

/** True where there is a number, printed or withheld. */
function hasCount(figure: Figure): boolean {
  return figure.cell.status === 'withheld' || isNumber(figure);
}
