import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { nearestWord } from '../../kernel/nearest-word.ts';
import type { Corpus, Period } from '../corpus.ts';
import { loneHeadings } from '../lone-headings.ts';

/**
 * Items without prose in a language, and prose under a heading that no item has. Headings that
 * stand in one language only are another fault.
 */
export function itemsHaveText(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap((period) => {
    const lone = new Set(loneHeadings(period).map(({ group, id }) => `${group}/${id}`));
    return [...withoutText(period, lone, corpus), ...withoutItem(period, lone)];
  });
}

function withoutText(
  period: Period,
  lone: ReadonlySet<string>,
  corpus: Corpus,
): readonly Finding[] {
  return period.sections.flatMap(({ file, value }) =>
    (['km', 'en'] as const).flatMap((language) => {
      const text = period.texts.find(
        (each) => each.group === value.group && each.language === language,
      );
      const prose = file.replace(/json$/, `${language}.md`);
      if (corpus.unread.has(prose)) return [];
      const written = new Set(text?.items.map(({ id }) => id));
      const items = new Set(value.items.map(({ id }) => id));
      const itemless = [...written].filter((id) => !items.has(id));
      return value.items.flatMap(({ id }, index) =>
        written.has(id) || lone.has(`${value.group}/${id}`)
          ? []
          : [
              finding(
                'narrative/item-without-text',
                id,
                { file, path: ['items', index, 'id'] },
                {
                  language,
                  prose,
                  misnamed: nearestWord(id, itemless),
                },
              ),
            ],
      );
    }),
  );
}

function withoutItem(period: Period, lone: ReadonlySet<string>): readonly Finding[] {
  return period.texts.flatMap(({ file, group, items }) => {
    const section = period.sections.find(({ value }) => value.group === group);
    if (section === undefined) return [];
    const known = new Set(section.value.items.map(({ id }) => id));
    const written = new Set(items.map(({ id }) => id));
    const textless = [...known].filter((id) => !written.has(id));
    return items
      .filter(({ id }) => !known.has(id) && !lone.has(`${group}/${id}`))
      .map(({ id, line }) =>
        finding(
          'narrative/text-without-item',
          id,
          { file, line, column: 1 },
          {
            section: section.file,
            suggestion: nearestWord(id, textless),
          },
        ),
      );
  });
}
