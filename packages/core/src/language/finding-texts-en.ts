import type { FindingTexts } from './finding-texts.ts';
import { formFindingTextsEn } from './form-finding-texts-en.ts';

/** What each finding says in English: the fault, and the input that would be right. */
export const findingTextsEn: FindingTexts = {
  ...formFindingTextsEn,
  'kernel/broken-json': [
    'This is not JSON[[: {reason}]].',
    '[[{remedy}. ]]Mend it here, then check again.',
  ],
  'kernel/not-utf8': [
    'This file is not text in UTF-8.',
    'Open it in your editor and save it as UTF-8.',
  ],
  'kernel/too-large': [
    'This file has {bytes} bytes; files of up to {most} are read.',
    'Split it, or take out what is no content.',
  ],
  'kernel/hidden-character': [
    'Here stands a character that nobody sees ({subject}).',
    'Delete it, or type the word again; it often comes along with copied text.',
  ],
  'kernel/unknown-key': [
    '"{subject}" is not known here.',
    '[[Write "{suggestion}"; ]]known here are {known}.',
  ],
  'kernel/missing-key': [
    '"{subject}" is missing here.',
    'Add "{subject}": …[[ It must be {expected}.]]',
  ],
  'kernel/khmer-missing': [
    'The Khmer text of "{subject}" is missing.',
    'Add "km": "…"; Khmer is required, English is its translation.',
  ],
  'kernel/wrong-type': [
    '"{subject}" cannot be {actual}.',
    '[[Write {suggestion}. ]]It must be {expected}.',
  ],
  'kernel/wrong-value': [
    '"{subject}" cannot be {actual}.',
    '[[Write {suggestion}. ]][[It must be {expected}. ]][[It is written like {form}.]]',
  ],
  'kernel/more-faults': [
    'More is wrong with "{subject}" than is told here.',
    'Correct what is told, then check again.',
  ],
  'kernel/illegal-transition': [
    'From "{from}" ({state}) there is no step to "{to}".',
    '[[Write {legal}, or ]]remove this step.',
  ],
  'kernel/derived-step': [
    'The step "{subject}" is not written down: it follows from what was published.',
    'Remove it; chhamas publish takes this step.',
  ],
  'kernel/steps-out-of-order': [
    '"{subject}" ({date}) is dated before "{earlier}" ({since}), which comes first.',
    'Correct one of the two dates; write XX for a part that is not known.',
  ],
  'report/unexpected-file': [
    'No rule says what "{subject}" is.',
    '[[Name it like {like}, or ]]move it out of the content folder.',
  ],
  'report/restricted-document': [
    '"{subject}" is a document, a table or a picture: it may hold names or faces.',
    'Move it to the restricted archive, and name it in collected/sources.json by its hash. What it says is written as JSON or Markdown.',
  ],
  'report/personal-data': [
    'What stands here is or becomes public, and looks like {kind}: {subject}.',
    '[[A number that counts something is written as {figure}. ]]Take it out: name an office, never a person or the way to one.',
  ],
  'report/honorific': [
    '"{shown}" stands before a name or an office.',
    'Write the office alone, without "{shown}": a person is never named here. Or acknowledge it in the cycle or in the plan.',
  ],
  'report/private-key': [
    '"{subject}" holds a private key.',
    'Move it out of the repository. If it was ever sent anywhere, make a new one: whoever has it can sign in its place.',
  ],
  'report/not-a-file': [
    '"{subject}" is a folder or a link, not a file.',
    'Put the file itself here; what a link leads to is not read.',
  ],
  'report/too-many-files': [
    'There are {count} files here; content of up to {most} is read.',
    'Take out what is no content, or put several returns into one file.',
  ],
  'report/missing-file': [
    'The file "{subject}" is missing.',
    'Add it, or name the right content folder with --content.',
  ],
  'report/misplaced-file': [
    'The file says {key} {subject}, its path says {fromPath}.',
    'Write "{fromPath}", or move the file to where {subject} belongs.',
  ],
  'report/unknown-role': [
    'Nobody knows the role {subject}.',
    '[[Write {suggestion}. ]]A role has a word (chhamas new step --help lists them), or stands in signers.json.',
  ],
  'report/unknown-rule': [
    'No {kind} is called {subject}.',
    '[[Write {suggestion}; ]]the codes stand in docs/findings.md.',
  ],
  'reference/duplicate-id': ['The id {subject} is given twice.', 'Give one of them another id.'],
  'reference/named-twice': ['{subject} is named twice.', 'Take one of the two out.'],
  'reference/unknown-place': [
    'There is no place {subject}.',
    '[[Write {suggestion}, or ]]add the place to reference/places.json.',
  ],
  'reference/unknown-body': [
    'There is no body {subject}.',
    '[[Write {suggestion}, or ]]add the body to reference/bodies.json.',
  ],
  'reference/unknown-reporter': [
    'There is no place or body {subject} that could report.',
    '[[Write {suggestion}, or ]]add it to reference/places.json or reference/bodies.json.',
  ],
  'reference/unknown-group': [
    'There is no group {subject}.',
    '[[Write {suggestion}, or ]]add the group to reference/groups.json.',
  ],
  'reference/unknown-strategy': [
    'There is no strategy {subject}.',
    '[[Write {suggestion}, or ]]add the strategy to reference/strategies.json.',
  ],
  'indicator/unknown-indicator': [
    'There is no indicator {subject}.',
    '[[Write {suggestion}, or ]]add indicators/{subject}.json.',
  ],
  'indicator/unknown-dimension': [
    'There is no split by {subject}.',
    '[[Write {suggestion}, or ]]add it to reference/dimensions.json.',
  ],
  'indicator/unknown-code': [
    '{subject} is no part of the split by {dimension}.',
    '[[Write {suggestion}, or ]]add it to reference/dimensions.json.',
  ],
  'narrative/hidden-text': [
    'This text is hidden on the page but would stand in the published file.',
    'Remove raw HTML and link definitions. A comment, <!-- … -->, stands on lines of its own, outside of lists.',
  ],
  'narrative/stray-text': [
    'The text under "{subject}" belongs to no item.',
    'Begin each item with a heading of its own, "## r1", and use each heading once.',
  ],
  'narrative/unknown-figure': [
    'The report has no figure {subject}.',
    '[[Write {suggestion}. ]]Only figures of the tables in publication-policy.json have names.',
  ],
  'narrative/figure-on-page': [
    'This page refers to the figure {subject}; only reports have figures.',
    'Write it without a figure, or move the sentence to a section of the report.',
  ],
  'narrative/figure-not-added': [
    'The months of {subject} cannot be added up: readers see no number there.',
    'Name a month: <fig:{suggestion}>.',
  ],
  'narrative/too-deep': [
    'This text is nested too deeply, or too full of marks, to be read.',
    'Remove some of the marks > - * [ here, or put an empty line between its parts.',
  ],
  'narrative/too-long': [
    'This text is too long: up to {characters} characters and {lines} lines are read.',
    'Shorten it, or split it into several.',
  ],
  'narrative/item-without-text': [
    'Item {subject} has no text in {prose}.',
    'Add a heading "## {subject}" there with its text[[; "## {misnamed}" may be meant]].',
  ],
  'narrative/text-without-item': [
    'The heading "{subject}" belongs to no item.',
    '[[Write "## {suggestion}". ]]Add the item to {section}, or name the heading after one.',
  ],
  'narrative/ids-differ': [
    'The heading "{subject}" stands here only, and not in {other}.',
    '[[Write "## {suggestion}" as there, or ]]add "## {subject}" with its text to {other}[[, where "## {misnamed}" may be meant]].',
  ],
  'narrative/figures-differ': [
    'The two languages of {subject} refer to different figures[[; in Khmer only: {km}]][[; in English only: {en}]].',
    'Name the same figures in both, or in neither.',
  ],
  'narrative/typed-percentage': [
    '"{subject}" is a percentage typed by hand.',
    'Leave it out: changes and shares are computed from the figures, and stand beside them.',
  ],
  'narrative/bare-count': [
    '"{subject}" is a count without its figure.',
    '[[Write {suggestion} or another figure, or ]]say it without a number.',
  ],
  'narrative/head-in-translation': [
    'This translation begins with data.',
    'The data stand in {original} alone; remove them here.',
  ],
  'narrative/broken-head': [
    'The data at the head of this text cannot be read ({why}).',
    'Write it in YAML between two lines --- at the very beginning, each name once.',
  ],
  'collection/month-outside-semester': [
    '{subject} is no month of {semester}.',
    'Move the return to periods/{right}.',
  ],
  'collection/counted-twice': [
    '{subject} is counted twice in this return.',
    'Keep one of the two entries.',
  ],
  'collection/split-not-declared': [
    '{subject} is not split by {dimension}.',
    'Remove this split[[, or write "{instead}"]]; the splits are {known}.',
  ],
  'collection/reporter-in-two-strata': [
    '{subject} is expected in two strata, and would be counted twice.',
    'Name it in one of them.',
  ],
  'collection/female-above-total': [
    '{subject}: {female} female is more than the total of {total}.',
    'Write a number of at most {total}, or raise the total.',
  ],
  'collection/parts-do-not-add': [
    '{subject}: the parts by {dimension} add to {sum}, the total is {total}.',
    'Correct the parts or the total; they differ by {difference}.',
  ],
  'collection/unknown-statement': [
    'There is no statement {subject}.',
    '[[Write {suggestion}, or ]]name a statement of this file.',
  ],
  'coordination/unknown-direction': [
    'There is no direction {subject}.',
    '[[Write {suggestion}, or ]]add it to coordination/directions.json.',
  ],
  'collection/unknown-reading': [
    'There is no reading {subject}.',
    '[[Write {suggestion}, ]]add it to collected/readings.json, or leave "reading" out.',
  ],
  'evidence/unknown-source': [
    'There is no source {subject}.',
    '[[Write {suggestion}, or ]]add it to collected/sources.json.',
  ],
  'group-report/section-missing': [
    'The section of {subject} is missing.',
    'Add this file, if only with "items": [].',
  ],
  'group-report/parts-above-base': [
    'The parts of {subject} come to at least {least}, of a base of {base}.',
    'Correct a part, or name the base that they are counted from.',
  ],
  'group-report/section-without-result': [
    'The section of {subject} has no result.',
    'Put a result first, or say why there is none: "noResult": {"reason": {"km": "…"}}.',
  ],
  'group-report/double-owner': [
    '{subject} belongs to {owner}, not to {group}.',
    '[[Move it to "{list}", or ]]name a figure of an indicator that {group} owns.',
  ],
  'group-report/figure-twice': [
    '{item} answers for {subject}, and {other} does already.',
    'Remove it from "figures" of {item}; the text of {item} may refer to it all the same.',
  ],
  'group-report/consolidates-own': [
    '{subject}: the step “{state}” and the hand-over are both by {roles}.',
    'Write the role that consolidates into "by"; who hands a section over does not judge it.',
  ],
  'group-report/carried-over-unknown': [
    '{subject} is carried over from {semester}, when the group had no such item.',
    '[[Write "{suggestion}", or ]]leave "carriedOver" out.',
  ],
  'collection/source-not-received': [
    'Nothing received from {subject} ({why}).',
    'Urge it, or collect from other sources and ask it to confirm.',
  ],
  'collection/returns-outstanding': [
    '{subject}: returns outstanding: {counts}.',
    'Urge those who have not answered: data, or a confirmed nil.',
  ],
  'collection/receipts-not-recorded': [
    '{subject} ({stratum}): nothing is on record about what was received.',
    'Import the returns, urge whoever owes them, or record what the desk says that it holds.',
  ],
  'collection/expected-set-undefined': [
    'Nobody has said who is expected to report: {subject}.',
    'List them, or write {"kind": "nobody"} with the reason.',
  ],
  'evidence/unsourced-figure': [
    'The return {subject} rests on no source: none of the kind {channel} is on file.',
    'Add a source of the kind {channel} to collected/sources.json, or name one in "source".',
  ],
  'evidence/source-not-shown': [
    '{subject}: the source of {document} was not shown to the body that was asked.',
    'Add one of {known} to "sourcesShown"; a body answers only for what it has seen.',
  ],
  'evidence/no-time-to-answer': [
    '{subject}: the answer was due on {date}, and the question was sent on {sentOn}.',
    'Write a day after {sentOn} into "respondBy", or behind --respond-by.',
  ],
  'evidence/answered-before-sent': [
    '{subject}: the answer is of {date}, and the question was sent on {sentOn}.',
    'Write the day on which the answer came into "on", or correct "sentOn".',
  ],
  'evidence/disagreed-without-reason': [
    '{subject}: the body disagrees, and says neither its own count nor why.',
    'Add "counts" or "reason" to the answer (--count, --reason).',
  ],
  'evidence/verified-by-writer': [
    '{subject} was verified by the role that wrote it down ({status}).',
    'Let another role verify it, and write that role into "by".',
  ],
  'evidence/not-sent-for-answer': [
    '{subject} gives counts that were gathered elsewhere ({indicators}); {reporter} has not been asked.',
    'Send them with every source shown and a day for the answer: chhamas confirm drafts the letter and records it.',
  ],
  'evidence/answer-pending': [
    '{subject}: {reporter} has until {date} to answer ({indicators}).',
    'Wait for the answer or for that day, or write an exception with a caveat into the cycle.',
  ],
  'evidence/body-disagrees': [
    '{subject}: {reporter} does not agree with what was gathered elsewhere ({indicators}).',
    'Both counts are kept, and the figure says so; acknowledge it in the cycle, with a reason.',
  ],
  'evidence/no-response': [
    '{subject}: {reporter} gave no answer by {date} ({indicators}); that is no agreement.',
    'The figure says that it is not confirmed; acknowledge it in the cycle, with a reason.',
  ],
  'collection/unclassified': [
    '{subject}: {amount} not divided by {dimension}; the figure cannot be final.',
    'Ask for the missing part, or write an exception with a caveat into the cycle.',
  ],
  'group-report/edited-before-answer': [
    '{subject}: the section went on ({state}) while sources differ on {reporter}[[ and {more} more]].',
    'Ask, wait for the answer, or return the section to drafting.',
  ],
  'report/split-not-published': [
    '{subject} is published without its split by {dimension}.',
    'Add a table of {subject} by {dimension} to publication-policy.json: the total is always shown with it.',
  ],
  'evidence/conflict-open': [
    '{subject}: two desks hold different numbers ({claims}).',
    'Record in collected/statements.json which one holds, and why.',
  ],
  'group-report/section-not-handed-over': [
    '{subject}: the section is not handed over ({state}).',
    'The group edits its section and hands it over.',
  ],
  'group-report/target-without-actual': [
    '{subject}: this target has no number ({status}).',
    'Get {figure}, or say why there is none: "whyNone": {"km": "…"}.',
  ],
  'report/period-incomplete': [
    '{subject} is not over yet.',
    'Wait for the end of {semester}, or write an exception with a caveat into the cycle.',
  ],
  'report/nothing-to-publish': [
    '{subject} has no figures to publish.',
    'Add returns, or press figures.',
  ],
  'disclosure/unknown-dimension': [
    'No hierarchy is called {subject}.',
    '[[Write {suggestion}, or ]]add "{subject}" to "hierarchies".[[ There are {known}.]]',
  ],
  'disclosure/grouping-of-grouping': [
    '{subject} groups {of}, which is a grouping itself.',
    'Write "of": "{suggestion}"; a group lists the leaves themselves.',
  ],
  'disclosure/repeated-dimension': [
    'The table has the dimension {subject} twice.',
    'Name each dimension of a table once.',
  ],
  'disclosure/missing-code': [
    'The cell has no code for {subject}.',
    'Add "{subject}": "…"; a table uses it.',
  ],
  'disclosure/same-place': [
    'The cells {first} and {second} count the same: {subject}.',
    'Add them up, and leave one.',
  ],
  'disclosure/sum-as-leaf': [
    '{subject} is a total or group of {dimension}, and stands here as a leaf.',
    'Count the leaves only, or give the total or group another code.',
  ],
  'disclosure/two-groups': [
    '{subject} is in the groups {groups} of {dimension}.',
    'Leave it in one; another grouping is a hierarchy of its own, with "of".',
  ],
  'disclosure/unknown-code': [
    '{dimension} has no code {subject}.',
    '[[Write {suggestion}, or remove it.]]',
  ],
  'disclosure/too-many-leaves': [
    'Behind these tables are {leaves} combinations, more than the {most} that can be protected together.',
    'Publish fewer dimensions together, or merge codes.',
  ],
  'disclosure/count-falls': [
    '{subject} counted {before} before and {now} now, but "relation" says that it only grows.',
    'Write "relation": "any", or mend the count.',
  ],
  'disclosure/table-differs': [
    'Table {table} of the output has the dimensions {actual}.',
    'They must be {expected}, as in "tables" of the input.',
  ],
  'disclosure/cell-missing': [
    'Table {table} of the output has no cell {subject}.',
    'Add it, shown or withheld; every cell of a table stands there once.',
  ],
  'disclosure/cell-unknown': [
    'There is no cell {subject} in table {table}.',
    '[[Write {suggestion}. ]]Remove it, or mend its codes.',
  ],
  'disclosure/cell-twice': ['{subject} stands in table {table} twice.', 'Leave one.'],
  'disclosure/count-differs': [
    '{subject} shows {actual}; the cells add up to {sum}.',
    'Give the output that was made from this input.',
  ],
  'disclosure/cannot-publish': [
    'A small count would follow from {subject}[[ beside {releases}]], whatever is withheld.',
    'Wait until more has come[[, or take out of publication-policy.json: {tables}]].',
  ],
  'disclosure/withheld-in-prose': [
    'Item {item} names {subject}, and its number is withheld.',
    'Rewrite the sentence without it: the words around a withheld number may tell it.',
  ],
  'disclosure/audit-refused': [
    '{subject} of release {release} gives a small count away: {interval}.[[ Whoever is alone in {insider} can work it out.]][[ It follows from {follows}.]]',
    'Withhold it, and what gives it away. Where it is sealed already, it is public: see chhamas audit.',
  ],
  'disclosure/cannot-protect': [
    '{subject} can be worked out whatever is withheld: {interval}.[[ It follows from {follows}.]]',
    'Publish coarser: merge codes (chhamas protect FILE --suggest) or leave a table out; or wait until more has come.',
  ],
  'disclosure/recovered': [
    '{subject} is withheld and can be worked out: {interval}.[[ Whoever is alone in {insider} can do it.]][[ It follows from {follows}.]]',
    'Withhold another cell of the same sums, or make the pattern with chhamas protect.',
  ],
  'disclosure/change-recovered': [
    'By how much {subject} changed from release {since} to {release} can be worked out: {interval}.[[ Whoever is alone in {insider} can do it.]][[ It follows from {follows}.]]',
    'Withhold another cell of the same sums, or make the pattern with chhamas protect.',
  ],
  'disclosure/small-shown': [
    '{subject} shows a small count.',
    'Withhold it, and what would give it away.',
  ],
  'disclosure/public-already': [
    '{subject} follows from earlier releases alone: {interval}.',
    'Nothing that is published now can take it back; know that it is public.',
  ],
  'disclosure/much-withheld': [
    '{withheld} of {cells} cells are withheld.',
    'Publish coarser. See chhamas protect FILE --suggest.',
  ],
  'release/not-approved': [
    'The report of {subject} is not approved ({state}).',
    'The leadership gives its opinion; then the step "approved" is added to the cycle.',
  ],
  'release/revision-without-reason': [
    '{subject}: nobody has said why version {version} is published.',
    'Add version {version} to "revisions" of the cycle (of an article, for newspapers), with the reason.',
  ],
  'release/refers-to-nothing': [
    'The release would name {subject}, which is not in it.',
    'Name a figure that a table of this semester shows, or take the name out.',
  ],
  'release/unchanged': [
    '{subject} says the same as its version {version}.',
    'Nothing needs to be published.',
  ],
  'coordination/meeting-not-held': [
    '{reporter}: an expected meeting was missed ({status}): {subject}.',
    'It stands in the report; acknowledge it in the cycle, with a reason.',
  ],
  'evidence/reading-emended': [
    'Reading {reading}: printed “{printed}”, read as “{read}” ({confidence} confidence).',
    'Compare it with the original, then acknowledge it in the cycle.',
  ],
  'plan/strategy-elsewhere': [
    '{subject}: the strategy {strategy} is of another plan.',
    '[[Write {suggestion}. ]]Name a strategy of this plan; a plan has its own.',
  ],
  'plan/objective-elsewhere': [
    '{subject}: the objective {objective} is not one of the strategy {strategy}.',
    '[[Write {suggestion}. ]]Name an objective that the plan lists under this strategy, or leave it out.',
  ],
  'plan/outside-years': [
    '{subject} does not lie within {first} to {last}, from its first month to its last.',
    'Write months of the years of the plan, the first one first.',
  ],
  'plan/evidence-unknown': [
    '{subject} was decided for something that is not there.',
    '[[Write {suggestion}. ]]Name a semester that is here, and in it an item of a section or a direction by its id.',
  ],
  'plan/target-elsewhere': [
    '{subject}: the target {figure} for {semester} is outside the years of the plan, or its figure is of another time.',
    'Write a semester within {first} to {last}, and a figure of that semester or of one of its months.',
  ],
  'plan/years-overlap': [
    'The plans {other} and {subject} share years.',
    'Begin the later one in the year after the last of the other: each year has one plan.',
  ],
  'plan/unknown-activity': [
    'No plan for {semester} has an activity {subject}.',
    '[[Write {suggestion}, or ]]add it to the plan of those years.',
  ],
  'plan/strategy-uncovered': [
    'Nothing in the plan serves the strategy {subject}.',
    'Add an activity, or have the plan signed of the working group whose activity serves it; what was cut does not count.',
  ],
  'plan/undecided': [
    '{subject}: nobody has decided whether it goes on.',
    'Write push, continue, cut or new into "decision".',
  ],
  'plan/unreasoned': [
    '{subject} is decided ({decision}) without a reason.',
    'Write into "reason" why; readers see it.',
  ],
  'plan/untimed': [
    '{subject} has no first or no last month.',
    'Write "from" and "to", such as "2014-01".',
  ],
  'plan/target-unanswered': [
    '{subject}: nobody is expected to report {figure} in {semester}.',
    'Choose a figure of an indicator that somebody owes, or add the indicator first.',
  ],
  'plan/not-approved': [
    'The plan {subject} is not approved ({state}).',
    'Take the next step, and add it to "events" with its day and its evidence: ready, workshop-held, leadership-consulted, approved.',
  ],
  'plan/step-unproved': [
    'The step "{subject}" has no whole day or no evidence.',
    'Write its day into "on" and the name of the document that shows it into "evidence".',
  ],
  'plan/comment-open': [
    'The comment {subject} of the leadership is not answered.',
    'Write a "resolution": accepted or declined, with the reason and the day.',
  ],
  'plan/target-settled': [
    '{subject}: the target {figure} of {semester} is not that of version {version}, and the semester is over.',
    'Leave it as it was there, or take it out if it is new: a target is set before its semester is over.',
  ],
  'plan/activity-missing': [
    '{subject} is in version {version}, and not in this plan.',
    'Put it back; what is no longer done is decided "cut", with a reason.',
  ],
  'plan/unproved': [
    '{subject} is decided ({decision}), and nothing is named that drove it.',
    'Name a figure, an item or a direction in "evidence".',
  ],
  'plan/unreportable': [
    '{subject} has no indicator: nobody can report on it.',
    'Name an indicator or a target.',
  ],
  'plan/indicator-unneeded': [
    'No activity of the plan needs {subject}.',
    'Name it in an activity, or stop collecting it.',
  ],
  'plan/plan-unsigned': [
    '{subject}: the plan is not officially signed ({state}).',
    'It stays out of the published plan until it is.',
  ],
  'plan/feedback-empty': [
    '{subject}: sent out; nobody has answered.',
    'Ask again; silence is not consent.',
  ],
  'release/partial-date': [
    'The date of {subject} is known in part only: {date}.',
    'Leave it as it is, unless the original says more.',
  ],
  'report/unnumbered': [
    'The report of {subject} has no document number.',
    'Add the number, or acknowledge that it has none.',
  ],
  'release/file-changed': [
    'The sealed file {subject} differs from its hash.',
    'Restore it from version control; a correction is a new version.',
  ],
  'release/file-missing': [
    'The sealed file {subject} is missing.',
    'Restore it from version control.',
  ],
  'release/file-unknown': ['{subject} is not in the list of the release.', 'Remove it.'],
  'release/not-canonical': [
    '{subject} is not written as releases are written.',
    'Restore it from version control.',
  ],
  'release/sealed-changed': [
    '"{subject}" was published, and is changed or removed here.',
    'Restore it: git restore --source {since} --staged --worktree "{subject}". A correction is a new version.',
  ],
  'release/register-changed': [
    'Entries of "{subject}" are changed or removed here.',
    'Restore it: git restore --source {since} --staged --worktree "{subject}". Entries are only ever added, at the end.',
  ],
  'release/invented-signer': [
    'The key {subject} of the invented country stands among the real signers.',
    'Take it out, and name the key of a real signer: anybody can sign with an invented one.',
  ],
  'release/other-root': [
    'This release and site.json differ in whether the country is invented.',
    'Move the release back to its own content folder.',
  ],
  'release/no-signers': [
    '{subject}: nobody is named who may approve it.',
    'Publish the first list of signers: chhamas approve signers.',
  ],
  'release/no-rule': [
    'The list of signers has no rule for the approval of a {subject}.',
    'Add the rule to signers.json, and have the new list approved.',
  ],
  'release/unsigned': [
    'The release has no approvals: {subject} is missing.',
    'Restore it from version control; only chhamas publish puts a release here.',
  ],
  'release/approval-missing': [
    '{subject} is not approved by all who must: {signed} of {wanted} persons signed[[; missing: {roles}]].',
    'Each of them runs chhamas approve with a key of their own.',
  ],
  'release/signature-wrong': [
    'The signature of {subject} ({role}) is not one of this list.',
    'Restore the files from version control; what was signed cannot be changed.',
  ],
  'release/signer-unknown': [
    '{subject} ({role}) is no signer of this list with that key.',
    'An approval that lies there is to be taken away. Whoever is to sign must be on the published list first: those who are on it run chhamas approve signers.',
  ],
  'release/signer-revoked': [
    'The key of {subject} ({role}) was revoked before this release was published.',
    'Somebody with a valid key approves it.',
  ],
  'release/signer-out-of-time': [
    'The key of {subject} ({role}) was not valid on {day}.',
    'Somebody whose key is valid on that day approves it.',
  ],
  'release/role-not-held': [
    '{subject} cannot approve this as {role}.',
    '[[Write {suggestion}. ]]Use a role that signers.json gives to this signer and asks for.',
  ],
  'release/role-twice': [
    '{role} approved twice, the second time through {subject}.',
    'Each role signs once; remove one of the two.',
  ],
  'release/signer-twice': [
    '{subject} approved twice, the second time as {role}.',
    'Two persons approve; somebody else signs as {role}.',
  ],
  'report/approves-own': [
    '{subject} consolidated this report, and gives the step "approved" as well.',
    'Write the role that approved into "by"; who consolidates a report does not approve it.',
  ],
  'release/consolidator-approves': [
    '{subject} ({role}) consolidated this report and cannot approve it.',
    'Somebody who did not consolidate it approves it.',
  ],
  'release/rule-too-weak': [
    'The rule for {subject} lets one person decide.',
    'Name at least two roles and two persons: a report needs them, and so do the signers of reports.',
  ],
  'release/approval-out-of-order': [
    '{subject} ({role}, {day}) approved before its turn.',
    'The roles sign in the order of signers.json, on days that follow each other.',
  ],
  'release/unregistered': [
    '{subject} is not in the register of releases.',
    'Run chhamas publish --due: it finishes what was interrupted. What was never published does not belong here.',
  ],
  'release/registered-twice': [
    'The register names {subject} twice.',
    'Restore the register from version control.',
  ],
  'release/missing': [
    '{subject} was published and is not here.',
    'Restore its folder from version control; a release is taken back by a withdrawal.',
  ],
  'release/not-removed': [
    '{subject} was withdrawn with its files, and they are still here.',
    'Run chhamas publish --due: it finishes the withdrawal.',
  ],
  'release/not-as-registered': [
    'The list of files is not the one that releases/register.json names.',
    'Restore the release and the register from version control.',
  ],
  'release/register-rewritten': [
    'When {subject} was approved, the register began otherwise: earlier releases were changed or taken out.',
    'Restore the register and the earlier releases from version control.',
  ],
  'release/version-skipped': [
    '{subject} should be version {expected}.',
    'Versions follow each other from 1; none is left out and none is used twice.',
  ],
  'release/kind-changed': [
    '{subject} is a {kind}; its earlier versions are a {before}.',
    'A later version stays what the first one was.',
  ],
  'release/withdraws-unknown': [
    '{subject} withdraws what is no earlier version of it.',
    'It withdraws earlier versions of the same report, and takes away only what it withdraws.',
  ],
  'release/signers-unchained': [
    'This list of signers does not follow on the one before.',
    'A list names its own version and the hash of the one before it.',
  ],
  'release/root-differs': [
    'The first signers are not those of the fingerprint {subject}[[: theirs is {found}]].',
    'Compare the fingerprint with the one that you were given on paper; where it differs, trust nothing here.',
  ],
  'release/embargoed': [
    '{subject} waits until {at}, Phnom Penh time.',
    'Publish it then, or any time later.',
  ],
  'release/changed-since-approval': [
    '{subject} would not be written as it was approved: something changed since[[, in {files}]].',
    'Undo the change (git diff names it), or remove the folder of what waits and approve it anew.',
  ],
  'release/demonstration-key': [
    '{subject} is a key of the demonstration; it signs nothing real.',
    'Make a key of your own: chhamas keygen.',
  ],
  'release/does-not-hold': [
    'The parts of this release do not fit together: {what}.',
    'Restore the file from version control.',
  ],
  'release/misplaced': [
    'No release belongs at {subject}[[; what lies there says {claimed}]].',
    'Move it: a release lies at releases/reports/<semester>/v<number>.',
  ],
  'collection/splits-disagree': [
    '{subject}: of “{code}” ({dimension}) one split says {stated} and the other {together}.',
    'Correct one of the two splits.',
  ],
  'collection/amends-another': [
    '{subject} takes the place of {other}, a return of {reporter} for {month}.',
    'Name a return of the same reporter and month that does not itself lead back to this one.',
  ],
  'collection/unknown-return': [
    'There is no return or claim {subject}.',
    '[[Write {suggestion}, or ]]name a return or a claim of this semester.',
  ],
  'coordination/ends-before-start': [
    'The end of {subject}, {end}, is not after its start, {start}.',
    'Correct one of the two.',
  ],
  'coordination/attendees-miscounted': [
    'The list of the meeting {subject} has {listed} rows, its total is {total}.',
    'Count again; leave "listed" out where there is no list.',
  ],
  'coordination/meeting-in-minutes': [
    '{subject} stands in meetings.json and has minutes too.',
    'Remove it from meetings.json: the minutes say it all.',
  ],
  'coordination/unknown-meeting': [
    'No meeting {subject} was held.',
    '[[Write {suggestion}, or ]]add the meeting to coordination/meetings.json.',
  ],
  'coordination/answer-without-direction': [
    'The request {subject} is {state}, and no direction is named that answers it.',
    'Add "answeredBy": "d1", or write "state": "open".',
  ],
  'coordination/open-but-answered': [
    'The request {subject} is open, and {direction} is said to answer it.',
    'Write "state": "granted", "partly" or "declined", or remove "answeredBy".',
  ],
  'coordination/mission-without-checklist': [
    'The mission {subject} is approved, and nobody has said what it is to bring home.',
    'Name indicators in "checklist", or remove "approval".',
  ],
  'coordination/mission-outside-zone': [
    'The mission {subject} goes to {place}, which is not in {zone}.',
    'Remove {place} from "provinces", or name the zone in which it lies.',
  ],
  'coordination/monitor-decides': [
    'The role {subject} reads and comments; it decides nothing.',
    'Write the role that decided, such as "chief"; what the team remarks stands in coordination/monitoring.json.',
  ],
  'coordination/meeting-unaccounted': [
    '{subject}: a meeting was expected by {date}, and nobody has said whether it was held.',
    'Write "status": "held", "not-held" or "not-invited" in coordination/meetings.json.',
  ],
  'coordination/mission-order-missing': [
    'The joint mission {subject} lacks the order of {bodies}.',
    'Each institution that goes issues its own: add it to "orders".',
  ],
  'coordination/direction-unreviewed': [
    'The meeting of {date} said nothing of direction {direction} of {semester} ({state}).',
    'Add what it found to "updates" of the direction, or acknowledge it in the cycle.',
  ],
  'coordination/direction-overdue': [
    'Direction {direction} of {semester} was due on {date} ({state}).',
    'Urge it and add to its "updates" what a meeting finds, or acknowledge it in the cycle.',
  ],
  'coordination/mission-clash': [
    '{first} ({firstDays}) and {second} ({secondDays}) both go to {places}; they could disturb each other.',
    'Move one of the two, or acknowledge it in the cycle.',
  ],
  'coordination/focal-point-absent': [
    '{subject} came to an earlier meeting and was away without a note from later ones ({amount}), last on {date}.',
    'Ask for its focal point; add a note under "absent" where there is one.',
  ],
  'coordination/result-without-evidence': [
    'The international meeting {subject} rests on no document.',
    'Add its documents to collected/sources.json, and their ids to "documents".',
  ],
  'aggregation/cannot-add': [
    '{subject}: {period} cannot be in the sum ({why}).',
    'Add each month once, and only what adds.',
  ],
  'collection/assignee-not-expected': [
    '{subject} collects for others, and the cycle does not expect it to report.',
    'Name it in "expected" of the cycle; otherwise nobody owes these returns.',
  ],
  'aggregation/other-period': [
    '{subject} counts {period}, which is no part of {semester}.',
    'Show it with its own period; it is never added to calendar months.',
  ],
  'aggregation/other-indicator': [
    '{subject} is another indicator.',
    'Add counts of one indicator; use addIndicators for several.',
  ],
  'evidence/counts-contradict': [
    '{subject}: two counts of equal standing differ[[ ({ours} and {theirs})]][[ ({why})]]; neither is counted.',
    'Ask, and record in collected/inquiries.json which one holds.',
  ],
  'evidence/difference-not-inquired': [
    '{subject}: two sources differ[[ ({why})]][[: {ours} is counted, the other says {theirs} ({kind} {amount})]]; nobody has asked.',
    'Get in touch to inquire, and record it in collected/inquiries.json.',
  ],
  'evidence/inquiry-open': [
    '{subject}: two sources differ[[ ({why})]][[: {ours} is counted, the other says {theirs} ({kind} {amount})]]; the inquiry is not answered.',
    'Urge the answer, and record it in collected/inquiries.json.',
  ],
  'evidence/not-verified': [
    '{reporter}: {subject} waits to be verified ({indicators}).',
    'Verify whether they are true, and record it in collected/verdicts.json.',
  ],
  'collection/answer-partial': [
    '{subject}: returns that leave something out: {counts}[[ ({reporters})]].',
    'Ask for the rest; the totals show “at least” until it comes.',
  ],
  'collection/not-expected': [
    '{reporter} was not asked for {indicators}; {subject} is kept and not counted.',
    'Name it in "askedOf" of the cycle, if it is to be counted.',
  ],
  'collection/out-of-period': [
    '{reporter}: {subject} counts other days than the months of the semester ({indicators}).',
    'Show it with its own period; it is never added.',
  ],
  'collection/not-chased': [
    '{subject} owes something, and nobody has urged it.',
    'Write or call: chhamas remind drafts the letter and records it.',
  ],
  'coordination/focal-point-changed': [
    '{subject}: {amount} different people came to the meetings, without a hand-over.',
    'Ask for one focal point and a hand-over note.',
  ],
  'group-report/late-finish': [
    '{subject}: the section was promised for {date} ({status}).',
    'Urge it, or agree on another day before the deadline.',
  ],
  'group-report/returned-without-comment': [
    '{subject}: the section came back from {roles} without a comment.',
    'Add to this step what is to be changed: "comment": {"km": "…"}.',
  ],
  'group-report/repeated-text': [
    '{subject} says what {other} said[[ in {semester}]] ({percent} % alike).',
    '[[Write what is new, or "carriedOver": "{semester}".]][[Leave it to {owner}, and write what is the group’s own.]]',
  ],
};
