import type { Channel } from '../collection/monthly-return.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { RoleId } from '../kernel/ids.ts';
import type { LocalizedText } from '../kernel/localized-text.ts';

/** What the secretariat knows of returns that no sheet says. */
export interface ArrivalNotes {
  readonly receivedOn: CalendarDate;
  readonly channel: Channel;
  readonly enteredBy?: 'secretariat-collected' | undefined;
  readonly writtenBy?: RoleId | undefined;
  /** Who confirmed a nil and when, where the sheet does not say it. */
  readonly confirmedBy?: RoleId | undefined;
  readonly confirmedOn?: CalendarDate | undefined;
  /** Why returns on file are amended. */
  readonly reason?: LocalizedText | undefined;
  /** A random id, another one each time. */
  readonly newId: () => string;
}
