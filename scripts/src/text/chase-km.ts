import type { ChaseTexts } from './chase-shape.ts';

/** What `remind`, `confirm` and `answer` print in Khmer. */
export const chaseTextsKm: ChaseTexts = {
  optionNeeded: (option) => `ត្រូវការ ${option}។ មើល --help`,
  onlyWithSent: (option) => `${option} និយាយពីអ្វីដែលបានផ្ញើ។ បន្ថែម --sent DATE`,
  onlyWithoutSent: (option) => `${option} សម្រាប់ព្រាងលិខិត។ --sent កត់ត្រាលិខិតដែលបានផ្ញើ។ ដកមួយក្នុងចំណោមពីរចេញ`,
  notYet: (option, day) => `មិនទាន់ដល់ថ្ងៃ ${day} ទេ។ ${option} ជាថ្ងៃដែលបានកើតឡើង`,
  noReporter: (named, meant) =>
    `គ្មានអ្នករាយការណ៍ ${named} ទេ។ ${meant === undefined ? 'មើលឈ្មោះ ឬលេខសម្គាល់ក្នុង reference/places.json ឬ reference/bodies.json' : `ប្រហែលជា ${meant}`}`,
  insideContent: (folder, content) =>
    `${folder} នៅក្នុងថតមាតិកា ${content} ដែលមិនត្រូវដាក់លិខិតទេ។ ដាក់ថតផ្សេង៖ --out DIR`,
  remindersFor: (semester, day) => `${semester} · លិខិតជំរុញ ${day}`,
  confirmationsFor: (semester, day) => `${semester} · លិខិតសុំការបញ្ជាក់ ${day}`,
  owesNothing: (name, day) => `${name} មិនខ្វះអ្វីទេ គិតត្រឹម${day}។`,
  nobodyOwes: (day) => `គិតត្រឹម${day} គ្មាននរណាហួសកាលកំណត់ទេ។`,
  nothingGathered: (name, day) => `គិតត្រឹម${day} គ្មានចំនួនណាអំពី${name} ដែលត្រូវសួរទេ។`,
  nothingToAsk: (day) => `គិតត្រឹម${day} គ្មានចំនួនដែលប្រមូលពីប្រភពផ្សេងណា ត្រូវសួរទេ។`,
  waits: (name, day) => `មិនបានសរសេរជូន ព្រោះនៅមានពេលដល់${day}៖ ${name}`,
  urgedToday: (name) =>
    `មិនបានសរសេរជូន ព្រោះមានកត់ត្រាថាបានជំរុញនៅថ្ងៃនេះហើយ៖ ${name}។ បើនៅតែចង់សរសេរ បញ្ជាក់ឈ្មោះ`,
  urgedAgain: (name) => `${name} មានកត់ត្រាថាបានជំរុញនៅថ្ងៃនេះរួចហើយ។ នៅតែបានសរសេរលិខិត`,
  months: (months) => months.join(', '),
  countsAsked: (count) => `ចំនួន ${count}`,
  isThere: (file) => `${file} (មានរួចហើយ ដូចគ្នា)`,
  drafted: (count) => `បានព្រាងលិខិត ${count}។ អានលិខិតនីមួយៗ រួចដាក់លើក្បាលលិខិតរបស់ស្ថាប័ន។`,
  noneDrafted: 'លិខិតទាំងអស់មានរួចហើយ។ មិនបានសរសេរអ្វីទេ។',
  thenRecord: (call) => `ពេលបានផ្ញើ សូមកត់ត្រា៖ ${call}`,
  recorded: (kind, day, names, file) => `បានកត់ត្រាក្នុង ${file}៖ ${kind} ${day}៖ ${names.join(', ')}។`,
  recordedBefore: (kind, day, names) =>
    `មានកត់ត្រារួចហើយ មិនបានបន្ថែមទេ៖ ${kind} ${day}៖ ${names.join(', ')}។`,
  otherOutcome: 'បើមានលទ្ធផលនៅពេលក្រោយ សូមកត់ត្រាជាការហៅ ឬសារ តាមថ្ងៃរបស់វា។',
  questionRecorded: (id, name, respondBy) => `បានកត់ត្រា៖ ${id} ជូន${name} ត្រូវឆ្លើយតបត្រឹម${respondBy}។`,
  questionBefore: (ids) => `មានកត់ត្រារួចហើយ មិនបានបន្ថែមទេ៖ ${ids.join(', ')}។`,
  thenAnswer: (call) => `ពេលទទួលបានចម្លើយ៖ ${call}`,
  notAnAnswer: (word, meant) =>
    `${word} មិនមែនជាចម្លើយទេ។ ${meant === undefined ? 'សរសេរ agreed ឬ disagreed' : `ប្រហែលជា ${meant}`}`,
  noConfirmation: (id, semester, meant, there) =>
    `គ្មានសំណួរ ${id} ក្នុង ${semester} ទេ។ ${
      meant !== undefined
        ? `ប្រហែលជា ${meant}`
        : there.length === 0
          ? 'មិនទាន់បានសួរនរណាទេ៖ មើល chhamas confirm --help'
          : `មាន៖ ${there.join(', ')}`
    }`,
  notACount: (text) => `--count ${text} មិនមែនជាចំនួនទេ។ សរសេរដូចជា --count le.cases=8`,
  goesWith: (option, answer) => `${option} ប្រើជាមួយ ${answer}`,
  khmerFirst: (option) => `ភាសាអង់គ្លេសជាការបកប្រែពីភាសាខ្មែរ។ បន្ថែម ${option} KM`,
  answered: (id, name, answer, day, isLate) =>
    `${id} · ${name} · ${answer} ${day}${isLate ? ' (យឺត)' : ''}`,
  answeredBefore: (id) => `${id}៖ ចម្លើយនេះមានកត់ត្រារួចហើយ។ មិនបានបន្ថែមអ្វីទេ។`,
  ownCount: (indicator, total) => `ចំនួនរបស់ខ្លួន៖ ${indicator} ${total}`,
  nothingChanges: {
    agreed: 'គ្មានអ្វីត្រូវធ្វើទៀតទេ៖ តួលេខនឹងសរសេរថាបានបញ្ជាក់។',
    disagreed:
      'ចំនួនទាំងពីរត្រូវបានរក្សាទុក ហើយគ្មានតួលេខណាប្រែប្រួលទេ។ ដើម្បីរាប់តាមស្ថាប័ន សូមកែរបាយការណ៍ប្រចាំខែ។ បើមិនដូច្នេះទេ៖ chhamas new acknowledgement កូដ evidence/body-disagrees។',
  },
};
