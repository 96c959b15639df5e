import { compareText } from '../../kernel/compare-text.ts';
import type { Finding, FindingPlace } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { groupBy } from '../../kernel/group-by.ts';
import { languages } from '../../kernel/localized-text.ts';
import { personalDataIn } from '../../language/personal-data.ts';
import { quotePersonalData } from '../../language/quote-personal-data.ts';
import type { Period } from '../corpus.ts';
import type { PlanQuestion } from '../plan-question.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';
import type { Sentence } from '../sentences-of.ts';
import { sentencesOf, sentencesOfPlan } from '../sentences-of.ts';

/**
 * Honorifics in what a report may print, file by file: behind one stands an office or a name, and
 * somebody must have looked which. Their number is part of the finding, so that one more is a new one.
 *
 * @source brief R-53: no personal data is ever published
 */
export function namesAcknowledged({ period }: ReadinessQuestion): readonly Finding[] {
  return byFile(honorificsIn(period));
}

/** The same of what the release of a plan may print. */
export function namesInPlanAcknowledged({ plan }: PlanQuestion): readonly Finding[] {
  return byFile(inSentences(sentencesOfPlan(plan)));
}

function byFile(all: readonly PlacedHonorific[]): readonly Finding[] {
  const found = groupBy(all, ({ place }) => place.file ?? '');
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([file, placed]) => {
      const [first] = placed;
      if (first === undefined) return [];
      const values = { shown: first.shown, counts: String(placed.length) };
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
  return [...prose, ...inSentences(sentencesOf(period))];
}

function inSentences(sentences: readonly Sentence[]): readonly PlacedHonorific[] {
  return sentences.flatMap(({ said, file, path }) =>
    languages.flatMap((language) =>
      honorifics(said?.[language] ?? '', { file, path: [...path, language] }),
    ),
  );
}

function honorifics(text: string, place: FindingPlace): readonly PlacedHonorific[] {
  return personalDataIn(text)
    .filter(({ kind }) => kind === 'honorific')
    .map((each) => ({ shown: quotePersonalData(each), place }));
}
