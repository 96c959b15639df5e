import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { semesterBefore } from '../../kernel/semester.ts';
import { groupsOf, sectionOf } from '../corpus.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';
import type { SaidItem } from '../said-items.ts';
import { likestOf, saidItems, saidName } from '../said-items.ts';

/**
 * Items that say again what their group said a semester ago, unless they are marked as carried over,
 * or what a group before them in the same report says. An item is told once of each.
 *
 * Each pair of items is compared once, in Khmer: about a thousand pairs of some seventy runs for
 * seven groups of five items, a few milliseconds.
 *
 * @source minutes, paragraph I4; brief R-02
 */
export function nothingRepeated({ corpus, period }: ReadinessQuestion): readonly Finding[] {
  const before = corpus.periods.find(
    ({ semester }) => semester === semesterBefore(period.semester),
  );
  const saidBefore: SaidItem[] = [];
  return groupsOf(corpus, period).flatMap(({ id }) => {
    const section = sectionOf(period, id);
    if (section === undefined) return [];
    const former = before === undefined ? undefined : sectionOf(before, id);
    const formerly = before && former ? saidItems(before, former.value) : [];
    const said = saidItems(period, section.value);
    const found = said.flatMap((each) => {
      const place = { file: section.file, path: ['items', each.index] };
      const isNew = each.item.carriedOver === undefined;
      const last = isNew ? likestOf(each, formerly) : undefined;
      const elsewhere = likestOf(each, saidBefore);
      return [
        ...(last && former
          ? [repeated(each, last, place, { semester: former.value.semester })]
          : []),
        ...(elsewhere ? [repeated(each, elsewhere, place, { owner: elsewhere.other.group })] : []),
      ];
    });
    saidBefore.push(...said);
    return found;
  });
}

function repeated(
  said: SaidItem,
  { other, likeness }: NonNullable<ReturnType<typeof likestOf>>,
  place: { readonly file: string; readonly path: readonly (string | number)[] },
  where: Readonly<Record<string, string>>,
): Finding {
  const percent = Math.floor(likeness * 100);
  const values = { other: saidName(other), percent, ...where };
  return finding('group-report/repeated-text', saidName(said), place, values);
}
