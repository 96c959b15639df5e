import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Semester } from '../../kernel/semester.ts';
import type { Corpus, Period } from '../corpus.ts';
import type { SaidItem } from '../said-items.ts';
import { likestOf, saidItems } from '../said-items.ts';

/**
 * Items that are marked as carried over from a semester in which their group had no such item: none
 * of that kind with the same id, and none that says the same.
 *
 * @source minutes, paragraph I4; brief R-02
 */
export function carriedOverKnown(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) =>
    period.sections.flatMap(({ file, value }) => {
      if (value.items.every(({ carriedOver }) => carriedOver === undefined)) return [];
      return saidItems(period, value).flatMap((said) => {
        const { id, carriedOver } = said.item;
        if (carriedOver === undefined) return [];
        const known = semestersWith(said, period.semester, corpus);
        if (known.includes(carriedOver) || isUnread(carriedOver, value.group, corpus)) return [];
        const place = { file, path: ['items', said.index, 'carriedOver'] };
        const suggestion = known.at(-1) ?? '';
        return [
          finding('group-report/carried-over-unknown', id, place, {
            semester: carriedOver,
            suggestion,
          }),
        ];
      });
    }),
  );
}

/** The earlier semesters in which the group had such an item, in order. */
function semestersWith(said: SaidItem, before: Semester, corpus: Corpus): readonly Semester[] {
  return corpus.periods
    .filter((period) => period.semester < before && hasSuch(said, period))
    .map(({ semester }) => semester)
    .toSorted();
}

function hasSuch(said: SaidItem, period: Period): boolean {
  const section = period.sections.find(({ value }) => value.group === said.group)?.value;
  if (section === undefined) return false;
  const { id, kind } = said.item;
  return (
    section.items.some((item) => item.id === id && item.kind === kind) ||
    likestOf(said, saidItems(period, section)) !== undefined
  );
}

/** A section whose file could not be read is a finding already. */
function isUnread(semester: Semester, group: string, { unread }: Corpus): boolean {
  const file = `periods/${semester}/groups/${group}`;
  return unread.has(`${file}.json`) || unread.has(`${file}.km.md`);
}
