import type { Language } from '@chhamas/core';
import type { ProtectInput, TablesAudit } from '@chhamas/core/disclosure';
import { intervalOf, nameOfCell } from '@chhamas/core/disclosure';
import { formatNumber, khmerDigitsOf } from '@chhamas/core/language';
import { textsFor } from '../text/texts.ts';

/** What each withheld cell can be, table by table. */
export function printIntervals(
  { intervals }: Pick<TablesAudit, 'intervals'>,
  { tables }: ProtectInput,
  language: Language,
): string {
  const texts = textsFor(language).protect;
  const digits = language === 'km' ? khmerDigitsOf : (text: string) => text;
  if (intervals.length === 0) return texts.nothingWithheld;
  const blocks = tables.map((dimensions, table) => {
    const own = intervals.filter((each) => each.table === table);
    const lines = own.map(({ at, least, greatest }) =>
      texts.interval(nameOfCell(at), digits(intervalOf(least, greatest))),
    );
    const heading = texts.table(formatNumber(table + 1, language), dimensions.join(' × '));
    return [heading, ...(lines.length === 0 ? [`  ${texts.nothingWithheld}`] : lines)].join('\n');
  });
  return blocks.join('\n\n');
}

/** The same for programs: no `greatest` where nothing bounds a count. */
export function intervalsAsJson({ intervals }: Pick<TablesAudit, 'intervals'>) {
  return intervals.map(({ table, at, least, greatest }) => ({
    table,
    at,
    least,
    ...(Number.isFinite(greatest) ? { greatest } : {}),
  }));
}
