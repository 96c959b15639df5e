import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/calendar-date.ts';
import { day } from '../testing/brands.ts';
import { holds } from '../testing/holds.ts';
import { Mission } from './mission.ts';
import { missionClashes } from './mission-clashes.ts';

const mission = (id: string, group: string, from: string, to: string, ...provinces: string[]) =>
  Mission.parse({
    id,
    group,
    jointWith: [],
    purpose: { km: 'ប្រមូលទិន្នន័យ' },
    zone: 'border',
    provinces,
    checklist: ['cases'],
    orders: [],
    from,
    to,
  });
const police = mission('police', 'law-enforcement', '2017-06-20', '2017-06-22', 'p-1', 'p-2');
const shelter = (from: string, to: string, province = 'p-1') =>
  mission('shelter', 'victim-protection', from, to, province);
const clashing = (missions: readonly Mission[], days = 3) =>
  missionClashes(missions, days).map(({ first, second, provinces, daysApart }) => [
    first.id,
    second.id,
    provinces.join(' '),
    daysApart,
  ]);

test('R-39 law enforcement from 20 to 22 June and victim protection on 21 June in one province clash', () => {
  expect(clashing([police, shelter('2017-06-21', '2017-06-21')], 0)).toEqual([
    ['police', 'shelter', 'p-1', 0],
  ]);
});

test('R-39 three days after the others have gone is too early, four days is not', () => {
  expect(clashing([police, shelter('2017-06-25', '2017-06-26')])).toEqual([
    ['police', 'shelter', 'p-1', 3],
  ]);
  expect(clashing([police, shelter('2017-06-26', '2017-06-26')])).toEqual([]);
  expect(clashing([police, shelter('2017-06-10', '2017-06-16')])).toEqual([]);
  expect(clashing([shelter('2017-06-10', '2017-06-17'), police])).toEqual([
    ['shelter', 'police', 'p-1', 3],
  ]);
});

test('R-39 another province, or the same group, disturbs nobody', () => {
  expect(clashing([police, shelter('2017-06-21', '2017-06-21', 'p-3')])).toEqual([]);
  expect(clashing([police, { ...police, id: 'second' }])).toEqual([]);
});

const drawn = fc
  .record({
    group: fc.constantFrom('a', 'b', 'c'),
    start: fc.nat(20),
    length: fc.nat(4),
    provinces: fc.uniqueArray(fc.constantFrom('p-1', 'p-2', 'p-3'), { minLength: 1 }),
  })
  .map(({ group, start, length, provinces }) => {
    const from = addDays(day('2017-06-01'), start);
    return { group, from, to: addDays(from, length), provinces };
  });
const several = fc
  .array(drawn, { maxLength: 6 })
  .map((list) =>
    list.map(({ group, from, to, provinces }, index) =>
      mission(`m${index}`, group, from, to, ...provinces),
    ),
  );

test('R-39 the order of missions says nothing', () => {
  holds(
    fc.property(several, fc.nat(5), (missions, days) => {
      expect(clashing(missions.toReversed(), days)).toEqual(clashing(missions, days));
    }),
  );
});

test('R-39 two missions clash exactly where a day of one is within so many days of a day of the other', () => {
  const daysOf = ({ from, to }: Mission) =>
    Array.from({ length: 40 }, (_, index) => addDays(day('2017-05-25'), index)).filter(
      (each) => from <= each && each <= to,
    );
  holds(
    fc.property(drawn, drawn, fc.nat(5), (a, b, days) => {
      const [one, other] = [
        mission('one', 'a', a.from, a.to, ...a.provinces),
        mission('other', 'b', b.from, b.to, ...b.provinces),
      ];
      const near = daysOf(one).some((each) =>
        daysOf(other).some((day) => addDays(each, -days) <= day && day <= addDays(each, days)),
      );
      const shared = a.provinces.some((each) => b.provinces.includes(each));
      expect(missionClashes([one, other], days).length).toBe(near && shared ? 1 : 0);
    }),
  );
});
