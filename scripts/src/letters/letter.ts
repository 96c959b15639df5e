import type { Language } from '@chhamas/core';

/** A cell of a table, in lines. */
export type LetterCell = readonly string[];

/** One part of a letter, from top to bottom. */
export type LetterPart =
  | { readonly kind: 'title'; readonly text: string }
  /** To whom and about what: the label stands before the text. */
  | { readonly kind: 'field'; readonly label: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A paragraph that what follows belongs to. */
  | { readonly kind: 'lead'; readonly text: string }
  /** Items, each after its mark; after a dash where there are no marks. */
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      readonly marks?: readonly string[];
    }
  | {
      readonly kind: 'table';
      /** The share of each column in the width, together 1. */
      readonly shares: readonly number[];
      readonly head: readonly string[];
      readonly rows: readonly (readonly LetterCell[])[];
    }
  /** What is filled in by hand, in a frame. */
  | { readonly kind: 'form'; readonly title: string; readonly lines: readonly string[] };

/** A letter in one language. */
export interface LetterIn {
  readonly language: Language;
  readonly parts: readonly LetterPart[];
}
