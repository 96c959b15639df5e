import type {
  ActivityChange,
  ActivityChangeKind,
  Language,
  PlanChanges,
  PublishedActivity,
  PublishedPlan,
} from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { formatNumber, formatQuantity, formatSemester, termFor } from '@chhamas/core/language';
import { styleText } from 'node:util';
import { textsFor } from '../text/texts.ts';
import { monthsWords } from './months-words.ts';
import { wrapText } from './wrap-text.ts';

/**
 * What differs between two versions of a plan, for people: a paragraph for each activity, with what
 * changed of it.
 *
 * @param now the later version, which names its groups
 * @param isDraft whether the later version is the draft as it stands
 */
export function printPlanChanges(
  { id, from, to, activities, signed, elsewhere }: PlanChanges,
  now: PublishedPlan,
  isDraft: boolean,
  language: Language,
): string {
  const { plan: texts } = textsFor(language);
  const number = (value: number) => formatNumber(value, language);
  const groups = now.groups.filter((group) => signed.includes(group.id));
  const names = groups.map(({ name }) => textIn(name, language).text);
  const notes = [
    ...(activities.length === 0 ? [texts.noActivityDiffers] : []),
    ...(names.length === 0 ? [] : [texts.signedNow(names.join(', '))]),
    ...(elsewhere.length === 0
      ? []
      : [texts.elsewhere(elsewhere.map((part) => texts.parts[part] ?? part))]),
  ];
  return [
    styleText('bold', texts.title(id)),
    texts.between(number(from), number(to), isDraft),
    ...activities.flatMap((each) => ['', ...linesOf(each, language)]),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.map((note) => wrapText(note, language, 0)),
  ].join('\n');
}

function linesOf({ id, kinds, from, to }: ActivityChange, language: Language): readonly string[] {
  const { plan: texts } = textsFor(language);
  const sides = { from, to };
  const said = kinds.map((kind) => {
    const detail = detailOf(kind, sides, language);
    return detail === undefined ? texts.changes[kind] : `${texts.changes[kind]} (${detail})`;
  });
  const text = (to ?? from)?.text;
  return [
    wrapText(`${id} · ${text === undefined ? '' : textIn(text, language).text}`, language, 0, 2),
    wrapText(said.join(' · '), language, 2),
    ...(kinds.includes('retargeted') ? targetsOf(sides, language) : []),
  ];
}

interface Sides {
  readonly from: PublishedActivity | undefined;
  readonly to: PublishedActivity | undefined;
}

/** How it was, and how it is: of decisions and times. */
function detailOf(
  kind: ActivityChangeKind,
  { from, to }: Sides,
  language: Language,
): string | undefined {
  if (kind === 'added' || kind === 'removed') {
    return termFor((to ?? from)?.decision ?? '', language);
  }
  if (from === undefined || to === undefined) return undefined;
  const isDecision = kind === 'cut' || kind === 'pushed' || kind === 'decided';
  if (isDecision) return `${termFor(from.decision, language)} → ${termFor(to.decision, language)}`;
  if (kind === 'retimed') return `${monthsWords(from, language)} → ${monthsWords(to, language)}`;
  return undefined;
}

/** Each target that differs: of which figure and semester, what was planned, and what is planned now. */
function targetsOf({ from, to }: Sides, language: Language): readonly string[] {
  const [before, now] = [from?.targets ?? [], to?.targets ?? []];
  const plannedIn = (targets: typeof before, { figure, semester }: (typeof before)[number]) => {
    const found = targets.find((each) => each.figure === figure && each.semester === semester);
    return found === undefined ? '–' : formatQuantity(found.planned, language);
  };
  const nameOf = ({ figure, semester }: (typeof before)[number]) => `${semester} ${figure}`;
  const each = new Map([...before, ...now].map((target) => [nameOf(target), target]));
  return [...each]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, target]) => [target, plannedIn(before, target), plannedIn(now, target)] as const)
    .filter(([, was, is]) => was !== is)
    .map(([{ figure, semester }, was, is]) => {
      return `    ${formatSemester(semester, language)}, ${figure}: ${was} → ${is}`;
    });
}
