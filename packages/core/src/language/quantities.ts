import type { Language } from '../kernel/localized-text.ts';
import type { Quantity } from '../kernel/quantity.ts';
import type { Unit } from '../kernel/unit.ts';
import { formatNumber } from './digits.ts';

/**
 * A count as a page prints it, no more exact than it is: `៩៩`, `យ៉ាងតិច ៤៥`, `more than 10`.
 */
export function formatQuantity(quantity: Quantity, language: Language): string {
  if (quantity.kind === 'unknown') return language === 'km' ? 'មិនដឹងចំនួន' : 'unknown';
  const count = formatNumber(quantity.n, language);
  const word = qualifiers[language][quantity.kind];
  return word === '' ? count : `${word} ${count}`;
}

const qualifiers = {
  km: { exact: '', atLeast: 'យ៉ាងតិច', moreThan: 'ជាង', about: 'ប្រមាណ' },
  en: { exact: '', atLeast: 'at least', moreThan: 'more than', about: 'about' },
};

/**
 * The word for what one of a count is: the Khmer counter, or the English noun in the number that
 * the count asks for.
 *
 * @example unitWord('person', 1, 'en') //=> 'person'
 */
export function unitWord(unit: Unit, count: number, language: Language): string {
  const [km, one, many] = unitWords[unit];
  if (language === 'km') return km;
  return count === 1 ? one : many;
}

const unitWords: Record<Unit, readonly [km: string, one: string, many: string]> = {
  case: ['ករណី', 'case', 'cases'],
  person: ['នាក់', 'person', 'people'],
  attendance: ['អ្នកចូលរួម', 'attendance', 'attendances'],
  movement: ['ចលនា', 'movement', 'movements'],
  service: ['សេវា', 'service', 'services'],
  session: ['លើក', 'session', 'sessions'],
  event: ['លើក', 'event', 'events'],
  province: ['ខេត្ត', 'province', 'provinces'],
  return: ['របាយការណ៍', 'return', 'returns'],
  letter: ['លិខិត', 'letter', 'letters'],
  committee: ['គណៈកម្មាធិការ', 'committee', 'committees'],
  agreement: ['កិច្ចព្រមព្រៀង', 'agreement', 'agreements'],
};
