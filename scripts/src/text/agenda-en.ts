import type { AgendaTexts } from './agenda-shape.ts';

/** The words of the agenda in English. */
export const agendaTextsEn: AgendaTexts = {
  title: (semester) => `Agenda of the plenary · ${semester}`,
  nothing: 'Nothing enters the agenda by itself.',
  headings: {
    meeting: 'Expected meetings that were missed',
    minutes: 'What earlier meetings left to the plenary',
    request: 'Requests not fully answered',
    clash: 'Missions to the same place at the same time',
    direction: 'Directions that are not done',
  },
  expectedBy: (day) => `expected by ${day}`,
  noReason: 'no reason on record',
  leftBy: (day) => `meeting of ${day}`,
  addressedTo: (role) => `to the ${role}`,
  escalateTo: (role) => `to be brought before the ${role}`,
  answeredBy: (direction) => `by direction ${direction}`,
  answer: (direction, text) => `Direction ${direction}: ${text}`,
  noText: 'no text yet',
  visits: (group, days) => `${group} (${days})`,
  both: (places) => `both to ${places}`,
  direction: (id, semester) => `direction ${id} of ${semester}`,
  toAll: 'all groups',
  due: (day) => `due ${day}`,
  overdue: (day) => `overdue since ${day}`,
  internal: 'Internal: for the secretariat and the leadership, not for publication.',
};
