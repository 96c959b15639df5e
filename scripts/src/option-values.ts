import {
  ChannelSchema,
  confirmingRoles,
  FollowUpSchema,
  namedRoles,
  SourceKindSchema,
  stepsAfter,
} from '@chhamas/core';
import { writingRoles } from './import/import-options.ts';

const { kind, outcome } = FollowUpSchema.shape;

/** The values of an option that only one verb has, or that differ from verb to verb. */
const valuesOfVerb: Readonly<Record<string, readonly string[]>> = {
  'remind --kind': kind.options,
  'new source --kind': SourceKindSchema.options,
  'new step --to': [
    ...new Set([...statesAfter('section', 'drafting'), ...statesAfter('report', 'collecting')]),
  ],
  // Who may approve stands in the list of signers, and in no list of ours.
  'approve --role': [],
};

const valuesOf: Readonly<Record<string, readonly string[]>> = {
  channel: ChannelSchema.options,
  'confirmed-by': confirmingRoles,
  outcome: outcome.options,
  role: namedRoles,
  'written-by': writingRoles,
};

/** The values that an option of a verb can have, where there is a list of them; none where there is not. */
export function valuesOfOption(verb: string, option: string): readonly string[] {
  return valuesOfVerb[`${verb} --${option}`] ?? valuesOf[option] ?? [];
}

/** Every state to which steps that are written lead from the first one. */
function statesAfter(
  subject: 'section' | 'report',
  from: string,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const to of stepsAfter(subject, from)) {
    if (found.has(to)) continue;
    found.add(to);
    statesAfter(subject, to, found);
  }
  return found;
}
