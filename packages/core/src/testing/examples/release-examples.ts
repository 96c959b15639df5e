import type { Finding } from '../../kernel/finding.ts';
import type { FindingCode } from '../../kernel/finding-codes.ts';
import { verifyReleases } from '../../release/seal/verify-releases.ts';
import { attacks, changedReleases, wrongApprovals, wrongLists } from '../broken-seals.ts';
import { semesterOf, tablesOf } from '../releases-in-turn.ts';
import type { Edit } from '../small-content.ts';
import { cycle, desk, returned, steps } from './example-files.ts';
import type { ExamplesOf, StateExample } from './finding-example.ts';
import { arising, asked, published } from './finding-example.ts';
import type { PurposeId } from './purposes.ts';
import {
  changedPublished,
  changedWaiting,
  demonstrationKey,
  inventedSigner,
  looseRelease,
  otherRoot,
  pinnedRoot,
  waitingForItsMoment,
} from './release-states.ts';

const restored = {
  km: 'កុំកែដោយដៃ។ យកអ្វីដែលបានផ្សព្វផ្សាយមកវិញ៖ git restore -- content/releases។ ការកែតម្រូវត្រូវធ្វើជាកំណែថ្មី។',
  en: 'Mend nothing by hand. Bring back what was published: git restore -- content/releases. A correction is made as a new version.',
};
const refused = {
  km: 'ហត្ថលេខានេះមិនត្រូវបានទទួលទេ ហើយគ្មានអ្វីត្រូវផ្សព្វផ្សាយ រហូតដល់អ្នកត្រឹមត្រូវចុះហត្ថលេខា។',
  en: 'This signature is not accepted, and nothing is published until the right one signs.',
};

/** A state that a seal shows: what somebody did, what to do, and what `verify` says. */
function sealed(
  code: FindingCode,
  why: PurposeId,
  did: { readonly km: string; readonly en: string },
  then: { readonly km: string; readonly en: string } = restored,
): StateExample {
  const how = { km: `${did.km} ${then.km}`, en: `${did.en} ${then.en}` };
  return arising('verify', why, how, () => findSealed(code));
}

async function findSealed(code: FindingCode): Promise<readonly Finding[]> {
  const seals = [...attacks, ...changedReleases, ...wrongApprovals, ...wrongLists];
  const make = seals.find(([, , expected]) => expected === code)?.[1];
  if (make === undefined) throw new RangeError(`Expected a seal that is refused as ${code}.`);
  return (await verifyReleases(await make())).findings;
}

const year: readonly Edit[] = [...semesterOf(2017, 20), tablesOf(['cases', 'months'])];
const more: Edit = [
  returned('p-1', '2017-01'),
  ['counts', 0],
  {
    ...{ indicator: 'cases', total: 22, parts: { family: { trafficking: 22, exploitation: 0 } } },
  },
];
const stated: Edit = [
  cycle,
  ['revisions'],
  [
    {
      ...{ version: 2, kind: 'scheduled', by: 'secretary-general', on: '2017-07-11' },
      reason: { km: 'មានទិន្នន័យថ្មី។', en: 'More data came.' },
    },
  ],
];
const target = (figure: string): readonly Edit[] => [
  [
    `${desk}.json`,
    ['targets'],
    [
      {
        ...{ id: 't1', visibility: 'public', figure, planned: { kind: 'exact', n: 300 } },
        name: { km: 'ករណីដែលបានកត់ត្រា', en: 'Cases recorded' },
      },
    ],
  ],
];
const unspecified: Edit = [
  'reference/dimensions.json',
  ['dimensions', 1, 'codes', 2],
  { id: 'not-specified', name: { km: 'មិនបានបញ្ជាក់', en: 'Not specified' } },
];
const road = ['consolidating', 'secretariat-review', 'leadership-review'];

/** How findings about what is published come about. */
export const releaseExamples: ExamplesOf<'release'> = {
  'release/not-approved': asked('approved-and-signed', {
    wrong: [steps(...road)],
    right: [steps(...road, 'approved')],
  }),
  'release/partial-date': asked('approved-and-signed', {
    wrong: [[cycle, ['signOffs', 0, 'on'], '2017-XX-22']],
    right: [[cycle, ['signOffs', 0, 'on'], '2017-06-22']],
  }),
  'release/unchanged': published('versions-say-why', {
    given: year,
    published: [],
    wrong: [],
    right: [more, stated],
  }),
  'release/revision-without-reason': published('versions-say-why', {
    given: [...year, more],
    published: [[returned('p-1', '2017-01'), ['counts', 0], counted(20)]],
    wrong: [],
    right: [stated],
  }),
  'release/refers-to-nothing': published('stands-alone', {
    given: [...semesterOf(2017, 20), tablesOf(['cases', 'family']), unspecified],
    wrong: target('cases/xs?family=not-specified'),
    right: target('cases/xs?family=trafficking'),
  }),
  'release/embargoed': arising(
    'publish',
    'approved-and-signed',
    {
      km: 'cycle.json កំណត់ពេលវេលាក្នុង "publishAt" ហើយពេលនោះមិនទាន់មកដល់ទេ។ គ្មានអ្វីខុស៖ រង់ចាំ ឬឲ្យកុំព្យូទ័រដំណើរការ chhamas publish --due ជារៀងរាល់ម៉ោង។',
      en: 'cycle.json names a moment in "publishAt", which has not come. Nothing is wrong: wait, or have chhamas publish --due run every hour.',
    },
    waitingForItsMoment,
  ),
  'release/changed-since-approval': arising(
    'publish',
    'sealed-for-good',
    {
      km: 'ក្រោយហត្ថលេខាទីមួយ មានគេកែមាតិកា។ អ្នកចុះហត្ថលេខាបានយល់ព្រមលើអ្វីផ្សេង។ បដិសេធការកែ ឬលុបថតក្នុង periods/waiting រួចអនុម័តជាថ្មី។',
      en: 'Somebody edited the content after the first signature. What was signed is something else. Undo the edit, or remove the folder in periods/waiting and approve anew.',
    },
    changedWaiting,
  ),
  'release/demonstration-key': arising(
    'approve',
    'invented-apart',
    {
      km: 'មានគេប្រើកូនសោរបស់ប្រទេសប្រឌិត ដើម្បីអនុម័តរបាយការណ៍ពិត។ អ្នកណាក៏មានកូនសោនោះដែរ។',
      en: 'Somebody uses a key of the invented country to approve a real report. Everybody has that key.',
    },
    demonstrationKey,
    'approve 2017-S1 --role chief --key signer-one.json',
  ),
  'release/does-not-hold': arising(
    'check',
    'stands-alone',
    {
      km: `ផ្នែកនៃកំណែមិនស៊ីគ្នា ដូចជាកំណត់សម្គាល់អំពីតួលេខដែលមិនមាន។ ${restored.km}`,
      en: `The parts of a release do not fit, such as a note on a figure that is not in it. ${restored.en}`,
    },
    looseRelease,
  ),
  'release/other-root': arising(
    'check',
    'invented-apart',
    {
      km: 'កំណែនៃប្រទេសប្រឌិត ត្រូវបានចម្លងចូលថតមាតិកាពិត ឬផ្ទុយមកវិញ។ ប្តូរវាទៅកន្លែងដើម។',
      en: 'A release of the invented country was copied among the real ones, or the other way round. Move it back.',
    },
    otherRoot,
  ),
  'release/sealed-changed': arising(
    'guard',
    'sealed-for-good',
    {
      km: 'មុនពេល commit មានឯកសារក្នុង releases/ ត្រូវបានកែ ឬលុប។ ពាក្យបញ្ជាសម្រាប់យកមកវិញ មានក្នុងការណែនាំ។',
      en: 'A file in releases/ was edited or removed before a commit. The hint holds the command that brings it back.',
    },
    changedPublished,
  ),
  'release/register-changed': arising(
    'guard',
    'in-their-order',
    {
      km: 'មុនពេល commit មានជួរក្នុង releases/register.json ត្រូវបានកែ ឬលុប។ ពាក្យបញ្ជាសម្រាប់យកមកវិញ មានក្នុងការណែនាំ។',
      en: 'Entries of releases/register.json were edited or removed before a commit. The hint holds the command that brings them back.',
    },
    changedPublished,
  ),
  'release/invented-signer': arising(
    'guard',
    'invented-apart',
    {
      km: 'កូនសោរបស់ប្រទេសប្រឌិត ត្រូវបានសរសេរក្នុងបញ្ជីអ្នកចុះហត្ថលេខាពិត។',
      en: 'The key of a signer of the invented country was written into the list of the real ones.',
    },
    inventedSigner,
  ),
  'release/root-differs': arising(
    'verify',
    'others-decide',
    {
      km: 'chhamas verify --root ទទួលបានស្នាម ដែលមិនត្រូវនឹងបញ្ជីអ្នកចុះហត្ថលេខាដំបូងនៅទីនេះ។ ប្រៀបធៀបជាមួយស្នាមលើក្រដាស។',
      en: 'chhamas verify --root was given a fingerprint that is not that of the first list of signers here. Compare it with the one on paper.',
    },
    pinnedRoot,
    'verify --root 0000…',
  ),
  'release/file-changed': sealed('release/file-changed', 'sealed-for-good', {
    km: 'មានគេកែលេខមួយក្នុងឯកសារដែលបានផ្សព្វផ្សាយ។',
    en: 'Somebody changed a number in a file that was published.',
  }),
  'release/file-missing': sealed('release/file-missing', 'sealed-for-good', {
    km: 'មានគេលុបឯកសារដែលបានផ្សព្វផ្សាយ។',
    en: 'Somebody deleted a file that was published.',
  }),
  'release/file-unknown': sealed(
    'release/file-unknown',
    'sealed-for-good',
    {
      km: 'មានគេដាក់ឯកសារមួយទៀត ក្នុងថតនៃកំណែដែលបានផ្សព្វផ្សាយ។',
      en: 'Somebody put one more file into the folder of a release.',
    },
    { km: 'យកវាចេញ។', en: 'Take it out.' },
  ),
  'release/not-canonical': sealed('release/not-canonical', 'sealed-for-good', {
    km: 'កម្មវិធីសរសេរបានតម្រៀបឯកសារឡើងវិញ៖ ខ្លឹមសារដដែល តែបៃខុស ដូច្នេះហាសមិនត្រូវទៀតទេ។',
    en: 'An editor laid the file out anew: it says the same in other bytes, and its hash is no longer right.',
  }),
  'release/misplaced': sealed('release/misplaced', 'in-their-order', {
    km: 'ថត ឬឯកសារក្នុង releases/ ត្រូវបានចម្លង ឬប្តូរឈ្មោះ។',
    en: 'A folder or file in releases/ was copied or renamed.',
  }),
  'release/no-signers': sealed(
    'release/no-signers',
    'others-decide',
    {
      km: 'មានគេចង់ផ្សព្វផ្សាយ មុនមានបញ្ជីអ្នកចុះហត្ថលេខា។',
      en: 'Something is to be published before there is a list of signers.',
    },
    {
      km: 'សរសេរ signers.json រួច chhamas approve signers និង chhamas publish signers។',
      en: 'Write signers.json, then chhamas approve signers and chhamas publish signers.',
    },
  ),
  'release/no-rule': sealed(
    'release/no-rule',
    'others-decide',
    {
      km: 'បញ្ជីអ្នកចុះហត្ថលេខា មិនប្រាប់ថានរណាអនុម័តកំណែប្រភេទនេះទេ។',
      en: 'The list of signers does not say who approves releases of this kind.',
    },
    {
      km: 'បន្ថែមវិធានក្នុង signers.json រួចអនុម័តបញ្ជីថ្មី។',
      en: 'Add the rule to signers.json, and approve the new list.',
    },
  ),
  'release/unsigned': sealed('release/unsigned', 'approved-and-signed', {
    km: 'ថតនៃកំណែគ្មានឯកសារ approvals.json៖ គេដាក់វាដោយដៃ ឬលុបឯកសារនោះ។',
    en: 'The folder of a release has no approvals.json: it was put there by hand, or the file was deleted.',
  }),
  'release/approval-missing': sealed(
    'release/approval-missing',
    'others-decide',
    {
      km: 'មានតែមនុស្សម្នាក់បានចុះហត្ថលេខា តែត្រូវការពីរនាក់។',
      en: 'One person has signed, and two are needed.',
    },
    {
      km: 'អ្នកទីពីរប្រើ chhamas approve ដោយកូនសោរបស់ខ្លួន។',
      en: 'The second runs chhamas approve with a key of their own.',
    },
  ),
  'release/signature-wrong': sealed('release/signature-wrong', 'sealed-for-good', {
    km: 'ហត្ថលេខាត្រូវបានចម្លងពីកំណែផ្សេង ឬថ្ងៃចុះហត្ថលេខាត្រូវបានកែ។',
    en: 'A signature was copied from another release, or its day was changed.',
  }),
  'release/signer-unknown': sealed(
    'release/signer-unknown',
    'others-decide',
    {
      km: 'អ្នកដែលមិនមានក្នុងបញ្ជី បានចុះហត្ថលេខា ដោយប្រើឈ្មោះរបស់អ្នកដែលមានក្នុងបញ្ជី។',
      en: 'Somebody who is not in the list signed under the name of one who is.',
    },
    refused,
  ),
  'release/signer-revoked': sealed(
    'release/signer-revoked',
    'others-decide',
    {
      km: 'កូនសោត្រូវបានដកហូត (ដូចជាបាត់) តែនៅតែប្រើចុះហត្ថលេខា។',
      en: 'A key that was revoked, because it was lost for example, was used to sign.',
    },
    refused,
  ),
  'release/signer-out-of-time': sealed(
    'release/signer-out-of-time',
    'others-decide',
    {
      km: 'កូនសោមានសុពលភាពតែក្នុងរយៈពេលមួយ ហើយថ្ងៃចុះហត្ថលេខានៅក្រៅរយៈពេលនោះ។',
      en: 'A key is valid for some time only, and the day of the signature lies outside it.',
    },
    refused,
  ),
  'release/role-not-held': sealed(
    'release/role-not-held',
    'others-decide',
    {
      km: 'អ្នកចុះហត្ថលេខាសរសេរតួនាទី (--role) ដែលបញ្ជីមិនបានឲ្យ។',
      en: 'A signer named a role (--role) that the list does not give them.',
    },
    refused,
  ),
  'release/role-twice': sealed(
    'release/role-twice',
    'others-decide',
    {
      km: 'តួនាទីដដែលបានចុះហត្ថលេខាពីរដង ជំនួសឲ្យតួនាទីពីរ។',
      en: 'One role signed twice, in the place of two.',
    },
    refused,
  ),
  'release/signer-twice': sealed(
    'release/signer-twice',
    'others-decide',
    {
      km: 'មនុស្សម្នាក់ដែលមានតួនាទីពីរ បានចុះហត្ថលេខាទាំងពីរ។',
      en: 'One person who holds two roles signed in both.',
    },
    refused,
  ),
  'release/consolidator-approves': sealed(
    'release/consolidator-approves',
    'others-decide',
    {
      km: 'អ្នកដែលបានបូកសរុបរបាយការណ៍ បានចុះហត្ថលេខាអនុម័តវាដែរ។',
      en: 'Whoever put the report together also signed its approval.',
    },
    refused,
  ),
  'release/approval-out-of-order': sealed(
    'release/approval-out-of-order',
    'others-decide',
    {
      km: 'តួនាទីទីពីរបានចុះហត្ថលេខា មុនតួនាទីទីមួយ។',
      en: 'The second role signed before the first.',
    },
    refused,
  ),
  'release/rule-too-weak': sealed(
    'release/rule-too-weak',
    'others-decide',
    {
      km: 'signers.json អនុញ្ញាតឲ្យមនុស្សម្នាក់អនុម័តរបាយការណ៍តែម្នាក់ឯង។',
      en: 'signers.json lets one person approve a report alone.',
    },
    { km: 'សរសេរតួនាទីពីរ និង "signers": 2។', en: 'Write two roles and "signers": 2.' },
  ),
  'release/unregistered': sealed(
    'release/unregistered',
    'in-their-order',
    {
      km: 'ការផ្សព្វផ្សាយបានដាច់ពាក់កណ្តាល ឬមានគេចម្លងថតចូល releases/ ដោយដៃ។',
      en: 'A publication was stopped half way, or somebody copied a folder into releases/ by hand.',
    },
    {
      km: 'chhamas publish --due បញ្ចប់អ្វីដែលបានដាច់។',
      en: 'chhamas publish --due finishes what was stopped.',
    },
  ),
  'release/registered-twice': sealed('release/registered-twice', 'in-their-order', {
    km: 'ជួរមួយក្នុង releases/register.json ត្រូវបានចម្លង។',
    en: 'An entry of releases/register.json was copied.',
  }),
  'release/missing': sealed('release/missing', 'taken-back-openly', {
    km: 'មានគេលុបថតនៃកំណែដែលបានផ្សព្វផ្សាយ។',
    en: 'Somebody deleted the folder of a release.',
  }),
  'release/not-removed': sealed(
    'release/not-removed',
    'taken-back-openly',
    {
      km: 'កំណែត្រូវបានដកវិញ ព្រោះវាបង្ហាញអ្វីដែលមិនត្រូវបង្ហាញ តែឯកសារនៅមាន។',
      en: 'A version was withdrawn because it gave away what must stay hidden, and its files are still here.',
    },
    { km: 'chhamas publish --due លុបវា។', en: 'chhamas publish --due removes them.' },
  ),
  'release/not-as-registered': sealed('release/not-as-registered', 'in-their-order', {
    km: 'ហាសក្នុង releases/register.json ត្រូវបានកែ ឬកំណែត្រូវបានជំនួសដោយកំណែផ្សេង។',
    en: 'A hash in releases/register.json was changed, or a release was replaced by another.',
  }),
  'release/register-rewritten': sealed('release/register-rewritten', 'in-their-order', {
    km: 'កំណែមុនត្រូវបានលុបទាំងថត ទាំងជួរក្នុងបញ្ជី ដូចជាមិនធ្លាប់មាន។ កំណែក្រោយដឹងថាវាធ្លាប់មាន។',
    en: 'An earlier version was deleted with its entry, as if it had never been. The later one knows that it was.',
  }),
  'release/version-skipped': sealed('release/version-skipped', 'in-their-order', {
    km: 'លេខកំណែរំលង ដូចជា v1 រួច v3។',
    en: 'A number is left out: v1, then v3.',
  }),
  'release/kind-changed': sealed('release/kind-changed', 'in-their-order', {
    km: 'កំណែទីមួយជារបាយការណ៍ តែកំណែទីពីរជាការចងក្រងពីសារព័ត៌មាន ឬផ្ទុយមកវិញ។',
    en: 'The first version is a report, and the second a press compilation, or the other way round.',
  }),
  'release/withdraws-unknown': sealed(
    'release/withdraws-unknown',
    'taken-back-openly',
    {
      km: 'សេចក្តីជូនដំណឹងដកវិញ សរសេរលេខកំណែដែលមិនមាន។',
      en: 'A notice of withdrawal names a version that is not there.',
    },
    { km: 'កែ "withdraws" ក្នុង cycle.json។', en: 'Correct "withdraws" in cycle.json.' },
  ),
  'release/signers-unchained': sealed('release/signers-unchained', 'others-decide', {
    km: 'បញ្ជីអ្នកចុះហត្ថលេខាថ្មី មិនបានធ្វើឡើងពីបញ្ជីមុនទេ៖ មានគេចង់ជំនួសវាទាំងស្រុង។',
    en: 'A new list of signers does not follow on the one before: somebody wants to replace it altogether.',
  }),
};

function counted(total: number) {
  return {
    ...{ indicator: 'cases', total },
    parts: { family: { trafficking: total, exploitation: 0 } },
  };
}
