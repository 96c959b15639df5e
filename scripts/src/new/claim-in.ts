import { parseCount } from '@chhamas/core/language';
import { timeMeant } from './time-meant.ts';

/** What a call says of a claim, each value checked by itself. */
interface SaidOfClaim {
  readonly source: string;
  readonly about: string;
  readonly time: string;
  readonly indicator: string;
  readonly total: string;
  /** Empty where it was not said. */
  readonly female: string;
  readonly receivedOn: string;
  readonly role: string;
}

/**
 * A claim as it is entered, under an id that says what it is of and that no other one has.
 *
 * @param taken the ids of those that are there
 */
export function claimIn(said: SaidOfClaim, taken: readonly string[]) {
  const { source, about, indicator, receivedOn, role } = said;
  const [total, female] = [parseCount(said.total), parseCount(said.female)];
  const time = said.time.toLowerCase().replace('/', '-to-');
  return {
    id: freeId(`${source}-${about}-${time}`, taken),
    source,
    about,
    period: timeMeant(said.time),
    receivedOn,
    ...(role === '' ? {} : { writtenBy: role }),
    counts: [{ indicator, total, ...(female === undefined ? {} : { female }) }],
  };
}

/** An id has at most eighty characters. Of so many others one of so many is free. */
function freeId(wanted: string, taken: readonly string[]): string {
  const base = wanted.length <= 76 ? wanted : 'claim';
  const ids = [base, ...taken.map((_, index) => `${base}-${index + 2}`)];
  return ids.find((id) => !taken.includes(id)) ?? base;
}
