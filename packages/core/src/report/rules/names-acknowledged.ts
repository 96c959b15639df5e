import { compareText } from '../../kernel/compare-text.ts';
import type { Finding, FindingPlace } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { languages } from '../../kernel/localized-text.ts';
import { personalDataIn } from '../../language/personal-data.ts';
import { quotePersonalData } from '../../language/quote-personal-data.ts';
import type { Period } from '../corpus.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';
import { sentencesOf } from '../sentences-of.ts';

/**
 * Honorifics in what a report may print, file by file: behind one stands an office or a name, and
 * somebody must have looked which. Their number is part of the finding, so that one more is a new one.
 *
 * @source brief R-53: no personal data is ever published
 */
export function namesAcknowledged({ period }: ReadinessQuestion): readonly Finding[] {
  const found = groupBy(honorificsIn(period), ({ place }) => place.file ?? '');
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([file, all]) => {
      const [first] = all;
      if (first === undefined) return [];
      const values = { shown: first.shown, counts: String(all.length) };
      return [finding('report/honorific', file, first.place, values)];
    });
}

interface PlacedHonorific {
  readonly shown: string;
  readonly place: FindingPlace;
}

function honorificsIn(period: Period): readonly PlacedHonorific[] {
  const prose = period.texts.flatMap(({ file, items }) =>
    items.flatMap(({ markdown, line }) => honorifics(markdown, { file, line, column: 1 })),
  );
  const sentences = sentencesOf(period).flatMap(({ said, file, path }) =>
    languages.flatMap((language) =>
      honorifics(said?.[language] ?? '', { file, path: [...path, language] }),
    ),
  );
  return [...prose, ...sentences];
}

function honorifics(text: string, place: FindingPlace): readonly PlacedHonorific[] {
  return personalDataIn(text)
    .filter(({ kind }) => kind === 'honorific')
    .map((each) => ({ shown: quotePersonalData(each), place }));
}
