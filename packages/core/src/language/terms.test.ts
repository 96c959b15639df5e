import { expect, test } from 'vitest';
import { Stratum } from '../collection/stratum.ts';
import { namedRoles } from '../kernel/named-roles.ts';
import { transitions } from '../kernel/transitions.ts';
import { termFor, terms } from './terms.ts';

test('the two languages have words for the same codes', () => {
  expect(Object.keys(terms.km).sort()).toEqual(Object.keys(terms.en).sort());
});

test('Khmer words are Khmer, and English words are not', () => {
  for (const word of Object.values(terms.km)) expect(word).toMatch(/\p{Script=Khmer}/u);
  for (const word of Object.values(terms.en)) expect(word).not.toMatch(/\p{Script=Khmer}/u);
});

test('every state of reports, sections and working groups’ plans, and every stratum, has a word', () => {
  const states = transitions
    .filter(({ of }) => of !== 'action-plan')
    .flatMap(({ from, to }) => [from, to]);
  for (const code of [...states, ...Stratum.options]) {
    expect(Object.keys(terms.en)).toContain(code);
  }
});

test('every role that the software names has a word', () => {
  for (const role of namedRoles) expect(Object.keys(terms.en)).toContain(role);
});

test('a code without a word stands for itself', () => {
  expect(termFor('weather', 'km')).toBe('weather');
});
