import { highlightsTextsKm } from './highlights-km.ts';
import { agendaTextsKm } from './agenda-km.ts';
import type { Texts } from './shape.ts';
import { askTextsKm } from './ask-km.ts';
import { auditTextsKm } from './audit-km.ts';
import { calendarTextsKm } from './calendar-km.ts';
import { chaseTextsKm } from './chase-km.ts';
import { formsTextsKm } from './forms-km.ts';
import { guardTextsKm } from './guard-km.ts';
import { letterTextsKm } from './letter-km.ts';
import { newTextsKm } from './new-km.ts';
import { planTextsKm } from './plan-km.ts';
import { previewTextsKm } from './preview-km.ts';
import { busyTextsKm } from './busy-km.ts';
import { protectTextsKm } from './protect-km.ts';
import { saveTextsKm } from './save-km.ts';
import { sealTextsKm } from './seal-km.ts';
import { statusTextsKm } from './status-km.ts';

const wasMeant = (meant: string | undefined) => meant && `ប្រហែលជា ${meant}`;

/** The words of the command in Khmer. */
export const textsKm: Texts = {
  noContentFolder: (named, meant) =>
    `គ្មានមាតិកាក្នុង ${named} ទេ។ ${wasMeant(meant) ?? 'បញ្ជាក់ថតមាតិកា៖ --content DIR'}`,
  contentAbove: (above) => `គ្មានមាតិកាត្រង់នេះទេ។ ចូលទៅថតនៃគម្រោងជាមុន៖ cd ${above}`,
  notAVerb: (word, verbs, meant) =>
    `គ្មានពាក្យបញ្ជា ${word} ទេ។ ${wasMeant(meant) ?? `សរសេរ ${verbs.join(', ')} ឬ --help`}`,
  notAnOption: (name, meant) =>
    `គ្មានជម្រើស --${name} ទេ។ ${wasMeant(meant) ?? 'មើល chhamas --help'}`,
  optionWithoutValue: (name) => `ខ្វះតម្លៃនៅខាងក្រោយ --${name}។ មើល chhamas --help`,
  notAmong: (option, value, possible) =>
    `${option} មិនអាចជា ${value} បានទេ។ សរសេរ ${option} ${possible}`,
  callAs: (call) => `សរសេរដូចជា៖ ${call}`,
  next: (call) => `បន្ទាប់៖ ${call}`,
  andThen: (call) => `រួច៖ ${call}`,
  diskFailed: (file, problem, message, meant) => {
    switch (problem) {
      case 'missing':
        return [`គ្មានឯកសារ ${file} ទេ`, wasMeant(meant)].filter(Boolean).join('។ ');
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
  notADay: (day, meant) =>
    `${day} មិនមែនជាកាលបរិច្ឆេទទេ។ ${wasMeant(meant) ?? 'សរសេរដូចជា 2017-06-13'}`,
  notASemester: (text, meant) => `${text} មិនមែនជាឆមាសទេ។ ${wasMeant(meant) ?? 'សរសេរដូចជា 2017-S1'}`,
  noCycle: (semester) => `${semester} មានតែតួលេខពីសារព័ត៌មាន គ្មានរបាយការណ៍ត្រូវតាមដានទេ`,
  fine: (files) => `${files}៖ គ្មានកំហុសទេ`,
  counted: (errors, blockers, warnings) =>
    `កំហុស ${errors} · ការរារាំង ${blockers} · ការព្រមាន ${warnings}`,
  readMore: (code) => `អត្ថន័យ និងឧទាហរណ៍៖ npx chhamas explain ${code}`,
  noSuchCode: (word, meant) =>
    meant.length === 0
      ? `គ្មានកូដ ${word} ទេ។ មើលបញ្ជីកូដក្នុង docs/findings.md`
      : `គ្មានកូដ ${word} ទេ។ សរសេរ ${meant.join(' ឬ ')}`,
  nothingToPost: (verb) =>
    `chhamas ${verb} គ្មានអ្វីសម្រាប់ដាក់លើបន្ទាត់ទេ។ សរសេរ --format pretty ឬ --format json`,
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
  chase: chaseTextsKm,
  letter: letterTextsKm,
  calendar: calendarTextsKm,
  ask: askTextsKm,
  new: newTextsKm,
  save: saveTextsKm,
  preview: previewTextsKm,
  busy: busyTextsKm,
  forms: formsTextsKm,
  help: {
    title: 'chhamas៖ ប្រមូល ពិនិត្យ និងផ្សព្វផ្សាយរបាយការណ៍ឆមាស',
    works: {
      collect: 'ប្រមូលរបាយការណ៍',
      chase: 'ពិនិត្យអ្វីដែលខ្វះ និងជំរុញ',
      write: 'សរសេររបាយការណ៍',
      check: 'ពិនិត្យ',
      publish: 'អនុម័ត និងផ្សព្វផ្សាយ',
      plan: 'ផែនការសកម្មភាព',
      other: 'ផ្សេងៗ',
    },
    verbs: {
      check: 'រកកំហុសទាំងអស់ក្នុងមាតិកា',
      status: 'បង្ហាញអ្វីដែលត្រូវធ្វើមុនគេ អ្វីដែលមាន អ្វីដែលខ្វះ និងអ្វីដែលរារាំង',
      highlights: 'បង្ហាញអ្វីដែលអ្នកអានគួរដឹងមុនគេ មុនពេលផ្សព្វផ្សាយ',
      agenda: 'បង្ហាញចំណុចដែលចូលក្នុងរបៀបវារៈប្រជុំធំដោយខ្លួនឯង',
      remind: 'ព្រាងលិខិតជំរុញជូនអ្នកដែលនៅខ្វះ ឬកត់ត្រាថាបានផ្ញើ',
      confirm: 'ព្រាងលិខិតសុំការបញ្ជាក់ជូនស្ថាប័ន ឬកត់ត្រាថាបានផ្ញើ',
      answer: 'កត់ត្រាចម្លើយរបស់ស្ថាប័នមានសមត្ថកិច្ច',
      calendar: 'សរសេរកាលបរិច្ឆេទកំណត់ជាឯកសារប្រតិទិន',
      'plan status': 'បង្ហាញថាផែនការសកម្មភាពដល់ណា និងមានអ្វីរារាំង',
      'plan new': 'ចាប់ផ្តើមផែនការថ្មី ដោយយកអ្វីដែលមិនបានកាត់ពីផែនការមុន',
      'plan decide': 'សរសេរការសម្រេចអំពីសកម្មភាព និងមូលហេតុ ក្នុងផែនការ',
      'plan diff': 'បង្ហាញអ្វីដែលកំណែថ្មីនៃផែនការផ្លាស់ប្តូរ តាមសកម្មភាព',
      'plan compile': 'បង្ហាញផែនការរួម តាមផែនការក្រុមដែលបានចុះហត្ថលេខា',
      'new semester': 'ចាប់ផ្តើមឆមាសថ្មី៖ អ្នកដែលត្រូវផ្ញើ កាលបរិច្ឆេទ និងផ្នែករបស់ក្រុមនីមួយៗ',
      'new section': 'ចាប់ផ្តើមផ្នែករបស់ក្រុម។ ក្នុងឯកសារមានប្រាប់របៀបសរសេរ',
      'new source': 'សរសេរប្រភពនៃចំនួន',
      'new claim': 'សរសេរចំនួនពីប្រភពផ្សេង',
      'new step': 'សរសេរថា របាយការណ៍ ឬផ្នែករបស់ក្រុម បានទៅដល់ជំហានបន្ទាប់',
      'new exception': 'លើកលែងអ្វីដែលរារាំង ដោយមានប្រយោគសម្រាប់អ្នកអាន',
      'new acknowledgement': 'ទទួលស្គាល់ការព្រមាន ដោយមានមូលហេតុ',
      'new activity': 'សរសេរសកម្មភាពថ្មីក្នុងផែនការ',
      'new release': 'សរសេរមូលហេតុនៃកំណែថ្មី និងប្រាប់ជំហានបន្ទាប់',
      preview: 'បង្ហាញទំព័ររបាយការណ៍មុនអនុម័ត តែក្នុងកុំព្យូទ័រនេះ',
      save: 'រក្សាទុកអ្វីដែលបានកែជាមួយជំហាន ពេលគ្មានកំហុស',
      keygen: 'បង្កើតកូនសោសម្រាប់អ្នកអនុម័ត',
      approve: 'ចុះហត្ថលេខាលើអ្វីដែលនឹងផ្សព្វផ្សាយ',
      publish: 'ផ្សព្វផ្សាយអ្វីដែលបានអនុម័ត ឬប្រាប់អ្វីដែលរារាំង',
      verify: 'ប្រៀបធៀបកំណែនីមួយៗនឹងអ្វីដែលបានអនុម័ត គ្រប់បៃ',
      audit: 'ពិនិត្យថា អាចគណនាដឹងចំនួនដែលមិនបង្ហាញ ពីរបាយការណ៍ទាំងអស់ឬទេ',
      guard: 'រកទិន្នន័យផ្ទាល់ខ្លួន សោសម្ងាត់ និងការកែអ្វីដែលបានផ្សព្វផ្សាយ មុនពេល commit',
      explain: 'ពន្យល់កូដនៃអ្វីដែលរកឃើញ ដោយមានឧទាហរណ៍ខុស និងត្រឹមត្រូវ',
      protect: 'មិនបង្ហាញចំនួនតិច និងអ្វីដែលអាចឲ្យគេគណនាដឹង',
      template: 'បង្កើតទម្រង់ Excel សម្រាប់អ្នករាយការណ៍ម្នាក់ ឬទាំងអស់',
      import: 'អានទម្រង់ដែលបានបំពេញ បង្ហាញអ្វីដែលយល់ ហើយសរសេររបាយការណ៍ បើស្នើ',
    },
    options: [
      '--content DIR        ថតមាតិកា (content)',
      '--lang km|en         ភាសា (km)',
      '--format FORMAT      pretty (មនុស្ស) json (កម្មវិធី) ឬ github (ដាក់លើបន្ទាត់)',
      '--as-of DATE         គិតត្រឹមថ្ងៃ (ថ្ងៃនេះ)',
      '--help               ជំនួយនេះ',
    ],
    among: (values) => `មួយក្នុងចំណោម៖ ${values.join(', ')}`,
    ownOptions: {
      role: '--role ROLE          តួនាទីដែលអ្នកធ្វើ',
      key: '--key FILE           ឯកសារកូនសោរបស់អ្នក',
      due: '--due                អ្វីៗដែលរង់ចាំ ហើយដល់ពេល',
      root: '--root FINGERPRINT   ស្នាមនៃអ្នកចុះហត្ថលេខាដំបូង',
      half: '--half 1|2           ពាក់កណ្តាលនៃអាណត្តិ (1)',
      reason: '--reason KM          មូលហេតុជាភាសាខ្មែរ',
      'reason-en': '--reason-en EN       មូលហេតុជាភាសាអង់គ្លេស',
      since: '--since COMMIT       ពិនិត្យគ្រប់ commit ក្រោយ commit នេះ',
      all: '--all                ពិនិត្យគ្រប់ឯកសារដែលមាន',
      public: '--public             គ្មានមូលហេតុ៖ អាចផ្សព្វផ្សាយបាន',
      audit: '--audit OUT.json     ពិនិត្យលទ្ធផលដែលមានស្រាប់',
      explain: '--explain            ប្រាប់មូលហេតុ (សម្រាប់ប្រើផ្ទៃក្នុង)',
      suggest: '--suggest            ស្នើកូដដែលអាចបញ្ចូលគ្នា',
      count: '--count ID=NUMBER    ចំនួនរបស់ស្ថាប័ន អាចសរសេរច្រើនដង៖ le.cases=8',
      kind: '--kind KIND          ប្រភេទ',
      note: '--note KM            អ្វីដែលស្ថាប័នបានបន្ថែម ជាភាសាខ្មែរ',
      'note-en': '--note-en EN         ដូចគ្នាជាភាសាអង់គ្លេស',
      on: '--on DATE            ថ្ងៃដែលទទួលបានចម្លើយ',
      out: '--out PATH           កន្លែងសរសេរវា',
      outcome: '--outcome OUTCOME    លទ្ធផល (none)',
      reference: '--reference TEXT     លេខលិខិត',
      'respond-by': '--respond-by DATE    ថ្ងៃដែលត្រូវឆ្លើយតប',
      sent: '--sent DATE          កត់ត្រាថាបានផ្ញើនៅថ្ងៃនេះ។ មិនព្រាងអ្វីទេ',
      about: '--about REPORTER     ចំនួនរបស់អ្នកណា',
      'due-on': '--due-on DATE        ថ្ងៃដែលរបាយការណ៍ត្រូវចប់',
      female: '--female N           ក្នុងនោះ ស្រី',
      group: '--group GROUP        ក្រុម',
      id: '--id ID              លេខសម្គាល់នៃប្រភព police-letter-2022-s2',
      indicator: '--indicator INDICATOR រាប់អ្វី',
      period: '--period TIME        2022-09, 2022-S2 ឬ 2022-05-16/2022-06-15',
      port: '--port PORT          ច្រកនៃការមើលជាមុន (4321 ឬច្រកទំនេរបន្ទាប់)',
      provider: '--provider KM        អ្នកផ្តល់ ជាភាសាខ្មែរ កុំសរសេរឈ្មោះមនុស្ស',
      'provider-en': '--provider-en EN     ដូចគ្នាជាភាសាអង់គ្លេស',
      'received-on': '--received-on DATE   ថ្ងៃដែលបានទទួល (ថ្ងៃនេះ)',
      source: '--source SOURCE      តាមប្រភពណា',
      strategy: '--strategy STRATEGY  យុទ្ធសាស្ត្រនៃសកម្មភាព',
      text: '--text KM            អ្វីដែលត្រូវធ្វើ ជាភាសាខ្មែរ',
      'text-en': '--text-en EN         ដូចគ្នាជាភាសាអង់គ្លេស',
      total: '--total N            ចំនួនសរុប',
      write: '--write              សរសេររបាយការណ៍ ទាំងអស់ ឬមិនសរសេរអ្វីសោះ',
      channel: '--channel CHANNEL    មធ្យោបាយបញ្ជូន (monthly-form)',
      'confirmed-by': '--confirmed-by ROLE  តួនាទីអ្នកបញ្ជាក់ថាគ្មាន បើទម្រង់មិនបានសរសេរ',
      'confirmed-on': '--confirmed-on DATE  ថ្ងៃបញ្ជាក់ថាគ្មាន បើទម្រង់មិនបានសរសេរ',
      'written-by': '--written-by ROLE    តួនាទីអ្នកដែលសរសេរចុះ បើមិនបានមកជាលាយលក្ខណ៍អក្សរ',
      collected: '--collected          អគ្គលេខាធិការដ្ឋានបានចុះទៅប្រមូលដោយខ្លួនឯង',
      cells: '--cells              បង្ហាញលេខទាំងអស់ តាមក្រឡា',
      'remind --kind': '--kind KIND          បានជំរុញដោយអ្វី (letter)',
      'new source --kind': '--kind KIND          ប្រភេទប្រភព',
      'new release --kind': '--kind KIND          scheduled (តាមពេលកំណត់) ឬ correction (កែកំហុស)',
      'plan decide --reason': '--reason KM          មូលហេតុនៃការសម្រេច ជាភាសាខ្មែរ។ អ្នកអាននឹងឃើញ',
      'new release --reason': '--reason KM          មូលហេតុនៃកំណែថ្មី ជាភាសាខ្មែរ។ អ្នកអាននឹងឃើញ',
      'answer --reason': '--reason KM          មូលហេតុដែលស្ថាប័នមិនឯកភាព ជាភាសាខ្មែរ',
      'import --reason': '--reason KM          មូលហេតុនៃការកែរបាយការណ៍ដែលរក្សាទុក ជាភាសាខ្មែរ',
      'new section --group': '--group GROUP        ផ្នែករបស់ក្រុមណា',
      'new activity --group': '--group GROUP        ក្រុមដែលដឹកនាំសកម្មភាព',
      'remind --out': '--out FOLDER         ថតសម្រាប់សរសេរលិខិត',
      'confirm --out': '--out FOLDER         ថតសម្រាប់សរសេរលិខិត',
      'calendar --out': '--out FILE.ics       ឯកសារប្រតិទិន',
      'template --out': '--out PATH           ឯកសារទម្រង់ ឬថតនៃទម្រង់ទាំងអស់',
      'approve --role': '--role ROLE          តួនាទីដែលអ្នកអនុម័ត ដូចក្នុង signers.json',
      'new claim --role': '--role ROLE          តួនាទីអ្នកដែលសរសេរចុះ',
      'new claim --received-on': '--received-on DATE   ថ្ងៃដែលបានទទួលប្រភព (ថ្ងៃនេះ)',
      'keygen --key': '--key FILE           កន្លែងសរសេរកូនសោ',
      code: '--code CODE          កូដនៃអ្វីដែលលើកលែង ឬទទួលស្គាល់',
      subject: '--subject SUBJECT    អំពីអ្វី ឬផ្នែកណានៃវា (ទាំងអស់នៃកូដ)',
      to: '--to STEP            ជំហាន បើអាចមានច្រើន',
    },
    exitCodes: ['English: --lang en', 'លេខចប់ ០៖ ត្រឹមត្រូវ។ ១៖ មានកំហុស ឬបដិសេធ។ ២៖ ប្រើខុស'],
  },
};
