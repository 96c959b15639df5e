import type { Language } from '../kernel/localized-text.ts';

/** A page of the site's own, such as the methodology, as safe HTML. */
export interface PublicPage {
  /** `methodology`. */
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly html: string;
}
