import { highlightsTextsKm } from './highlights-km.ts';
import { agendaTextsKm } from './agenda-km.ts';
import type { Texts } from './shape.ts';
import { auditTextsKm } from './audit-km.ts';
import { formsTextsKm } from './forms-km.ts';
import { guardTextsKm } from './guard-km.ts';
import { planTextsKm } from './plan-km.ts';
import { protectTextsKm } from './protect-km.ts';
import { sealTextsKm } from './seal-km.ts';
import { statusTextsKm } from './status-km.ts';

/** The words of the command in Khmer. */
export const textsKm: Texts = {
  noContentFolder: (named) => `គ្មានមាតិកាក្នុង ${named} ទេ។ បញ្ជាក់ថតមាតិកា៖ --content DIR`,
  notAVerb: (word, verbs) => `គ្មានពាក្យបញ្ជា ${word} ទេ។ សរសេរ ${verbs.join(', ')} ឬ --help`,
  notAnOption: (name) => `គ្មានជម្រើស --${name} ទេ។ មើល chhamas --help`,
  optionWithoutValue: (name) => `ខ្វះតម្លៃនៅខាងក្រោយ --${name}។ មើល chhamas --help`,
  notAmong: (option, value, possible) =>
    `${option} មិនអាចជា ${value} បានទេ។ សរសេរ ${option} ${possible}`,
  callAs: (call) => `សរសេរដូចជា៖ ${call}`,
  diskFailed: (file, problem, message) => {
    switch (problem) {
      case 'missing':
        return `គ្មានឯកសារ ${file} ទេ`;
      case 'folder':
        return 'នេះជាថត។ បញ្ជាក់ឈ្មោះឯកសារក្នុងថតនេះ';
      case 'forbidden':
        return `គ្មានសិទ្ធិបើកឯកសារ ${file} ទេ`;
      case 'full':
        return `ថាសទិន្នន័យពេញហើយ៖ មិនបានសរសេរ ${file} ទេ`;
      case 'other':
        return `អាន ឬសរសេរឯកសារមិនបាន៖ ${message}`;
    }
  },
  noSuchSemester: (semester, there) => `គ្មានអ្វីក្នុង periods/${semester} ទេ។ មាន៖ ${there.join(', ')}`,
  notYet: (day) => `មិនទាន់ដល់ថ្ងៃ ${day} ទេ។ មិនអាចផ្សព្វផ្សាយមុនថ្ងៃបានទេ`,
  notADay: (day) => `${day} មិនមែនជាកាលបរិច្ឆេទទេ។ សរសេរដូចជា 2017-06-13`,
  notASemester: (text) => `${text} មិនមែនជាឆមាសទេ។ សរសេរដូចជា 2017-S1`,
  noCycle: (semester) => `${semester} មានតែតួលេខពីសារព័ត៌មាន គ្មានរបាយការណ៍ត្រូវតាមដានទេ`,
  fine: (files) => `${files}៖ គ្មានកំហុសទេ`,
  counted: (errors, blockers, warnings) =>
    `កំហុស ${errors} · ការរារាំង ${blockers} · ការព្រមាន ${warnings}`,
  severity: { error: 'កំហុស', blocker: 'រារាំង', warning: 'ព្រមាន' },
  refused: (semester) => `មិនបានផ្សព្វផ្សាយ ${semester} ទេ។ មិនបានសរសេរអ្វីឡើយ`,
  released: (semester, version, folder) => `បានសរសេរ ${semester} កំណែទី${version} ក្នុង ${folder}`,
  noReleases: 'មិនទាន់មានការផ្សព្វផ្សាយទេ',
  notIntact: 'ឯកសារដែលបានផ្សព្វផ្សាយ ខុសពីដើម',
  status: statusTextsKm,
  highlights: highlightsTextsKm,
  agenda: agendaTextsKm,
  plan: planTextsKm,
  protect: protectTextsKm,
  audit: auditTextsKm,
  seal: sealTextsKm,
  guard: guardTextsKm,
  forms: formsTextsKm,
  help: {
    title: 'chhamas៖ ប្រមូល ពិនិត្យ និងផ្សព្វផ្សាយរបាយការណ៍ឆមាស',
    verbs: {
      check: 'រកកំហុសទាំងអស់ក្នុងមាតិកា',
      status: 'បង្ហាញអ្វីដែលមាន អ្វីដែលខ្វះ និងអ្វីដែលរារាំង',
      highlights: 'បង្ហាញអ្វីដែលអ្នកអានគួរដឹងមុនគេ មុនពេលផ្សព្វផ្សាយ',
      agenda: 'បង្ហាញចំណុចដែលចូលក្នុងរបៀបវារៈប្រជុំធំដោយខ្លួនឯង',
      'plan status': 'បង្ហាញថាផែនការសកម្មភាពដល់ណា និងមានអ្វីរារាំង',
      'plan new': 'ចាប់ផ្តើមផែនការថ្មី ដោយយកអ្វីដែលមិនបានកាត់ពីផែនការមុន',
      'plan decide': 'សរសេរការសម្រេចអំពីសកម្មភាព និងមូលហេតុ ក្នុងផែនការ',
      'plan diff': 'បង្ហាញអ្វីដែលកំណែថ្មីនៃផែនការផ្លាស់ប្តូរ តាមសកម្មភាព',
      'plan compile': 'បង្ហាញផែនការរួម តាមផែនការក្រុមដែលបានចុះហត្ថលេខា',
      keygen: 'បង្កើតកូនសោសម្រាប់អ្នកអនុម័ត',
      approve: 'ចុះហត្ថលេខាលើអ្វីដែលនឹងផ្សព្វផ្សាយ',
      publish: 'ផ្សព្វផ្សាយអ្វីដែលបានអនុម័ត ឬប្រាប់អ្វីដែលរារាំង',
      verify: 'ប្រៀបធៀបកំណែនីមួយៗនឹងអ្វីដែលបានអនុម័ត គ្រប់បៃ',
      audit: 'ពិនិត្យថា អាចគណនាដឹងចំនួនដែលមិនបង្ហាញ ពីរបាយការណ៍ទាំងអស់ឬទេ',
      guard: 'រកទិន្នន័យផ្ទាល់ខ្លួន សោសម្ងាត់ និងការកែអ្វីដែលបានផ្សព្វផ្សាយ មុនពេល commit',
      protect: 'មិនបង្ហាញចំនួនតិច និងអ្វីដែលអាចឲ្យគេគណនាដឹង',
      template: 'បង្កើតទម្រង់ Excel សម្រាប់អ្នករាយការណ៍ម្នាក់ ឬទាំងអស់',
      import: 'អានទម្រង់ដែលបានបំពេញ បង្ហាញអ្វីដែលយល់ ហើយសរសេររបាយការណ៍ បើស្នើ',
    },
    options: [
      '--content DIR        ថតមាតិកា (content)',
      '--lang km|en         ភាសា (km)',
      '--format pretty|json សម្រាប់មនុស្ស ឬកម្មវិធី (pretty)',
      '--as-of DATE         គិតត្រឹមថ្ងៃ (ថ្ងៃនេះ)',
      '--help               ជំនួយនេះ',
    ],
    ownOptions: {
      role: '--role ROLE          តួនាទីដែលអ្នកអនុម័ត',
      key: '--key FILE           ឯកសារកូនសោរបស់អ្នក',
      due: '--due                អ្វីៗដែលរង់ចាំ ហើយដល់ពេល',
      root: '--root FINGERPRINT   ស្នាមនៃអ្នកចុះហត្ថលេខាដំបូង',
      half: '--half 1|2           ពាក់កណ្តាលនៃអាណត្តិ (1)',
      reason: '--reason KM          មូលហេតុជាភាសាខ្មែរ។ អ្នកអាននឹងឃើញ',
      'reason-en': '--reason-en EN       មូលហេតុជាភាសាអង់គ្លេស',
      since: '--since COMMIT       ពិនិត្យគ្រប់ commit ក្រោយ commit នេះ',
      all: '--all                ពិនិត្យគ្រប់ឯកសារដែលមាន',
      public: '--public             គ្មានមូលហេតុ៖ អាចផ្សព្វផ្សាយបាន',
      audit: '--audit OUT.json     ពិនិត្យលទ្ធផលដែលមានស្រាប់',
      explain: '--explain            ប្រាប់មូលហេតុ (សម្រាប់ប្រើផ្ទៃក្នុង)',
      suggest: '--suggest            ស្នើកូដដែលអាចបញ្ចូលគ្នា',
      out: '--out FILE|DIR       ដាក់ទម្រង់នៅទីណា (ថតនេះ)',
      write: '--write              សរសេររបាយការណ៍ ទាំងអស់ ឬមិនសរសេរអ្វីសោះ',
      received: '--received DATE      ថ្ងៃដែលបានទទួល (ថ្ងៃនេះ)',
      channel: '--channel CHANNEL    មធ្យោបាយបញ្ជូន (monthly-form)',
      'confirmed-by': '--confirmed-by ROLE  តួនាទីអ្នកបញ្ជាក់ថាគ្មាន បើទម្រង់មិនបានសរសេរ',
      'confirmed-on': '--confirmed-on DATE  ថ្ងៃបញ្ជាក់ថាគ្មាន បើទម្រង់មិនបានសរសេរ',
      'written-by': '--written-by ROLE    តួនាទីអ្នកដែលសរសេរចុះ បើមិនបានមកជាលាយលក្ខណ៍អក្សរ',
      collected: '--collected          អគ្គលេខាធិការដ្ឋានបានចុះទៅប្រមូលដោយខ្លួនឯង',
      cells: '--cells              បង្ហាញលេខទាំងអស់ តាមក្រឡា',
    },
    exitCodes: ['English: --lang en', 'លេខចប់ ០៖ ត្រឹមត្រូវ។ ១៖ មានកំហុស ឬបដិសេធ។ ២៖ ប្រើខុស'],
  },
};
