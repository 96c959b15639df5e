import { CalendarDate, PartialDate } from '../kernel/calendar-date.ts';
import { GroupId, IndicatorId, PlaceId, ReporterId } from '../kernel/ids.ts';
import { Month } from '../kernel/month.ts';
import { Semester } from '../kernel/semester.ts';

/** Short names for parsing what a test writes down. */
export const day = (text: string) => CalendarDate.parse(text);
export const partialDay = (text: string) => PartialDate.parse(text);
export const month = (text: string) => Month.parse(text);
export const semester = (text: string) => Semester.parse(text);
export const place = (text: string) => PlaceId.parse(text);
export const reporter = (text: string) => ReporterId.parse(text);
export const indicatorId = (text: string) => IndicatorId.parse(text);
export const groupId = (text: string) => GroupId.parse(text);
