import { expectTypeOf } from 'vitest';
import type { CalendarDate, PartialDate } from './calendar-date.ts';
import type { GroupId, PlaceId, ReporterId } from './ids.ts';
import type { Month } from './month.ts';
import type { monthsOf, Semester } from './semester.ts';

// A month is not a semester, and a text is neither until it is parsed.
expectTypeOf<Month>().not.toExtend<Semester>();
expectTypeOf<Semester>().not.toExtend<Month>();
expectTypeOf<string>().not.toExtend<Month>();
expectTypeOf<'2017-S1'>().not.toExtend<Semester>();
expectTypeOf<Month>().not.toExtend<Parameters<typeof monthsOf>[0]>();
expectTypeOf<ReturnType<typeof monthsOf>>().toEqualTypeOf<readonly Month[]>();

// A date that may be partial is not a whole one.
expectTypeOf<PartialDate>().not.toExtend<CalendarDate>();
expectTypeOf<CalendarDate>().not.toExtend<Month>();

// Ids of different things are no substitute for each other, although all are text.
expectTypeOf<PlaceId>().not.toExtend<ReporterId>();
expectTypeOf<GroupId>().not.toExtend<PlaceId>();
expectTypeOf<PlaceId>().toExtend<string>();
