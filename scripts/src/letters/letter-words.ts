import type { CalendarDate, Corpus, Language, Month, PartialDate, Semester } from '@chhamas/core';
import { nameOf } from '@chhamas/core';
import {
  formatDate,
  formatMonth,
  formatNumber,
  formatSemester,
  termFor,
  unitWord,
} from '@chhamas/core/language';
import type { LetterTexts } from '../text/letter-shape.ts';
import { textsFor } from '../text/texts.ts';
import type { LetterPart } from './letter.ts';

/** What the parts of a letter say things with, in one language. */
export interface LetterWords {
  readonly language: Language;
  readonly texts: LetterTexts;
  readonly count: (value: number) => string;
  readonly day: (date: CalendarDate | PartialDate) => string;
  readonly month: (month: Month) => string;
  readonly semester: (semester: Semester) => string;
  readonly name: (id: string) => string;
  /** The name of an indicator with the word for one of what it counts. */
  readonly indicator: (id: string) => string;
  readonly term: (code: string) => string;
  /** To whom a letter goes: a body, or the committee of a place. */
  readonly addressee: (reporter: string) => string;
}

/** The words of a letter about this content. */
export function letterWords(corpus: Corpus, language: Language): LetterWords {
  const { letter: texts } = textsFor(language);
  const name = (id: string) => nameOf(id, corpus, language);
  return {
    language,
    texts,
    count: (value) => formatNumber(value, language),
    day: (date) => formatDate(date, language),
    month: (month) => formatMonth(month, language),
    semester: (semester) => formatSemester(semester, language),
    name,
    indicator: (id) => {
      const unit = corpus.indicators.find(({ value }) => value.id === id)?.value.unit;
      return unit === undefined
        ? name(id)
        : texts.reminder.indicator(name(id), unitWord(unit, 2, language));
    },
    term: (code) => termFor(code, language),
    addressee: (reporter) => {
      const place = corpus.places?.value.places.find(({ id }) => id === reporter);
      return place === undefined ? name(reporter) : texts.committeeOf(name(reporter), place.kind);
    },
  };
}

/** The head of a letter: what it is, to whom it goes, and about what. */
export function headOf(
  { texts }: LetterWords,
  title: string,
  addressee: string,
  about: string,
): readonly LetterPart[] {
  return [
    { kind: 'title', text: title },
    { kind: 'field', label: texts.to, text: addressee },
    { kind: 'field', label: texts.subject, text: about },
  ];
}
