import { nearestWord } from '../kernel/nearest-word.ts';
import type { Period, SectionText } from './corpus.ts';

/** A heading of a section that stands in one of its two languages only. */
export interface LoneHeading {
  readonly group: string;
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** The file of the other language. */
  readonly other: string;
  /** The heading there that most likely means the same; empty where there is none. */
  readonly counterpart: string;
  /** True where the section has an item of this id, so that the other file must change. */
  readonly isItem: boolean;
}

/**
 * Headings that a section has in one language and not in the other. A section of which a whole
 * language is missing has none: that is said of its items.
 */
export function loneHeadings({ sections, texts }: Period): readonly LoneHeading[] {
  return texts.flatMap((text) => {
    const other = texts.find(
      ({ group, language }) => group === text.group && language !== text.language,
    );
    if (other === undefined || text.items.length === 0 || other.items.length === 0) return [];
    const section = sections.find(({ value }) => value.group === text.group)?.value;
    const items = new Set(section?.items.map(({ id }) => id));
    const candidates = onlyIn(other, text).map(({ id }) => id);
    return onlyIn(text, other).map(({ id, line }) => ({
      group: text.group,
      id,
      file: text.file,
      line,
      other: other.file,
      counterpart: nearestWord(id, candidates),
      isItem: items.has(id),
    }));
  });
}

function onlyIn(text: SectionText, other: SectionText) {
  const there = new Set(other.items.map(({ id }) => id));
  return text.items.filter(({ id }) => !there.has(id));
}
