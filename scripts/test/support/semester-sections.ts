import { editJson } from '@chhamas/core/node';
import type { SemesterDesk } from './semester-desk.ts';

const sections: Readonly<Record<string, readonly [figure: string, km: string, en: string]>> = {
  'intl-coop': ['ic.meetings_attended/xd', 'បានចូលរួមកិច្ចប្រជុំ <fig> លើក។', 'Meetings attended: <fig>.'],
  justice: [
    'ju.convicted/xd',
    'តុលាការបានផ្តន្ទាទោស <fig> នាក់។',
    'The courts convicted <fig> persons.',
  ],
  'law-enforcement': ['le.cases/xd', 'បានកត់ត្រា <fig> ករណី។', '<fig> cases were recorded.'],
  'victim-protection': [
    'vp.victims_assisted/xd',
    'ជនរងគ្រោះ <fig> នាក់បានទទួលជំនួយ។',
    '<fig> victims were assisted.',
  ],
  migration: ['mi.workers_sent/xd', 'ពលករ <fig> នាក់បានចេញទៅ។', '<fig> workers left.'],
  prevention: ['pr.participants/xd', 'មានអ្នកចូលរួម <fig> នាក់។', 'There were <fig> attendances.'],
};

/** The groups that hand a section over. */
export const groupsOfSemester = Object.keys(sections);

/** Writes one result of each group into its section, as an editor does: below what the file says. */
export function writeSections(
  { read, write }: Pick<SemesterDesk, 'read' | 'write'>,
  groups: readonly string[],
): void {
  for (const group of groups) {
    const [figure, ...texts] = sections[group] ?? ['', '', ''];
    const file = `content/periods/2023-S1/groups/${group}`;
    for (const [at, language] of ['km', 'en'].entries()) {
      const text = (texts[at] ?? '').replace('<fig>', `<fig:${figure}>`);
      write(`${file}.${language}.md`, `${read(`${file}.${language}.md`)}\n## r1\n\n${text}\n`);
    }
    const item = { id: 'r1', kind: 'result', visibility: 'public' };
    write(`${file}.json`, editJson(read(`${file}.json`), ['items', 0], item));
  }
}

/** A meeting that was expected, and was not held. */
export function writeMeeting({ write }: Pick<SemesterDesk, 'write'>): void {
  const meeting = {
    ...{ id: 'schools-2023-05', kind: 'workshop', status: 'not-held', expectedBy: '2023-05-31' },
    ...{ visibility: 'public', group: 'prevention' },
    subject: { km: 'សិក្ខាសាលាស្តីពីសាលារៀន', en: 'Workshop on schools' },
    reason: { km: 'សាលប្រជុំមិនទំនេរទេ។', en: 'The hall was not free.' },
  };
  write(
    'content/periods/2023-S1/coordination/meetings.json',
    `${JSON.stringify({ schema: 1, meetings: [meeting] }, undefined, 2)}\n`,
  );
}
