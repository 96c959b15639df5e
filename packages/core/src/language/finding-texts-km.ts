import type { FindingTexts } from './finding-texts.ts';
import { formFindingTextsKm } from './form-finding-texts-km.ts';

/** What each finding says in Khmer: the fault, and the input that would be right. */
export const findingTextsKm: FindingTexts = {
  ...formFindingTextsKm,
  'kernel/broken-json': [
    'ឯកសារនេះមិនមែនជា JSON ត្រឹមត្រូវទេ[[៖ {reason}]]',
    '[[{remedy}។ ]]កែត្រង់នេះ រួចពិនិត្យម្តងទៀត',
  ],
  'kernel/not-utf8': ['ឯកសារនេះមិនមែនជាអត្ថបទ UTF-8 ទេ', 'បើកឯកសារ រួចរក្សាទុកជា UTF-8'],
  'kernel/too-large': [
    'ឯកសារនេះមាន {bytes} បៃ។ អានបានតែឯកសារមិនលើស {most} បៃ',
    'បំបែកឯកសារ ឬដកអ្វីដែលមិនមែនជាមាតិកាចេញ',
  ],
  'kernel/hidden-character': [
    'មានតួអក្សរមើលមិនឃើញនៅទីនេះ ({subject})',
    'លុបវាចេញ ឬវាយពាក្យនេះម្តងទៀត។ តួអក្សរបែបនេះច្រើនតែមកជាមួយអត្ថបទចម្លង',
  ],
  'kernel/unknown-key': [
    'គ្មានឈ្មោះ "{subject}" នៅទីនេះទេ',
    '[[សរសេរ "{suggestion}"។ ]]ឈ្មោះដែលមាន៖ {known}',
  ],
  'kernel/missing-key': ['ខ្វះ "{subject}" នៅទីនេះ', 'បន្ថែម "{subject}": …[[ ត្រូវជា {expected}]]'],
  'kernel/khmer-missing': [
    'ខ្វះអត្ថបទខ្មែរនៃ "{subject}"',
    'បន្ថែម "km": "…"។ ត្រូវមានភាសាខ្មែរ រីឯភាសាអង់គ្លេសជាការបកប្រែ',
  ],
  'kernel/wrong-type': [
    '"{subject}" មិនអាចជា {actual} បានទេ',
    '[[សរសេរ {suggestion}។ ]]ត្រូវជា {expected}',
  ],
  'kernel/wrong-value': [
    '"{subject}" មិនអាចជា {actual} បានទេ',
    '[[សរសេរ {suggestion}។ ]][[ត្រូវជា {expected}។ ]][[សរសេរដូចជា {form}]]',
  ],
  'kernel/more-faults': [
    'ក្នុង "{subject}" មានកំហុសច្រើនជាងអ្វីដែលបានរាយនៅទីនេះ',
    'កែអ្វីដែលបានរាយ រួចពិនិត្យម្តងទៀត',
  ],
  'kernel/illegal-transition': [
    'ពី "{from}" ({state}) មិនអាចទៅ "{to}" បានទេ',
    '[[សរសេរ {legal} ឬ]]លុបជំហាននេះ',
  ],
  'kernel/derived-step': [
    'ជំហាន "{subject}" មិនត្រូវសរសេរទេ៖ វាកើតចេញពីអ្វីដែលបានផ្សព្វផ្សាយ',
    'លុបជំហាននេះ។ chhamas publish ធ្វើជំហាននេះ',
  ],
  'kernel/steps-out-of-order': [
    'កាលបរិច្ឆេទនៃ "{subject}" ({date}) មុន "{earlier}" ({since}) ដែលត្រូវធ្វើជាមុន',
    'កែកាលបរិច្ឆេទមួយ។ សរសេរ XX ត្រង់ផ្នែកដែលមិនដឹង',
  ],
  'report/unexpected-file': [
    'មិនស្គាល់ឯកសារ "{subject}" ទេ',
    '[[ដាក់ឈ្មោះដូចជា {like} ឬ]]យកវាចេញពីថតមាតិកា',
  ],
  'report/restricted-document': [
    'ឯកសារ "{subject}" អាចមានឈ្មោះ ឬរូបថតមនុស្ស',
    'យកវាទៅរក្សាទុកក្រៅថតមាតិកា រួចបញ្ជាក់វាក្នុង collected/sources.json ដោយ sha256។ ខ្លឹមសារត្រូវសរសេរជា JSON ឬ Markdown',
  ],
  'report/personal-data': [
    'អត្ថបទនេះសម្រាប់សាធារណៈ តែមានអ្វីដែលដូចជា{kind}៖ {subject}',
    '[[ចំនួនត្រូវសរសេរដូចជា {figure}។ ]]ដកវាចេញ។ សរសេរតួនាទី ឬស្ថាប័ន មិនត្រូវសរសេរឈ្មោះមនុស្ស ឬមធ្យោបាយទាក់ទងទេ',
  ],
  'report/honorific': [
    '«{shown}» នៅពីមុខឈ្មោះ ឬតួនាទី',
    'សរសេរតែតួនាទី ដោយគ្មាន «{shown}»។ មិនត្រូវសរសេរឈ្មោះមនុស្សទេ។ ឬទទួលស្គាល់ក្នុង cycle.json ឬ plan.json ដោយមានមូលហេតុ',
  ],
  'report/private-key': [
    'ឯកសារ "{subject}" មានសោសម្ងាត់',
    'យកវាចេញពីទីនេះ។ ប្រសិនបើបានផ្ញើទៅកន្លែងណាមួយ ត្រូវបង្កើតសោថ្មី ព្រោះអ្នកដែលមានវាអាចចុះហត្ថលេខាជំនួសបាន',
  ],
  'report/not-a-file': ['"{subject}" ជាថត ឬតំណ មិនមែនជាឯកសារទេ', 'ដាក់ឯកសារពិតនៅទីនេះ។ តំណមិនត្រូវបានអានទេ'],
  'report/too-many-files': [
    'នៅទីនេះមានឯកសារ {count}។ អានបានតែមាតិកាមិនលើស {most} ឯកសារ',
    'ដកអ្វីដែលមិនមែនជាមាតិកាចេញ ឬដាក់របាយការណ៍ច្រើនក្នុងឯកសារតែមួយ',
  ],
  'report/missing-file': ['ខ្វះឯកសារ "{subject}"', 'បន្ថែមឯកសារនេះ ឬបញ្ជាក់ថតមាតិកាដោយ --content'],
  'report/misplaced-file': [
    'ក្នុងឯកសារសរសេរ {key} {subject} តែទីតាំងសរសេរ {fromPath}',
    'សរសេរ "{fromPath}" ឬប្តូរឯកសារទៅទីតាំងនៃ {subject}',
  ],
  'report/unknown-role': [
    'គ្មាននរណាស្គាល់តួនាទី {subject} ទេ',
    '[[សរសេរ {suggestion}។ ]]តួនាទីមានក្នុងបញ្ជីនៃ chhamas new step --help ឬក្នុង signers.json',
  ],
  'report/unknown-rule': [
    'គ្មាន{kind}ឈ្មោះ {subject} ទេ',
    '[[សរសេរ {suggestion}។ ]]មើលបញ្ជីកូដក្នុង docs/findings.md',
  ],
  'reference/duplicate-id': ['លេខសម្គាល់ {subject} មានពីរដង', 'ប្តូរលេខសម្គាល់មួយ'],
  'reference/named-twice': ['{subject} ត្រូវបានសរសេរពីរដង', 'លុបមួយចេញ'],
  'reference/unknown-place': [
    'គ្មានរាជធានី-ខេត្ត {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង reference/places.json',
  ],
  'reference/unknown-body': [
    'គ្មានស្ថាប័ន {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង reference/bodies.json',
  ],
  'reference/unknown-reporter': [
    'គ្មានរាជធានី-ខេត្ត ឬស្ថាប័ន {subject} ដែលអាចរាយការណ៍បានទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង reference/places.json ឬ reference/bodies.json',
  ],
  'reference/unknown-group': [
    'គ្មានក្រុម {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង reference/groups.json',
  ],
  'reference/unknown-strategy': [
    'គ្មានយុទ្ធសាស្ត្រ {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង reference/strategies.json',
  ],
  'indicator/unknown-indicator': [
    'គ្មានសូចនាករ {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែម indicators/{subject}.json',
  ],
  'indicator/unknown-dimension': [
    'គ្មានការបំបែកតាម {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង reference/dimensions.json',
  ],
  'indicator/unknown-code': [
    '{subject} មិនមែនជាផ្នែកនៃការបំបែកតាម {dimension} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង reference/dimensions.json',
  ],
  'narrative/hidden-text': [
    'អត្ថបទនេះមិនបង្ហាញលើទំព័រទេ តែនឹងមានក្នុងឯកសារផ្សព្វផ្សាយ',
    'ដក HTML និងតំណកំណត់ចេញ។ មតិ <!-- … --> ត្រូវនៅលើបន្ទាត់របស់វាផ្ទាល់ មិននៅក្នុងបញ្ជីទេ',
  ],
  'narrative/stray-text': [
    'អត្ថបទក្រោម "{subject}" មិនត្រូវនឹងចំណុចណាទេ',
    'ចាប់ផ្តើមចំណុចនីមួយៗដោយចំណងជើងរបស់វា ដូចជា "## r1" ហើយប្រើចំណងជើងនីមួយៗតែម្តង',
  ],
  'narrative/unknown-figure': [
    'របាយការណ៍គ្មានតួលេខ {subject} ទេ',
    '[[សរសេរ {suggestion}។ ]]មានតែតួលេខនៃតារាងក្នុង publication-policy.json ទេដែលអាចយោងបាន',
  ],
  'narrative/figure-on-page': [
    'ទំព័រនេះយោងតួលេខ {subject} តែមានតែរបាយការណ៍ទេដែលមានតួលេខ',
    'សរសេរដោយគ្មានតួលេខ ឬប្តូរប្រយោគនេះទៅផ្នែកនៃរបាយការណ៍',
  ],
  'narrative/figure-not-added': [
    'ខែនៃ {subject} មិនអាចបូកបញ្ចូលគ្នាបាន៖ អ្នកអានមិនឃើញចំនួននៅត្រង់នេះទេ',
    'យោងខែមួយ៖ <fig:{suggestion}>',
  ],
  'narrative/too-deep': [
    'អត្ថបទនេះត្រួតគ្នា ឬមានសញ្ញាច្រើនពេក អានមិនបាន',
    'លុបសញ្ញា > - * [ ខ្លះនៅទីនេះ ឬទុកបន្ទាត់ទទេរវាងផ្នែក',
  ],
  'narrative/too-long': [
    'អត្ថបទនេះវែងពេក៖ អានបានតែអត្ថបទមិនលើស {characters} តួអក្សរ និង {lines} បន្ទាត់',
    'បំព្រួញ ឬបំបែកជាអត្ថបទច្រើន',
  ],
  'narrative/item-without-text': [
    'ចំណុច {subject} គ្មានអត្ថបទក្នុង {prose}',
    'បន្ថែមចំណងជើង "## {subject}" និងអត្ថបទនៅទីនោះ[[ ឬកែ "## {misnamed}" នៅទីនោះ]]',
  ],
  'narrative/text-without-item': [
    'ចំណងជើង "{subject}" មិនត្រូវនឹងចំណុចណាទេ',
    '[[សរសេរ "## {suggestion}"។ ]]បន្ថែមចំណុចនេះក្នុង {section} ឬប្តូរចំណងជើង',
  ],
  'narrative/ids-differ': [
    'ចំណងជើង "{subject}" មានតែនៅទីនេះ មិនមានក្នុង {other} ទេ',
    '[[សរសេរ "## {suggestion}" ដូចនៅទីនោះ ឬ]]បន្ថែម "## {subject}" និងអត្ថបទក្នុង {other}[[ ឬកែ "## {misnamed}" នៅទីនោះ]]',
  ],
  'narrative/figures-differ': [
    'អត្ថបទទាំងពីរភាសានៃ {subject} យោងតួលេខខុសគ្នា[[។ មានតែក្នុងភាសាខ្មែរ៖ {km}]][[។ មានតែក្នុងភាសាអង់គ្លេស៖ {en}]]',
    'យោងតួលេខដូចគ្នាក្នុងភាសាទាំងពីរ',
  ],
  'narrative/typed-percentage': [
    '«{subject}» ជាភាគរយដែលសរសេរដោយដៃ',
    'ដកវាចេញ៖ ការប្រែប្រួល និងភាគរយ ត្រូវបានគណនាពីតួលេខ ហើយបង្ហាញជាប់នឹងតួលេខ',
  ],
  'narrative/bare-count': [
    '"{subject}" ជាចំនួនដែលមិនបានយោងតួលេខ',
    '[[សរសេរ {suggestion} ឬតួលេខផ្សេង ឬ]]សរសេរដោយគ្មានចំនួន',
  ],
  'narrative/head-in-translation': [
    'អត្ថបទបកប្រែនេះចាប់ផ្តើមដោយទិន្នន័យ',
    'ទិន្នន័យមានតែក្នុង {original} ប៉ុណ្ណោះ។ លុបវាចេញពីទីនេះ',
  ],
  'narrative/broken-head': [
    'អានទិន្នន័យនៅដើមឯកសារនេះមិនបានទេ ({why})',
    'សរសេរជា YAML នៅចន្លោះបន្ទាត់ --- ពីរ នៅដើមឯកសារ ឈ្មោះនីមួយៗតែម្តង',
  ],
  'collection/month-outside-semester': [
    '{subject} មិនស្ថិតក្នុង {semester} ទេ',
    'ប្តូរទីតាំងទៅ periods/{right}',
  ],
  'collection/counted-twice': ['{subject} ត្រូវបានរាប់ពីរដងក្នុងរបាយការណ៍នេះ', 'ទុកតែមួយ'],
  'collection/split-not-declared': [
    '{subject} មិនបំបែកតាម {dimension} ទេ',
    'ដកការបំបែកនេះចេញ[[ ឬសរសេរ "{instead}"]]។ ការបំបែកដែលមាន៖ {known}',
  ],
  'collection/reporter-in-two-strata': [
    '{subject} មានក្នុងប្រភេទពីរ ដូច្នេះនឹងត្រូវរាប់ពីរដង',
    'ដាក់ក្នុងប្រភេទតែមួយ',
  ],
  'collection/female-above-total': [
    '{subject}៖ ស្រី {female} លើសចំនួនសរុប {total}',
    'សរសេរចំនួនមិនលើស {total} ឬកែចំនួនសរុប',
  ],
  'collection/parts-do-not-add': [
    '{subject}៖ ផ្នែកតាម {dimension} បូកបាន {sum} តែសរុបគឺ {total}',
    'កែផ្នែក ឬកែសរុប។ ខុសគ្នា {difference}',
  ],
  'collection/unknown-statement': [
    'គ្មានសេចក្តីបញ្ជាក់ {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]យកសេចក្តីបញ្ជាក់មួយក្នុងឯកសារនេះ',
  ],
  'coordination/unknown-direction': [
    'គ្មានអនុសាសន៍ណែនាំ {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង coordination/directions.json',
  ],
  'collection/unknown-reading': [
    'គ្មានការអាន {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង collected/readings.json ឬដក "reading" ចេញ',
  ],
  'evidence/unknown-source': [
    'គ្មានប្រភព {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុង collected/sources.json',
  ],
  'group-report/section-missing': [
    'ខ្វះផ្នែករបស់ក្រុម {subject}',
    'បន្ថែមឯកសារនេះ យ៉ាងហោចណាស់មាន "items": []',
  ],
  'group-report/parts-above-base': [
    'ផ្នែកនៃ {subject} មានយ៉ាងតិច {least} តែមូលដ្ឋានមាន {base}',
    'កែផ្នែក ឬបញ្ជាក់មូលដ្ឋានដែលត្រូវរាប់',
  ],
  'group-report/section-without-result': [
    'ផ្នែករបស់ក្រុម {subject} គ្មានលទ្ធផលទេ',
    'ដាក់លទ្ធផលមុនគេ ឬបញ្ជាក់មូលហេតុ៖ "noResult": {"reason": {"km": "…"}}',
  ],
  'group-report/double-owner': [
    '{subject} ជារបស់ {owner} មិនមែនរបស់ {group} ទេ',
    '[[ប្តូរទៅ "{list}" ឬ]]យកតួលេខនៃសូចនាកររបស់ {group}',
  ],
  'group-report/figure-twice': [
    '{item} ទទួលបន្ទុក {subject} តែ {other} ទទួលបន្ទុករួចហើយ',
    'ដកចេញពី "figures" នៃ {item}។ អត្ថបទនៃ {item} នៅតែអាចយោងតួលេខនេះបាន',
  ],
  'group-report/consolidates-own': [
    '{subject}៖ ជំហាន «{state}» និងការប្រគល់ ធ្វើដោយ {roles} ដូចគ្នា',
    'សរសេរតួនាទីរបស់អ្នកបូកសរុបក្នុង "by"។ អ្នកប្រគល់មិនពិនិត្យផ្នែករបស់ខ្លួនទេ',
  ],
  'group-report/carried-over-unknown': [
    '{subject} យកមកពី {semester} តែពេលនោះក្រុមគ្មានចំណុចនេះទេ',
    '[[សរសេរ "{suggestion}" ឬ]]ដក "carriedOver" ចេញ',
  ],
  'collection/source-not-received': [
    'មិនទាន់បានទទួលអ្វីពី {subject} ទេ ({why})',
    'ជំរុញ ឬប្រមូលពីប្រភពផ្សេង រួចសុំឲ្យបញ្ជាក់',
  ],
  'collection/returns-outstanding': [
    '{subject}៖ ខ្វះរបាយការណ៍ {counts}',
    'ជំរុញអ្នកដែលមិនទាន់ឆ្លើយ៖ មានទិន្នន័យ ឬបញ្ជាក់ថាគ្មាន',
  ],
  'collection/receipts-not-recorded': [
    '{subject} ({stratum})៖ គ្មានកំណត់ត្រាថាបានទទួលអ្វីខ្លះទេ',
    'បញ្ចូលរបាយការណ៍ ជំរុញអ្នកដែលខ្វះ ឬកត់ត្រាអ្វីដែលក្រុមថាបានទទួល',
  ],
  'collection/expected-set-undefined': [
    'មិនទាន់បានកំណត់ថា នរណាត្រូវរាយការណ៍៖ {subject}',
    'សរសេរបញ្ជី ឬ {"kind": "nobody"} ដោយមានមូលហេតុ',
  ],
  'evidence/unsourced-figure': [
    'របាយការណ៍ {subject} គ្មានប្រភព៖ គ្មានប្រភពប្រភេទ {channel} ក្នុងបញ្ជីទេ',
    'បន្ថែមប្រភពប្រភេទ {channel} ក្នុង collected/sources.json ឬសរសេរប្រភពក្នុង "source"',
  ],
  'evidence/source-not-shown': [
    '{subject}៖ ប្រភពនៃ {document} មិនបានបង្ហាញដល់ស្ថាប័នដែលត្រូវឆ្លើយទេ',
    'បន្ថែមមួយក្នុងចំណោម {known} ក្នុង "sourcesShown"។ ស្ថាប័នឆ្លើយតែអ្វីដែលបានឃើញ',
  ],
  'evidence/no-time-to-answer': [
    '{subject}៖ ត្រូវឆ្លើយត្រឹម{date} តែសំណួរបានផ្ញើនៅ{sentOn}',
    'សរសេរថ្ងៃក្រោយ{sentOn} ក្នុង "respondBy" ឬនៅក្រោយ --respond-by',
  ],
  'evidence/answered-before-sent': [
    '{subject}៖ ចម្លើយចុះ{date} តែសំណួរបានផ្ញើនៅ{sentOn}',
    'សរសេរថ្ងៃដែលបានទទួលចម្លើយក្នុង "on" ឬកែ "sentOn"',
  ],
  'evidence/disagreed-without-reason': [
    '{subject}៖ ស្ថាប័នមិនឯកភាព តែមិនបានឲ្យចំនួនរបស់ខ្លួន ឬមូលហេតុទេ',
    'បន្ថែម "counts" ឬ "reason" ក្នុងចម្លើយ (--count, --reason)',
  ],
  'evidence/verified-by-writer': [
    '{subject} ត្រូវបានផ្ទៀងផ្ទាត់ដោយអ្នកដែលបានកត់ត្រាវា ({status})',
    'ឲ្យតួនាទីផ្សេងផ្ទៀងផ្ទាត់ រួចសរសេរតួនាទីនោះក្នុង "by"',
  ],
  'evidence/not-sent-for-answer': [
    '{subject} មានចំនួនដែលប្រមូលពីប្រភពផ្សេង ({indicators}) តែមិនទាន់បានសួរ {reporter} ទេ',
    'ផ្ញើជូនដោយបង្ហាញគ្រប់ប្រភព និងកំណត់ថ្ងៃឆ្លើយតប៖ chhamas confirm ព្រាងលិខិត និងកត់ត្រា',
  ],
  'evidence/answer-pending': [
    '{subject}៖ {reporter} ត្រូវឆ្លើយតបត្រឹម{date} ({indicators})',
    'រង់ចាំចម្លើយ ឬថ្ងៃនោះ ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់',
  ],
  'evidence/body-disagrees': [
    '{subject}៖ {reporter} មិនឯកភាពលើចំនួនដែលប្រមូលពីប្រភពផ្សេង ({indicators})',
    'ចំនួនទាំងពីរត្រូវបានរក្សាទុក ហើយតួលេខបញ្ជាក់ដូច្នេះ។ ទទួលស្គាល់ក្នុង cycle.json ដោយមានមូលហេតុ',
  ],
  'evidence/no-response': [
    '{subject}៖ {reporter} មិនបានឆ្លើយតបត្រឹម{date} ទេ ({indicators})។ ការមិនឆ្លើយ មិនមែនជាការឯកភាពទេ',
    'តួលេខបញ្ជាក់ថាមិនទាន់បានបញ្ជាក់។ ទទួលស្គាល់ក្នុង cycle.json ដោយមានមូលហេតុ',
  ],
  'collection/unclassified': [
    '{subject}៖ {amount} មិនបានបំបែកតាម {dimension} ដូច្នេះតួលេខមិនទាន់ជាតួលេខចុងក្រោយទេ',
    'សួររកផ្នែកដែលខ្វះ ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់',
  ],
  'group-report/edited-before-answer': [
    '{subject}៖ ផ្នែកនេះបានបន្តទៅមុខ ({state}) ខណៈប្រភពមិនស៊ីគ្នាលើ {reporter}[[ និង {more} ទៀត]]',
    'សួរនាំ រង់ចាំចម្លើយ ឬប្រគល់ផ្នែកនេះត្រឡប់ទៅរៀបចំវិញ',
  ],
  'report/split-not-published': [
    '{subject} ផ្សព្វផ្សាយដោយគ្មានការបំបែកតាម {dimension}',
    'បន្ថែមតារាង {subject} តាម {dimension} ក្នុង publication-policy.json។ ចំនួនសរុបត្រូវបង្ហាញជាមួយការបំបែកនេះជានិច្ច',
  ],
  'evidence/conflict-open': [
    '{subject}៖ ក្រុមពីរមានចំនួនខុសគ្នា ({claims})',
    'កត់ត្រាក្នុង collected/statements.json ថាយកមួយណា ព្រោះអ្វី',
  ],
  'group-report/section-not-handed-over': [
    '{subject}៖ មិនទាន់បានប្រគល់ទេ ({state})',
    'ក្រុមសម្រួលផ្នែករបស់ខ្លួន រួចប្រគល់ជូនអ្នកបូកសរុប',
  ],
  'group-report/target-without-actual': [
    '{subject}៖ មុខសញ្ញានេះគ្មានចំនួនទេ ({status})',
    'រក {figure} ឬបញ្ជាក់មូលហេតុ៖ "whyNone": {"km": "…"}',
  ],
  'report/period-incomplete': [
    '{subject} មិនទាន់ចប់ទេ',
    'រង់ចាំដល់ចប់ {semester} ឬសរសេរការលើកលែងក្នុង cycle.json ដោយមានសេចក្តីបញ្ជាក់',
  ],
  'report/nothing-to-publish': [
    '{subject} គ្មានតួលេខសម្រាប់ផ្សព្វផ្សាយទេ',
    'បន្ថែមរបាយការណ៍ប្រចាំខែ ឬតួលេខពីសារព័ត៌មាន',
  ],
  'disclosure/unknown-dimension': [
    'គ្មាន hierarchy ឈ្មោះ {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែម "{subject}" ក្នុង "hierarchies"[[ មាន៖ {known}]]',
  ],
  'disclosure/grouping-of-grouping': [
    '{subject} ជាក្រុមនៃ {of} ដែលជាក្រុមស្រាប់',
    'សរសេរ "of": "{suggestion}"',
  ],
  'disclosure/repeated-dimension': ['តារាងនេះមាន {subject} ពីរដង', 'ដាក់ឈ្មោះនីមួយៗតែម្តងក្នុងតារាង'],
  'disclosure/missing-code': [
    'ក្រឡានេះគ្មានកូដសម្រាប់ {subject} ទេ',
    'បន្ថែម "{subject}": "…" ព្រោះមានតារាងប្រើវា',
  ],
  'disclosure/same-place': ['ក្រឡា {first} និង {second} រាប់ដដែល៖ {subject}', 'បូកបញ្ចូលគ្នា រួចទុកតែមួយ'],
  'disclosure/sum-as-leaf': [
    '{subject} ជាផលបូកសរុប ឬក្រុមនៃ {dimension} មិនមែនជាធាតុតូចបំផុតទេ',
    'រាប់តែធាតុតូចបំផុត ឬប្តូរកូដនៃក្រុម',
  ],
  'disclosure/two-groups': [
    '{subject} ស្ថិតក្នុងក្រុម {groups} នៃ {dimension}',
    'ទុកក្នុងក្រុមតែមួយ ឬបង្កើត hierarchy មួយទៀតដែលមាន "of"',
  ],
  'disclosure/unknown-code': ['{dimension} គ្មានកូដ {subject} ទេ', '[[សរសេរ {suggestion} ឬលុបចេញ]]'],
  'disclosure/too-many-leaves': [
    'តារាងទាំងនេះមានបន្សំ {leaves} លើសពី {most} ដែលអាចការពារជាមួយគ្នា',
    'បន្ថយការបំបែក ឬបញ្ចូលកូដគ្នា',
  ],
  'disclosure/count-falls': [
    '{subject} ពីមុនមាន {before} ឥឡូវមាន {now} តែ "relation" ថាមានតែកើនឡើង',
    'សរសេរ "relation": "any" ឬកែចំនួន',
  ],
  'disclosure/table-differs': ['តារាងទី {table} មាន {actual}', 'ត្រូវជា {expected} ដូចក្នុង "tables"'],
  'disclosure/cell-missing': [
    'តារាងទី {table} ខ្វះក្រឡា {subject}',
    'បន្ថែមក្រឡានេះ ព្រោះក្រឡានីមួយៗត្រូវមានម្តង',
  ],
  'disclosure/cell-unknown': [
    'តារាងទី {table} គ្មានក្រឡា {subject} ទេ',
    '[[សរសេរ {suggestion}។ ]]លុបចេញ ឬកែកូដ',
  ],
  'disclosure/cell-twice': ['តារាងទី {table} មានក្រឡា {subject} ពីរដង', 'ទុកតែមួយ'],
  'disclosure/count-differs': [
    '{subject} បង្ហាញ {actual} តែផលបូកគឺ {sum}',
    'ប្រើលទ្ធផលដែលបានមកពីឯកសារនេះ',
  ],
  'disclosure/cannot-publish': [
    'ចំនួនតិចតួចអាចរកបានពី {subject}[[ និង {releases}]]',
    'រង់ចាំទិន្នន័យបន្ថែម[[ ឬដកតារាងនេះចេញពី publication-policy.json៖ {tables}]]',
  ],
  'disclosure/withheld-in-prose': [
    'ចំណុច {item} យោងទៅ {subject} ដែលមិនត្រូវបង្ហាញចំនួន',
    'សរសេរប្រយោគនេះឡើងវិញដោយគ្មានតួលេខនេះ ព្រោះពាក្យជុំវិញអាចឲ្យគេដឹងចំនួន',
  ],
  'disclosure/audit-refused': [
    '{subject} នៃ {release} អាចឲ្យគេគណនាដឹងចំនួនតូច៖ {interval}[[ សម្រាប់អ្នកដែលនៅក្នុង {insider} តែម្នាក់ឯង]][[ តាម {follows}]]',
    'កុំបង្ហាញវា និងអ្វីដែលអាចឲ្យគេគណនាដឹង។ មើល chhamas audit',
  ],
  'disclosure/cannot-protect': [
    '{subject} អាចគណនាដឹងជានិច្ច៖ {interval}[[ តាម {follows}]]',
    'បញ្ចូលកូដគ្នា ឬដកតារាងចេញ។ មើល chhamas protect FILE --suggest',
  ],
  'disclosure/recovered': [
    '{subject} មិនត្រូវបង្ហាញ តែអាចគណនាដឹង៖ {interval}[[ សម្រាប់អ្នកដែលនៅក្នុង {insider} តែម្នាក់ឯង]][[ តាម {follows}]]',
    'កុំបង្ហាញក្រឡាមួយទៀត ឬប្រើ chhamas protect',
  ],
  'disclosure/change-recovered': [
    'ការផ្លាស់ប្តូរនៃ {subject} ពីកំណែទី {since} ដល់ទី {release} អាចគណនាដឹង៖ {interval}[[ សម្រាប់អ្នកដែលនៅក្នុង {insider} តែម្នាក់ឯង]][[ តាម {follows}]]',
    'កុំបង្ហាញក្រឡាមួយទៀត ឬប្រើ chhamas protect',
  ],
  'disclosure/small-shown': ['{subject} បង្ហាញចំនួនតិច', 'កុំបង្ហាញវា និងអ្វីដែលអាចឲ្យគេគណនាដឹង'],
  'disclosure/public-already': ['{subject} អាចគណនាដឹងពីកំណែមុនៗរួចហើយ៖ {interval}', 'មិនអាចដកវិញបានទេ'],
  'disclosure/much-withheld': [
    'មិនបង្ហាញ {withheld} ក្រឡា ក្នុងចំណោម {cells}',
    'បញ្ចូលកូដគ្នា។ មើល chhamas protect FILE --suggest',
  ],
  'release/not-approved': [
    'របាយការណ៍{subject} មិនទាន់បានអនុម័តទេ ({state})',
    'សុំយោបល់ថ្នាក់ដឹកនាំ រួចបន្ថែមជំហាន "approved" ក្នុង cycle.json',
  ],
  'release/revision-without-reason': [
    '{subject}៖ មិនទាន់បានបញ្ជាក់ថា ហេតុអ្វីផ្សព្វផ្សាយកំណែទី {version}',
    'បន្ថែមកំណែ {version} ក្នុង "revisions" នៃ cycle.json (ឬនៃអត្ថបទសារព័ត៌មាន) ដោយមានមូលហេតុ',
  ],
  'release/refers-to-nothing': [
    'របាយការណ៍នឹងយោងទៅ {subject} ដែលមិនមានក្នុងនោះទេ',
    'ដាក់តួលេខដែលមានក្នុងតារាងនៃឆមាសនេះ ឬដកការយោងនេះចេញ',
  ],
  'release/unchanged': ['{subject} ដូចគ្នានឹងកំណែទី {version}', 'មិនចាំបាច់ផ្សព្វផ្សាយទេ'],
  'coordination/meeting-not-held': [
    '{reporter}៖ កិច្ចប្រជុំដែលបានរំពឹងទុក {status}៖ {subject}',
    'វាត្រូវមានក្នុងរបាយការណ៍។ ទទួលស្គាល់ក្នុង cycle.json ដោយមានមូលហេតុ',
  ],
  'evidence/reading-emended': [
    'ការអាន {reading}៖ បោះពុម្ព «{printed}» អានថា «{read}» (ភាពជឿជាក់ {confidence})',
    'ផ្ទៀងផ្ទាត់ជាមួយច្បាប់ដើម រួចទទួលស្គាល់ក្នុង cycle.json',
  ],
  'plan/strategy-elsewhere': [
    '{subject}៖ យុទ្ធសាស្ត្រ {strategy} ជារបស់ផែនការផ្សេង',
    '[[សរសេរ {suggestion}។ ]]ផែនការមានយុទ្ធសាស្ត្ររបស់ខ្លួន៖ សរសេរមួយក្នុងចំណោមនោះ',
  ],
  'plan/objective-elsewhere': [
    '{subject}៖ គោលបំណង {objective} មិនមែនរបស់យុទ្ធសាស្ត្រ {strategy} ទេ',
    '[[សរសេរ {suggestion}។ ]]សរសេរគោលបំណងនៃយុទ្ធសាស្ត្រនេះ ឬលុបចេញ',
  ],
  'plan/outside-years': [
    '{subject} មិនស្ថិតក្នុង {first} ដល់ {last} តាមលំដាប់ទេ',
    'សរសេរខែក្នុងឆ្នាំនៃផែនការ ខែដំបូងមុន',
  ],
  'plan/evidence-unknown': [
    '{subject} ត្រូវបានសម្រេចដោយសំអាងលើអ្វីដែលមិនមាន',
    '[[សរសេរ {suggestion}។ ]]សរសេរឆមាសដែលមាន ហើយក្នុងនោះ ចំណុច ឬអនុសាសន៍ណែនាំ តាម id',
  ],
  'plan/target-elsewhere': [
    '{subject}៖ គោលដៅ {figure} ក្នុង {semester} មិនស្ថិតក្នុងឆ្នាំនៃផែនការ ឬតួលេខជារបស់ពេលផ្សេង',
    'សរសេរឆមាសក្នុង {first} ដល់ {last} និងតួលេខនៃឆមាសនោះ ឬនៃខែក្នុងឆមាសនោះ',
  ],
  'plan/years-overlap': [
    'ផែនការ {other} និង {subject} មានឆ្នាំជាន់គ្នា',
    'ចាប់ផ្តើមផែនការក្រោយ នៅឆ្នាំបន្ទាប់ពីផែនការមុន។ ឆ្នាំនីមួយៗមានផែនការតែមួយ',
  ],
  'plan/unknown-activity': [
    'គ្មានសកម្មភាព {subject} ក្នុងផែនការនៃ {semester} ទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមក្នុងផែនការនោះ',
  ],
  'plan/strategy-uncovered': [
    'គ្មានសកម្មភាពណាក្នុងផែនការស្របតាមយុទ្ធសាស្ត្រ {subject} ទេ',
    'បន្ថែមសកម្មភាព ឬឲ្យចុះហត្ថលេខាលើផែនការក្រុមការងារដែលមានសកម្មភាពនោះ។ សកម្មភាពដែលកាត់មិនរាប់ទេ',
  ],
  'plan/undecided': [
    '{subject}៖ មិនទាន់សម្រេចថា ត្រូវបន្តឬទេ',
    'សរសេរ push, continue, cut ឬ new ក្នុង "decision"',
  ],
  'plan/unreasoned': [
    '{subject} ត្រូវបានសម្រេច ({decision}) ដោយគ្មានមូលហេតុ',
    'សរសេរមូលហេតុក្នុង "reason"។ អ្នកអាននឹងឃើញ',
  ],
  'plan/untimed': ['{subject} គ្មានខែដំបូង ឬខែចុងក្រោយ', 'សរសេរ "from" និង "to" ដូចជា "2014-01"'],
  'plan/target-unanswered': [
    '{subject}៖ គ្មានអ្នកណាត្រូវរាយការណ៍ {figure} ក្នុង {semester} ទេ',
    'ជ្រើសតួលេខនៃសូចនាករដែលមានអ្នកត្រូវរាយការណ៍ ឬបន្ថែមសូចនាករជាមុន',
  ],
  'plan/not-approved': [
    'ផែនការ {subject} មិនទាន់បានអនុម័តទេ ({state})',
    'ធ្វើជំហានបន្ទាប់ ហើយសរសេរក្នុង "events" ជាមួយថ្ងៃ និងឯកសារ៖ ready, workshop-held, leadership-consulted, approved',
  ],
  'plan/step-unproved': [
    'ជំហាន "{subject}" គ្មានថ្ងៃពេញលេញ ឬគ្មានឯកសារ',
    'សរសេរថ្ងៃក្នុង "on" និងឈ្មោះឯកសារក្នុង "evidence"',
  ],
  'plan/comment-open': [
    'យោបល់ {subject} របស់ថ្នាក់ដឹកនាំ មិនទាន់មានចម្លើយទេ',
    'សរសេរ "resolution"៖ accepted ឬ declined ជាមួយមូលហេតុ និងថ្ងៃ',
  ],
  'plan/target-settled': [
    '{subject}៖ គោលដៅ {figure} ក្នុង {semester} ខុសពីកំណែទី{version} ហើយឆមាសនោះបានបញ្ចប់',
    'ទុកដូចក្នុងកំណែនោះ ឬលុបចេញបើជាគោលដៅថ្មី។ គោលដៅត្រូវកំណត់មុនឆមាសបញ្ចប់',
  ],
  'plan/activity-missing': [
    '{subject} មានក្នុងកំណែទី{version} តែគ្មានក្នុងផែនការនេះទេ',
    'ដាក់វាចូលវិញ។ អ្វីដែលឈប់ធ្វើ ត្រូវសម្រេចថា cut ដោយមានមូលហេតុ',
  ],
  'plan/unproved': [
    '{subject} ត្រូវបានសម្រេច ({decision}) ដោយមិនបញ្ជាក់ថាសំអាងលើអ្វី',
    'សរសេរតួលេខ ចំណុច ឬអនុសាសន៍ណែនាំក្នុង "evidence"',
  ],
  'plan/unreportable': ['{subject} គ្មានសូចនាករ ដូច្នេះមិនអាចរាយការណ៍បានទេ', 'សរសេរសូចនាករ ឬចំណុចដៅ'],
  'plan/indicator-unneeded': [
    'គ្មានសកម្មភាពណាក្នុងផែនការត្រូវការ {subject} ទេ',
    'សរសេរវាក្នុងសកម្មភាព ឬឈប់ប្រមូល',
  ],
  'plan/plan-unsigned': [
    '{subject}៖ ផែនការមិនទាន់ចុះហត្ថលេខាជាផ្លូវការទេ ({state})',
    'វាមិនចូលក្នុងផែនការផ្សព្វផ្សាយទេ រហូតដល់បានចុះហត្ថលេខា',
  ],
  'plan/feedback-empty': [
    'បានផ្សព្វផ្សាយ {subject} តែមិនទាន់មានការឆ្លើយតបទេ',
    'សួរម្តងទៀត។ ការនៅស្ងៀមមិនមែនជាការឯកភាពទេ',
  ],
  'release/partial-date': [
    'កាលបរិច្ឆេទរបស់ {subject} ដឹងតែមួយផ្នែក៖ {date}',
    'ទុកដូចដើម លើកលែងតែច្បាប់ដើមបញ្ជាក់ច្បាស់ជាង',
  ],
  'report/unnumbered': ['របាយការណ៍ {subject} គ្មានលេខឯកសារទេ', 'បន្ថែមលេខ ឬទទួលស្គាល់ថាគ្មានលេខ'],
  'release/file-changed': [
    'ឯកសារដែលបានបិទត្រា {subject} ខុសពីហាសរបស់វា',
    'យកឯកសារដើមមកវិញ។ ការកែតម្រូវត្រូវធ្វើជាកំណែថ្មី',
  ],
  'release/file-missing': ['ខ្វះឯកសារដែលបានបិទត្រា {subject}', 'យកឯកសារដើមមកវិញ'],
  'release/file-unknown': ['ឯកសារ {subject} មិនមានក្នុងបញ្ជីទេ', 'លុបចេញ'],
  'release/not-canonical': ['ឯកសារ {subject} មិនបានសរសេរតាមទម្រង់ដែលកំណត់ទេ', 'យកឯកសារដើមមកវិញ'],
  'release/sealed-changed': [
    'ឯកសារ "{subject}" បានផ្សព្វផ្សាយរួចហើយ តែត្រូវបានកែ ឬលុបនៅទីនេះ',
    'ស្តារវាឡើងវិញ៖ git restore --source {since} --staged --worktree "{subject}"។ ការកែតម្រូវត្រូវធ្វើជាកំណែថ្មី',
  ],
  'release/register-changed': [
    'អ្វីដែលមានស្រាប់ក្នុង "{subject}" ត្រូវបានកែ ឬលុបនៅទីនេះ',
    'ស្តារវាឡើងវិញ៖ git restore --source {since} --staged --worktree "{subject}"។ អាចបន្ថែមបានតែនៅខាងចុង',
  ],
  'release/invented-signer': [
    'សោ {subject} របស់ប្រទេសប្រឌិត មានក្នុងបញ្ជីអ្នកចុះហត្ថលេខាពិត',
    'ដកវាចេញ រួចសរសេរសោរបស់អ្នកចុះហត្ថលេខាពិត៖ អ្នកណាក៏អាចចុះហត្ថលេខាដោយសោប្រឌិតបាន',
  ],
  'release/other-root': [
    'ឯកសារផ្សព្វផ្សាយនេះ និង site.json មិនដូចគ្នាត្រង់ថា ប្រទេសជាការប្រឌិតឬទេ',
    'ប្តូរឯកសារផ្សព្វផ្សាយទៅថតមាតិការបស់វាវិញ',
  ],
  'release/no-signers': [
    '{subject}៖ មិនទាន់មានបញ្ជីអ្នកមានសិទ្ធិអនុម័តទេ',
    'ផ្សព្វផ្សាយបញ្ជីអ្នកចុះហត្ថលេខាដំបូង៖ chhamas approve signers',
  ],
  'release/no-rule': [
    'បញ្ជីអ្នកចុះហត្ថលេខាគ្មានវិធានសម្រាប់អនុម័ត {subject} ទេ',
    'បន្ថែមវិធានក្នុង signers.json រួចឲ្យគេអនុម័តបញ្ជីថ្មី',
  ],
  'release/unsigned': [
    'កំណែនេះគ្មានការអនុម័តទេ៖ ខ្វះ {subject}',
    'យកឯកសារដើមមកវិញ។ មានតែ chhamas publish ទេដែលដាក់កំណែនៅទីនេះ',
  ],
  'release/approval-missing': [
    '{subject} មិនទាន់បានអនុម័តគ្រប់គ្នាទេ៖ បានចុះហត្ថលេខា {signed} ក្នុងចំណោម {wanted} នាក់[[ ខ្វះ៖ {roles}]]',
    'ម្នាក់ៗប្រើ chhamas approve ដោយកូនសោរបស់ខ្លួន',
  ],
  'release/signature-wrong': [
    'ហត្ថលេខារបស់ {subject} ({role}) មិនមែនសម្រាប់បញ្ជីនេះទេ',
    'យកឯកសារដើមមកវិញ។ អ្វីដែលបានចុះហត្ថលេខា មិនអាចកែបានទេ',
  ],
  'release/signer-unknown': [
    '{subject} ({role}) មិនមែនជាអ្នកចុះហត្ថលេខាក្នុងបញ្ជីនេះ ដោយកូនសោនោះទេ',
    'បើមានការអនុម័តនេះរួចហើយ ត្រូវដកចេញ។ អ្នកចុះហត្ថលេខាត្រូវមានក្នុងបញ្ជីដែលបានផ្សព្វផ្សាយជាមុន៖ អ្នកដែលមានក្នុងបញ្ជីប្រើ chhamas approve signers',
  ],
  'release/signer-revoked': [
    'កូនសោរបស់ {subject} ({role}) ត្រូវបានដកហូតមុនពេលផ្សព្វផ្សាយកំណែនេះ',
    'ឲ្យអ្នកមានកូនសោត្រឹមត្រូវអនុម័ត',
  ],
  'release/signer-out-of-time': [
    'កូនសោរបស់ {subject} ({role}) មិនមានសុពលភាពនៅ{day} ទេ',
    'ឲ្យអ្នកមានកូនសោត្រឹមត្រូវនៅថ្ងៃនោះអនុម័ត',
  ],
  'release/role-not-held': [
    '{subject} មិនអាចអនុម័តក្នុងតួនាទី {role} បានទេ',
    '[[សរសេរ {suggestion}។ ]]ប្រើតួនាទីដែល signers.json ឲ្យ និងត្រូវការ',
  ],
  'release/role-twice': [
    '{role} បានអនុម័តពីរដង លើកទីពីរតាមរយៈ {subject}',
    'តួនាទីនីមួយៗចុះហត្ថលេខាម្តង។ ដកមួយចេញ',
  ],
  'release/signer-twice': [
    '{subject} បានអនុម័តពីរដង លើកទីពីរជា {role}',
    'ត្រូវមានមនុស្សពីរនាក់អនុម័ត។ ឲ្យអ្នកផ្សេងចុះហត្ថលេខាជា {role}',
  ],
  'report/approves-own': [
    '{subject} បានបូកសរុបរបាយការណ៍នេះ ហើយបានធ្វើជំហាន "approved" ផងដែរ',
    'សរសេរតួនាទីដែលបានអនុម័តក្នុង "by"។ អ្នកបូកសរុបមិនអនុម័តរបាយការណ៍របស់ខ្លួនទេ',
  ],
  'release/consolidator-approves': [
    '{subject} ({role}) បានបូកសរុបរបាយការណ៍នេះ ដូច្នេះមិនអាចអនុម័តវាបានទេ',
    'ឲ្យអ្នកដែលមិនបានបូកសរុប អនុម័ត',
  ],
  'release/rule-too-weak': [
    'ច្បាប់សម្រាប់ {subject} អនុញ្ញាតឲ្យមនុស្សម្នាក់សម្រេច',
    'សរសេរតួនាទីពីរ និងមនុស្សពីរនាក់យ៉ាងតិច៖ របាយការណ៍ និងបញ្ជីអ្នកចុះហត្ថលេខាលើរបាយការណ៍ត្រូវការ',
  ],
  'release/approval-out-of-order': [
    '{subject} ({role} {day}) បានអនុម័តមុនវេន',
    'តួនាទីចុះហត្ថលេខាតាមលំដាប់ក្នុង signers.json',
  ],
  'release/unregistered': [
    '{subject} មិនមានក្នុងបញ្ជីនៃការផ្សព្វផ្សាយទេ',
    'ប្រើ chhamas publish --due ដើម្បីបញ្ចប់អ្វីដែលបានដាច់។ អ្វីដែលមិនធ្លាប់ផ្សព្វផ្សាយ មិនត្រូវនៅទីនេះទេ',
  ],
  'release/registered-twice': ['បញ្ជីនៃការផ្សព្វផ្សាយសរសេរ {subject} ពីរដង', 'យកបញ្ជីដើមមកវិញ'],
  'release/missing': [
    '{subject} បានផ្សព្វផ្សាយរួចហើយ តែមិនមាននៅទីនេះទេ',
    'យកថតដើមមកវិញ។ ដើម្បីដកកំណែវិញ ត្រូវមានសេចក្តីជូនដំណឹងដកវិញ',
  ],
  'release/not-removed': [
    '{subject} ត្រូវបានដកវិញជាមួយឯកសារ តែឯកសារនៅទីនេះ',
    'ប្រើ chhamas publish --due ដើម្បីបញ្ចប់ការដកវិញ',
  ],
  'release/not-as-registered': [
    'បញ្ជីឯកសារមិនមែនជាបញ្ជីដែលបានចុះក្នុង releases/register.json ទេ',
    'យកកំណែ និងបញ្ជីដើមមកវិញ',
  ],
  'release/register-rewritten': [
    'ពេលអនុម័ត {subject} បញ្ជីនៃការផ្សព្វផ្សាយមិនដូច្នេះទេ៖ កំណែមុនត្រូវបានកែ ឬដកចេញ',
    'យកបញ្ជី និងកំណែមុនៗមកវិញ',
  ],
  'release/version-skipped': ['{subject} គួរជាកំណែទី {expected}', 'កំណែត្រូវបន្តបន្ទាប់គ្នាពីលេខ ១'],
  'release/kind-changed': ['{subject} ជា {kind} តែកំណែមុនជា {before}', 'កំណែក្រោយត្រូវជាប្រភេទដដែល'],
  'release/withdraws-unknown': [
    '{subject} ដកវិញនូវអ្វីដែលមិនមែនជាកំណែមុនរបស់វាទេ',
    'វាដកវិញបានតែកំណែមុននៃរបាយការណ៍ដដែល',
  ],
  'release/signers-unchained': [
    'បញ្ជីអ្នកចុះហត្ថលេខានេះ មិនបន្តពីបញ្ជីមុនទេ',
    'បញ្ជីត្រូវសរសេរលេខកំណែរបស់ខ្លួន និងហាសនៃបញ្ជីមុន',
  ],
  'release/root-differs': [
    'អ្នកចុះហត្ថលេខាដំបូង មិនត្រូវនឹងស្នាម {subject} ទេ[[៖ របស់គេគឺ {found}]]',
    'ផ្ទៀងផ្ទាត់ស្នាមជាមួយស្នាមលើក្រដាស។ បើខុសគ្នា កុំទុកចិត្តអ្វីនៅទីនេះ',
  ],
  'release/embargoed': ['{subject} ត្រូវរង់ចាំរហូតដល់{at} (ម៉ោងភ្នំពេញ)', 'ផ្សព្វផ្សាយនៅពេលនោះ ឬក្រោយនោះ'],
  'release/changed-since-approval': [
    '{subject} មិនដូចអ្វីដែលបានអនុម័តទេ៖ មានការកែក្រោយពេលអនុម័ត[[ ក្នុង {files}]]',
    'បដិសេធការកែ (git diff ប្រាប់ថាអ្វី) ឬលុបថតដែលរង់ចាំ រួចអនុម័តជាថ្មី',
  ],
  'release/demonstration-key': [
    '{subject} ជាកូនសោសាកល្បង មិនអាចចុះហត្ថលេខាលើអ្វីពិតទេ',
    'បង្កើតកូនសោរបស់ខ្លួន៖ chhamas keygen',
  ],
  'release/does-not-hold': ['ផ្នែកនៃឯកសារផ្សព្វផ្សាយនេះមិនស៊ីគ្នាទេ៖ {what}', 'យកឯកសារដើមមកវិញ'],
  'release/misplaced': [
    '{subject} មិនមែនជាទីតាំងនៃកំណែដែលបានផ្សព្វផ្សាយទេ[[៖ ក្នុងឯកសារសរសេរ {claimed}]]',
    'ប្តូរទីតាំង។ កំណែនីមួយៗនៅក្នុង releases/reports/<semester>/v<number>',
  ],
  'collection/splits-disagree': [
    '{subject}៖ «{code}» ({dimension}) ការបំបែកមួយថា {stated} មួយទៀតថា {together}',
    'កែការបំបែកមួយក្នុងចំណោមពីរនេះ',
  ],
  'collection/amends-another': [
    '{subject} ជំនួស {other} ដែលជារបាយការណ៍របស់ {reporter} សម្រាប់ {month}',
    'យករបាយការណ៍របស់អ្នករាយការណ៍ដដែល និងខែដដែល ដែលមិនវិលមកជំនួសរបាយការណ៍នេះវិញ',
  ],
  'collection/unknown-return': [
    'គ្មានរបាយការណ៍ប្រចាំខែ ឬចំនួនពីប្រភពផ្សេង {subject} ទេ',
    '[[សរសេរ {suggestion} ឬ]]យករបាយការណ៍មួយក្នុងឆមាសនេះ',
  ],
  'coordination/ends-before-start': [
    '{subject} ចប់ {end} មិនក្រោយពេលចាប់ផ្តើម {start} ទេ',
    'កែមួយក្នុងចំណោមពីរនេះ',
  ],
  'coordination/attendees-miscounted': [
    'បញ្ជីកិច្ចប្រជុំ {subject} មាន {listed} ជួរ តែសរុបគឺ {total}',
    'រាប់ម្តងទៀត។ បើគ្មានបញ្ជី ដក "listed" ចេញ',
  ],
  'coordination/meeting-in-minutes': [
    '{subject} មានក្នុង meetings.json ហើយក៏មានកំណត់ហេតុដែរ',
    'លុបវាចេញពី meetings.json។ កំណត់ហេតុមានគ្រប់យ៉ាងហើយ',
  ],
  'coordination/unknown-meeting': [
    'គ្មានកិច្ចប្រជុំ {subject} ដែលបានធ្វើទេ',
    '[[សរសេរ {suggestion} ឬ]]បន្ថែមកិច្ចប្រជុំក្នុង coordination/meetings.json',
  ],
  'coordination/answer-without-direction': [
    'សំណូមពរ {subject} ({state}) មិនបានបញ្ជាក់អនុសាសន៍ណែនាំដែលឆ្លើយតប',
    'បន្ថែម "answeredBy": "d1" ឬសរសេរ "state": "open"',
  ],
  'coordination/open-but-answered': [
    'សំណូមពរ {subject} មិនទាន់ឆ្លើយតប តែបញ្ជាក់ថាអនុសាសន៍ណែនាំ {direction} ឆ្លើយតបរួចហើយ',
    'សរសេរ "state": "granted", "partly" ឬ "declined" ឬដក "answeredBy" ចេញ',
  ],
  'coordination/mission-without-checklist': [
    'បេសកកម្ម {subject} បានអនុម័ត តែមិនទាន់កំណត់ព័ត៌មានដែលត្រូវការ',
    'បន្ថែមសូចនាករក្នុង "checklist" ឬដក "approval" ចេញ',
  ],
  'coordination/mission-outside-zone': [
    'បេសកកម្ម {subject} ចុះទៅ {place} ដែលមិនស្ថិតក្នុង {zone} ទេ',
    'ដក {place} ចេញពី "provinces" ឬសរសេរតំបន់ដែលត្រឹមត្រូវ',
  ],
  'coordination/monitor-decides': [
    'តួនាទី {subject} អាចអាន និងផ្តល់យោបល់ តែមិនអាចសម្រេចបានទេ',
    'សរសេរតួនាទីដែលបានសម្រេច ដូចជា "chief"។ យោបល់ ត្រូវសរសេរក្នុង coordination/monitoring.json',
  ],
  'coordination/meeting-unaccounted': [
    '{subject}៖ កិច្ចប្រជុំដែលរំពឹងទុកត្រឹម{date} មិនទាន់បញ្ជាក់ថាបានធ្វើ ឬមិនបានធ្វើទេ',
    'សរសេរ "status": "held", "not-held" ឬ "not-invited" ក្នុង coordination/meetings.json',
  ],
  'coordination/mission-order-missing': [
    'បេសកកម្មរួម {subject} ខ្វះលិខិតបេសកកម្មរបស់{bodies}',
    'បេសកកម្មត្រូវចេញរៀងខ្លួន៖ បន្ថែមក្នុង "orders"',
  ],
  'coordination/direction-unreviewed': [
    'កិច្ចប្រជុំ{date} មិនបាននិយាយអំពីអនុសាសន៍ណែនាំ {direction} នៃ {semester} ({state}) ទេ',
    'បន្ថែមក្នុង "updates" នៃអនុសាសន៍ ឬទទួលស្គាល់ក្នុង cycle.json',
  ],
  'coordination/direction-overdue': [
    'អនុសាសន៍ណែនាំ {direction} នៃ {semester} ហួសកាលកំណត់ {date} ({state})',
    'ជំរុញ រួចបន្ថែមក្នុង "updates" នូវអ្វីដែលកិច្ចប្រជុំបានពិនិត្យឃើញ ឬទទួលស្គាល់ក្នុង cycle.json',
  ],
  'coordination/mission-clash': [
    '{first} ({firstDays}) និង{second} ({secondDays}) ចុះទៅ{places}ដូចគ្នា អាចរំខានគ្នា',
    'ប្តូរថ្ងៃនៃបេសកកម្មមួយ ឬទទួលស្គាល់ក្នុង cycle.json',
  ],
  'coordination/focal-point-absent': [
    '{subject} ធ្លាប់ចូលរួមប្រជុំ តែក្រោយមកមិនបានចូលរួម ({amount} លើក) ដោយគ្មានកំណត់ត្រា លើកចុងក្រោយ {date}',
    'ស្នើឲ្យមានអ្នកទំនាក់ទំនង។ បើមានមូលហេតុ បន្ថែមក្នុង "absent"',
  ],
  'coordination/result-without-evidence': [
    'កិច្ចប្រជុំអន្តរជាតិ {subject} គ្មានឯកសារយោងទេ',
    'បន្ថែមឯកសារក្នុង collected/sources.json និងឈ្មោះរបស់វាក្នុង "documents"',
  ],
  'aggregation/cannot-add': [
    '{subject}៖ {period} មិនអាចបូកបញ្ចូលបានទេ ({why})',
    'បូកខែនីមួយៗតែម្តង ហើយបូកតែអ្វីដែលអាចបូកបាន',
  ],
  'collection/assignee-not-expected': [
    '{subject} ប្រមូលជំនួសអ្នកដទៃ តែវដ្តរបាយការណ៍មិនបានកំណត់ឲ្យរាយការណ៍ទេ',
    'បន្ថែមក្នុង "expected" នៃ cycle.json បើមិនដូច្នេះ គ្មាននរណាត្រូវផ្ញើរបាយការណ៍ទាំងនេះទេ',
  ],
  'aggregation/other-period': [
    '{subject} រាប់ {period} ដែលមិនស្ថិតក្នុង {semester} ទេ',
    'បង្ហាញជាមួយរយៈពេលរបស់វា។ មិនត្រូវបូកជាមួយខែតាមប្រតិទិនទេ',
  ],
  'aggregation/other-indicator': ['{subject} ជាសូចនាករផ្សេង', 'បូកចំនួននៃសូចនាករតែមួយ'],
  'evidence/counts-contradict': [
    '{subject}៖ ចំនួនពីរដែលមានឋានៈស្មើគ្នា ខុសគ្នា[[ ({ours} និង {theirs})]][[ ({why})]]។ មិនទាន់រាប់មួយណាទេ',
    'សួរនាំ រួចកត់ត្រាក្នុង collected/inquiries.json ថាយកមួយណា',
  ],
  'evidence/difference-not-inquired': [
    '{subject}៖ ប្រភពពីរមិនស៊ីគ្នា[[ ({why})]][[៖ រាប់ {ours} តែប្រភពផ្សេងថា {theirs} ({kind} {amount})]]។ មិនទាន់បានសួរនាំទេ',
    'ទំនាក់ទំនងសួរនាំ រួចកត់ត្រាក្នុង collected/inquiries.json',
  ],
  'evidence/inquiry-open': [
    '{subject}៖ ប្រភពពីរមិនស៊ីគ្នា[[ ({why})]][[៖ រាប់ {ours} តែប្រភពផ្សេងថា {theirs} ({kind} {amount})]]។ បានសួរនាំ តែមិនទាន់មានចម្លើយ',
    'ជំរុញឲ្យឆ្លើយ រួចកត់ត្រាក្នុង collected/inquiries.json',
  ],
  'evidence/not-verified': [
    '{reporter}៖ {subject} មិនទាន់ផ្ទៀងផ្ទាត់ ({indicators})',
    'ផ្ទៀងផ្ទាត់ថាពិតឬមិនពិត រួចកត់ត្រាក្នុង collected/verdicts.json',
  ],
  'collection/answer-partial': [
    '{subject}៖ របាយការណ៍ដែលខ្វះផ្នែកខ្លះ {counts}[[ ({reporters})]]',
    'សុំផ្នែកដែលខ្វះ។ មុនពេលនោះ សរុបបង្ហាញ «យ៉ាងតិច»',
  ],
  'collection/not-expected': [
    '{reporter} មិនត្រូវបានស្នើឲ្យរាយការណ៍ {indicators} ទេ។ រក្សា {subject} ទុក តែមិនរាប់',
    'បើត្រូវរាប់ បន្ថែមក្នុង "askedOf" នៃ cycle.json',
  ],
  'collection/out-of-period': [
    '{reporter}៖ {subject} រាប់ថ្ងៃផ្សេងពីខែនៃឆមាស ({indicators})',
    'បង្ហាញជាមួយរយៈពេលរបស់វា។ មិនត្រូវបូកទេ',
  ],
  'collection/not-chased': [
    '{subject} មិនទាន់បានផ្ញើគ្រប់ ហើយមិនទាន់មានអ្នកជំរុញទេ',
    'ផ្ញើលិខិត ឬទូរស័ព្ទ៖ chhamas remind ព្រាងលិខិត និងកត់ត្រា',
  ],
  'coordination/focal-point-changed': [
    '{subject}៖ មានអ្នកចូលរួមប្រជុំ {amount} នាក់ផ្សេងគ្នា ដោយគ្មានការប្រគល់ការងារ',
    'ស្នើឲ្យមានអ្នកទំនាក់ទំនងម្នាក់ និងកំណត់ត្រាប្រគល់ការងារ',
  ],
  'group-report/late-finish': [
    '{subject}៖ បានសន្យាបញ្ចប់នៅ{date} ({status})',
    'ជំរុញ ឬកំណត់ថ្ងៃផ្សេងមុនកាលបរិច្ឆេទកំណត់',
  ],
  'group-report/returned-without-comment': [
    '{subject}៖ {roles} បានប្រគល់ផ្នែកត្រឡប់វិញ ដោយគ្មានយោបល់',
    'បន្ថែមក្នុងជំហាននេះថាត្រូវកែអ្វី៖ "comment": {"km": "…"}',
  ],
  'group-report/repeated-text': [
    '{subject} និយាយដដែលនឹង {other}[[ ក្នុង {semester}]] (ដូចគ្នា {percent} %)',
    '[[សរសេរអ្វីដែលថ្មី ឬ "carriedOver": "{semester}"]][[ទុកឲ្យ {owner} ហើយសរសេរអ្វីដែលជារបស់ក្រុមខ្លួន]]',
  ],
};
