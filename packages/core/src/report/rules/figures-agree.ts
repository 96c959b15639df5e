import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ItemText } from '../../narrative/items.ts';
import type { Corpus, SectionText } from '../corpus.ts';
import { knownFigures } from './known-figures.ts';

/**
 * Items whose Khmer and English refer to different figures: one of the two says a number that the
 * other does not. How often and in which order a figure is named is free. Where one of them refers
 * to a figure that there is not, that is to be mended first.
 *
 * @source brief
 */
export function figuresAgree(corpus: Corpus): readonly Finding[] {
  const differences = corpus.periods.flatMap(({ texts }) =>
    texts.flatMap((english) => {
      const khmer = texts.find(
        ({ group, language }) => group === english.group && language === 'km',
      );
      if (english.language !== 'en' || khmer === undefined) return [];
      return english.items.flatMap((item) => differenceOf(item, english, khmer));
    }),
  );
  if (differences.length === 0) return [];
  const unknown = new Set(knownFigures(corpus).map(({ file = '', subject }) => at(file, subject)));
  return differences.flatMap(({ refs, found }) =>
    refs.some((ref) => unknown.has(ref)) ? [] : [found],
  );
}

interface Difference {
  readonly found: Finding;
  /** The figures of one language only, each with its file. */
  readonly refs: readonly string[];
}

function differenceOf(
  item: ItemText,
  english: SectionText,
  khmer: SectionText,
): readonly Difference[] {
  const other = khmer.items.find(({ id }) => id === item.id);
  if (other === undefined) return [];
  const [en, km] = [onlyIn(item, other), onlyIn(other, item)];
  const lone = [
    ...en.map((figure) => ({ file: english.file, ...figure })),
    ...km.map((figure) => ({ file: khmer.file, ...figure })),
  ];
  const [first] = lone;
  if (first === undefined) return [];
  const { file, line, column } = first;
  const values = { km: listed(km), en: listed(en) };
  return [
    {
      found: finding('narrative/figures-differ', item.id, { file, line, column }, values),
      refs: lone.map((figure) => at(figure.file, figure.ref)),
    },
  ];
}

function onlyIn(item: ItemText, other: ItemText): ItemText['figures'] {
  const there = new Set(other.figures.map(({ ref }) => ref));
  return item.figures.filter(({ ref }) => !there.has(ref));
}

function listed(figures: ItemText['figures']): string {
  return [...new Set(figures.map(({ ref }) => `<fig:${ref}>`))].join(', ');
}

function at(file: string, ref: string): string {
  return `${file} ${ref}`;
}
