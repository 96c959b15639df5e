import { expectTypeOf } from 'vitest';
import type { Counted, IndicatorSum } from './add-indicators.ts';
import { addIndicators } from './add-indicators.ts';

declare const victims: Counted<'person'>;
declare const suspects: Counted<'person'>;
declare const cases: Counted<'case'>;
declare const crossings: Counted<'movement'>;
declare const anything: Counted;

// Persons and persons add; the sum knows that it is of persons.
expectTypeOf(addIndicators([victims, suspects])).toEqualTypeOf<IndicatorSum<'person'>>();
expectTypeOf(addIndicators([victims])).toEqualTypeOf<IndicatorSum<'person'>>();

// @ts-expect-error A person is no case.
addIndicators([victims, cases]);
// @ts-expect-error In either order.
addIndicators([cases, victims]);
// @ts-expect-error Nor does one of several stand apart.
addIndicators([victims, suspects, crossings]);
// @ts-expect-error Of a unit that is known, one that is not known is none either.
addIndicators([victims, anything]);
// @ts-expect-error Nothing at all has no unit.
addIndicators([]);

// Where the types do not know the units, the answer says whether they agree.
expectTypeOf(addIndicators([anything, anything])).toEqualTypeOf<IndicatorSum>();
expectTypeOf<Counted<'person'>>().toExtend<Counted>();
expectTypeOf<Counted>().not.toExtend<Counted<'person'>>();
