import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ItemText } from '../../narrative/items.ts';
import type { Corpus, SectionText } from '../corpus.ts';

/**
 * Items whose Khmer and English refer to different figures: one of the two says a number that the
 * other does not. How often and in which order a figure is named is free.
 *
 * @source brief
 */
export function figuresAgree(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ texts }) =>
    texts.flatMap((english) => {
      const khmer = texts.find(
        ({ group, language }) => group === english.group && language === 'km',
      );
      if (english.language !== 'en' || khmer === undefined) return [];
      return english.items.flatMap((item) => differenceOf(item, english, khmer));
    }),
  );
}

function differenceOf(item: ItemText, english: SectionText, khmer: SectionText) {
  const other = khmer.items.find(({ id }) => id === item.id);
  if (other === undefined) return [];
  const [en, km] = [onlyIn(item, other), onlyIn(other, item)];
  const [place] = [
    ...en.map(({ line, column }) => ({ file: english.file, line, column })),
    ...km.map(({ line, column }) => ({ file: khmer.file, line, column })),
  ];
  if (place === undefined) return [];
  const values = { km: listed(km), en: listed(en) };
  return [finding('narrative/figures-differ', item.id, place, values)];
}

function onlyIn(item: ItemText, other: ItemText): ItemText['figures'] {
  const there = new Set(other.figures.map(({ ref }) => ref));
  return item.figures.filter(({ ref }) => !there.has(ref));
}

function listed(figures: ItemText['figures']): string {
  return [...new Set(figures.map(({ ref }) => `<fig:${ref}>`))].join(', ');
}
