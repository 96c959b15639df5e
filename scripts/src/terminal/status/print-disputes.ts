import type { SemesterStatus } from '@chhamas/core';
import { flowItems, wrapText } from '../wrap-text.ts';
import type { PageWords } from './page-words.ts';
import { part } from './page-words.ts';

type Difference = SemesterStatus['differences'][number];

/** What came unasked, where sources differ and what is counted meanwhile, and where numbers went. */
export function printDisputes(report: SemesterStatus, words: PageWords): readonly string[] {
  const { headings } = words.texts;
  return [
    ...part(headings.unexpected, unexpected(report, words)),
    ...part(
      headings.differences,
      report.differences.flatMap((each) => sayDifference(each, words)),
    ),
    ...part(headings.conservation, conservation(report, words)),
  ];
}

function unexpected(
  report: SemesterStatus,
  { texts, name, language }: PageWords,
): readonly string[] {
  return report.unexpected.map(({ reporter, document, indicators }) => {
    const what = indicators.length === 0 ? texts.unaskedNil : indicators.map(name).join(', ');
    return wrapText(texts.unasked(name(reporter), what, name(document)), language, 2, 2);
  });
}

function sayDifference(difference: Difference, words: PageWords): readonly string[] {
  const { name, language } = words;
  const { reporter, month, indicator } = difference;
  const subject = [reporter, ...(month === undefined ? [] : [month]), indicator].join('/');
  const said = [...totals(difference, words), inquiry(difference, words)];
  return [wrapText(name(subject), language, 2, 2), flowItems(said, ' · ', language, 6, 2)];
}

function totals(difference: Difference, words: PageWords): readonly string[] {
  const { texts, count, term } = words;
  const { counted, ours, theirs, deviation } = difference;
  const [mine, other] = [count(ours.total), count(theirs.total)];
  const who = whoSays(theirs, words);
  const says = deviation === undefined ? texts.splitDiffers(who) : texts.says(who, other);
  const by = deviation === undefined ? '' : ` (${term(deviation.kind)} ${count(deviation.by)})`;
  switch (counted) {
    case 'none':
      return [texts.neitherCounted(mine, other)];
    case 'our-sum':
      return [texts.isOurSum(mine), `${says}${by}`];
    case 'own-return':
    case 'other-source':
      return [texts.isCounted(mine, whoSays(ours, words)), `${says}${by}`];
  }
}

/** With the id of what says so: an answer to the inquiry names it. */
function whoSays({ source, document }: Difference['theirs'], { texts, name }: PageWords): string {
  const who = source === undefined ? texts.ownReturn : name(source);
  return document === undefined ? who : `${who} (${document})`;
}

function inquiry(
  { inquiry: state, askedOn, answeredOn }: Difference,
  { texts, day }: PageWords,
): string {
  if (state === 'answered' && answeredOn !== undefined) return texts.answered(day(answeredOn));
  return askedOn === undefined ? texts.notAsked : texts.asked(day(askedOn));
}

/** `8,253 numbers arrived = 8,045 counted + 53 superseded + …`, so that anybody can add it up. */
function conservation(
  { conservation: { submitted, ends } }: SemesterStatus,
  { texts, count, term, language }: PageWords,
): readonly string[] {
  if (submitted === 0) return [];
  const parts = Object.entries(ends)
    .filter(([, numbers]) => numbers > 0)
    .map(([end, numbers]) => texts.endedAs(term(end), count(numbers)));
  const [first = '', ...others] = parts;
  const items = [
    texts.numbersArrived(count(submitted)),
    `= ${first}`,
    ...others.map((each) => `+ ${each}`),
  ];
  return [flowItems(items, ' ', language, 2, 2)];
}
