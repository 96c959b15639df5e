import type { Finding, FindingPlace } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';
import { positionIn } from '../kernel/position-in.ts';
import type { PersonalData } from '../language/personal-data.ts';
import { personalDataIn } from '../language/personal-data.ts';
import { quotePersonalData } from '../language/quote-personal-data.ts';
import { publishedTexts } from './published-texts.ts';

/**
 * Personal data in a file of content that is public or becomes so, each with its place. A number that
 * leads to a person is an error; an honorific is a warning, for an office may follow it.
 *
 * @param file the path from the content folder
 * @source brief R-53: no personal data is ever published
 */
export function personalDataFindings(file: string, text: string): readonly Finding[] {
  return publishedTexts(file, text).flatMap(({ said, path }) =>
    personalDataIn(said).map((each) => {
      const place = path === undefined ? positionIn(said, each.start) : { path };
      return personalDataFinding(each, { file, ...place });
    }),
  );
}

function personalDataFinding(found: PersonalData, place: FindingPlace): Finding {
  const shown = quotePersonalData(found);
  if (found.kind === 'honorific')
    return finding('report/honorific', place.file ?? '', place, { shown });
  // What was taken for the number of a card may be a count.
  const figure = found.kind === 'identity-number' ? { figure: '1,234,567' } : {};
  return finding('report/personal-data', shown, place, { kind: found.kind, ...figure });
}
