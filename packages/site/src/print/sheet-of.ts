import { languages } from '@chhamas/core/published';
import { isPreview } from '../queries/draft.ts';
import type { PrintedDocument } from '../queries/printed-document.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Sheet } from './sheet-css.ts';

/** What each sheet of a document says around its text: in both languages what it is not. */
export function sheetOf({ edition, title }: PrintedDocument): Sheet {
  const { root, language } = edition;
  const both = language === 'km' ? languages : languages.toReversed();
  return {
    language,
    title,
    labels: both
      .map((each) => {
        const { draft, invented } = wordsIn(each);
        return [...(isPreview() ? [draft] : []), ...(root === 'demo' ? [invented] : [])].join(
          ' · ',
        );
      })
      .filter((label) => label !== ''),
    disclaimers: both.map((each) => wordsIn(each).disclaimer),
    numbered: wordsIn(language).print.sheet,
  };
}
