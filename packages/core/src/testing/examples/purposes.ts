/** Why a rule is there, for editors, and the requirement that it serves where there is one. */
interface Purpose {
  readonly requirement?: `R-${string}`;
  readonly km: string;
  readonly en: string;
}

/** Why the rules are there: one purpose often stands behind several. */
export const purposes = {
  readable: {
    km: 'អ្វីដែលអានមិនបាន មិនអាចរាប់បានទេ។ សញ្ញាខុសតែមួយ អាចបាំងអ្វីៗទាំងអស់ក្នុងឯកសារ។',
    en: 'What cannot be read cannot be counted: one wrong sign would hide all that the file holds.',
  },
  bounded: {
    km: 'អ្វីដែលធំជាងមាតិកាធម្មតាឆ្ងាយ ជាកំហុស ឬគេដាក់មកដើម្បីបង្អាក់ការងារ។',
    en: 'Whatever is far larger than content ever is, is a slip, or was put here to stop the work.',
  },
  unseen: {
    km: 'ពាក្យពីរដែលមើលទៅដូចគ្នា អាចជាពាក្យពីរផ្សេងគ្នា ហើយទំព័រអាចបង្ហាញខុសពីអ្វីដែលបានរក្សាទុក។',
    en: 'Two words that look alike would be two different words, and a page could show something other than what is stored.',
  },
  'same-names': {
    requirement: 'R-56',
    km: 'ឯកសារប្រភេទតែមួយ ប្រើឈ្មោះដូចគ្នា។ អ្វីដែលសរសេរក្រោមឈ្មោះផ្សេង នឹងត្រូវរំលង តែអ្វីដែលបានផ្ញើមក មិនត្រូវបាត់ឡើយ។',
    en: 'Files of one kind have the same names in them. What stands under another name would be passed over, and nothing that was submitted may be lost.',
  },
  'khmer-first': {
    requirement: 'R-51',
    km: 'របាយការណ៍ជាភាសាខ្មែរ។ ភាសាអង់គ្លេសជាការបកប្រែ ហើយអាចមកក្រោយ។',
    en: 'The report is in Khmer; English is its translation and may come later.',
  },
  'step-by-step': {
    requirement: 'R-49',
    km: 'របាយការណ៍ ផ្នែករបស់ក្រុម និងផែនការ ទៅមុខម្តងមួយជំហាន ដើម្បីកុំឲ្យរំលងក្រុម អ្នកបូកសរុប ឬថ្នាក់ដឹកនាំ។',
    en: 'A report, a section and a plan go on step by step, so that neither the group, nor whoever consolidates, nor the leadership is passed over.',
  },
  'public-follows': {
    requirement: 'R-49',
    km: 'អ្វីដែលជាសាធារណៈ កើតចេញពីអ្វីដែលបានអនុម័ត និងផ្សព្វផ្សាយ។ គ្មានឯកសារណាអាចអះអាងជំនួសបានទេ។',
    en: 'What is public follows from what was approved and published. No file can claim it.',
  },
  'days-in-order': {
    requirement: 'R-44',
    km: 'ជំហាននីមួយៗឈរលើជំហានមុន ដូច្នេះមិនអាចធ្វើមុនវាបានទេ។',
    en: 'Each step stands on the one before it, and cannot have been taken earlier.',
  },
  'known-files': {
    requirement: 'R-56',
    km: 'ឯកសារត្រូវបានអានតាមទីតាំង និងឈ្មោះ។ ឯកសារដែលមិនស្គាល់ នឹងត្រូវរំលង ព្រមទាំងអ្វីដែលមានក្នុងនោះ។',
    en: 'A file is read by its place and its name. One that nobody knows would be passed over, with all that it says.',
  },
  'no-documents': {
    requirement: 'R-53',
    km: 'ឯកសារស្កេន តារាង និងរូបថត មានឈ្មោះ និងមុខមនុស្ស ហើយនៅជាប់ក្នុងគ្រប់ច្បាប់ចម្លងជារៀងរហូត។',
    en: 'Scans, tables and pictures hold names and faces, and stay in every copy of this folder for good.',
  },
  'no-person': {
    requirement: 'R-53',
    km: 'ទិន្នន័យផ្ទាល់ខ្លួន មិនត្រូវផ្សព្វផ្សាយឡើយ។ សរសេរតួនាទី ឬស្ថាប័ន មិនសរសេរមនុស្ស។',
    en: 'No personal data is ever published: write the office, never the person or the way to one.',
  },
  'keys-are-secret': {
    requirement: 'R-48',
    km: 'អ្នកណាមានសោសម្ងាត់ អ្នកនោះអាចចុះហត្ថលេខាជំនួសម្ចាស់សោ។',
    en: 'Whoever has a private key can sign in the place of its owner.',
  },
  'path-and-file': {
    requirement: 'R-17',
    km: 'របាយការណ៍ត្រូវដឹងថារបស់អ្នកណា និងសម្រាប់ខែណា។ បើទីតាំង និងខ្លឹមសារខុសគ្នា វាអាចត្រូវរាប់ឲ្យអ្នកផ្សេង។',
    en: 'A return is of one reporter and one month. Where its path and its content disagree, it would be counted for another.',
  },
  'let-pass-by-name': {
    requirement: 'R-13',
    km: 'អ្វីដែលថ្នាក់ដឹកនាំលើកលែង ត្រូវផ្សព្វផ្សាយតាមកូដ។ កូដខុស នឹងត្រូវផ្សព្វផ្សាយ តែមិនបានលើកលែងអ្វីសោះ។',
    en: 'What the leadership lets pass is published by its code. A misspelt code would be published and let nothing pass.',
  },
  'read-as-numbers': {
    requirement: 'R-14',
    km: 'ចំនួនខ្លះមិនអាចបូកតាមខែបានទេ ដូចជាករណីដែលនៅតុលាការពីខែមួយទៅខែមួយ។ ប្រយោគដែលយោងផលបូករបស់វា មិនប្រាប់អ្នកអានអ្វីសោះ។',
    en: 'Some counts do not add from month to month, such as cases that stay before a court. A sentence that names their sum tells readers nothing.',
  },
  'known-roles': {
    requirement: 'R-48',
    km: 'អ្នកអានឃើញថាតួនាទីណាបានធ្វើ ឬអនុម័ត។ ឈ្មោះខុស នឹងត្រូវផ្សព្វផ្សាយដូចជាតួនាទីមួយ ដែលគ្មាននរណាកាន់។',
    en: 'Readers see which role did or approved something. A misspelt one would be published as a role that nobody holds.',
  },
  'totalled-first': {
    requirement: 'R-13',
    km: 'មិនត្រូវផ្សព្វផ្សាយអ្វីមុនបូកសរុបគ្រប់ទេ លើកលែងតែថ្នាក់ដឹកនាំអនុញ្ញាតចំពោះកង្វះខាតណាមួយដោយបញ្ជាក់ឈ្មោះ។',
    en: 'Nothing is disseminated before everything was totalled, unless the leadership lets a gap pass by name.',
  },
  'apart-from-the-rest': {
    requirement: 'R-58',
    km: 'អំពើជួញដូរមនុស្ស និងអាជីវកម្មផ្លូវភេទ ត្រូវបង្ហាញដាច់ពីគ្នា គ្រប់កន្លែងដែលបង្ហាញចំនួនសរុប។',
    en: 'Trafficking and sexual exploitation stand apart wherever their total is published.',
  },
  'others-decide': {
    requirement: 'R-48',
    km: 'តួនាទីពីរ និងមនុស្សពីរនាក់អនុម័ត តាមលំដាប់ ហើយមិនមែនជាអ្នកបូកសរុបទេ។',
    en: 'Two roles and two persons approve, in their order, and none of them put the report together.',
  },
  'own-strategy': {
    requirement: 'R-42',
    km: 'សកម្មភាពនីមួយៗស្របតាមយុទ្ធសាស្ត្រតែមួយនៃផែនការរបស់វា ហើយយុទ្ធសាស្ត្រនីមួយៗមានសកម្មភាព។',
    en: 'Each activity serves one strategy of its own plan, and each strategy has an activity.',
  },
  'decided-with-reason': {
    requirement: 'R-43',
    km: 'សកម្មភាពនីមួយៗត្រូវសម្រេចថា ជំរុញ បន្ត កាត់បន្ថយ ឬថ្មី ហើយអ្នកអានឃើញមូលហេតុ និងមូលដ្ឋាន។',
    en: 'Of each activity it is decided whether it is pushed, continued, cut or new; readers see why, and for what.',
  },
  'road-to-print': {
    requirement: 'R-44',
    km: 'ផែនការត្រូវរៀបចំរួច ដាក់ជូនសិក្ខាសាលា និងថ្នាក់ដឹកនាំ អនុម័ត រួចទើបបោះពុម្ព។ មិនត្រូវរំលងជំហានណាទេ។',
    en: 'A plan is finished, put to a workshop and to the leadership, approved, and then printed; no step is left out.',
  },
  'signed-plans': {
    requirement: 'R-45',
    km: 'បានរៀបចំ បានឆ្លង និងបានចុះហត្ថលេខា ជាបីដំណាក់កាលផ្សេងគ្នា។ ផែនការដែលមិនទាន់ចុះហត្ថលេខា ត្រូវប្រាប់។',
    en: 'Prepared, passed and signed are three states; a plan that is not signed is told.',
  },
  'plan-before-data': {
    requirement: 'R-46',
    km: 'ផែនការមុនទិន្នន័យ៖ អ្វីដែលរាយការណ៍មិនបាន និងអ្វីដែលប្រមូលដោយគ្មានប្រយោជន៍ ត្រូវប្រាប់។',
    en: 'The plan comes before the data: what cannot be reported, and what is collected for nothing, is told.',
  },
  'silence-is-no-answer': {
    requirement: 'R-46',
    km: 'ឯកសារដែលបានផ្ញើចេញ មិនទាន់មានចម្លើយដោយសារការផ្ញើនោះទេ។ ការនៅស្ងៀម មិនមែនជាការឯកភាព។',
    en: 'A document that was sent out is not answered by that; silence is no consent.',
  },
  'years-of-a-plan': {
    requirement: 'R-43',
    km: 'ឆ្នាំនីមួយៗមានផែនការតែមួយ ហើយសកម្មភាពនៅក្នុងឆ្នាំនៃផែនការរបស់វា ដើម្បីអាចប្រាប់លទ្ធផល។',
    en: 'Each year has one plan, and an activity lies in the years of its own: only then can be told what became of it.',
  },
  'planned-before': {
    requirement: 'R-54',
    km: 'គោលដៅត្រូវកំណត់មុនដឹងលទ្ធផល។ ក្រោយឆមាសចប់ មិនត្រូវកែឲ្យត្រូវនឹងលទ្ធផលទេ។',
    en: 'A target is set before its result is known. Once the semester is over, nobody fits it to the result.',
  },
  'stays-in-the-plan': {
    requirement: 'R-43',
    km: 'អ្វីដែលធ្លាប់បានផ្សព្វផ្សាយក្នុងផែនការ មិនបាត់ដោយស្ងាត់ស្ងៀមទេ។ អ្វីដែលឈប់ធ្វើ ត្រូវសម្រេចថាកាត់បន្ថយ ដោយមានមូលហេតុ។',
    en: 'What was once planned does not vanish without a word: what is no longer done is cut, with a reason.',
  },
  'one-id': {
    requirement: 'R-56',
    km: 'លេខសម្គាល់មួយសម្រាប់តែមួយ។ បើពីរមានលេខដូចគ្នា មិនអាចដឹងថាមួយណាទេ ហើយមួយអាចបាត់។',
    en: 'One id is of one thing. Two of the same cannot be told apart, and one of them would be lost.',
  },
  'listed-ids': {
    requirement: 'R-17',
    km: 'គេស្គាល់នរណា និងអ្វី តាមឈ្មោះក្នុងបញ្ជី។ ចំនួនក្រោមលេខសម្គាល់ដែលគ្មានក្នុងបញ្ជី មិនមែនរបស់នរណាទេ។',
    en: 'Everything is known by its name in a list. A count under an id that is in no list would be nobody’s.',
  },
  'counted-indicators': {
    requirement: 'R-25',
    km: 'អាចរាប់បានតែអ្វីដែលមាននិយមន័យ ឯកតា និងវិធានរាប់ ដើម្បីឲ្យគ្រប់គ្នារាប់ដូចគ្នា។',
    en: 'Only what has a definition, a unit and a counting rule can be counted, so that everybody counts the same.',
  },
  'seen-as-published': {
    requirement: 'R-47',
    km: 'អ្វីដែលមានក្នុងឯកសារផ្សព្វផ្សាយ អ្នកអានត្រូវមើលឃើញលើទំព័រ។ អត្ថបទលាក់ នឹងចេញជាសាធារណៈដោយគ្មានអ្នកពិនិត្យ។',
    en: 'What a published file holds is seen on the page. Hidden text would become public without anybody having looked at it.',
  },
  'item-by-item': {
    requirement: 'R-03',
    km: 'ផ្នែកមានលទ្ធផល បញ្ហាប្រឈម និងសំណូមពរ ចំណុចម្តងមួយ។ អត្ថបទគ្មានចំណុច ឬចំណុចគ្មានអត្ថបទ មិនអាចបោះពុម្ពបាន។',
    en: 'A section has results, challenges and requests, item by item. A text without its item, or an item without its text, cannot be printed.',
  },
  'figures-by-name': {
    requirement: 'R-02',
    km: 'ប្រយោគហៅតួលេខតាមឈ្មោះ ដូច្នេះអត្ថបទ និងតារាងមិនអាចខុសគ្នា ហើយពេលតួលេខកែ ប្រយោគក៏កែដែរ។',
    en: 'A sentence names its figure: text and table then cannot disagree, and a figure that is corrected is corrected in both.',
  },
  'computed-changes': {
    requirement: 'R-55',
    km: 'ការប្រែប្រួល និងភាគរយ ត្រូវគណនា មិនត្រូវសរសេរដោយដៃ ហើយតែងគិតពីតួលេខមុន។',
    en: 'A change is computed, never typed, and taken of the earlier figure.',
  },
  'both-languages': {
    requirement: 'R-51',
    km: 'អត្ថបទខ្មែរ និងអង់គ្លេសនៃចំណុចមួយ និយាយរឿងតែមួយ៖ ចំណងជើងដូចគ្នា តួលេខដូចគ្នា។',
    en: 'The Khmer and the English of an item say the same: the same headings, the same figures.',
  },
  'minutes-once': {
    requirement: 'R-50',
    km: 'ទិន្នន័យនៃកិច្ចប្រជុំ សរសេរតែម្តង ដើម្បីកុំឲ្យឯកសារពីរនិយាយខុសគ្នា។',
    en: 'The data of a meeting stand once, so that two files cannot say different things of it.',
  },
  'own-semester': {
    requirement: 'R-01',
    km: 'របាយការណ៍មួយជារបស់ឆមាសមួយ៖ មករាដល់មិថុនា ឬកក្កដាដល់ធ្នូ។',
    en: 'A report is one semester: January to June, or July to December.',
  },
  'adds-up': {
    requirement: 'R-56',
    km: 'ផ្នែកនានាបូកចូលគ្នា ត្រូវស្មើចំនួនសរុប។ អ្វីដែលបំបែកមិនបាន ត្រូវមានឈ្មោះ។',
    en: 'Parts add up to their total, or what is left over has a name.',
  },
  'counted-once': {
    requirement: 'R-56',
    km: 'អ្វីមួយរាប់តែម្តង។ រាប់ពីរដង ធ្វើឲ្យចំនួនសរុបធំជាងការពិត។',
    en: 'Each thing counts once; twice would make the total larger than the truth.',
  },
  'nothing-lost': {
    requirement: 'R-56',
    km: 'អ្វីដែលបានផ្ញើមក មិនត្រូវបាត់ឡើយ។ ការបំបែកដែលសូចនាករមិនមាន នឹងមិនចូលក្នុងតារាងណាទេ។',
    en: 'Nothing that was submitted is lost. A split that the indicator does not have would stand in no table.',
  },
  'of-whom-female': {
    requirement: 'R-08',
    km: 'ចំនួនមួយគឺសរុប ក្នុងនោះស្រី។ ចំនួនប្រុសគណនាពីនោះ ដូច្នេះស្រីមិនអាចលើសសរុបបានទេ។',
    en: 'A count is a total, of whom female; the men are derived, so the women cannot be more than the total.',
  },
  'who-is-expected': {
    requirement: 'R-12',
    km: 'របាយការណ៍គ្រប់ជ្រុងជ្រោយ លុះត្រាតែអ្នកដែលត្រូវរាយការណ៍គ្រប់គ្នា បានឆ្លើយគ្រប់ខែ។ បើគ្មាននរណាកំណត់ថានរណាត្រូវរាយការណ៍ គ្មាននរណាដឹងថាគ្រប់ឬអត់។',
    en: 'A report is complete only where everybody who was expected answered for every month. Where nobody said who is expected, nobody can tell.',
  },
  'amended-openly': {
    requirement: 'R-15',
    km: 'របាយការណ៍កែតម្រូវ ជំនួសរបាយការណ៍មួយរបស់អ្នករាយការណ៍ដដែល និងខែដដែល ហើយរបាយការណ៍មុននៅរក្សាទុក។',
    en: 'An amendment takes the place of one return of the same reporter and month, which stays on file.',
  },
  'one-holds': {
    requirement: 'R-18',
    km: 'សេចក្តីបញ្ជាក់ដែលខុសគ្នា ត្រូវរក្សាទុកទាំងពីរ ហើយមានអ្នកសម្រេច។ អ្នកនិយាយក្រោយ មិនមែនត្រូវជានិច្ចទេ។',
    en: 'Statements that conflict are both kept, and somebody decides; the last to speak is not always right.',
  },
  'directions-followed': {
    requirement: 'R-38',
    km: 'អនុសាសន៍ណែនាំប្រាប់ថាជូននរណា និងត្រឹមថ្ងៃណា ហើយកិច្ចប្រជុំក្រោយៗពិនិត្យថាដល់ណាហើយ។',
    en: 'A direction says to whom and by when, and every later meeting has before it how it stands.',
  },
  'requests-answered': {
    requirement: 'R-37',
    km: 'សំណូមពរបញ្ជាក់អនុសាសន៍ណែនាំដែលឆ្លើយតប ឬនៅបើកចំហឲ្យគ្រប់គ្នាឃើញ។',
    en: 'A request names the direction that answers it, or stays open where everybody sees it.',
  },
  'meetings-make-sense': {
    requirement: 'R-50',
    km: 'កិច្ចប្រជុំមានថ្ងៃ ម៉ោងចាប់ផ្តើមមុនម៉ោងចប់ និងបញ្ជីវត្តមានស្មើចំនួនសរុប។',
    en: 'A meeting has a day, a start before its end, and a list as long as its total.',
  },
  'meetings-told': {
    requirement: 'R-36',
    km: 'កិច្ចប្រជុំដែលមិនបានធ្វើ ត្រូវមានក្នុងរបាយការណ៍ ហើយចូលក្នុងរបៀបវារៈប្រជុំធំ។',
    en: 'A meeting that was not held stands in the report, and on the agenda of the plenary.',
  },
  'missions-prepared': {
    requirement: 'R-39',
    km: 'បេសកកម្មត្រូវដឹងថាចង់បានអ្វី នៅក្នុងតំបន់របស់ខ្លួន មានលិខិតបេសកកម្មរបស់ស្ថាប័ននីមួយៗ និងមិនរំខានបេសកកម្មផ្សេង។',
    en: 'A mission says what it wants, keeps to its zone, goes under an order of each institution, and disturbs no other.',
  },
  'monitor-comments': {
    requirement: 'R-40',
    km: 'ក្រុមតាមដានត្រួតពិនិត្យអានទាំងអស់ និងផ្តល់យោបល់ តែមិនសម្រេចអ្វីទេ។',
    en: 'The monitoring team reads all and comments; it decides nothing.',
  },
  'other-days': {
    requirement: 'R-57',
    km: 'ចំនួនដែលរាប់ថ្ងៃផ្សេង ត្រូវបង្ហាញជាមួយថ្ងៃរបស់វា ហើយមិនត្រូវបូកជាមួយខែតាមប្រតិទិនទេ។',
    en: 'A count of other days is shown with them, and never added to calendar months.',
  },
  'same-person-twice': {
    requirement: 'R-10',
    km: 'អ្វីដែលអាចរាប់មនុស្សដដែលម្តងទៀត មិនត្រូវបូកបញ្ចូលគ្នាទេ។',
    en: 'What may count the same person again is never added.',
  },
  'on-behalf': {
    requirement: 'R-27',
    km: 'ក្រសួងអាចប្រមូលជំនួសអ្នកដទៃ៖ វាជាប្រភព ហើយវាត្រូវផ្ញើរបាយការណ៍ទាំងនោះ។',
    en: 'A ministry may collect on behalf of others: it is the source, and it owes these returns.',
  },
  'rests-on-a-source': {
    requirement: 'R-29',
    km: 'តួលេខនីមួយៗឈរលើប្រភពមួយ ដែលមានក្នុងបញ្ជី ដើម្បីអាចពិនិត្យឡើងវិញ។',
    en: 'Every figure rests on a source that is on record, so that it can be looked up again.',
  },
  'asked-fairly': {
    requirement: 'R-31',
    km: 'អ្វីដែលប្រមូលពីកន្លែងផ្សេង ត្រូវផ្ញើជូនស្ថាប័នមានសមត្ថកិច្ច ដោយបង្ហាញគ្រប់ប្រភព និងទុកពេលឆ្លើយ។ ការនៅស្ងៀម មិនមែនជាការឯកភាព។',
    en: 'What was gathered elsewhere is sent to the competent body, with every source and time to answer. Its silence is no agreement.',
  },
  'looked-at-twice': {
    requirement: 'R-30',
    km: 'ចំនួននីមួយៗត្រូវមានអ្នកផ្ទៀងផ្ទាត់ថាពិត ឬមិនពិត មិនមែនអ្នកដែលបានកត់ត្រាវាទេ។',
    en: 'Somebody finds each count true or untrue, and it is not whoever wrote it down.',
  },
  'differences-asked': {
    requirement: 'R-30',
    km: 'កន្លែងណាប្រភពខុសគ្នា ត្រូវមានអ្នកសួរនាំ ហើយផ្នែករបស់ក្រុមរង់ចាំចម្លើយ។',
    en: 'Where sources differ, somebody asks, and the section waits for the answer.',
  },
  'every-group': {
    requirement: 'R-04',
    km: 'ក្រុមជំនួយកិច្ចការទាំងប្រាំមួយ និងរដ្ឋបាលសរុប តាមលំដាប់ថេរ។ របាយការណ៍មិនខ្វះក្រុមណាទេ។',
    en: 'Six support groups and general administration, in a fixed order; a report lacks none of them.',
  },
  'inexact-stays': {
    requirement: 'R-07',
    km: 'ប្រមាណ ជាង យ៉ាងតិច និងមិនដឹង នៅដដែល ក៏ក្នុងផលបូកដែរ។ ផ្នែកមិនអាចធំជាងមូលដ្ឋានបានទេ។',
    en: 'About, more than, at least and unknown stay what they are, also in sums; parts are never more than their base.',
  },
  'results-first': {
    requirement: 'R-02',
    km: 'ផ្នែករបស់ក្រុមបង្ហាញលទ្ធផល ហើយមិនសរសេរដដែលៗទេ។',
    en: 'A section brings out results and does not repeat itself.',
  },
  'one-owner': {
    requirement: 'R-32',
    km: 'តួលេខនីមួយៗមានម្ចាស់តែមួយ។ ក្រុមផ្សេងយោងវាប៉ុណ្ណោះ។',
    en: 'Each figure has one owner; other groups refer to it.',
  },
  'handed-over': {
    requirement: 'R-35',
    km: 'ក្រុមសម្រួលផ្នែករបស់ខ្លួន មុនប្រគល់ជូនអ្នកបូកសរុប។ តួនាទីផ្សេងទទួលយក ឬប្រគល់ត្រឡប់វិញដោយមានយោបល់។',
    en: 'A group edits its section before it hands it over; another role accepts it, or gives it back with a comment.',
  },
  'which-months': {
    requirement: 'R-16',
    km: 'ត្រូវដឹងថា ខែណាបានទទួលពីនរណា ក្នុងចំណោមខែដែលបានកន្លងផុត និងទាំងប្រាំមួយខែ។',
    en: 'It is known which months came from whom, out of the months that are over and out of all six.',
  },
  'missing-is-not-zero': {
    requirement: 'R-14',
    km: 'មិនទាន់បានទទួល មិនមែនជាសូន្យទេ៖ មិនក្នុងផលបូក មិនក្នុងភាគរយ មិនក្នុងក្រឡា។',
    en: 'What was not received is not zero: not in a sum, not in a percentage, not in a cell.',
  },
  'split-whole': {
    requirement: 'R-09',
    km: 'សំណងត្រូវបំបែកតាមមធ្យោបាយ។ អ្វីដែលមិនទាន់បំបែក ទុកចំនួនសរុបឲ្យនៅបើកចំហ ហើយរារាំងរបាយការណ៍។',
    en: 'Compensation is split by channel; what is not divided leaves the total open and holds the report up.',
  },
  'targets-answered': {
    requirement: 'R-34',
    km: 'ក្រុមឆ្លើយខុសត្រូវលើមុខសញ្ញា៖ មុខសញ្ញានីមួយៗមានចំនួន ឬមូលហេតុដែលគ្មាន។',
    en: 'A group answers for its targets: each has its number, or the reason why there is none.',
  },
  'june-is-whole': {
    requirement: 'R-24',
    km: 'របាយការណ៍មានកាលបរិច្ឆេទតែមួយ ហើយខែមិថុនាមិនអាចគ្រប់មុនវាចប់បានទេ។',
    en: 'The whole report has one deadline, and June cannot be whole before its end.',
  },
  'small-counts': {
    requirement: 'R-53',
    km: 'ចំនួនតិចនៃមនុស្ស មិនត្រូវផ្សព្វផ្សាយ ហើយអ្វីដែលអាចឲ្យគេគណនាដឹងក៏ដូចគ្នា៖ ផលបូក តារាងផ្សេង ប្រយោគ ឬកំណែមុន។',
    en: 'No small count of persons is published, nor what gives it away: not by totals, other tables, sentences or earlier releases.',
  },
  'protected-sums': {
    requirement: 'R-53',
    km: 'អាចការពារចំនួនតិចបាន លុះត្រាតែដឹងច្បាស់ថា ចំនួនណាបូកចូលចំនួនណា។',
    en: 'Small counts can be protected only where it is certain which counts add up to which.',
  },
  'approved-and-signed': {
    requirement: 'R-49',
    km: 'គ្មានអ្វីត្រូវផ្សព្វផ្សាយ ដោយមិនបានអនុម័ត និងចុះហត្ថលេខាទេ។',
    en: 'Nothing is published that is not approved and signed.',
  },
  'versions-say-why': {
    requirement: 'R-54',
    km: 'កំណែក្រោយរាយតួលេខទាំងអស់ដែលវាប្តូរ ដោយមានប្រភេទ និងមូលហេតុ។',
    en: 'A later version lists every figure that it changes, with a kind and a reason.',
  },
  'stands-alone': {
    requirement: 'R-54',
    km: 'កំណែនីមួយៗឈរដោយខ្លួនឯង៖ វាមានអ្វីៗទាំងអស់ដែលវាយោង ហើយមិនត្រូវកែឡើយ។',
    en: 'A release stands alone: it carries all that it names, and is never edited.',
  },
  'sealed-for-good': {
    requirement: 'R-48',
    km: 'អ្វីដែលបានចុះហត្ថលេខា គឺបញ្ជីហាសនៃឯកសារទាំងអស់។ ការកែតែមួយបៃ ក្រោយពេលនោះ ត្រូវបានរកឃើញ។',
    en: 'What is signed is a list of every file’s hash, so that a later edit of a single byte is found.',
  },
  'in-their-order': {
    requirement: 'R-54',
    km: 'បញ្ជីនៃការផ្សព្វផ្សាយ មានគ្រប់កំណែតាមលំដាប់ ហើយមានតែបន្ថែម។ ដូច្នេះគ្មានកំណែណាអាចបាត់ដោយស្ងាត់ស្ងៀម។',
    en: 'The register holds every version in its order, and only grows; so none can vanish without a word.',
  },
  'taken-back-openly': {
    requirement: 'R-54',
    km: 'កំណែត្រូវដកវិញដោយសេចក្តីជូនដំណឹង មិនមែនដោយលុបស្ងាត់ៗទេ។',
    en: 'A version is taken back by a notice, not by deleting it quietly.',
  },
  'invented-apart': {
    km: 'អ្វីដែលប្រឌិតសម្រាប់សាកល្បង មិនត្រូវលាយជាមួយអ្វីដែលពិតទេ។',
    en: 'What is invented to try things out never stands among what is real.',
  },
  'asked-of-whom': {
    requirement: 'R-20',
    km: 'នរណាត្រូវរាយការណ៍ អាស្រ័យលើសូចនាករ។ អ្វីដែលមិនបានស្នើ ត្រូវរក្សាទុក តែមិនរាប់។',
    en: 'Who is expected depends on the indicator; what was not asked for is kept, and not counted.',
  },
  'somebody-urged': {
    requirement: 'R-21',
    km: 'លិខិត ការហៅទូរសព្ទ និងការអញ្ជើញ ត្រូវរក្សាទុកជាមួយលទ្ធផល។ អ្នកដែលនៅខ្វះ ហើយគ្មាននរណាជំរុញ ត្រូវបង្ហាញឈ្មោះ។',
    en: 'Letters, calls and invitations are kept with what came of them; who owes and was urged by nobody is named.',
  },
  'one-focal-point': {
    requirement: 'R-26',
    km: 'អ្នកតំណាងស្ថាប័ន ត្រូវនៅដដែល ឬប្រគល់ការងារជាលាយលក្ខណ៍អក្សរ។',
    en: 'Whoever speaks for a body stays the same, or hands over in writing.',
  },
  'results-with-documents': {
    requirement: 'R-11',
    km: 'កិច្ចប្រជុំអន្តរជាតិដែលបានចូលរួម ជាលទ្ធផល ដែលមានឯកសារ។',
    en: 'An international meeting that was attended is a result, with its documents.',
  },
  'promised-days': {
    requirement: 'R-23',
    km: '«ប្រហែលដប់ថ្ងៃទៀត» គឺជាថ្ងៃមួយ ដែលត្រូវប្រៀបធៀបនឹងកាលបរិច្ឆេទកំណត់។',
    en: '“In about ten days” is a day, which is held against the deadline.',
  },
  'numbered-reports': {
    requirement: 'R-01',
    km: 'របាយការណ៍មានលេខ ដែលអាចទទេពេលព្រាង តែអ្នកអានត្រូវដឹងពេលផ្សព្វផ្សាយ។',
    en: 'A report has a number, which may be blank while it is drafted; readers are told where it has none.',
  },
  'read-and-printed': {
    requirement: 'R-29',
    km: 'កន្លែងដែលឯកសារដើមពិបាកអាន ត្រូវរក្សាទុកទាំងអ្វីដែលបោះពុម្ព និងអ្វីដែលបានអាន។',
    en: 'Where a source is hard to read, both what it prints and what was read are kept.',
  },
  'form-known-again': {
    requirement: 'R-25',
    km: 'ទម្រង់ប្រាប់ច្បាស់ថាសុំអ្វី។ លុះត្រាតែស្គាល់ទម្រង់ ទើបដឹងថាលេខនីមួយៗរាប់អ្វី។',
    en: 'The form says exactly what is wanted. Only where it is known again is it certain what each number counts.',
  },
  'reporters-by-name': {
    requirement: 'R-17',
    km: 'អ្នករាយការណ៍ត្រូវស្គាល់តាមឈ្មោះ។ តួលេខដែលមិនដឹងជារបស់អ្នកណា អាចត្រូវរាប់ឲ្យអ្នកផ្សេង។',
    en: 'Reporters are held by name. Figures of which nobody can tell whose they are would be counted for another.',
  },
  'months-by-name': {
    requirement: 'R-16',
    km: 'ត្រូវដឹងថាខែណាបានទទួលពីនរណា។ លេខដែលមិនដឹងជារបស់ខែណា មិនអាចរាប់ក្នុងខែណាបានទេ។',
    en: 'It is known which months came from whom. A number of which nobody can tell the month counts for none.',
  },
  'nothing-left-out': {
    requirement: 'R-56',
    km: 'អ្វីដែលបានផ្ញើមក មិនត្រូវបាត់ដោយស្ងាត់ស្ងៀមទេ។ លេខដែលមិនដឹងថារាប់អ្វី ត្រូវសួរ មិនត្រូវរំលង។',
    en: 'Nothing that was submitted is lost without a word: a number that nobody understands is asked about, not passed over.',
  },
  'counts-said-once': {
    requirement: 'R-25',
    km: 'សូចនាករមាននិយមន័យតែមួយ។ កន្លែងដែលចំណងជើងត្រូវបានកែ អាចមានគេរាប់អ្វីផ្សេង។',
    en: 'An indicator has one definition. Where its title was changed, something else may have been counted.',
  },
  'whole-numbers': {
    requirement: 'R-08',
    km: 'ចំនួនត្រូវសរសេរជាលេខខ្មែរ ឬលេខឡាតាំង មិនលាយគ្នា។ អ្វីដែលមិនមែនជាចំនួនគត់ ត្រូវសួរ មិនត្រូវទាយ។',
    en: 'A count is written in Khmer or Latin digits, never mixed. What is no whole number is asked about, never guessed.',
  },
  'legible-khmer': {
    requirement: 'R-51',
    km: 'ភាសាខ្មែរមុនគេ។ អក្សរខ្មែរដែលអានមិនបាន មិនត្រូវទាយទេ។',
    en: 'Khmer comes first. Khmer that cannot be read is never guessed.',
  },
  'there-or-none': {
    requirement: 'R-15',
    km: 'ខែនីមួយៗត្រូវឆ្លើយថា មាន ឬគ្មាន។ គ្មាន ត្រូវដឹងថាអ្នកណាបញ្ជាក់ និងថ្ងៃណា។ ទទេ មិនមែនជាចម្លើយទេ។',
    en: 'Each month says whether there is or there is none; a nil says by whom it was confirmed, and when. A blank is no answer.',
  },
} as const satisfies Readonly<Record<string, Purpose>>;

/** The name of a purpose. */
export type PurposeId = keyof typeof purposes;

/** The purpose of this name. */
export function purposeFor(id: PurposeId): Purpose {
  return purposes[id];
}
