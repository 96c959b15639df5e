import type { ArrivalNotes } from '@chhamas/core';
import { CalendarDateSchema, ChannelSchema, confirmingRoles, RoleIdSchema } from '@chhamas/core';
import { textsFor } from '../text/texts.ts';
import { dayOf } from '../today.ts';
import type { Run } from '../verb.ts';
import { newReturnId } from './new-return-id.ts';

/** What a call of `import` says of everything that it brings. */
export type ImportNotes = ArrivalNotes;

/**
 * What the options of a call say of the forms that it names, or what is wrong with them in one line.
 *
 * @returns a problem where one of them cannot be what it is
 */
export function importNotes({
  own,
  asOf,
  language,
}: Run): ImportNotes | { readonly problem: string } {
  const texts = textsFor(language);
  const today = dayOf(asOf);
  for (const day of [own['received-on'], own['confirmed-on']]) {
    if (day === undefined) continue;
    if (!CalendarDateSchema.safeParse(day).success) return { problem: texts.notADay(day) };
    if (day > today) return { problem: texts.forms.cameLater(day) };
  }
  const channel = ChannelSchema.safeParse(own.channel ?? 'monthly-form').data;
  if (channel === undefined) {
    const known = ChannelSchema.options.join(' | ');
    return { problem: texts.notAmong('--channel', own.channel ?? '', known) };
  }
  for (const option of ['confirmed-by', 'written-by'] as const) {
    const named = own[option];
    const known: readonly string[] = option === 'confirmed-by' ? confirmingRoles : writingRoles;
    if (named !== undefined && !known.includes(named)) {
      return { problem: texts.forms.notARole(`--${option}`, named, known) };
    }
  }
  if (channel === 'phone' && own['written-by'] === undefined) {
    return { problem: texts.forms.whoWrote };
  }
  if (own.reason === undefined && own['reason-en'] !== undefined) {
    return { problem: texts.plan.khmerFirst };
  }
  const { reason: km, 'reason-en': en } = own;
  return {
    receivedOn: CalendarDateSchema.parse(own['received-on'] ?? today),
    channel,
    enteredBy: own.collected === true ? 'secretariat-collected' : undefined,
    writtenBy: roleOf(own['written-by']),
    confirmedBy: roleOf(own['confirmed-by']),
    confirmedOn: CalendarDateSchema.safeParse(own['confirmed-on']).data,
    reason: km === undefined ? undefined : { km, ...(en === undefined ? {} : { en }) },
    newId: newReturnId,
  };
}

/** Whoever may have written something down that came by word of mouth. */
export const writingRoles: readonly string[] = [...confirmingRoles, 'compiler', 'preparer'];

function roleOf(named: string | undefined) {
  return RoleIdSchema.safeParse(named).data;
}
