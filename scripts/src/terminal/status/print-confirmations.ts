import type { SemesterStatus } from '@chhamas/core';
import { textIn } from '@chhamas/core';
import { flowItems, wrapText } from '../wrap-text.ts';
import type { PageWords } from './page-words.ts';
import { part } from './page-words.ts';

type Confirmation = SemesterStatus['confirmations'][number];

/** So many indicators are named; of more than these their number is told. */
const named = 3;

/** What is counted though it was gathered elsewhere, and what the competent bodies say of it. */
export function printConfirmations(report: SemesterStatus, words: PageWords): readonly string[] {
  return part(
    words.texts.headings.confirmations,
    report.confirmations.flatMap((each) => sayConfirmation(each, words)),
  );
}

function sayConfirmation(each: Confirmation, words: PageWords): readonly string[] {
  const { texts, name, title, term, day, count, language } = words;
  const { body, document, indicators, status, sentOn, respondBy, answeredOn, isLate } = each;
  const what =
    indicators.length > named
      ? texts.indicatorsOf(count(indicators.length))
      : indicators.map(name).join(', ');
  const colon = language === 'km' ? '៖' : ':';
  const answered = answeredOn === undefined ? '' : ` ${day(answeredOn)}`;
  const said = [
    ...(sentOn === undefined || respondBy === undefined
      ? []
      : [texts.sentToAnswer(day(sentOn), day(respondBy))]),
    `${term(status)}${answered}${isLate ? ` (${texts.lateMark})` : ''}`,
    ...each.counter.map(({ indicator, total }) =>
      texts.countsItself(name(indicator), count(total)),
    ),
    ...(each.reason === undefined ? [] : [textIn(each.reason, language).text]),
  ];
  return [
    wrapText(`${title(body)}${colon} ${what} · ${name(document)}`, language, 2, 2),
    flowItems(said, ' · ', language, 6, 2),
  ];
}
