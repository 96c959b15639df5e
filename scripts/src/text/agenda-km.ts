import type { AgendaTexts } from './agenda-shape.ts';

/** The words of the agenda in Khmer. */
export const agendaTextsKm: AgendaTexts = {
  title: (semester) => `របៀបវារៈប្រជុំធំ · ${semester}`,
  nothing: 'គ្មានចំណុចណាចូលក្នុងរបៀបវារៈដោយខ្លួនឯងទេ',
  headings: {
    meeting: 'កិច្ចប្រជុំដែលក្រុមមិនបានចូលរួម ឬមិនបានប្រជុំ',
    minutes: 'ចំណុចដែលកិច្ចប្រជុំមុនលើកមកប្រជុំធំ',
    request: 'សំណូមពរដែលមិនទាន់ឆ្លើយតបទាំងស្រុង',
    clash: 'បេសកកម្មទៅកន្លែងតែមួយ ក្នុងពេលតែមួយ',
    direction: 'អនុសាសន៍ណែនាំដែលមិនទាន់អនុវត្តរួច',
  },
  expectedBy: (day) => `រំពឹងទុកត្រឹម${day}`,
  noReason: 'គ្មានមូលហេតុក្នុងឯកសារ',
  leftBy: (day) => `កិច្ចប្រជុំ${day}`,
  addressedTo: (role) => `ជូន${role}`,
  escalateTo: (role) => `ដើម្បីស្នើសុំ${role}`,
  answeredBy: (direction) => `តាមអនុសាសន៍ណែនាំ ${direction}`,
  answer: (direction, text) => `អនុសាសន៍ណែនាំ ${direction}៖ ${text}`,
  noText: 'មិនទាន់មានអត្ថបទ',
  visits: (group, days) => `${group} (${days})`,
  both: (places) => `ទាំងពីរចុះទៅ${places}`,
  direction: (id, semester) => `អនុសាសន៍ណែនាំ ${id} នៃ${semester}`,
  toAll: 'គ្រប់ក្រុម',
  due: (day) => `កំណត់ ${day}`,
  overdue: (day) => `ហួសកាលកំណត់ ${day}`,
  internal: 'ឯកសារផ្ទៃក្នុង សម្រាប់លេខាធិការដ្ឋាន និងថ្នាក់ដឹកនាំ មិនសម្រាប់ផ្សព្វផ្សាយទេ',
};
