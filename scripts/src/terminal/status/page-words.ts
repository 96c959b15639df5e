import type { CalendarDate, Corpus, Language, Month } from '@chhamas/core';
import { nameOf } from '@chhamas/core';
import {
  formatDate,
  formatNumber,
  formatPercent,
  monthNameOf,
  termFor,
} from '@chhamas/core/language';
import { styleText } from 'node:util';
import type { StatusTexts } from '../../text/status-shape.ts';
import { textsFor } from '../../text/texts.ts';

/** What the parts of the page say things with, in one language. */
export interface PageWords {
  readonly language: Language;
  readonly texts: StatusTexts;
  readonly count: (value: number) => string;
  readonly share: (ratio: number) => string;
  readonly day: (date: Parameters<typeof formatDate>[0] | CalendarDate) => string;
  readonly name: (id: string) => string;
  /** The same at the beginning of a line. */
  readonly title: (id: string) => string;
  readonly term: (code: string) => string;
  /** A month without its year: the semester has said it. */
  readonly month: (month: Month) => string;
}

/** The words of a page about this content. */
export function wordsFor(corpus: Corpus, language: Language): PageWords {
  const { status: texts } = textsFor(language);
  const name = (id: string) => nameOf(id, corpus, language);
  return {
    language,
    texts,
    count: (value) => formatNumber(value, language),
    share: (ratio) => formatPercent(ratio, language),
    day: (date) => formatDate(date, language),
    name,
    title: (id) => startLarge(name(id)),
    term: (code) => termFor(code, language),
    month: (month) => texts.monthName(monthNameOf(month, language)),
  };
}

/** A part of the page under its heading; nothing where it has no lines. */
export function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`\n${styleText('bold', heading)}`, ...lines];
}

/** A text with a capital at its beginning; Khmer has none. */
export function startLarge(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
