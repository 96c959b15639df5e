import type { PartialDate } from '../../kernel/calendar-date.ts';
import { isSurelyBefore } from '../../kernel/calendar-date.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

interface Dated {
  /** `approved`, or the role that signed. */
  readonly what: string;
  readonly on: PartialDate | undefined;
  readonly path: readonly (string | number)[];
}

/** Who signs a report, in this order. */
const signOffOrder = ['preparer', 'chief', 'permanent-vice-chair'];

/**
 * Steps and sign-offs that are dated before one that comes first. Of dates that are known in part only
 * what is certain is told.
 *
 * @source minutes, headings Z1 to Z3; brief
 */
export function stepsInOrder(corpus: Corpus): readonly Finding[] {
  return [
    ...corpus.periods.flatMap(({ cycle, sections }) => [
      ...(cycle === undefined
        ? []
        : [
            ...backwards(cycle.file, stepsOf(cycle.value.events, ['events'])),
            ...backwards(cycle.file, signOffsOf(cycle.value.signOffs ?? [])),
          ]),
      ...sections.flatMap(({ file, value }) => backwards(file, stepsOf(value.events, ['events']))),
    ]),
    ...corpus.plans.flatMap(({ file, value }) => [
      ...backwards(file, stepsOf(value.events, ['events'])),
      ...value.workingGroupPlans.flatMap(({ events }, index) =>
        backwards(file, stepsOf(events, ['workingGroupPlans', index, 'events'])),
      ),
    ]),
  ];
}

function stepsOf(
  events: readonly { readonly to: string; readonly on?: PartialDate | undefined }[],
  path: Dated['path'],
): readonly Dated[] {
  return events.map(({ to, on }, index) => ({ what: to, on, path: [...path, index, 'on'] }));
}

function signOffsOf(
  signOffs: readonly { readonly role: string; readonly on: PartialDate }[],
): readonly Dated[] {
  return signOffs
    .map(({ role, on }, index) => ({ what: role, on, path: ['signOffs', index, 'on'] }))
    .filter(({ what }) => signOffOrder.includes(what))
    .toSorted((a, b) => signOffOrder.indexOf(a.what) - signOffOrder.indexOf(b.what));
}

/** Each that is before one of those ahead of it, with the last of these. */
function backwards(file: string, chain: readonly Dated[]): readonly Finding[] {
  return chain.flatMap(({ what, on, path }, index) => {
    if (on === undefined) return [];
    const first = chain
      .slice(0, index)
      .findLast((each) => each.on !== undefined && isSurelyBefore(on, each.on));
    if (first?.on === undefined) return [];
    const values = { date: on, earlier: first.what, since: first.on };
    return [finding('kernel/steps-out-of-order', what, { file, path }, values)];
  });
}
