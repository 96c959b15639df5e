import {
  formatNumber,
  formatPercent,
  formatQuantity,
  formatSemester,
  khmerDigitsOf,
  unitWord,
} from '@chhamas/core/language';
import type {
  PlanChanges,
  Language,
  PublishedPlan,
  PublishedReport,
  ToldTarget,
} from '@chhamas/core/published';
import { findName, attainmentOf, targetAttainments, textIn } from '@chhamas/core/published';
import { wordsIn } from './words-in.ts';

/** The years of a plan as they are read: `2019–2023`. */
export function yearsText(id: string, language: Language): string {
  const years = id.replace('-', '–');
  return language === 'km' ? khmerDigitsOf(years) : years;
}

/** The number by which readers know an activity: `5` of `a5`; any other is known by its id. */
export function activityNumber(id: string, language: Language): string {
  const number = /^a(\d+)$/.exec(id)?.[1] ?? id;
  return language === 'km' ? khmerDigitsOf(number) : number;
}

/** What became of targets, each attainment with how many there are; empty where there is no target. */
export function attainmentsText(targets: readonly ToldTarget[], language: Language): string {
  const words = wordsIn(language).planPage.progress;
  return targetAttainments
    .flatMap((attainment) => {
      const count = targets.filter(({ progress }) => attainmentOf(progress) === attainment).length;
      if (count === 0) return [];
      return [words.count(words.attainment[attainment], formatNumber(count, language))];
    })
    .join(' · ');
}

/** What became of one target in words, and why a percentage or a number is not given. */
export function outcomeText({ progress }: ToldTarget, language: Language): string {
  const words = wordsIn(language).planPage.progress;
  const attainment = words.attainment[attainmentOf(progress)];
  if (progress.status === 'cannot-be-assessed') {
    return wordsIn(language).labelled(attainment, words.whyNot[progress.because]);
  }
  const { reachedIn, share, noShare } = progress;
  const when =
    reachedIn === undefined ? attainment : words.lateIn(formatSemester(reachedIn, language));
  const why = noShare === undefined ? [] : [words.noShare[noShare]];
  return [
    when,
    ...(share === undefined ? why : [words.share(formatPercent(share, language))]),
  ].join(' · ');
}

/** What was planned, with what is counted: `400 sessions`. */
export function plannedText(
  { indicators }: PublishedPlan,
  { figure, planned }: ToldTarget,
  language: Language,
): string {
  const unit = indicators.find(({ id }) => figure.startsWith(`${id}/`))?.unit;
  const quantity = formatQuantity(planned, language);
  if (unit === undefined || planned.kind === 'unknown') return quantity;
  return `${quantity} ${unitWord(unit, planned.n, language)}`;
}

/** What a target counts: the indicator, and which part of it: `Awareness sessions · pupils`. */
export function targetName(
  { indicators }: PublishedPlan,
  ref: string,
  reports: readonly PublishedReport[],
  language: Language,
): string {
  const [path = '', query = ''] = ref.split('?', 2);
  const [id, place = ''] = path.split('/', 2);
  const indicator = indicators.find((each) => each.id === id);
  const report = reports.find(({ reference }) =>
    reference.indicators.some((each) => each.id === id),
  );
  const names =
    report === undefined
      ? []
      : [
          ...(place === report.reference.country.id
            ? []
            : [findName(report, 'place', place) ?? { km: place }]),
          ...Array.from(
            new URLSearchParams(query),
            ([dimension, code]) => findName(report, 'dimension', dimension, code) ?? { km: code },
          ),
        ];
  return [indicator?.name, ...names]
    .flatMap((name) => (name === undefined ? [] : textIn(name, language).text))
    .join(' · ');
}

/** Whether somebody else has verified the number by which a target is assessed. */
export function isVerified({ progress }: ToldTarget): boolean {
  return progress.status === 'assessed' && progress.verification === 'verified';
}

/** What changed from one version to another, as a title. */
export function changesTitle(
  { from, to }: Pick<PlanChanges, 'from' | 'to'>,
  language: Language,
): string {
  const words = wordsIn(language);
  const [later, earlier] = [to, from].map((each) => words.version(formatNumber(each, language)));
  return words.planPage.changes.title(later ?? '', earlier ?? '');
}
