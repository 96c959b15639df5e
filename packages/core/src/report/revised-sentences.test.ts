import { expect, test } from 'vitest';
import { groupId } from '../testing/brands.ts';
import { makeFigure } from '../testing/make-figure.ts';
import { smallRelease } from '../testing/small-release.ts';
import type { SaidInReport } from './revised-sentences.ts';
import { revisedSentences } from './revised-sentences.ts';

const { head, figures, sections, reference } = smallRelease;
const before: SaidInReport = { head, ...figures, ...sections, reference };
const changed = (change: Partial<SaidInReport>, from: Partial<SaidInReport> = {}) =>
  revisedSentences({ ...before, ...from }, { ...before, ...change });
const withItem = (id: string, text: { km: string; en?: string }): Partial<SaidInReport> => ({
  sections: [
    {
      group: groupId('desk'),
      state: 'handed-over',
      items: [{ id, kind: 'result', text }],
      none: [],
      targets: [],
    },
  ],
});

test('R-54 two versions that say the same have no changed sentence', () => {
  expect(changed({})).toEqual([]);
});

test('R-54 a sentence that was changed is told with what it was and is, in both languages', () => {
  const [from, to] = [{ km: 'មុន', en: 'Before' }, { km: 'ឥឡូវ' }];
  expect(changed(withItem('r1', to), withItem('r1', from))).toEqual([
    { at: 'sections/desk/items/r1/text', from, to },
  ]);
});

test('R-54 one that came and one that is left out are told by where they stand', () => {
  const text = { km: 'ក' };
  expect(changed(withItem('r2', text), withItem('r1', text))).toEqual([
    { at: 'sections/desk/items/r1/text', from: text },
    { at: 'sections/desk/items/r2/text', to: text },
  ]);
});

test('R-54 the order in which things are listed changes nothing', () => {
  const [a, b] = [{ km: 'ក' }, { km: 'ខ' }];
  const inOrder = { head: { ...head, caveats: [a, b] } };
  expect(changed({ head: { ...head, caveats: [b, a] } }, inOrder)).toEqual([]);
  expect(changed({ head: { ...head, caveats: [b] } }, inOrder)).toEqual([
    { at: 'caveats/ក', from: a },
  ]);
});

test('R-54 two notes on one figure, and two acknowledgements of one code, are kept apart', () => {
  const note = (km: string) => ({ figure: 'cases/xs', text: { km } });
  expect(changed({ notes: [note('ក'), note('ខ')] }, { notes: [note('ក')] })).toEqual([
    { at: 'notes/cases/xs ខ/text', to: { km: 'ខ' } },
  ]);
});

test('R-54 a name and a definition that changed are told', () => {
  const [indicator, ...rest] = reference.indicators;
  if (indicator === undefined) throw new RangeError('Expected an indicator.');
  const definition = { km: 'និយមន័យថ្មី' };
  const indicators = [{ ...indicator, definition }, ...rest];
  expect(changed({ reference: { ...reference, indicators } })).toEqual([
    {
      at: `reference/indicators/${indicator.id}/definition`,
      from: indicator.definition,
      to: definition,
    },
  ]);
});

test('R-31 names of bodies are not among them: the policy may name nobody any more', () => {
  expect(changed({ reference: { ...reference, bodies: [] } })).toEqual([]);
});

test('R-54 a figure in a sentence is put into words as its version had it, in each language', () => {
  const text = { km: 'សរុប <fig:victims/xs> នាក់', en: 'In all <fig:victims/xs> people' };
  const [seven, eight] = [makeFigure(7), makeFigure(8)];
  const ref = { indicator: seven.at.indicator, place: seven.at.place };
  const withRef = (figure: typeof seven) => ({
    ...withItem('r1', {
      km: text.km.replace('victims/xs', `${ref.indicator}/${ref.place}`),
      en: text.en.replace('victims/xs', `${ref.indicator}/${ref.place}`),
    }),
    figures: [figure],
  });
  expect(changed(withRef(eight), withRef(seven))).toEqual([
    {
      at: 'sections/desk/items/r1/text',
      from: { km: 'សរុប ៧ នាក់', en: 'In all 7 people' },
      to: { km: 'សរុប ៨ នាក់', en: 'In all 8 people' },
    },
  ]);
  expect(changed({ ...withRef(seven), figures: [] }, withRef(seven))[0]?.to?.km).toContain(
    `${ref.indicator}/${ref.place}`,
  );
});
