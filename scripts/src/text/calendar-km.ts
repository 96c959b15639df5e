import type { CalendarTexts } from './calendar-shape.ts';

/** What `calendar` prints, and the words of the calendar file, in Khmer. */
export const calendarTextsKm: CalendarTexts = {
  written: (count, file) =>
    `មានកាលបរិច្ឆេទ ${count} ក្នុង ${file}។ បញ្ចូលក្នុងប្រតិទិនម្តងទៀត ពេលមានអ្វីផ្លាស់ប្តូរ។`,
  coming: 'បន្ទាប់៖',
  nothingComes: 'គ្មានកាលបរិច្ឆេទណានៃឆមាសនេះ នៅខាងមុខទេ។',
  notACalendar: (file) => `មាន ${file} រួចហើយ តែមិនមែនជាប្រតិទិនទេ។ ដាក់ឈ្មោះផ្សេង៖ --out FILE`,
  name: (semester) => `របាយការណ៍${semester}`,
  notice: {
    real: 'បង្កើតដោយកម្មវិធីគំរូ។ សម្រាប់ផ្ទៃក្នុង។',
    invented: 'បង្កើតដោយកម្មវិធីគំរូ។ ឧទាហរណ៍ប្រឌិត៖ គ្មានទីកន្លែង មនុស្ស ឬតួលេខពិតទេ។',
  },
  returns: (month) => `ថ្ងៃកំណត់ផ្ញើរបាយការណ៍ប្រចាំ${month}`,
  postponed: (reporter, months) => `${reporter}៖ ពន្យារពេលដល់ថ្ងៃនេះ៖ ${months.join(', ')}`,
  report: (semester) => `ថ្ងៃកំណត់បញ្ចប់របាយការណ៍${semester}`,
  answer: (body, confirmation, state) =>
    `${body}៖ ថ្ងៃចុងក្រោយសម្រាប់ឆ្លើយតបថាឯកភាពឬមិនឯកភាព (${confirmation}) · ${state}`,
  request: (reporter, indicators) => `${reporter}៖ ទិន្នន័យដែលបានស្នើសុំ៖ ${indicators.join(', ')}`,
  section: (group) => `${group}៖ ថ្ងៃសន្យាបញ្ចប់ផ្នែករបស់ក្រុម`,
  meeting: (group, subject) => `${group}៖ កិច្ចប្រជុំត្រូវធ្វើត្រឹមថ្ងៃនេះ៖ ${subject}`,
  direction: (id, semester) => `ថ្ងៃកំណត់អនុសាសន៍ណែនាំ ${id} នៃ${semester}`,
  mission: (group, places) => `${group}៖ បេសកកម្មនៅ${places.join(', ')}`,
  publication: (semester, version) => `ផ្សព្វផ្សាយ៖ ${semester} កំណែទី${version}`,
};
