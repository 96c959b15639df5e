import { expect, test } from 'vitest';
import { DataRequest } from '../collection/data-request.ts';
import { wideCorpus } from '../testing/arrived.ts';
import { requestSheet } from './request-sheet.ts';

const request = {
  id: 'q-1',
  indicators: ['victims', 'sheltered'],
  requestedBy: 'desk',
  assignedTo: 'ministry-a',
  on: '2017-06-13',
  due: '2017-06-30',
};

test('R-25 a sheet prints of each indicator its definition, unit, rule and splits in Khmer', () => {
  const sheet = requestSheet(DataRequest.parse(request), wideCorpus());
  expect([sheet.to, sheet.due]).toEqual(['ministry-a', '2017-06-30']);
  expect(sheet.indicators.map(({ id }) => id)).toEqual(['victims', 'sheltered']);
  for (const each of sheet.indicators) {
    for (const { km } of [each.name, each.definition, each.countingRule, ...each.splits]) {
      expect(km).toMatch(/\p{Script=Khmer}/u);
    }
  }
  expect(sheet.indicators[0]).toMatchObject({
    unit: 'person',
    splits: [{ en: 'Sex' }, { km: 'អាយុ' }],
  });
});

test('R-25 a request without an indicator asks for nothing, and is none', () => {
  expect(DataRequest.safeParse({ ...request, indicators: [] }).success).toBe(false);
  expect(DataRequest.safeParse({ ...request, due: undefined }).success).toBe(false);
});

test('R-27 a request says who asked and who collects', () => {
  expect(DataRequest.safeParse({ ...request, requestedBy: undefined }).success).toBe(false);
  expect(DataRequest.safeParse({ ...request, assignedTo: undefined }).success).toBe(false);
});

test('a sheet of an indicator that is not defined is a fault of the caller', () => {
  const unknown = DataRequest.parse({ ...request, indicators: ['weather'] });
  expect(() => requestSheet(unknown, wideCorpus())).toThrow(
    new RangeError('Expected a defined indicator, got weather.'),
  );
});
