import { daysAfter } from '../days.ts';
import type { GroupSection } from '../plain.ts';
import type { Scenario } from '../scenario.ts';
import { generalAdmin } from './general-admin.ts';
import { intlCoop } from './intl-coop.ts';
import { justice } from './justice.ts';
import { lawEnforcement } from './law-enforcement.ts';
import { migration } from './migration.ts';
import { prevention } from './prevention.ts';
import type { GroupPlan, SectionPlan } from './section-plan.ts';
import { victimProtection } from './victim-protection.ts';

/** A section: its bones, and its text in both languages. */
export interface WrittenSection {
  readonly section: GroupSection;
  readonly km: string;
  readonly en: string;
}

/** The groups in the order of the report. */
const plans: Readonly<Record<string, GroupPlan>> = {
  'intl-coop': intlCoop,
  justice,
  'law-enforcement': lawEnforcement,
  'victim-protection': victimProtection,
  migration,
  prevention,
  'general-admin': generalAdmin,
};

/** The sections of a semester; a group that wrote nothing for it has none. */
export function sectionsOf(scenario: Scenario): readonly WrittenSection[] {
  return Object.entries(plans).flatMap(([group, plan], index) => {
    const written = plan[scenario.semester];
    if (written === undefined) return [];
    const { items, targets, ...rest } = written;
    const section: GroupSection = {
      schema: 1,
      group,
      semester: scenario.semester,
      events: group === 'general-admin' ? [] : eventsOf(scenario, group, index),
      items: items.map(({ item }) => item),
      ...rest,
      ...(targets === undefined
        ? {}
        : { targets: targets.map((each) => ({ visibility: 'public', ...each })) }),
    };
    return [{ section, km: proseOf(written, 'km'), en: proseOf(written, 'en') }];
  });
}

function proseOf({ items }: SectionPlan, language: 'km' | 'en'): string {
  return items.map(({ item, text }) => `## ${item.id}\n\n${text[language]}\n`).join('\n');
}

/** The steps of a section, a few days apart, and no two groups on the same day. */
function eventsOf(
  { sectionsFrom, sectionStates = {} }: Scenario,
  group: string,
  index: number,
): GroupSection['events'] {
  const steps = [
    { to: 'group-edited', by: 'deputy-secretary-general', on: daysAfter(sectionsFrom, index % 3) },
    { to: 'handed-over', by: 'deputy-secretary-general', on: daysAfter(sectionsFrom, 4 + index) },
    { to: 'accepted', by: 'chief', on: daysAfter(sectionsFrom, 14) },
    { to: 'consolidated', by: 'chief', on: daysAfter(sectionsFrom, 18) },
  ];
  const state = sectionStates[group];
  if (state === 'drafting') return [];
  if (state === undefined) return steps;
  const handedOver = steps.slice(0, 2);
  if (state === 'handed-over') return handedOver;
  const on = daysAfter(sectionsFrom, 11);
  return [...handedOver, { to: 'returned', by: 'chief', on, comment: whyReturned }];
}

/** The consolidator returns a section with a comment, and rewrites nothing in it. */
const whyReturned = {
  km: 'សូមបញ្ជាក់ថា តួលេខនេះគិតត្រឹមខែណា មុននឹងប្រគល់ម្តងទៀត។',
  en: 'Say up to which month these figures reach, before handing the section over again.',
};
